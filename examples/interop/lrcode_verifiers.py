"""A language plugin as a `verifiers` environment: vf-eval lrcode_verifiers -m MODEL --env.agent.harness.id null"""

import verifiers.v1 as vf

from lrcode.interop import reward_function, task_rows

REWARD = reward_function("prolog")


class Data(vf.TaskData):
    task: str


class Task(vf.Task[Data]):
    @vf.reward
    async def right(self, trace: vf.Trace) -> float:
        rollout = await REWARD.rollout(self.data.task, trace.last_reply)
        if rollout.score.value is None:
            raise RuntimeError(rollout.verdict.detail)  # the machine failed: nobody's score
        return rollout.score.value


class Taskset(vf.Taskset[Task]):
    def load(self):
        for row in task_rows("prolog", "builtin:heldout?levels=1-2&n=200"):
            yield Task(Data(id=row["id"], prompt=row["prompt"], task=row["task"]), self.config.task)


__all__ = ["Taskset"]
