"""A small run to make reports of: written by `RunDir`, its completions graded by a real interpreter."""

from __future__ import annotations

from pathlib import Path

from lrcode.evaluate.evaluation import Evaluation
from lrcode.language import load_language
from lrcode.record import SUMMARY, RunDir
from lrcode.reward.grader import Grader
from lrcode.run.cold import ColdRunner
from lrcode.types import Expected, Rollout, Task

PROLOG = load_language("prolog")
TASKS = [Task(f"t{n}", f"How many are {n} and 1?", Expected(str(n + 1)), labels={"level": "1"}) for n in range(4)]
HOSTILE = "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> & \u2028 🦊"
STEPS = 3


def written(source: str, said: str = "I think.") -> str:
    return f"<reasoning>\n{said}\n</reasoning>\n<code>\n{source}\n</code>\n<query>\nsolve(X).\n</query>"


def completions(number: int) -> dict[str, str]:
    """One of each kind for task `number`, by kind."""
    return {
        "pass": written(f"solve(X) :- X is {number} + 1. % right"),
        "wrong": written("solve(X) :- X is 50 + 50."),
        "syntax": written("helper(1).\nsolve(X :- X is 1 +."),
        "runtime": written("solve(X) :- X is Y + 1, Y > 0.", HOSTILE),
        "no_program": f"It is {number}. {HOSTILE}",
    }


def graded() -> dict[str, list[Rollout]]:
    """By task, its five rollouts, one of each kind."""
    with Grader(PROLOG, ColdRunner(PROLOG.facts), workers=2) as grader:
        items = [
            (task, PROLOG.build_prompt(task), text) for n, task in enumerate(TASKS) for text in completions(n).values()
        ]
        done = grader.grade(items)
    return {task.id: done[5 * n : 5 * n + 5] for n, task in enumerate(TASKS)}


def trained(path: Path, rollouts: dict[str, list[Rollout]]) -> Path:
    """A run of three steps: at each step one mixed group, one that all passed and one that all failed."""
    run = RunDir.create(path, f'lang = "prolog"\nmodel = "made/{path.name}"\n', {"lrcode": "0", "python": "3"})
    kinds = {task: dict(zip(completions(0), own, strict=True)) for task, own in rollouts.items()}
    for arm, right in (("before", 1), ("after", 3)):
        shown = [kinds[f"t{n}"]["pass" if n < right else "wrong"] for n in range(4) for _ in range(2)]
        run.write_rollouts(f"eval-{arm}", 0, shown)
        run.write_json(f"evals/{arm}.json", Evaluation("prolog", tuple(shown)).summary())
        run.finish_stage(f"eval-{arm}", 1.5)
    for step in range(1, STEPS + 1):
        groups = [*rollouts["t0"][:4], *[kinds["t1"]["pass"]] * 4, *[kinds["t2"]["wrong"]] * 4]
        run.write_rollouts("grpo", step, groups)
        run.add_metrics("grpo", step, {"reward": 0.1 * step, "entropy": 1.0 / step, "kind/wrong": 0.5})
    run.write_rollouts("grpo-dropped", 2, [kinds["t3"]["no_program"]] * 4)
    run.add_metrics("grpo", 0, {"validation_pass_rate": 0.25, "validation_low": 0.1, "validation_high": 0.5})
    run.finish_stage("grpo", 12.0, steps=STEPS)
    run.write_json(SUMMARY, {arm: run.read_json(f"evals/{arm}.json") for arm in ("before", "after")})
    return path
