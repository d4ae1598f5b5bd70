"""Interoperability: a language plugin in other people's trainers and evaluations; examples of at most 30 lines."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from interop_environment import Environment
from lrcode import Call, Calls, Expected, Task, load_language
from lrcode.errors import TaskError, UnknownLanguage, UsageError
from lrcode.interop import RewardFunction, reward_function, task_rows
from lrcode.reward.bands import BANDS
from lrcode.tasks import open_tasks
from served_model import Chat, ServedModel, last

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "interop"
SOURCE = "builtin:heldout?levels=1&n=8"
HELD_OUT = "builtin:heldout?levels=1-2&n=200"
"""What the examples evaluate on."""
RIGHT = "<code>\nanswer(X) :- X is 3 * 4.\n</code>\n<query>\nanswer(Answer).\n</query>"
WRONG, BROKEN = RIGHT.replace("* 4", "* 5"), RIGHT.replace("* 4", "*")


def solution(task: Task) -> str:
    program = load_language("prolog").write_program(task.chain)
    assert program is not None
    return f"<code>\n{program.source}\n</code>\n<query>\n{program.entry}\n</query>"


@pytest.fixture(scope="module")
def reward() -> Iterator[RewardFunction]:
    with reward_function("prolog") as opened:
        yield opened


def bands(scores: Sequence[float | None]) -> list[str]:
    return [next((k for k, (low, high) in BANDS.items() if s is not None and low <= s <= high), "none") for s in scores]


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_an_example_has_at_most_30_lines_and_imports_what_is_public(example: Path) -> None:
    lines = example.read_text().splitlines()
    assert len(lines) <= 30
    assert [line for line in lines if line.startswith(("import lrcode", "from lrcode"))] == [
        "from lrcode.interop import reward_function, task_rows"
    ]


def test_rows_hold_the_prompt_of_the_language_and_the_task(reward: RewardFunction) -> None:
    rows = task_rows("prolog", SOURCE, shots=1)
    tasks = open_tasks(SOURCE)
    assert [row["id"] for row in rows] == [task.id for task in tasks]
    asked = load_language("prolog").build_prompt(tasks[0], 1)
    assert rows[0]["prompt"] == [{"role": m.role, "content": m.content} for m in asked]
    json.dumps(rows)
    told = reward([row["prompt"] for row in rows], [solution(t) for t in tasks], task=[row["task"] for row in rows])
    assert bands(told) == ["pass"] * 8


def test_rows_for_calls_are_judged_by_the_same_calls() -> None:
    judge = Calls("double", (Call((2,), 4), Call((5,), 10)), shown=1)
    (row,) = task_rows("prolog", [Task("t", "Double a number.", judge)])
    assert json.loads(row["task"])["calls"]["function"] == "double"


def test_tasks_that_the_language_cannot_judge_are_refused_or_left_out() -> None:
    tasks = [Task("mine", "q", Expected("1")), Task("theirs", "q", Expected("1"), labels={"language": "racket"})]
    with pytest.raises(TaskError, match=r"task 'theirs' needs another language: .* `leave_out=True` leaves such tasks"):
        task_rows("prolog", tasks)
    assert [row["id"] for row in task_rows("prolog", tasks, leave_out=True)] == ["mine"]


def test_completions_may_be_text_or_messages_and_their_content_may_come_in_parts(reward: RewardFunction) -> None:
    says: list[Any] = [
        RIGHT,
        [{"role": "assistant", "content": RIGHT}],
        [{"role": "assistant", "content": [{"type": "text", "text": RIGHT}]}],
        [{"role": "assistant", "content": None}],
        WRONG,
        BROKEN,
    ]
    told = reward(["What is 3 times 4?"] * 6, says, answer=["12"] * 6)
    assert bands(told) == ["pass", "pass", "pass", "no_program", "wrong", "syntax"]


def test_a_column_of_gsm8ks_answers_is_read_as_gsm8k_writes_them(reward: RewardFunction) -> None:
    columns = {"question": ["q"] * 2, "answer": ["3 * 4 is <<3*4=12>>12.\n#### 12", "#### 1,200"], "extra": [1, 2]}
    assert bands(reward(["q"] * 2, [RIGHT] * 2, trainer_state=None, **columns)) == ["pass", "wrong"]


def test_a_task_that_nothing_judges_has_a_score_below_what_is_right(reward: RewardFunction) -> None:
    (told,) = reward(["q"], [RIGHT], answer=[None])
    assert told is not None
    assert BANDS["unjudged"][0] <= told < BANDS["pass"][0]


def test_columns_that_say_no_task_are_refused(reward: RewardFunction) -> None:
    with pytest.raises(TaskError, match="no column says what is right: expected 'task'"):
        reward(["q"], [RIGHT], question=["q"])
    with pytest.raises(TaskError, match="row 0: expected 'answer' to be a number, found 'twelve'"):
        reward(["q"], [RIGHT], answer=["twelve"])
    with pytest.raises(TaskError, match="column 'task': expected JSON"):
        reward(["q"], [RIGHT], task=["{"])


def test_an_answer_may_be_a_number_in_floating_point(reward: RewardFunction) -> None:
    assert bands(reward([""] * 3, [RIGHT] * 3, answer=[12.0, 12, 12.5])) == ["pass", "pass", "wrong"]


def test_a_column_of_tasks_that_are_no_texts_is_refused(reward: RewardFunction) -> None:
    with pytest.raises(TaskError, match="column 'task': expected JSON as `task_rows` writes it"):
        reward([""], [RIGHT], task=[None])


def test_a_fork_is_told_to_make_its_own_and_waits_for_nothing(reward: RewardFunction) -> None:
    reader, writer = os.pipe()
    if not (child := os.fork()):
        try:
            reward([""], [RIGHT], answer=[12])
        except UsageError as error:
            os.write(writer, str(error).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        assert b"forked from: make one here" in pipe.read()
    os.waitpid(child, 0)
    assert bands(reward([""], [RIGHT], answer=[12])) == ["pass"]


def test_what_cannot_work_is_said_when_the_function_is_made() -> None:
    with pytest.raises(UnknownLanguage, match="did you mean 'prolog'"):
        reward_function("prolgo")


def test_an_event_loop_grades_many_at_once_and_goes_on_meanwhile(reward: RewardFunction) -> None:
    (row,) = task_rows("prolog", [Task("t", "What is 3 times 4?", open_tasks(SOURCE)[0].judge)])
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)

    async def graded() -> list[str]:
        beside = asyncio.create_task(tick())
        found = await asyncio.gather(*(reward.rollout(row["task"], f"{RIGHT}{n}") for n in range(64)))
        beside.cancel()
        return [rollout.verdict.outcome for rollout in found]

    assert len(asyncio.run(graded())) == 64
    assert ticks > 1


def test_a_script_that_closes_nothing_ends_and_leaves_no_process() -> None:
    code = (
        "from lrcode.interop import reward_function; reward = reward_function('prolog');"
        f"print(reward(['q'], [{RIGHT!r}], answer=['12'])[0] > 0.9)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that has learnt nothing, as a folder of transformers."""
    from lrcode.models.load import save_policy
    from lrcode.models.tiny import TinyShape, build_model, train_tokenizer

    shape = TinyShape(hidden=32, layers=2, heads=2, feed_forward=64, vocabulary=300, context=1024)
    tokenizer = train_tokenizer([RIGHT, "Mona has 7 shells."] * 20, shape.vocabulary, shape.context)
    folder = tmp_path_factory.mktemp("policy")
    save_policy(build_model(shape, tokenizer, seed=0), tokenizer, folder)
    return folder


