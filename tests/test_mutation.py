"""Where a language's numbers stand, and what changes of a program are called changed or preserved."""

from __future__ import annotations

from fractions import Fraction

import pytest
import tree_sitter_commonlisp
from hypothesis import given, strategies as st

from lrcode import Arithmetic, Facts, Literals, Mutant, Program, Task
from lrcode.grammar import parse, report
from lrcode.language import load_language
from lrcode.mutation import literals, mutants, replaced
from lrcode.run.open import open_runner

# This release of the grammar still hands out a pointer as a number.
pytestmark = pytest.mark.filterwarnings("ignore:int argument support:DeprecationWarning")


def grammar() -> object:
    return tree_sitter_commonlisp.language()


PREFIX = Arithmetic(style="prefix", name_value="(defparameter {name} {value})", print_value="(print {value})")
LISP = Facts("Lisp", ".lisp", ("sbcl",), line_comment=";", grammar=grammar, arithmetic=PREFIX)
PLAIN = Facts(
    "Scheme", ".scm", ("scheme",), line_comment=";", block_comment=("#|", "|#"), arithmetic=PREFIX, literals=Literals()
)
INFIX = Facts("Lua", ".lua", ("lua",), line_comment="--", arithmetic=Arithmetic(), literals=Literals())
FORTH = Facts(
    "Forth", ".fs", ("gforth",), line_comment="\\", arithmetic=Arithmetic(style="postfix", number="{number}e")
)
GOOD = '(défun f (x) (* 2 x)) ; é 3\n(print "é + 12")\n(f 4.5)\n'


def found(facts: Facts, text: str) -> list[str]:
    return [literal.text for literal in literals(facts, text)]


def kinds(facts: Facts, source: str) -> list[tuple[str, str]]:
    return sorted((source[m.span.start : m.span.end], m.kind) for m in mutants(facts, Program(source), seed=7))


def of_kind(facts: Facts, source: str, kind: str) -> list[Mutant]:
    return [m for m in mutants(facts, Program(source, "(f)"), seed=0) if m.kind == kind]


@pytest.mark.parametrize(
    ("facts", "text", "numbers"),
    [
        (INFIX, 'x = 48/2 -- 3\nprint(x1 + 1.5, "7")', ["48", "2", "1.5"]),
        (INFIX, "0x10 1e3 a.5 $1 #2 3rd 1.2.3", []),
        (INFIX, "x-1..9", ["1", "9"]),
        (PLAIN, '(f x-1 -2 1/2 1+ #x10 #e1.5 1e3 "8 9") ; 7\n#| 6\n5 |# 4', ["-2", "1/2", "4"]),
        (PLAIN, "(list #\\; 1 #\\( '3 `4 ,5)", ["1", "3", "4", "5"]),
        (LISP, '(f \'x-1 -2 1/2 1+ #x10 #\\9 "8") ; 7', ["-2", "1/2"]),
        (LISP, "(f 3 (", ["3"]),
        (FORTH, "48e 2e f/ 3 7x \\ 9e", ["48", "2", "3"]),
    ],
)
def test_only_what_is_certain_to_be_a_number_is_one(facts: Facts, text: str, numbers: list[str]) -> None:
    assert found(facts, text) == numbers


def test_numbers_in_texts_are_told_apart() -> None:
    text = '(print "48 and ~2d, x7")'
    for facts in (LISP, PLAIN):
        assert literals(facts, text) == []
        assert [(literal.text, literal.quoted) for literal in literals(facts, text, quoted=True)] == [("48", True)]


def test_a_number_is_written_again_in_its_own_form() -> None:
    whole, decimal, rational = literals(PLAIN, "48 2.0 1/2")
    assert (whole.written(Fraction(5)), decimal.written(Fraction(5)), rational.written(Fraction(3, 4))) == (
        *("5", "5.0", "3/4"),
    )
    with pytest.raises(ValueError, match="cannot be written"):
        whole.written(Fraction(1, 3))


