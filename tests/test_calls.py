"""Literal calls: programs run together with calls of their function, and judged by the values that they show."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

import lrcode_template
import pytest

from lrcode import Facts, Language, hookimpl, load_language
from lrcode.calling import written_function
from lrcode.errors import TaskError
from lrcode.reward import AnyGrader, open_grader
from lrcode.reward.grader import Grader
from lrcode.reward.judgeable import why_not
from lrcode.run.open import open_runner
from lrcode.types import Call, Calls, Plain, Rollout, Task, UnitTests

LANGUAGES = ("prolog", "racket", "scheme", "scheme-chez", "common-lisp", "template")
LISTS = LANGUAGES[:-1]
LISPS = ("racket", "scheme", "scheme-chez", "common-lisp")

SAME = {
    "prolog": "same(X, X).",
    "racket": "#lang racket\n(define (same x) x)",
    "scheme": "(define (same x) x)",
    "common-lisp": "(defun same (x) x)",
    "template": "function same(x) { return x }",
}
"""Gives its argument."""
BEHAVED = {
    "prolog": "behaved(0, ok). behaved(1, X) :- X is 1/0. behaved(2, _) :- halt. behaved(3, _) :- repeat, fail. "
    'behaved(4, "no"). behaved(5, _) :- fail. behaved(6, "ok") :- write(first), nl, write(second).',
    "racket": '#lang racket\n(define (behaved n)\n  (case n [(0) "ok"] [(1) (/ 1 0)] [(2) (exit 0)] '
    '[(3) (let loop () (loop))] [(4) "no"] [(6) (display "first\\nsecond") "ok"]))',
    "scheme": '(define (behaved n)\n  (case n ((0) "ok") ((1) (/ 1 0)) ((2) (exit 0)) ((3) (let loop () (loop))) '
    '((4) "no") ((6) (display "first\\nsecond") "ok")))',
    "common-lisp": '(defun behaved (n)\n  (case n (0 "ok") (1 (error "no")) (2 (sb-ext:exit :code 0 :abort t)) '
    '(3 (loop)) (4 "no") (6 (format t "first~%second") "ok")))',
    "template": 'function behaved(n) {\n  if (n == 2) exit 0\n  while (n == 3) {}\n  if (n == 4) return "no"\n'
    '  if (n == 6) printf "first\\nsecond"\n  return "ok"\n}',
}
"""Behaves well for 0 and 6; raises for 1, ends for 2, loops for 3, gives something else for 4."""
BEHAVED["prolog"] = BEHAVED["prolog"].replace("behaved(0, ok)", 'behaved(0, "ok")')
NOTHING_GIVEN = {
    "prolog": "answer(42).",
    "racket": "#lang racket\n(define (answer) 42)",
    "scheme": "(define (answer) 42)",
    "common-lisp": "(defun answer () 42)",
    "template": "function answer() { return 42 }",
}
for _programs in (SAME, BEHAVED, NOTHING_GIVEN):
    _programs["scheme-chez"] = _programs["scheme"]

TEXTS = ('say "so"', "it's", "back\\slash", "two\nlines", "naïve ☃ 😀 λ", "", "~a ~S %d {x}", "a\ttab", "3", "1.0 2.0")
NUMBERS: tuple[Plain, ...] = (0, -1, 7, 10**40, -(10**25), 0.5, -2.5, 3.0, 1e-7, 1.5e300, 0.1)
NESTED: tuple[Plain, ...] = ((), (1,), (1, (2, ()), "a"), ((-1, 0.5), ("x\ny", True)), (False, False))


@pytest.fixture(scope="module")
def graders() -> Iterator[dict[str, AnyGrader]]:
    """A grader a language, opened when it is first asked for."""
    opened = _Graders()
    yield opened
    for grader in opened.values():
        grader.close()


class _Graders(dict[str, AnyGrader]):
    def __missing__(self, name: str) -> AnyGrader:
        self[name] = open_grader(name, workers=2, cpu_s=0.8)
        return self[name]


def calls(function: str, *pairs: tuple[tuple[Plain, ...], Plain], shown: int = 0) -> Task:
    return Task(function, "?", Calls(function, tuple(Call(*pair) for pair in pairs), shown))


def graded(grader: AnyGrader, items: Sequence[tuple[Task, str]]) -> list[Rollout]:
    form = "<reasoning>\nFirst, look.\n</reasoning>\n<code>\n{}\n</code>"
    return grader.grade((task, (), form.format(source)) for task, source in items)


def told(rollout: Rollout) -> tuple[str | None, str]:
    return rollout.verdict.kind or rollout.verdict.outcome, rollout.verdict.detail


@pytest.mark.parametrize("name", LANGUAGES)
def test_values_of_all_kinds_are_known_again(graders: dict[str, AnyGrader], name: str) -> None:
    values = [*TEXTS, *NUMBERS, True, False]
    values = [*values, *NESTED] if name in LISTS else values
    values = values if name != "template" else [v for v in values if v not in (10**40, -(10**25))]
    task = calls("same", *(((value,), value) for value in values))
    (rollout,) = graded(graders[name], [(task, SAME[name])])
    assert told(rollout) == ("pass", f"{len(values)} of {len(values)} calls")
    assert rollout.score.value == 1.0


@pytest.mark.parametrize("name", LANGUAGES)
def test_one_wrong_value_fails_and_is_shown(graders: dict[str, AnyGrader], name: str) -> None:
    wrong: list[tuple[Plain, Plain]] = [
        (1, 2),
        (10**25, 10**25 + 1),
        (0.5, 0.50001),
        ("a b", "a  b"),
        ("a ", "a"),
        (True, False),
        (-1, 1),
    ]
    wrong += (
        [((1, 2), (2, 1)), ((), (1,)), ((1, (2,)), (1, 2)), ("1", 1), ("", ()), ("1.0 ", "1.0000000001 ")]
        if name in LISTS
        else []
    )
    wrong = wrong if name != "template" else [pair for pair in wrong if pair[0] != 10**25]
    tasks = [calls("same", ((0,), 0), ((found,), expected)) for found, expected in wrong]
    rollouts = graded(graders[name], [(task, SAME[name]) for task in tasks])
    assert {told(r)[0] for r in rollouts} == {"wrong"}
    assert told(rollouts[0])[1].startswith("call 2: ")
    assert told(rollouts[0])[1].endswith(" gave 1, expected 2")


@pytest.mark.parametrize("name", LANGUAGES)
def test_floats_agree_to_a_millionth(graders: dict[str, AnyGrader], name: str) -> None:
    near = calls("same", ((0.3,), 0.1 + 0.2), ((2,), 2.0), ((3.0,), 3), ((1e-12,), 0.0), ((0.1234567,), 0.1234568))
    far = [calls("same", ((1.0,), 1.00001)), calls("same", ((0.001,), 0.0))]
    rollouts = graded(graders[name], [(near, SAME[name]), *((task, SAME[name]) for task in far)])
    assert [told(r)[0] for r in rollouts] == ["pass", "wrong", "wrong"]


@pytest.mark.parametrize("name", LISTS)
def test_fractions_are_exact(graders: dict[str, AnyGrader], name: str) -> None:
    third, near = Fraction(1, 3), Fraction(333333333, 10**9)
    tasks = [calls("same", ((third,), third)), calls("same", ((third,), near)), calls("same", ((third,), 1 / 3))]
    rollouts = graded(graders[name], [(task, SAME[name]) for task in tasks])
    assert [told(r)[0] for r in rollouts] == ["pass", "wrong", "pass"]


@pytest.mark.parametrize("name", LISPS)
def test_nothing_can_be_expected(graders: dict[str, AnyGrader], name: str) -> None:
    tasks = [calls("same", ((None,), None)), calls("same", ((0,), None)), calls("same", (((None, 1),), (None, 1)))]
    rollouts = graded(graders[name], [(task, SAME[name]) for task in tasks])
    assert [told(r)[0] for r in rollouts] == ["pass", "wrong", "pass"]


def test_nil_is_no_and_nothing_and_the_empty_list(graders: dict[str, AnyGrader]) -> None:
    tasks = [calls("same", ((given,), wanted)) for given in (None, False, ()) for wanted in (None, False, ())]
    rollouts = graded(graders["common-lisp"], [(task, SAME["common-lisp"]) for task in tasks])
    assert {told(r)[0] for r in rollouts} == {"pass"}


def test_what_counts_as_true_is_true_where_predicates_give_that(graders: dict[str, AnyGrader]) -> None:
    """In Common Lisp alone: predicates of the other languages give nothing but their two values of truth."""
    both = calls("same", (((4,),), True), ((False,), False))
    others = [
        calls("same", ((0,), False), ((True,), True)),
        calls("same", ((None,), True), ((None,), False)),
        calls("same", ((4,), True), ((True,), True)),
        calls("same", (((4,),), True), ((), False), ((7,), 7)),
    ]
    rollouts = graded(graders["common-lisp"], [(task, SAME["common-lisp"]) for task in (both, *others)])
    assert [told(r)[0] for r in rollouts] == ["pass", "wrong", "wrong", "wrong", "wrong"]
    for name in ("scheme", "scheme-chez", "racket", "prolog"):
        (rollout,) = graded(graders[name], [(both, SAME[name])])
        assert told(rollout)[0] == "wrong"


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_function_may_have_no_arguments(graders: dict[str, AnyGrader], name: str) -> None:
    (rollout,) = graded(graders[name], [(calls("answer", ((), 42)), NOTHING_GIVEN[name])])
    assert told(rollout) == ("pass", "1 of 1 calls")


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_stops_a_call_is_told_with_its_number(graders: dict[str, AnyGrader], name: str) -> None:
    fine: tuple[tuple[Plain, ...], Plain] = ((0,), "ok")
    tasks = [calls("behaved", fine, ((n,), "ok"), fine) for n in (1, 2, 3, 4, 6)]
    rollouts = graded(graders[name], [(task, BEHAVED[name]) for task in tasks])
    kinds = ["runtime", "wrong", "timeout", "wrong", "pass"]
    assert [told(r)[0] for r in rollouts] == (kinds if name != "template" else ["pass", *kinds[1:]])
    failed = [told(r)[1] for r in rollouts if r.verdict.kind]
    assert all(detail.startswith("call 2: ") for detail in failed)
    assert "gave no value" in told(rollouts[1])[1]
    assert told(rollouts[3])[1].endswith('gave "no", expected "ok"' if name != "template" else "gave no, expected ok")


def test_a_predicate_that_fails_gave_no_value(graders: dict[str, AnyGrader]) -> None:
    (rollout,) = graded(graders["prolog"], [(calls("behaved", ((0,), "ok"), ((5,), "ok")), BEHAVED["prolog"])])
    assert told(rollout) == ("wrong", "call 2: behaved(5, Value) gave no value")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("prolog", ":- halt."),
        ("prolog", ":- initialization(halt)."),
        ("racket", "#lang racket\n(exit 0)"),
        ("scheme", "(exit 0)"),
        ("scheme-chez", "(exit 0)"),
        ("common-lisp", "(sb-ext:exit :code 0)"),
        ("common-lisp", "(sb-ext:exit :code 0 :abort t)"),
        ("template", "BEGIN { exit 0 }"),
    ],
)
def test_a_program_that_ends_early_fails(graders: dict[str, AnyGrader], name: str, source: str) -> None:
    task = calls("same", ((1,), 1))
    behind = f"{SAME[name]}\n{source.removeprefix('#lang racket')}"
    rollouts = graded(graders[name], [(task, source), (task, behind)])
    assert [r.verdict.outcome for r in rollouts] == ["fail", "fail"]


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_program_without_the_function_fails(graders: dict[str, AnyGrader], name: str) -> None:
    (rollout,) = graded(graders[name], [(calls("missing", ((1,), 1)), SAME[name])])
    assert rollout.verdict.outcome == "fail"


FORGED = {
    "prolog": """\