@pytest.mark.usefixtures("one_thread")
def test_trls_own_trainer_learns_from_the_reward(policy: Path, tmp_path: Path, reward: RewardFunction) -> None:
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    graded: list[float | None] = []

    def told(prompts: list[Any], completions: list[Any], **columns: Any) -> list[float | None]:
        graded.extend(found := reward(prompts, completions, **columns))
        return found

    args = GRPOConfig(
        str(tmp_path),
        max_steps=2,
        logging_steps=1,
        per_device_train_batch_size=4,
        num_generations=4,
        max_completion_length=8,
        bf16=False,
        use_cpu=True,
        report_to="none",
        disable_tqdm=True,
    )
    rows = Dataset.from_list(task_rows("prolog", SOURCE))
    trainer = GRPOTrainer(model=str(policy), reward_funcs=[reward, told], args=args, train_dataset=rows)
    trainer.train()
    logged = [entry["rewards/lrcode_prolog/mean"] for entry in trainer.state.log_history if "reward" in entry]
    assert len(graded) == 8
    assert logged == pytest.approx([sum(g or 0 for g in graded[at : at + 4]) / 4 for at in (0, 4)])


def oracle(chat: Chat) -> str:
    """What answers every other question of the source, and the rest wrongly."""
    tasks = {task.question: (place, task) for place, task in enumerate(open_tasks(HELD_OUT))}
    place, task = tasks[last(chat)]
    return solution(task) if place % 2 == 0 else WRONG