def test_numbers_operators_and_statements_are_changed_and_no_text() -> None:
    statements = [("(défun f (x) (* 2 x))", "dropped"), ('(print "é + 12")', "dropped"), ("(f 4.5)", "dropped")]
    own = [("*", "operator"), ("2", "number"), ("4.5", "number"), ("2 x", "commuted")]
    assert kinds(LISP, GOOD) == sorted(statements + own)


def test_a_change_touches_its_span_alone_and_keeps_the_entry() -> None:
    program = Program(GOOD, entry="(f 1)")
    for mutant in mutants(LISP, program, seed=3):
        changed = mutant.program.source
        assert mutant.program.entry == program.entry
        assert changed != GOOD
        assert changed.startswith(GOOD[: mutant.span.start])
        assert changed.endswith(GOOD[mutant.span.end :])
        assert report(parse(grammar, changed), changed).ok
        assert (mutant.meaning == "preserved") == (mutant.kind in ("commuted", "swapped"))


def test_without_a_grammar_numbers_alone_are_changed() -> None:
    assert kinds(INFIX, "x = 48 - 2\ny = x * 3 -- 5\n") == [("2", "number"), ("3", "number"), ("48", "number")]


@pytest.mark.parametrize(
    "source",
    [
        "(define (+ a b) (- a b)) (print (+ c d))",
        "(let ((+ #'-)) (+ c d))",
        "(defun + (a b) 1) (print (+ c d))",
        "(print '(+ c d))",
        "(print (quote (+ c d)))",
        "(lambda (* c d) c)",
        "(print (+ (f) d))",
        "(print (+ c d e))",
        "(print (- c d))",
        "(print (+ c c))",
    ],
)
def test_operands_stay_where_commuting_them_could_change_the_meaning(source: str) -> None:
    assert of_kind(LISP, source, "commuted") == []


def test_definitions_of_plain_numbers_are_swapped_and_no_others() -> None:
    source = "(defparameter a 1)\n(defparameter b 2)\n(defparameter c (+ a b))\n"
    (swapped,) = of_kind(LISP, source, "swapped")
    assert swapped.program.source == "(defparameter b 2)\n(defparameter a 1)\n(defparameter c (+ a b))\n"
    assert of_kind(LISP, "(defparameter a 1)\n(defparameter a 2)\n", "swapped") == []


def test_mutants_depend_on_the_seed_alone() -> None:
    first, again, other = (mutants(LISP, Program(GOOD), seed) for seed in (1, 1, 2))
    assert first == again != other


@given(
    st.text(alphabet=st.sampled_from("()'\"; é𝄞\n1+a.b/#|\\-2\ud800"), max_size=60),
    st.sampled_from([LISP, PLAIN, INFIX]),
)
def test_any_text_has_its_numbers_where_they_are_said_to_be(text: str, facts: Facts) -> None:
    before = 0
    for literal in literals(facts, text, quoted=True):
        assert before <= literal.span.start < literal.span.end
        assert text[literal.span.start : literal.span.end] == literal.text
        assert Fraction(literal.written(literal.value)) == literal.value
        assert replaced(text, [(literal.span, literal.text)]) == text
        before = literal.span.end
    for mutant in mutants(facts, Program(text), seed=0):
        assert mutant.program.source != text


@pytest.mark.parametrize("name", ["prolog", "common-lisp", "scheme", "racket"])
def test_what_is_called_preserved_gives_the_same_answer_and_what_is_called_changed_another(name: str) -> None:
    language = load_language(name)
    program = language.describe_examples().worked[0].program
    with open_runner(language.facts, "default") as runner:

        def answer(program: Program) -> str | None:
            done = language.run_job(language.make_job(program, Task("mutant", "", None)), runner)
            found = language.read_answer(done)
            return found and found.text

        right, found = answer(program), language.mutate_program(program, seed=1)
        assert {mutant.kind for mutant in found} >= {"number", "operator"}
        for mutant in found:
            assert (answer(mutant.program) == right) == (mutant.meaning == "preserved"), mutant