:- open('query.pl', read, In), read_string(In, _, Text), split_string(Text, "\\n", "", Lines),
   forall(( member(Line, Lines), once(sub_string(Line, At, _, _, "lrcode-")) ),
          ( sub_string(Line, At, 25, _, Mark0),
            split_string(Mark0, "", " ", [Mark]), format("~n~w ~w ~w~n", [Mark, VALUE, Mark]) )).
""",
    "racket": """
(define text (call-with-input-file "call.txt" (lambda (in) (let loop () (let ([l (read-line in)])
  (if (eof-object? l) '() (cons l (loop))))))))
(for ([line text]) (define found (regexp-match #rx"lrcode-[0-9a-f]+-[0-9]+" line))
  (when found (printf "\\n~a VALUE ~a\\n" (car found) (car found))))
""",
    "template": """
BEGIN { while ((getline line < "main.awk") > 0) if (match(line, /lrcode-[0-9a-f]+-[0-9]+/)) {
  mark = substr(line, RSTART, RLENGTH); printf "\\n%s %s %s\\n", mark, "VALUE", mark } }
""",
}
"""Reads the marks where the calls stand, and prints VALUE behind each; only these languages leave them to be read."""


@pytest.mark.parametrize("name", FORGED)
def test_forged_marks_gain_nothing(graders: dict[str, AnyGrader], name: str) -> None:
    stop = {"prolog": ":- halt.", "racket": "(exit 0)", "template": "BEGIN { exit 0 }"}[name]
    task = calls("same", ((1,), 1), ((5,), 5))
    forge = FORGED[name].replace("VALUE", "1")
    tried = [
        f"{SAME[name]}\n{forge}",
        f"{SAME[name].replace('same', 'other')}\n{forge}",
        f"{SAME[name]}\n{forge}\n{stop}",
    ]
    rollouts = graded(graders[name], [(task, source) for source in tried])
    printed = [r.execution.stdout.count("lrcode-") if r.execution else 0 for r in rollouts]
    assert min(printed[0], printed[2]) >= 4
    assert [r.verdict.outcome for r in rollouts] == ["fail"] * 3
    # What is printed beside the right values spoils them: nobody can tell which of the two the function gave.
    assert re.search(r"was shown \d times$", told(rollouts[0])[1])
    # One value for all is what a constant function gives, and no more.
    assert told(rollouts[2])[1].startswith("call 2: ")


@pytest.mark.parametrize("name", LANGUAGES)
def test_marks_of_another_program_are_mere_output(graders: dict[str, AnyGrader], name: str) -> None:
    """A mark is a hash over the program itself, so that no program can contain its own."""
    task = calls("same", ((1,), 1))
    (first,) = graded(graders[name], [(task, SAME[name])])
    assert first.execution is not None
    mark = next(word for word in first.execution.stdout.split() if word.startswith("lrcode-"))
    prints = {
        "prolog": f':- format("~n{mark} 2 {mark}~n").',
        "racket": f'(display "\\n{mark} 2 {mark}\\n")',
        "scheme": f'(display "\\n{mark} 2 {mark}\\n")',
        "scheme-chez": f'(display "\\n{mark} 2 {mark}\\n")',
        "common-lisp": f'(format t "~%{mark} 2 {mark}~%")',
        "template": f'BEGIN {{ printf "\\n{mark} 2 {mark}\\n" }}',
    }
    (rollout,) = graded(graders[name], [(task, f"{SAME[name]}\n{prints[name]}")])
    assert told(rollout) == ("pass", "1 of 1 calls")


SPOILERS = {
    "prolog": "format(_, _) :- throw(mine).\nprint(_) :- throw(mine).",
    "racket": '(define (printf . _) "mine")\n(define (display . _) "mine")\n(define (write . _) "mine")',
    "scheme": '(define (display . _) "mine")\n(define (write . _) "mine")',
    "scheme-chez": '(define (display . _) "mine")\n(define (write . _) "mine")\n(define (printf . _) "mine")',
    "common-lisp": '(defun show (x) (declare (ignore x)) "mine")\n(setf *print-base* 2 *print-length* 1)',
    "template": 'function show(x) { return "mine" }',
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_a_program_defines_of_its_own_does_not_show_its_values(graders: dict[str, AnyGrader], name: str) -> None:
    (rollout,) = graded(graders[name], [(calls("same", ((12,), 12)), f"{SAME[name]}\n{SPOILERS[name]}")])
    assert told(rollout) == ("pass", "1 of 1 calls")


def test_right_results_never_reach_a_program(graders: dict[str, AnyGrader]) -> None:
    """A program prints all files of its job: the expected value is in none of them."""
    spy = ":- forall(member(F, ['main.pl', 'query.pl']), (read_file_to_string(F, T, []), write(T))).\nsame(X, X)."
    (rollout,) = graded(graders["prolog"], [(calls("same", ((3,), 271828)), spy)])
    assert rollout.execution is not None
    assert "same(3, Value)" in rollout.execution.stdout
    assert "271828" not in rollout.execution.stdout
    assert told(rollout) == ("wrong", "call 1: same(3, Value) was shown 2 times")


class _Unshowable:
    """AWK whose facts write right results such that they cannot be read."""

    @staticmethod
    @hookimpl
    def describe_language() -> Facts:
        facts: Facts = lrcode_template.describe_language()
        assert facts.calling is not None
        return dataclasses.replace(facts, calling=dataclasses.replace(facts.calling, value="({value}"))


def test_a_right_result_that_cannot_be_shown_is_nobodys_fault() -> None:
    """What the language cannot even show by itself is infra, and says so."""
    language = Language("unshowable", _Unshowable)
    with open_runner(language.facts) as runner, Grader(language, runner, workers=1) as grader:
        (rollout,) = graded(grader, [(calls("same", ((1,), 1)), SAME["template"])])
    assert rollout.verdict.outcome == "infra"
    assert rollout.verdict.detail.startswith("AWK cannot show (1, a right result of task 'same': ")
    assert rollout.score.value is None


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("language", "name", "written"),
    [
        ("prolog", "is_Sub_Array", "is_sub_array"),
        ("prolog", "Extract", "extract"),
        ("prolog", "sort", "my_sort"),
        ("prolog", "_hidden2", "hidden2"),
        ("racket", "has_close_elements", "has-close-elements"),
        ("racket", "list", "my-list"),
        ("scheme", "countPairs", "count-pairs"),
        ("common-lisp", "search", "my-search"),
        ("common-lisp", "double", "my-double"),
        ("common-lisp", "sum_of_Two", "sum-of-two"),
        ("common-lisp", "t", "my-t"),
        ("template", "index", "my_index"),
        ("template", "_9", "my_9"),
    ],
)
def test_a_function_gets_a_name_of_the_language(language: str, name: str, written: str) -> None:
    assert written_function(load_language(language).facts, name) == written


@pytest.mark.parametrize("name", LANGUAGES)
def test_reserved_names_are_asked_for_under_another(graders: dict[str, AnyGrader], name: str) -> None:
    words = ("sort", "length", "search", "list", "print", "index", "double", "write", "merge", "max")
    facts = load_language(name).facts
    items = []
    for word in words:
        own = SAME[name].replace("same", written_function(facts, word))
        items.append((calls(word, ((7,), 7)), own))
    assert [told(r) for r in graded(graders[name], items)] == [("pass", "1 of 1 calls")] * len(words)


# ---------------------------------------------------------------- what is asked, and of whom


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_prompt_shows_some_results_and_asks_for_no_entry(name: str) -> None:
    language = load_language(name)
    task = calls("is_Near", ((1, 2.5), 271), ((-3, 4), 828), shown=1)
    text = "\n".join(message.content for message in language.build_prompt(task))
    function = written_function(language.facts, "is_Near")
    assert f"{function} with {3 if name == 'prolog' else 2} arguments" in text
    assert "271" in text
    assert "828" not in text
    assert f"<{language.facts.entry_tag}>" not in text


def test_a_prompt_without_results_still_shows_a_call() -> None:
    text = load_language("racket").build_prompt(calls("near", ((1, "a"), 5)))[-1].content
    assert text == (
        "?\n\nDefine the function near with 2 arguments. Lists and tuples are lists, texts are strings, "
        "truth is #t or #f, and nothing is '().\n"
        'A call:\n(near 1 "a")'
    )


def test_why_a_language_cannot_judge_a_task_is_said_in_words_that_can_be_counted() -> None:
    prolog, racket, awk = (load_language(name) for name in ("prolog", "racket", "template"))
    assert why_not(prolog, calls("f", ((1.5,), True))) == ""
    assert why_not(prolog, calls("f", ((1,), (1, None)))) == "nothing (None), which Prolog cannot write"
    assert why_not(racket, calls("f", ((float("inf"),), 1))) == "a float that is no number, which Racket cannot write"
    assert why_not(awk, calls("f", (((1, 2),), 1))) == "a list, which AWK cannot write"
    assert (
        why_not(awk, Task("t", "?", UnitTests(()))) == "unit tests, which AWK does not run: its facts name no framework"
    )
    bound = Task("t", "?", None, labels={"language": "racket"})
    assert why_not(prolog, bound) == "another language: it is bound to racket"
    assert why_not(racket, bound) == ""
    assert why_not(load_language("scheme-chez"), Task("t", "?", None, labels={"language": "scheme"})) == ""


def test_a_task_that_cannot_be_judged_is_refused_before_it_runs(graders: dict[str, AnyGrader]) -> None:
    with pytest.raises(TaskError, match=r"task 'f' needs a list, which AWK cannot write"):
        graded(graders["template"], [(calls("f", (((1, 2),), 1)), SAME["template"])])


def test_a_task_of_calls_travels_to_a_grader_in_a_process_of_its_own() -> None:
    tasks = [calls("same", (((1, (2.5, "a")),), given), shown=1) for given in ((1, (2.5, "a")), (1, (2.5, "b")))]
    with open_grader("prolog", workers=1, process=True) as grader:
        rollouts = graded(grader, [(task, SAME["prolog"]) for task in tasks])
        with pytest.raises(TaskError, match="needs nothing"):
            graded(grader, [(calls("same", ((None,), 1)), SAME["prolog"])])
    assert [told(r)[0] for r in rollouts] == ["pass", "wrong"]
    assert [r.task for r in rollouts] == tasks


PLACES = (
    ("prolog", ":- module(mine, []).\n:- use_module(library(clpfd)).\nsame(X, Y) :- Y #= X."),
    ("racket", "#lang racket/base\n(module+ main (display 1))\n(provide same)\n(define (same x) x)"),
    ("racket", "(define (same x) x)"),
    ("racket", "(module main racket/base (define (same x) x))"),
    ("scheme", "(import (scheme base))\n(define (same x) x)"),
    ("scheme", "(define-module (mine))\n(define-public (same x) x)"),
    ("scheme-chez", "(import (rnrs))\n(define (same x) x)"),
    ("common-lisp", "(defpackage :mine (:use :cl))\n(in-package :mine)\n(defun same (x) x)"),
    ("common-lisp", "(defpackage :mine (:use))\n(in-package :mine)\n(cl:defun same (x) x)"),
    ("template", "{ lines++ }\nEND { print lines }\nfunction same(x) { return x }"),
)


@pytest.mark.parametrize(("name", "source"), PLACES)
def test_a_function_is_found_where_the_program_put_it(graders: dict[str, AnyGrader], name: str, source: str) -> None:
    (rollout,) = graded(graders[name], [(calls("same", ((12,), 12)), source)])
    assert told(rollout) == ("pass", "1 of 1 calls")
