"""Extraction on what models really write; spans always point at what was found, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from lrcode import Program
from lrcode.extraction import extract

FENCES = ("prolog", "pl")


def found(text: str, entry_tag: str = "query") -> tuple[str, str]:
    program = extract(text, FENCES, entry_tag)
    check_spans(text, program)
    return program.source, program.entry


def check_spans(text: str, program: Program) -> None:
    for part, span in ((program.source, program.source_span), (program.entry, program.entry_span)):
        assert (span is None) == (part == "")
        assert span is None or text[span.start : span.end] == part
    ends = 0
    for tag in program.tags:
        assert ends <= tag.span.start < tag.span.end
        ends = tag.span.end
        assert tag.name in text[tag.span.start : tag.span.end].lower()


# ---------------------------------------------------------------- name: (text, source, entry)

TAGS = {
    "as asked for": (
        "<reasoning>\nr\n</reasoning>\n<code>\np(1).\n</code>\n<query>\np(X).\n</query>",
        "p(1).",
        "p(X).",
    ),
    "on one line": ("<reasoning>r</reasoning><code> p(1). </code><query> p(X). </query>", "p(1).", "p(X)."),
    "in capitals": ("<CODE>\np(1).\n</Code>\n<Query>p(X).</QUERY>", "p(1).", "p(X)."),
    "with attributes": ('<code lang="prolog">\np(1).\n</code>\n<query id=1>p(X).</query >', "p(1).", "p(X)."),
    "with blanks in them": ("< code >\np(1).\n< / code >", "p(1).", ""),
    "with windows line ends": (
        "<code>\r\np(1).\r\nq(2).\r\n</code>\r\n<query>\r\np(X).\r\n</query>",
        "p(1).\r\nq(2).",
        "p(X).",
    ),
    "with text behind": ("<code>\np(1).\n</code>\n<query>\np(X).\n</query>\nIt gives X = 1.\n", "p(1).", "p(X)."),
    "twice": ("<code>\np(1).\n</code>\nNo, wait.\n<code>\np(2).\n</code>\n<query>p(X).</query>", "p(2).", "p(X)."),
    "the second one cut off": ("<code>\np(1).\n</code>\n<query>p(X).</query>\n<code>\np(2", "p(1).", "p(X)."),
    "the second one empty": ("<code>\np(1).\n</code>\n<code>\n</code>", "p(1).", ""),
    "code not closed": ("<code>\np(1).\n\n<query>\np(X).\n</query>", "p(1).", "p(X)."),
    "query not closed": ("<code>\np(1).\n</code>\n<query>\np(X).", "p(1).", "p(X)."),
    "reasoning not closed": ("<reasoning>\nso\n<code>\np(1).\n</code>\n<query>p(X).</query>", "p(1).", "p(X)."),
    "reasoning not closed, on one line": ("<reasoning>so <code>p(1).</code><query>p(X).</query>", "p(1).", "p(X)."),
    "code closed by another tag": ("<code>\np(1).\n</query>", "p(1).", ""),
    "code in code": ("<code>\n<code>\np(1).\n</code>\n</code>", "p(1).", ""),
    "query in code": ("<code>\np(1).\n<query>\np(X).\n</query>\n</code>", "p(1).", "p(X)."),
    "query before code": ("<query>\np(X).\n</query>\n<code>\np(1).\n</code>", "p(1).", "p(X)."),
    "cut off within a tag": ("<code>\np(1).\n</co", "p(1).\n</co", ""),
    "newlines and indentation kept": (
        "<code>\n\n   p(X) :-\n\n\tX is\n  3.\n \n</code>",
        "   p(X) :-\n\n\tX is\n  3.",
        "",
    ),
}

MENTIONS = {
    "in reasoning": (
        "<reasoning>\nI fill <code> and </code>, then <query>.\n</reasoning>\n<code>\np(1).\n</code>",
        "p(1).",
        "",
    ),
    "before all": ("Use <code> for it.\n<code>\np(1).\n</code>", "p(1).", ""),
    "behind all": ("<code>\np(1).\n</code>\nThe <code>p/1</code> above is a fact.", "p(1).", ""),
    "in a string of the program": ("<code>\np('<code>', '</code>').\nq.\n</code>", "p('<code>', '</code>').\nq.", ""),
    "in a comment of the program": (
        "<code>\n% run it with <query>\np(1).\n</code>\n<query>p(X).</query>",
        "% run it with <query>\np(1).",
        "p(X).",
    ),
    "a comparison": ("<code>\np :- 1 <code, code> 2.\n</code>", "p :- 1 <code, code> 2.", ""),
    "a longer word": ("<codes>\n<code-block>\n<code>\np(1).\n</code>", "p(1).", ""),
}

FENCED = {
    "in the tags": (
        "<code>\n```prolog\np(1).\n```\n</code>\n<query>\n```prolog\n?- p(X).\n```\n</query>",
        "p(1).",
        "?- p(X).",
    ),
    "in the tags without a word": ("<code>```\np(1).\n```</code>", "p(1).", ""),
    "in the tags with another word": ("<code>\n```text\np(1).\n```\n</code>", "p(1).", ""),
    "in the tags with prose": ("<code>\nHere it is:\n```prolog\np(1).\n```\nDone.\n</code>", "p(1).", ""),
    "around the tags": ("```prolog\n<code>\np(1).\n</code>\n```", "p(1).", ""),
    "left over behind the query": ("<code>\np(1).\n</code>\n<query>\np(X).\n```\n</query>\n```", "p(1).", "p(X)."),
    "opened only": ("<code>\n```prolog\np(1).\n</code>", "p(1).", ""),
    "without tags": ("So:\n```prolog\np(1).\n```\nas said", "p(1).", ""),
    "with another name of the language": ("```Prolog\np(1).\n```", "p(1).", ""),
    "with attributes": ("```{.prolog}\np(0).\n```\n```prolog title=x\np(1).\n```", "p(1).", ""),
    "of tildes": ("~~~pl\np(1).\n~~~", "p(1).", ""),
    "the last of the language": ("```prolog\np(1).\n```\n```pl\np(2).\n```\n```\nX = 2\n```", "p(2).", ""),
    "no word at all": ("```\np(1).\n```\nand\n```\np(2).\n```", "p(2).", ""),
    "cut off": ("```prolog\np(1).\n```\n```prolog\np(2", "p(1).", ""),
    "cut off and only one": ("```prolog\np(2).", "p(2).", ""),
    "nested": ("````markdown\n```prolog\np(1).\n```\n````", "p(1).", ""),
    "nested without a word": ("```\n```prolog\np(1).\n```\n```", "p(1).", ""),
    "with a tagged query": ("```prolog\np(1).\n```\n<query>\n```prolog\np(X).\n```\n</query>", "p(1).", "p(X)."),
    "closed by a stray tag": ("```prolog\np(1).\n</code>\n```", "p(1).", ""),
    "with windows line ends": ("```prolog\r\np(1).\r\n```\r\n", "p(1).", ""),
    "indented in a list": ("1. Do\n   ```prolog\n   p(1).\n   ```\n", "   p(1).", ""),
}

NOTHING = {
    "nothing": "",
    "prose": "The answer is 3.",
    "another language": "```python\nprint(1)\n```",
    "only a query": "<query>p(X).</query>",
    "only mentions": "<reasoning>\nI use <code> and </code>.\n</reasoning>",
    "empty code": "<code>\n \n</code>",
    "an empty fence": "```prolog\n```",
    "html": "&lt;code&gt;p(1).&lt;/code&gt;",
}


@pytest.mark.parametrize("name", TAGS)
def test_code_and_query_are_found_in_tags(name: str) -> None:
    text, *expected = TAGS[name]
    assert list(found(text)) == expected


@pytest.mark.parametrize("name", MENTIONS)
def test_a_tag_that_is_only_mentioned_is_none(name: str) -> None:
    text, *expected = MENTIONS[name]
    assert list(found(text)) == expected


@pytest.mark.parametrize("name", FENCED)
def test_fences_are_taken_off_and_stand_in_for_tags(name: str) -> None:
    text, *expected = FENCED[name]
    assert list(found(text)) == expected


@pytest.mark.parametrize("name", NOTHING)
def test_where_there_is_no_program_the_source_is_empty(name: str) -> None:
    assert found(NOTHING[name])[0] == ""


def test_tags_are_told_in_order() -> None:
    text = "<reasoning>\nr\n<code>\np.\n</code>\n</query>\n<query>"
    tags = extract(text, FENCES, "query").tags
    assert [("/" if tag.closing else "") + tag.name for tag in tags] == [
        "reasoning",
        "code",
        "/code",
        "/query",
        "query",
    ]


def test_a_language_without_an_entry_has_no_entry() -> None:
    text = "<code>\n(f '<query>)\n</code>\n<query>\nx\n</query>"
    program = extract(text, ("scheme",), "")
    assert (program.source, program.entry, len(program.tags)) == ("(f '<query>)", "", 2)


SOUP_TAGS = ["<code>", "</code>", "<query>", "</query>", "<reasoning>", "</reasoning>", "<code lang=1>", "<CODE>"]
SOUP_REST = [
    "< /code >",
    "<",
    ">",
    "```prolog",
    "```",
    "````",
    "~~~",
    "```python",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "'",
    "p(1).",
    "é𝄞",
    "\u2028",
]
SOUP = st.lists(st.sampled_from(SOUP_TAGS + SOUP_REST) | st.text(max_size=3), max_size=40).map("".join)


@given(SOUP)
def test_any_text_gives_slices_and_never_raises(text: str) -> None:
    for entry_tag in ("query", "call", ""):
        check_spans(text, extract(text, FENCES, entry_tag))


@given(SOUP, SOUP)
def test_a_complete_block_on_its_own_lines_is_found_between_any_prose(before: str, after: str) -> None:
    prose = before.replace("<", "(").replace(">", ")"), after.replace("<", "(").replace(">", ")")
    text = f"{prose[0]}\n<code>\np(1).\n</code>\n<query>\np(X).\n</query>\n{prose[1]}"
    assert found(text) == ("p(1).", "p(X).")


def test_a_flood_of_tags_is_read_in_reasonable_time() -> None:
    for piece in ("<code>", "</code>", "<code></code>x ", "<code>x</code>y", "```\n", "<code>\n", "< " * 40):
        check_spans(piece * 20_000, extract(piece * 20_000, FENCES, "query"))
