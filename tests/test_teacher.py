"""The teacher: what it is asked about a statement, and what is read from its answer."""

from __future__ import annotations

import pytest

from lrcode.synth.teacher import Place, distinct, open_teacher, prompt, read
from lrcode.types import Span
from served_model import Chat, ServedModel, last

SOURCE = "solve(X) :-\n    Y is 3 * 4,\n    X is Y + 1.\n"
SPAN = Span(SOURCE.index("Y is"), SOURCE.index(",\n"))


@pytest.fixture(autouse=True)
def _direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def test_a_teachers_rewrites_are_new_texts_of_the_statement() -> None:
    def answer(chat: Chat) -> str:
        return "\n".join(
            f"<rewrite>\n{text}\n</rewrite>" for text in ("Y is 4 * 3", "Y is  3 * 4", "Y is 4 * 3", "", "Y is 3 + 4")
        )

    with ServedModel(answer) as served:
        teacher = open_teacher(served.url, title="Prolog")
        assert teacher.rewrites("How many?", SOURCE, SPAN, 4) == ["Y is 4 * 3", "Y is 3 + 4"]
        assert teacher.rewrites("How many?", SOURCE, SPAN, 1) == ["Y is 4 * 3"]
        assert teacher.counters.spent == 2
        teacher.close()
    asked = last(served.asked[0]["messages"])
    assert "How many?" in asked
    assert "4 in all. 2 must keep its meaning" in asked
    assert "2 must have one subtle mistake" in asked
    marked = asked[asked.index("solve(X) :-") :]
    assert marked.index(">Y is 3 * 4</") < marked.index("X is Y + 1")


def test_statements_are_asked_about_at_once_and_answered_in_order() -> None:
    def answer(chat: Chat) -> str:
        return "<rewrite>X is 1 + Y</rewrite>" if ">X is Y + 1</" in last(chat) else "```prolog\nY is 12\n```"

    other = Span(SOURCE.index("X is"), SOURCE.index("\n", SOURCE.index("X is")) - 1)
    with ServedModel(answer) as served:
        teacher = open_teacher(served.url, title="Prolog")
        found = teacher.rewrites_of([Place("q", SOURCE, span) for span in (SPAN, other, SPAN)], 2)
        assert found == [["Y is 12"], ["X is 1 + Y"], ["Y is 12"]]
        assert len(served.asked) == 2
        teacher.close()


def test_a_teacher_that_fails_gives_no_rewrites() -> None:
    with ServedModel(lambda chat: "I would rather not.", "500", "500", "500", "500") as served:
        teacher = open_teacher(served.url, title="Prolog", say=lambda message: None)
        assert teacher.rewrites("q", SOURCE, SPAN, 2) == []
        assert teacher.rewrites("q", SOURCE, SPAN, 2) == []
        assert len(served.asked) == 5
        teacher.close()


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        ("Sure!\n<rewrite>\n(* 3 4)\n</rewrite>\n<rewrite>(+ 3 4)</rewrite>", ["(* 3 4)", "(+ 3 4)"]),
        ("<rewrite>\n```scheme\n(define y\n  (* 3 4))\n```\n</rewrite>", ["(define y\n  (* 3 4))"]),
        ("```\na\n```\nand\n~~~lisp\nb\n~~~\n", ["a", "b"]),
        ("<rewrite>\nnever closed", []),
        ("nothing of the kind", []),
    ],
)
def test_texts_are_read_from_tags_else_from_fences(answer: str, texts: list[str]) -> None:
    assert read(answer) == texts


def test_a_text_that_differs_in_blanks_only_is_none() -> None:
    assert distinct(["a  b", "c", "a\nb", "", "c "], "a b") == ["c"]


def test_one_rewrite_at_a_time_is_asked_for_with_a_mistake_about_every_other_time() -> None:
    asked = [prompt("Prolog", Place(f"Question {n}?", SOURCE, SPAN), 1)[-1].content for n in range(40)]
    mistaken = sum("subtle mistake" in text for text in asked)
    assert 8 < mistaken < 32
    assert sum("keep its meaning" in text for text in asked) == 40 - mistaken