@pytest.mark.long
def test_the_trl_example_trains_in_an_environment_of_its_own(policy: Path, tmp_path: Path, built_wheels: Path) -> None:
    environment = Environment(tmp_path / "venv", built_wheels, beside=True)
    said = environment.run(["python", str(EXAMPLES / "trl_grpo.py"), str(policy), "out", "2"], tmp_path)
    assert said.count("rewards/lrcode_prolog/mean") == 2
    assert (tmp_path / "out" / "checkpoint-2").is_dir()


@pytest.mark.long
def test_the_verifiers_example_rewards_what_is_right(tmp_path: Path, built_wheels: Path) -> None:
    environment = Environment(tmp_path / "venv", built_wheels, "verifiers>=0.4", "uv")
    shutil.copy(EXAMPLES / "lrcode_verifiers.py", tmp_path)
    with ServedModel(oracle) as served:
        client = ["--client.base-url", served.url, "--client.api-key-var", "NO_KEY"]
        agent = ["--env.agent.harness.id", "null", "--env.agent.runtime.type", "subprocess"]
        command = ["vf-eval", "lrcode_verifiers", "-m", "m", "-n", "6", *agent, *client, "--no-push", "--no-rich"]
        environment.run(command, tmp_path, PYTHONPATH=str(tmp_path), NO_KEY="none")
    (file,) = tmp_path.glob("outputs/*/traces.jsonl")
    episodes = sorted(
        (json.loads(line) for line in file.read_text().splitlines()), key=lambda e: e["task"]["data"]["idx"]
    )
    scores = [episode["traces"][0]["rewards"]["right"]["score"] for episode in episodes]
    assert bands(scores) == ["pass", "wrong"] * 3


@pytest.mark.long
def test_the_inspect_example_counts_what_is_right(tmp_path: Path, built_wheels: Path) -> None:
    environment = Environment(tmp_path / "venv", built_wheels, "inspect-ai", "openai")
    shutil.copy(EXAMPLES / "inspect_task.py", tmp_path)
    with ServedModel(oracle) as served:
        command = ["inspect", "eval", "inspect_task.py", "--model", "openai-api/local/m", "--limit", "6"]
        more = {"LOCAL_API_KEY": "none", "LOCAL_BASE_URL": served.url}
        environment.run([*command, "--display", "plain", "--log-dir", "logs", "--log-format", "json"], tmp_path, **more)
    (file,) = tmp_path.glob("logs/*.json")
    log = json.loads(file.read_text())
    assert log["status"] == "success"
    found = {sample["id"]: sample["scores"]["verdict"] for sample in log["samples"]}
    asked = [found[task.id] for task in open_tasks(HELD_OUT)[:6]]
    assert [verdict["value"] for verdict in asked] == ["C", "I"] * 3
    assert asked[1]["explanation"].startswith("answered 15")
