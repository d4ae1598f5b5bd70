"""The plugin as core sees it: prompts, statements, format, writing, mutants, answers, jobs, examples."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from lrcode import Answer, Execution, File, Language, Operation, Plain, Program, Step, Task, UnitTests
from lrcode.arithmetic import evaluate
from lrcode.tasks import open_tasks

Run = Callable[..., tuple[Execution, Answer | None]]
TASK = Task("t", "How many are left?", None)

ANSWERS = {
    "(+ 40 2)": ("42", Fraction(42), True),
    "(/ 6 4)": ("3/2", Fraction(3, 2), True),
    "0.5": ("0.5", Fraction(1, 2), False),
    "5e-1": ("0.5", Fraction(1, 2), False),
    "(sqrt 2)": ("1.4142135623730951", Fraction("1.4142135623730951"), False),
    "1e21": ("1e+21", Fraction(10**21), False),
    "+inf.0": ("+inf.0", None, False),
    '"16"': ("16", None, True),
    "'16-3": ("16-3", None, True),
    '(list 1 "a" #\\b)': ('(1 "a" #\\b)', None, True),
    '"a\\nb\\\\c"': ("a\nb\\c", None, True),
    "#t": ("#t", None, True),
    "(expt 2 100)": (str(2**100), Fraction(2**100), True),
    "42 that is the answer": ("42", Fraction(42), True),
}
NONE = ["(void)", "(values 1 2)", "(exit 0)", '(begin (display "42") (exit 0))', "", "; nothing"]


@pytest.mark.parametrize("call", ANSWERS)
def test_a_call_is_answered_exactly(run: Run, call: str) -> None:
    execution, answer = run('#lang racket/base\n(display "unfinished")', call)
    assert answer is not None, execution
    assert (answer.text, answer.number, answer.exact) == ANSWERS[call]


@pytest.mark.parametrize("word", ["racket", "Racket", "rkt", "scheme", ""])
def test_a_program_is_found_behind_the_words_that_models_write(racket: Language, word: str) -> None:
    source = "#lang racket\n(define (twice n) (* 2 n))"
    assert racket.extract_program(f"So:\n```{word}\n{source}\n```\nIt doubles.").source.strip() == source


@pytest.mark.parametrize("call", NONE)
def test_no_value_is_no_answer(run: Run, call: str) -> None:
    execution, answer = run("#lang racket/base", call)
    assert answer is None
    assert not [d for d in execution.diagnostics if d.severity == "error"]


def test_what_is_printed_is_no_answer(run: Run) -> None:
    for source in (
        '(define (solve) (write-string "\\x1elrcode answer integer 42\\n") 42)',
        "(define (solve) (plumber-add-flush! (current-plumber) (lambda (h) (display 42) (flush-output))) 41)",
        "(displayln 42)\n(define (solve) (void))",
    ):
        assert run(f"#lang racket/base\n{source}")[1] is None


def test_a_program_needs_to_name_no_language(run: Run) -> None:
    for source in (
        '(define (solve) (string-length (string-join \'("a" "b"))))',
        ";; no language\n(define (solve) 3)",
        ";; one\n#lang racket/base\n(define (solve) 3)",
        "#| one |#\n(module main racket/base (define (solve) 3))",
        "#!racket/base\n(define (solve) 3)",
        "#| #lang racket |# (define (solve) (length (range 3)))",
    ):
        answer = run(source)[1]
        assert answer is not None, source
        assert answer.text == "3"


def test_the_prompt_names_the_tags_and_the_rules(racket: Language) -> None:
    system, user = racket.build_prompt(TASK)
    assert (system.role, user.role, user.content) == ("system", "user", "How many are left?")
    for word in ("Racket", "<reasoning>", "<code>", "<call>", "#lang racket", "(solve)"):
        assert word in system.content
    assert len(system.content) < 700
    tested = racket.build_prompt(Task("t", "Write it.", UnitTests((File("a-test.rkt", ""),))))[0]
    assert "<call>" not in tested.content
    assert "#lang racket" in tested.content


def test_every_example_gives_its_answer(racket: Language, run: Run) -> None:
    examples = racket.describe_examples()
    assert len(examples.gold) >= 6
    for example in (*examples.worked, *examples.gold):
        assert racket.check_format(example.program).ok
        answer = run(example.program.source, example.program.entry)[1]
        assert answer is not None
        assert answer.number == Fraction(example.answer) if answer.number is not None else answer.text == example.answer


def test_a_chain_is_written_as_people_write_racket(racket: Language) -> None:
    share = Step("list_share", Operation("/", Fraction(3, 4), Fraction(-2)))
    program = racket.write_program((share, Step("solve", Operation("+", "list_share", Fraction(1, 2)))))
    assert program == Program(
        "#lang racket/base\n(define (solve)\n  (define list-share (/ 3/4 -2))\n"
        "  (define solve-value (+ list-share 1/2))\n  solve-value)",
        "(solve)",
    )


def test_every_chain_of_the_generator_becomes_a_program_that_gives_its_answer(racket: Language, run: Run) -> None:
    for task in open_tasks("builtin:train?n=60&seed=1"):
        program = racket.write_program(task.chain)
        assert program is not None
        answer = run(program.source, program.entry)[1]
        assert answer is not None
        assert (answer.number, answer.exact) == (evaluate(task.chain), True), program.source


def test_literals_read_as_what_they_stand_for(racket: Language, run: Run) -> None:
    pairs: tuple[tuple[Plain, str], ...] = (
        ('a "b" \\ c\nλ', "(list->string (map integer->char (list 97 32 34 98 34 32 92 32 99 10 955)))"),
        ([1, [Fraction(-1, 3), True], None], "(list 1 (list -1/3 #t) '())"),
        (False, "(not #t)"),
    )
    for value, equal in pairs:
        literal = racket.write_literal(value)
        answer = run("#lang racket/base", f"(equal? {literal} {equal})")[1]
        assert answer is not None
        assert answer.text == "#t", literal


def test_statements_are_the_forms_at_top_level(racket: Language) -> None:
    forms = [
        "#lang racket",
        '(define (f x)\n  #\\) ")" x)',
        "(struct p (x))",
        "[display 'é]",
        "42",
        "#;(never) f",
        "#<<E\n)\nE\n",
    ]
    source = "\n;; ( a comment\n#| and #| another |# |#\n".join(forms)
    found = [source[span.start : span.end] for span in racket.split_statements(Program(source))]
    assert found == [*forms[1:5], "f", "#<<E\n)\nE"]


def test_format_says_where_a_program_cannot_be_read(racket: Language) -> None:
    assert racket.check_format(Program('#lang racket\n(f [x] {y} #s(a 1) #px"a" \'|a b|)')).ok is True
    report = racket.check_format(Program("#lang racket\n(define é 1)\n(f x))\n(g)"))
    assert report.ok is False
    assert report.faults[0].line == 3
    assert report.share is not None
    assert 0 < report.share < 1


def test_mutants_of_a_computation_give_another_answer(racket: Language, run: Run) -> None:
    step = Operation("+", Operation("*", Fraction(6), Fraction(8)), Operation("/", Fraction(30), Fraction(4)))
    program = racket.write_program((Step("left", step),))
    assert program is not None
    mutants = [mutant for mutant in racket.mutate_program(program, seed=1) if mutant.meaning == "changed"]
    assert {"number", "operator"} <= {mutant.kind for mutant in mutants}
    right = run(program.source, program.entry)[1]
    for mutant in mutants:
        answer = run(mutant.program.source, mutant.program.entry)[1]
        assert answer is not None
        assert answer != right


def test_the_language_travels_by_its_name(racket: Language) -> None:
    assert pickle.loads(pickle.dumps(racket)) is racket


def test_what_is_preloaded_is_there(racket: Language) -> None:
    assert [profile.name for profile in racket.facts.profiles] == ["plain", "rackunit"]
    assert all(path.is_file() for profile in racket.facts.profiles for path in profile.preload)


@pytest.mark.shared
def test_every_fiftieth_chain_of_gsm8k_runs_to_its_value(racket: Language, run: Run, shared_data: Path) -> None:
    tasks = [task for task in open_tasks(str(shared_data / "gsm8k" / "train.jsonl")) if task.chain][::50]
    assert len(tasks) > 130
    for task in tasks:
        program = racket.write_program(task.chain)
        assert program is not None
        answer = run(program.source, program.entry)[1]
        assert answer is not None
        assert answer.number == evaluate(task.chain), (task.id, program.source)
