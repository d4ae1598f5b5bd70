"""Faults and statements over a real grammar, in code points whatever the letters."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import tree_sitter_commonlisp
from hypothesis import given, strategies as st

from lrcode import FormatReport
from lrcode.grammar import parse, report, statements

# This release of the grammar still hands out a pointer as a number.
pytestmark = pytest.mark.filterwarnings("ignore:int argument support:DeprecationWarning")
LISP = tree_sitter_commonlisp.language
GOOD = '(défun f (x) (* 2 x)) ; é 3\n(print "é + 12")\n(f 4.5)\n'


def read(text: str) -> FormatReport:
    return report(parse(LISP, text), text)


def test_a_well_formed_program_has_no_fault() -> None:
    assert read(GOOD) == FormatReport(ok=True, faults=(), share=1.0)


def test_a_fault_has_line_and_column_in_code_points() -> None:
    found = read('(print "é")\n(print "éé") )')
    (fault,) = found.faults
    assert (found.ok, fault.line, fault.column, fault.missing) == (False, 2, 14, False)


def test_a_missing_token_is_told_by_its_type() -> None:
    found = read("(f 1)\n(é '")
    assert found.ok is False
    assert found.faults[0].line == 2


def test_the_share_counts_what_could_be_read() -> None:
    assert read("(print 1))").share == pytest.approx(8 / 9)
    assert read("").share == 0.0
    assert read(" \n").share == 0.0


def test_statements_are_top_level_forms_without_comments() -> None:
    tree = parse(LISP, GOOD)
    found = [GOOD[span.start : span.end] for span in statements(tree, GOOD, ())]
    assert found == ["(défun f (x) (* 2 x))", '(print "é + 12")', "(f 4.5)"]
    assert [GOOD[s.start : s.end].strip() for s in statements(tree, GOOD, ("comment",))] == ["; é 3"]


@given(st.text(alphabet=st.sampled_from("()'\"; é𝄞\n1+ab\ud800"), max_size=60))
def test_any_text_is_reported_within_its_bounds(text: str) -> None:
    found = read(text)
    lines = text.split("\n")
    assert found.ok == (not found.faults)
    assert found.share is not None
    assert 0 <= found.share <= 1
    for fault in found.faults:
        assert 1 <= fault.line <= len(lines)
        assert 1 <= fault.column <= len(lines[fault.line - 1]) + 1
    for span in statements(parse(LISP, text), text, ()):
        assert 0 <= span.start < span.end <= len(text)


def test_threads_parse_side_by_side() -> None:
    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(lambda n: read(GOOD * n).ok, range(1, 40)))


def test_deep_nesting_is_no_trouble() -> None:
    assert read("(" * 20_000 + ")" * 20_000).ok
    assert not read("(" * 20_000).ok
