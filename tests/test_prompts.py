"""Prompts name the tags; what extraction finds in the text a model should write is what was put in."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from lrcode import Case, Cases, Example, Expected, Facts, File, Program, Task, UnitTests
from lrcode.extraction import extract
from lrcode.prompts import chat, completion, shape, system

PLAIN = Facts(title="Forth", suffix=".fs", command=("gforth", "{main}"))
QUERIED = Facts(title="Prolog", suffix=".pl", command=("swipl", "{main}"), entry_tag="query")
TASK = Task("t", "How many?", None)


def test_a_completion_has_its_tags_in_order() -> None:
    program = Program("p(1).\n", "p(X).")
    assert completion(QUERIED, "so", program) == (
        "<reasoning>\nso\n</reasoning>\n<code>\np(1).\n</code>\n<query>\np(X).\n</query>"
    )
    assert completion(PLAIN, "so", program) == "<reasoning>\nso\n</reasoning>\n<code>\np(1).\n</code>"


@pytest.mark.parametrize("source", ["p(1).", "  indented.\n\n\tp(1).", "p('</code>').\nq('<query>').", "p :-\r\n  q."])
def test_a_completion_is_extracted_to_what_was_put_in(source: str) -> None:
    found = extract(completion(QUERIED, "I use <code> here.", Program(source, "?- p(X).")), ("prolog",), "query")
    assert (found.source, found.entry) == (source, "?- p(X).")
    assert len(found.tags) == 6


@given(st.text(alphabet="pXé.,()'% \n\t`", min_size=1).filter(lambda text: "``" not in text))
def test_any_program_without_tags_or_fences_comes_back_but_for_blank_lines_around_it(source: str) -> None:
    found = extract(completion(PLAIN, "so", Program(source)), ("forth",), "")
    assert found.source == "\n".join(source.rstrip().split("\n")[_first_line(source) :])


def _first_line(source: str) -> int:
    return next((n for n, line in enumerate(source.split("\n")) if line.strip()), 0)


def test_the_system_text_says_language_rules_and_form() -> None:
    text = system("prolog", QUERIED)
    assert "Prolog" in text
    assert "(prolog)" not in text
    assert text.endswith(shape(QUERIED))
    assert "<query>" in text
    assert "<query>" not in system("forth", PLAIN)
    assert "last line" in system("forth", PLAIN)


def test_the_system_text_asks_for_what_the_task_is_judged_by() -> None:
    answer, cases, tests = Expected("1"), Cases((Case("", ""),)), UnitTests((File("t", ""),))
    assert "gives the answer" in system("prolog", QUERIED, answer)
    assert "standard input" in system("prolog", QUERIED, cases)
    assert "standard input" in system("forth", PLAIN, cases)
    assert "tests will call it" in system("prolog", QUERIED, tests)
    assert ["<query>" in system("prolog", QUERIED, judge) for judge in (answer, cases, tests)] == [True, True, False]
    assert "last line" not in system("forth", PLAIN, cases) + system("forth", PLAIN, tests)


def test_worked_examples_are_turns_before_the_question() -> None:
    example = Example("How few?", "so", Program("p(1).", "p(X)."), "1")
    messages = chat("rules", QUERIED, TASK, [example, example])
    assert [message.role for message in messages] == ["system", "user", "assistant", "user", "assistant", "user"]
    assert [message.content for message in messages[:2]] == ["rules", "How few?"]
    assert messages[2].content == completion(QUERIED, "so", example.program)
    assert messages[-1].content == "How many?"
