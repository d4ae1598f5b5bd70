"""Builds chat prompts, and the text that a model should answer with; a language's idiom is left to its plugin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lrcode.calling import Writes, asked
from lrcode.facts import Example, Facts
from lrcode.types import Calls, Cases, Judge, Message, Program, Prompt, Task, UnitTests


def system(name: str, facts: Facts, judge: Judge | None = None) -> str:
    """The system text for a language that says nothing of its own: what the program is to do, by how the task is
    judged, and the shape of the response."""
    extension = "" if name.lower().replace("-", " ") in facts.title.lower() else f" ({name})"
    return f"Solve the problem with a {facts.title}{extension} program {_does(facts, judge)}\n" + (
        f"Respond in this form:\n{shape(facts, judge)}"
    )


def shape(facts: Facts, judge: Judge | None = None) -> str:
    """The form of a response, with an ellipsis where the model writes."""
    blocks = [_block("reasoning", "..."), _block("code", "...")]
    tag = entry_tag(facts, judge)
    return "\n".join([*blocks, _block(tag, "...")] if tag else blocks)


def entry_tag(facts: Facts, judge: Judge | None) -> str:
    """The tag of the entry; empty where there is none, as for programs that tests or calls are run against."""
    return "" if isinstance(judge, UnitTests | Calls) else facts.entry_tag


def chat(
    system_text: str, facts: Facts, task: Task, examples: Iterable[Example], write: Writes | None = None
) -> Prompt:
    """System text, each worked example as a question and its response, then the task's question.

    `write` writes literals, for tasks that are judged by calls: the question then says what is called, and how.
    """
    messages = [Message("system", system_text)]
    for example in examples:
        messages.append(Message("user", example.question))
        messages.append(Message("assistant", completion(facts, example.reasoning, example.program)))
    question = task.question
    if isinstance(task.judge, Calls) and write is not None:
        question = f"{question.rstrip()}\n\n{asked(facts, task.judge, write)}"
    return (*messages, Message("user", question))


def completion(facts: Facts, reasoning: str, program: Program) -> str:
    """The text that a model should write; no newline at its end, where the end-of-text token stands."""
    blocks = [("reasoning", reasoning), ("code", program.source)]
    if facts.entry_tag:
        blocks.append((facts.entry_tag, program.entry))
    return "\n".join(_block(tag, text) for tag, text in blocks)


def reasoning_block(reasoning: str) -> str:
    """The first part of a completion: reasoning in its tags, and nothing of the language."""
    return _block("reasoning", reasoning)


def _block(tag: str, text: str) -> str:
    return f"<{tag}>\n{_trimmed(text)}\n</{tag}>"


def _does(facts: Facts, judge: Judge | None) -> str:
    tag = facts.entry_tag
    if isinstance(judge, UnitTests):
        return "that defines what the problem asks for under the names it gives; tests will call it."
    if isinstance(judge, Calls):
        return "that defines what the problem asks for under the name it gives; it will be called, and prints nothing."
    if isinstance(judge, Cases):
        return "that reads its input from standard input and prints the output" + (
            f"; the {tag} starts it." if tag else "."
        )
    return "that computes the answer from the numbers of the problem" + (
        f"; the {tag} starts it and gives the answer." if tag else " and prints it on its last line."
    )


def _trimmed(text: str) -> str:
    """Without blank lines around it; a first line that is indented stays so, as in extraction."""
    return re.sub(r"\A(?:[^\S\n]*\n)+", "", text).rstrip()
