"""A language plugin in other people's programs: rows for their datasets, and a callable that rewards completions.

Made to the shape of TRL's reward functions, which others ask for too; `examples/interop` has TRL, verifiers and
inspect. lrcode's own training does not come by here.
"""

from __future__ import annotations

import asyncio
import json
import os
import weakref
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from decimal import Decimal
from math import isfinite
from types import TracebackType
from typing import Any, TypeAlias

from lrcode.errors import TaskError, UsageError
from lrcode.language import load_language
from lrcode.reward import open_grader
from lrcode.reward.judgeable import why_not
from lrcode.tasks import open_tasks
from lrcode.tasks.gsm8k import gsm8k_task, is_gsm8k
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.rows import Row
from lrcode.tasks.schema import own_task, task_row
from lrcode.types import Message, Prompt, Rollout, Task

__all__ = ["RewardFunction", "reward_function", "task_rows"]

Text: TypeAlias = "str | Sequence[Mapping[str, Any]]"
"""A prompt or a completion: text, or chat messages with `role` and `content`."""
_TASK = "task"
_COLUMNS = ("question", "answer", "kind", "tolerance")


def task_rows(
    language: str, tasks: str | Iterable[Task], shots: int = 0, *, leave_out: bool = False
) -> list[dict[str, Any]]:
    """One row a task, for `datasets.Dataset.from_list` and the like.

    Args:
        language: an installed one.
        tasks: a source as `lrcode train --tasks` takes it, or tasks.
        shots: worked examples before the question.
        leave_out: leave out tasks that the language cannot judge, which are refused else.

    Returns:
        Rows of plain values: `id`, `question`, `prompt` (chat messages, each with `role` and `content`) and `task`
        (JSON that a `RewardFunction` reads; the right answer is in it, so that no model may see it).

    Raises:
        UnknownLanguage, DuplicateLanguage, ContractError: see `load_language`.
        TaskError: the source cannot be read, or the language cannot judge a task.
    """
    known, found = load_language(language), open_tasks(tasks) if isinstance(tasks, str) else tasks
    rows = []
    for task in found:
        reason = why_not(known, task)
        if reason and not leave_out:
            raise TaskError(f"task {task.id!r} needs {reason}; `leave_out=True` leaves such tasks out")
        if not reason:
            asked = [{"role": m.role, "content": m.content} for m in known.build_prompt(task, shots)]
            rows.append({"id": task.id, "question": task.question, "prompt": asked, _TASK: _written(task)})
    return rows


def reward_function(language: str, **options: Any) -> RewardFunction:
    """A callable that runs completions' programs and gives each its score; see `RewardFunction`.

    Args:
        language: an installed one.
        options: of `lrcode.reward.open_grader`, e.g. `sandbox="strict"`, `workers=8`, `computed=True`; with
            `process=True` several training processes of one node share its cores.

    Raises: as `open_grader` does: what cannot work is said here, and not at the first completion.
    """
    return RewardFunction(language, **options)


