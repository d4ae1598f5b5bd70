"""A language plugin as an Inspect task: inspect eval inspect_task.py --model MODEL [-T language=racket]"""

from inspect_ai import Task, task
from inspect_ai.dataset import Sample
from inspect_ai.scorer import CORRECT, INCORRECT, Score, accuracy, scorer, stderr
from inspect_ai.solver import generate

from lrcode.interop import reward_function, task_rows


@scorer(metrics=[accuracy(), stderr()])
def verdict(language):
    reward = reward_function(language)

    async def score(state, target):
        rollout = await reward.rollout(state.metadata["task"], state.output.completion)
        if rollout.score.value is None:
            raise RuntimeError(rollout.verdict.detail)  # the machine failed: nobody's score
        right = CORRECT if rollout.verdict.outcome == "pass" else INCORRECT
        return Score(value=right, answer=rollout.program.source, explanation=rollout.verdict.detail)

    return score


@task
def programs(language="prolog", tasks="builtin:heldout?levels=1-2&n=200"):
    rows = task_rows(language, tasks)
    samples = [Sample(row["prompt"], id=row["id"], metadata={"task": row["task"]}) for row in rows]
    return Task(dataset=samples, solver=generate(), scorer=verdict(language))
