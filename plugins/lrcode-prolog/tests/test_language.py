"""The plugin as core sees it: prompts, statements, format, mutants and worked examples."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Callable
from fractions import Fraction

import pytest

from lrcode import Answer, Case, Cases, Execution, File, Language, Operation, Program, Step, Task, UnitTests
from lrcode.run.cold import ColdRunner

Run = Callable[..., tuple[Execution, Answer | None]]
TASK = Task("t", "How many are left?", None)


def test_the_prompt_names_the_tags_the_rules_and_the_variable(prolog: Language) -> None:
    system, user = prolog.build_prompt(TASK)
    assert (system.role, user.role, user.content) == ("system", "user", "How many are left?")
    for word in ("Prolog", "<reasoning>", "<code>", "<query>", "Answer", "first solution"):
        assert word in system.content
    assert len(system.content) < 600


def test_the_rules_are_those_of_the_kind_of_task(prolog: Language) -> None:
    cases = prolog.build_prompt(Task("t", "Add them.", Cases((Case("1 2", "3"),))))[0].content
    tests = prolog.build_prompt(Task("t", "Define p/1.", UnitTests((File("p.plt", ""),))))[0].content
    assert "<query>" in cases
    assert "user_input" in cases
    assert "<query>" not in tests
    for text in (cases, tests):
        assert "Answer" not in text
        assert len(text) < 600


CASES = {
    "a query that reads terms": ("main :- read(A), read(B), C is A + B, print(C), nl.", "main."),
    "a query that reads lines": (
        'main :- read_line_to_string(user_input, L), split_string(L, ".", " ", [A, B|_]),\n'
        '    number_string(X, A), number_string(Y, B), Z is X + Y, format("~w~n", [Z]).',
        "?- main",
    ),
    "a query with a variable": ("main(C) :- read(A), read(B), C is A + B, print(C), nl.", "main(X)."),
    "no query": (":- initialization(main).\nmain :- read(A), read(B), C is A + B, print(C), nl.", ""),
    "a query that halts": ("main :- read(A), read(B), C is A + B, print(C), nl, halt.", "main."),
}


@pytest.mark.parametrize("name", CASES)
def test_programs_read_and_print_for_cases(prolog: Language, runner: ColdRunner, name: str) -> None:
    program = Program(*CASES[name])
    job = prolog.make_job(program, Task("t", "Add them.", Cases((Case("3. 4.\n", "7\n"),))))
    execution = prolog.run_job(dataclasses.replace(job, stdin="3. 4.\n"), runner)
    assert (execution.stdout, execution.ending, execution.diagnostics) == ("7\n", "ok", ())


def test_a_query_for_cases_that_raises_is_told(prolog: Language, runner: ColdRunner) -> None:
    job = prolog.make_job(Program("main :- X is a.", "main."), Task("t", "Add.", Cases((Case("", "7"),))))
    assert [d.kind for d in prolog.run_job(job, runner).diagnostics if d.severity == "error"] == ["runtime"]


def test_one_shot_shows_one_worked_example_that_is_right(prolog: Language, run: Run) -> None:
    system, question, response, user = prolog.build_prompt(TASK, shots=1)
    example = prolog.describe_examples().worked[0]
    program = prolog.extract_program(response.content)
    assert (system, user) == prolog.build_prompt(TASK)
    assert question.content == example.question
    assert (program.source, program.entry) == (example.program.source, example.program.entry)
    answer = run(program.source, program.entry)[1]
    assert answer is not None
    assert answer.text == example.answer


def test_every_example_gives_its_answer(prolog: Language, run: Run) -> None:
    examples = prolog.describe_examples()
    assert examples.gold
    for example in (*examples.worked, *examples.gold):
        answer = run(example.program.source, example.program.entry)[1]
        assert answer is not None
        assert answer.text == example.answer


def test_statements_are_split_by_the_grammar_and_not_by_dots(prolog: Language) -> None:
    clauses = [
        ":- use_module(library(clpfd)).",
        "p('a.b', 0.5).",
        'n --> "x. y", n.',
        "q(X) :-\n    X in 0..9, % until. here.\n    X #> 0'. .",
        'größer(X) :- X = "é. ü".',
    ]
    source = "\n/* a. b. */\n".join(clauses) + "\n"
    found = prolog.split_statements(Program(source))
    assert [source[span.start : span.end] for span in found] == clauses


def test_format_says_where_a_program_cannot_be_read(prolog: Language) -> None:
    assert prolog.check_format(Program("p(1).\nq(X) :- X is 3.")).ok is True
    report = prolog.check_format(Program("p('é').\nq(X) :- X is 3 q 5.\nr(2).\n"))
    assert report.ok is False
    assert report.faults[0].line == 2
    assert report.share is not None
    assert 0 < report.share < 1


def test_mutants_of_a_computation_give_another_answer_or_keep_it_as_they_say(prolog: Language, run: Run) -> None:
    step = Operation("+", Operation("*", Fraction(6), Fraction(8)), Operation("/", Fraction(30), Fraction(4)))
    program = prolog.write_program((Step("left", step),))
    assert program is not None
    mutants = prolog.mutate_program(program, seed=1)
    kinds = sorted(mutant.kind for mutant in mutants)
    assert kinds == ["commuted"] * 2 + ["constant"] * 4 + ["helper"] + ["number"] * 4 + ["operator"] * 3
    right = run(program.source, program.entry)[1]
    for mutant in mutants:
        answer = run(mutant.program.source, mutant.program.entry)[1]
        assert answer is not None
        assert (answer == right) == (mutant.meaning == "preserved")


def test_the_language_travels_by_its_name(prolog: Language) -> None:
    assert pickle.loads(pickle.dumps(prolog)) is prolog


def test_facts_say_how_to_get_the_interpreter(prolog: Language) -> None:
    assert prolog.facts.install == {"debian": "swi-prolog-nox", "homebrew": "swi-prolog"}
    assert prolog.facts.profiles[0].name == "plain"
    assert all(path.is_file() for profile in prolog.facts.profiles for path in profile.preload)