class RewardFunction:
    """Rewards completions of one language: `reward(prompts, completions, **columns)`, one score each.

    A score is in the band of its verdict: 1 at most for what is right, less for what is wrong, and least for what is no
    program; None where the machine failed, which is nobody's score. It may be called from several threads, and from an
    event loop (`rollout`). Its programs end with the process, or with `close`.
    """

    def __init__(self, language: str, **options: Any) -> None:
        self.language = load_language(language)
        self.__name__ = f"lrcode_{language.replace('-', '_')}"
        """What TRL's logs call it."""
        self._grader, self._process = open_grader(language, **options), os.getpid()
        # Also at the end of the process; the grader does not know this object, which would else never go.
        self.close = weakref.finalize(self, self._grader.close)
        """End it; nothing can be graded afterwards."""

    def __call__(self, prompts: Sequence[Text], completions: Sequence[Text], **columns: Any) -> list[float | None]:
        """Score completions, as many at once as there are cores.

        Args:
            prompts: of length B.
            completions: of length B, text or chat messages; of messages, what the assistant says.
            columns: of length B each: `task` as `task_rows` writes it; or `question` and `answer` (and `kind`,
                `tolerance`), as GSM8K or lrcode's own task files have them. Others are passed over.

        Returns:
            B scores.

        Raises:
            TaskError: the columns say no task, one that the language cannot judge, or one that nothing may learn from
                (`rollout` measures on those).
        """
        tasks = _tasks(len(completions), columns)
        refuse_training(tasks, "reward function")
        futures = [self._submit(*item) for item in zip(tasks, prompts, completions, strict=True)]
        return [future.result().score.value for future in futures]

    async def rollout(self, task: str | Task, completion: Text, prompt: Text = ()) -> Rollout:
        """Grade one completion and leave the event loop to others meanwhile.

        Args:
            task: one, or its JSON as `task_rows` writes it.

        Returns:
            All that was seen: `score.value`, `verdict` with `outcome`, `kind` and `detail`, `program`, `execution`.

        Raises: see `__call__`.
        """
        task = _read(task) if isinstance(task, str) else task
        # Starting waits where too many are under way, which the loop must not.
        return await asyncio.wrap_future(await asyncio.to_thread(self._submit, task, prompt, completion))

    def _submit(self, task: Task, prompt: Text, completion: Text) -> Future[Rollout]:
        if os.getpid() != self._process:
            # A fork has none of the grader's threads, and would wait forever.
            raise UsageError(f"{self.__name__} was made in the process that this one was forked from: make one here")
        return self._grader.submit(task, _prompt(prompt), _said(completion))

    def __enter__(self) -> RewardFunction:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _written(task: Task) -> str:
    text = json.dumps(task_row(task), ensure_ascii=False)
    if _read(text).judge != task.judge:
        raise TaskError(f"task {task.id!r} cannot be written as JSON: it is judged by {type(task.judge).__name__}")
    return text


def _read(text: str) -> Task:
    try:
        values = json.loads(text, parse_float=Decimal)
    except (TypeError, ValueError) as error:
        raise TaskError(f"column 'task': expected JSON as `task_rows` writes it: {error}") from error
    return own_task(Row(values, "column 'task'", 0), "")


def _tasks(size: int, columns: Mapping[str, Any]) -> list[Task]:
    if _TASK in columns:
        return [task if isinstance(task, Task) else _read(task) for task in columns[_TASK]]
    known = [name for name in _COLUMNS if name in columns]
    if "answer" not in known:
        raise TaskError("no column says what is right: expected 'task', as `task_rows` writes it, or 'answer'")
    return [_of_columns({name: columns[name][at] for name in known}, at) for at in range(size)]


def _of_columns(values: Mapping[str, Any], at: int) -> Task:
    # Arrow has None where a row lacks what another one has.
    given = {name: _exact(value) for name, value in values.items() if value is not None or name == "answer"}
    row = Row({"question": "not given", **given}, f"row {at}", at)
    return gsm8k_task(row, "") if is_gsm8k(row) else own_task(row, "")


def _exact(value: object) -> object:
    """A float as people write it: 0.1 is a tenth, and 39.0 is 39."""
    return Decimal(repr(value)) if isinstance(value, float) and isfinite(value) else value


def _prompt(prompt: Text) -> Prompt:
    if isinstance(prompt, str):
        return (Message("user", prompt),)
    return tuple(Message(message["role"], _text(message)) for message in prompt)


def _said(completion: Text) -> str:
    if isinstance(completion, str):
        return completion
    return "".join(_text(message) for message in completion if message["role"] == "assistant")


def _text(message: Mapping[str, Any]) -> str:
    """A message's text; content may come in parts."""
    content = message.get("content") or ""
    return content if isinstance(content, str) else "".join(part.get("text") or "" for part in content)
