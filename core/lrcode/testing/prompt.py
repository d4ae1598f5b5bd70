"""Checks of the messages that a model is given."""

from __future__ import annotations

import dataclasses

from lrcode.calling import written_function, written_result
from lrcode.testing.bench import Bench
from lrcode.testing.check import Group, NotApplicable, require, short
from lrcode.testing.material import CALLS, CASES, QUESTION, TESTS
from lrcode.types import Calls, Prompt, Task

GROUP = Group("Prompt")
_HOOK = "build_prompt()"


def _kinds(bench: Bench) -> list[Task]:
    given = [QUESTION, CASES]
    given += [TESTS] if bench.facts.unit_tests else []
    return [*given, CALLS] if bench.facts.calling else given


def _system(prompt: Prompt) -> str:
    return "\n".join(message.content for message in prompt if message.role == "system")


@GROUP.check
def prompt_asks_the_question(bench: Bench) -> None:
    """A prompt is a system message and the task's question, word for word, last of all."""
    for task in _kinds(bench):
        prompt = bench.language.build_prompt(task)
        roles = [message.role for message in prompt]
        require(
            roles == ["system", "user"],
            f"without examples its roles are {roles}",
            f"{_HOOK}: a system message, then the user's",
        )
        said = prompt[-1].content
        require(task.question in said, f"{task.question!r} is not in {short(said)}", f"{_HOOK}: end with task.question")
        empty = [message.role for message in prompt if not message.content.strip()]
        require(not empty, f"the message of {empty} is empty", f"{_HOOK}: say something in each message")


@GROUP.check
def prompt_names_the_language(bench: Bench) -> None:
    """The model is told which language to write."""
    for task in _kinds(bench):
        said = _system(bench.language.build_prompt(task))
        require(
            bench.facts.title in said,
            f"{bench.facts.title!r} is not in {short(said)}",
            f"{_HOOK}: name Facts.title in the system message",
        )


@GROUP.check
def prompt_shows_the_form(bench: Bench) -> None:
    """The model is told the tags in which its program is looked for."""
    for task in _kinds(bench):
        said = _system(bench.language.build_prompt(task))
        missing = [tag for tag in ("<reasoning>", "</reasoning>", "<code>", "</code>") if tag not in said]
        require(
            not missing,
            f"{', '.join(missing)} not in {short(said)}",
            f"{_HOOK}: extend core's message with a wrapper instead of replacing it",
        )


@GROUP.check
def prompt_asks_for_an_entry_where_it_counts(bench: Bench) -> None:
    """The entry's tag is asked for where a program answers, and not where test files call it."""
    tag = bench.facts.entry_tag
    if not tag:
        raise NotApplicable("entry_tag is empty: programs of this language need no entry")
    for task in _kinds(bench):
        said = _system(bench.language.build_prompt(task))
        wanted = task not in (TESTS, CALLS)
        found = f"<{tag}> is {'missing from' if wanted else 'asked for in'} the prompt for {type(task.judge).__name__}"
        require(
            (f"<{tag}>" in said) == wanted,
            found,
            f"{_HOOK}: ask for <{tag}> for answers and cases, not for tests and calls",
        )


@GROUP.check
def prompt_names_the_function(bench: Bench) -> None:
    """Where literal calls judge a program, the prompt names their function, and shows the results that it may show."""
    if bench.facts.calling is None:
        raise NotApplicable("calling is None among the facts: tasks of literal calls are not judged in this language")
    assert isinstance(CALLS.judge, Calls)
    said = "\n".join(message.content for message in bench.language.build_prompt(CALLS))
    write = bench.language.write_literal
    shown, hidden = [written_result(bench.facts, call, write) or "" for call in CALLS.judge.calls]
    for text in (written_function(bench.facts, CALLS.judge.function), shown):
        mend = f"{_HOOK}: extend core's messages with a wrapper instead of replacing them"
        require(text in said, f"{text!r} is not in {short(said, 600)}", mend)
    require(hidden not in said, f"{hidden!r}, a result to be found, is in {short(said, 600)}", f"{_HOOK}: leave it out")


@GROUP.check
def prompt_shows_worked_examples(bench: Bench) -> None:
    """With shots, each worked example is a question and a completion from which its own program is extracted."""
    worked = bench.examples.worked
    if not worked:
        raise NotApplicable("describe_examples().worked is empty")
    prompt = bench.language.build_prompt(QUESTION, len(worked))
    pairs = list(zip(prompt[1:-1:2], prompt[2:-1:2], strict=False))
    found = f"{len(worked)} shots give {[message.role for message in prompt]}"
    require(len(pairs) == len(worked), found, f"{_HOOK}: one user and one assistant message for each example")
    for example, (asked, answered) in zip(worked, pairs, strict=True):
        good = (asked.role, answered.role) == ("user", "assistant") and example.question in asked.content
        require(
            good, f"{short(asked.content)} should ask {example.question!r}", f"{_HOOK}: the examples in their order"
        )
        program = bench.language.extract_program(answered.content)
        same = dataclasses.replace(example.program, source_span=None, entry_span=None, tags=())
        got, want = (program.source.strip(), program.entry.strip()), (same.source.strip(), same.entry.strip())
        require(
            got == want,
            f"from its completion {got} is extracted, not {want}",
            f"{_HOOK} and extract_program(): one form for both",
        )
