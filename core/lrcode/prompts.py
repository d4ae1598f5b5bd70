"""Builds chat prompts, and the text that a model should answer with; a language's idiom is left to its plugin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lrcode.facts import Facts
from lrcode.types import Example, Message, Program, Prompt, Task


def system(name: str, facts: Facts) -> str:
    """The system text for a language that says nothing of its own: the rules and the shape of the response."""
    extension = "" if name.lower() in facts.title.lower() else f" ({name})"
    return (
        f"Solve the problem with a {facts.title}{extension} program that computes the answer from the numbers of the "
        f"problem{_ending(facts)}\nRespond in this form:\n{shape(facts)}"
    )


def shape(facts: Facts) -> str:
    """The form of a response, with an ellipsis where the model writes."""
    return completion(facts, "...", Program(source="...", entry="..."))


def chat(system_text: str, facts: Facts, task: Task, examples: Iterable[Example]) -> Prompt:
    """System text, each worked example as a question and its response, then the task's question."""
    messages = [Message("system", system_text)]
    for example in examples:
        messages.append(Message("user", example.question))
        messages.append(Message("assistant", completion(facts, example.reasoning, example.program)))
    return (*messages, Message("user", task.question))


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


def _ending(facts: Facts) -> str:
    if facts.entry_tag:
        return f"; the {facts.entry_tag} starts it and gives the answer."
    return " and prints it on its last line."


def _trimmed(text: str) -> str:
    """Without blank lines around it; a first line that is indented stays so, as in extraction."""
    return re.sub(r"\A(?:[^\S\n]*\n)+", "", text).rstrip()
