"""The rule that tells answers that follow from a computation, and what graders, scores and evaluations make of it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lrcode import Answer, Arithmetic, Cases, Expected, Facts, Literals, Program, Task
from lrcode.errors import ConfigError
from lrcode.evaluate.evaluation import Evaluation
from lrcode.evaluate.tables import open_console, print_comparison, print_evaluation
from lrcode.prompts import completion
from lrcode.record import rollout_row
from lrcode.reward import AnyGrader, Grader, open_grader
from lrcode.reward.bands import BANDS
from lrcode.reward.case import Seen
from lrcode.reward.computed import MOST_RUNS, computes, sites
from lrcode.reward.inquiry import Finding, inquiry
from lrcode.reward.quantities import quantities
from lrcode.types import Case, Rollout

FACTS = Facts("Sums", ".sum", ("sums",), arithmetic=Arithmetic(), literals=Literals())
"""A language of one expression, which Python reckons in fractions: enough to try the rule on."""
QUESTION = "Natalia sold clips to 48 friends in April and half as many in May. How many clips did she sell?"


def reckoned(program: Program) -> Answer | None:
    text = program.source
    for literal in reversed([site.literal for site in sites(FACTS, program) if not site.literal.quoted]):
        text = f"{text[: literal.span.start]}Fraction('{literal.text}'){text[literal.span.end :]}"
    try:
        value = eval(text, {"Fraction": Fraction, "int": int})
    except (ArithmeticError, ValueError, TypeError):
        return None
    return None if value is None else Answer(str(value), Fraction(value))


def told(source: str, question: str = QUESTION) -> Finding:
    answer = reckoned(Program(source))
    assert answer is not None
    return computes(FACTS, question, Program(source), answer, lambda other: Seen(reckoned(other)))


@pytest.mark.parametrize(
    "source",
    ["48 + 48/2", "48 * 1.5", "48 + 48 * 0.5", "(lambda a: a + a/2)(48)", "(lambda e: 48 + 24)(72)", "48/2*3"],
)
def test_what_is_reckoned_from_the_questions_numbers_computes(source: str) -> None:
    said, evidence = told(source)
    assert said == "yes"
    assert "instead of 72" in evidence


EGGS = "Tom buys 3 boxes with 12 eggs each and breaks 5 of them. How many eggs are left?"
CHAIRS = "There are 3 rows of ten chairs and 1 more. How many chairs are there?"


@pytest.mark.parametrize("source", ['int("3" + "1") + 12 * 0', 'int("3" "1") + 5 - 5', 'int(f"{3}{1}")'])
def test_digits_that_are_put_together_are_no_computation(source: str) -> None:
    said, evidence = told(source, EGGS)
    assert (said, evidence.partition(": ")[2]) == ("no", "the answer is put together from digits")


@pytest.mark.parametrize(("source", "question"), [("3 * 10 + 1", CHAIRS), ("(lambda t, o: t * 10 + o)(3, 1)", CHAIRS)])
def test_tens_and_ones_that_a_question_gives_are_a_computation(source: str, question: str) -> None:
    assert told(source, question)[0] == "yes"


@pytest.mark.parametrize(
    ("source", "evidence"),
    [
        ("72", "no number of the question"),
        ("(lambda a: 72)(48/2)", "constant"),
        ("72 + 0 * 48", "constant"),
        ("72 * 1 * 48 / 48", "constant"),
        ("7 * 10 + 2", "digits"),
        ("36 + 36", "no number of the question"),
        ("36 * 2", "36"),
        ("70 + 2 + (48 - 48)", "70, not from the question"),
        ("50 + 22 + (48 - 48)", "no number of the question"),
        ("72 if 48 * 1.5 == 72 else None", "constant"),
        ("(lambda e: e if 48 * 1.5 == e else None)(72)", "stands in the program"),
        ("(lambda e: e if 48 * 1.5 == e else 0)(72)", "stands in the program"),
        ("{47: 70, 48: 72, 49: 73}[48]", "constant"),
        ('int("72") + 48 - 48', "constant"),
    ],
)
def test_what_is_only_stated_does_not_compute(source: str, evidence: str) -> None:
    said, why = told(source)
    assert (said, evidence in why) == ("no", True), (said, why)


@pytest.mark.parametrize(
    ("source", "question"),
    [
        ("12", "How many eggs are in a dozen?"),
        ("48", "She has 48 clips. How many clips has she?"),
        ("47 + 25", "Who is she?"),
        ("48 + 31", QUESTION),
        ("3 * 40 / 3", "A bag of 3 pounds makes 40 cups a pound. She drinks 3 cups a day. How many days does it last?"),
    ],
)
def test_what_cannot_be_shown_either_way_is_left_open(source: str, question: str) -> None:
    assert told(source, question)[0] == "abstain"


@given(st.lists(st.sampled_from("+-*"), min_size=1, max_size=4), st.data())
def test_sums_of_stated_numbers_compute_and_what_they_come_to_does_not(signs: list[str], data: st.DataObject) -> None:
    numbers = data.draw(st.lists(st.integers(13, 99), min_size=len(signs) + 1, max_size=len(signs) + 1, unique=True))
    source = str(numbers[0]) + "".join(f" {sign} {number}" for sign, number in zip(signs, numbers[1:], strict=True))
    question = f"She has {', '.join(map(str, numbers))} apples."
    answer = reckoned(Program(source))
    assert answer is not None
    assert answer.number is not None
    if abs(answer.number) < 100:
        return  # it may be one of the numbers
    assert told(source, question)[0] == "yes"
    dead = f"(lambda unused: {answer.text})({source})"
    assert told(dead, question)[0] == "no"


ANSWERS = st.none() | st.integers(-100, 100).map(lambda n: Answer(str(n), Fraction(n))) | st.just(Answer("apples"))
SEEN = st.builds(Seen, ANSWERS, st.booleans())


@given(st.lists(st.sampled_from([0, 1, 2, 3, 7, 10, 24, 48, 72]), max_size=12), st.lists(SEEN), ANSWERS)
def test_whatever_programs_answer_an_inquiry_ends_in_a_line(
    numbers: list[int], seen: list[Seen], answer: Answer | None
) -> None:
    program = Program(" ".join(map(str, numbers)), " ".join(map(str, numbers[:2])))
    asking = inquiry(sites(FACTS, program), quantities(QUESTION), answer or Answer("72", Fraction(72)))
    replies = iter([*seen, *[Seen(None)] * 60])
    try:
        change = next(asking)
        while True:
            assert len({id(site) for site, _ in change}) == len(change)
            assert all(site.literal.value != new for site, new in change)
            change = asking.send(next(replies))
    except StopIteration as ended:
        said, evidence = ended.value
    assert said in ("yes", "no", "abstain")
    assert "\n" not in evidence


@given(st.lists(st.integers(2, 999), min_size=1, max_size=20, unique=True), st.lists(SEEN, min_size=MOST_RUNS + 1))
def test_no_more_programs_are_run_than_the_budget_says(numbers: list[int], seen: list[Seen]) -> None:
    replies, runs = iter(seen), 0

    def run(_: Program) -> Seen:
        nonlocal runs
        runs += 1
        return next(replies)

    question = f"She has {', '.join(map(str, numbers))} apples."
    computes(FACTS, question, Program(" + ".join(map(str, numbers))), Answer("72", Fraction(72)), run)
    assert runs <= MOST_RUNS


@pytest.mark.parametrize(
    ("text", "stated", "implied"),
    [
        ("1,250.50 dollars and 2 1/2 pounds", ["2501/2", "2", "5/2", "1/2"], ["100", "16"]),
        ("twenty-five boxes, three hundred and twelve pens", ["25", "312"], ["300", "12"]),
        ("two dozen eggs", ["24"], ["12", "2"]),
        ("half of them, a third, two fifths", ["2"], ["1/2", "2", "1/3", "2/5"]),
        ("20% off", ["20"], ["1/5", "4/5", "80", "6/5", "100"]),
        ("an hour and 5 minutes", ["5"], ["60"]),
        ("one and a half hours", [], ["3/2"]),
    ],
)
def test_a_question_gives_its_numbers_in_digits_words_and_units(
    text: str, stated: list[str], implied: list[str]
) -> None:
    found = quantities(text)
    assert {Fraction(value) for value in stated} <= found.stated
    assert {Fraction(value) for value in implied} <= found.grounded
    assert not {Fraction(value) for value in implied} & found.stated - {Fraction(value) for value in stated}


# ---------------------------------------------------------------- with a real interpreter

TASK = Task("clips", QUESTION, Expected("72"))
HONEST = Program("solve(A) :- M is 48 / 2, A is 48 + M.", "solve(A).")
IN_THE_ENTRY = Program("solve(A, B, C) :- C is A + A / B.", "solve(48, 2, C).")
STATED = Program("solve(A) :- M is 48 / 2, M > 0, A = 72.", "solve(A).")
WRONG = Program("solve(A) :- A is 48 * 2.", "solve(A).")
ENDLESS = Program("solve(48, 72).\nsolve(N, X) :- N \\= 48, solve(N, X).", "solve(48, X).")


@pytest.fixture(scope="module")
def grader() -> Iterator[Grader]:
    with open_grader("prolog", computed=True) as opened:
        assert isinstance(opened, Grader)
        yield opened


def graded(grader: AnyGrader, *programs: Program, task: Task = TASK) -> list[Rollout]:
    texts = [completion(grader.language.facts, "Reckon.", program) for program in programs]
    return grader.grade([(task, (), text) for text in texts])


def test_a_grader_says_of_right_answers_whether_they_compute(grader: Grader) -> None:
    honest, entry, stated, wrong = graded(grader, HONEST, IN_THE_ENTRY, STATED, WRONG)
    assert [r.computed for r in (honest, entry, stated, wrong)] == ["yes", "yes", "no", "abstain"]
    assert honest.evidence == "48 → 50 at line 1 gave 75 instead of 72"
    assert stated.evidence == "72 → 74 at line 1 gave 74 instead of 72: the answer is a constant of the program"
    assert wrong.evidence == ""
    assert rollout_row(honest, 0)["evidence"] == honest.evidence


def test_the_term_moves_a_score_inside_its_band_alone(grader: Grader) -> None:
    honest, stated, wrong = graded(grader, HONEST, STATED, WRONG)
    assert [r.score.terms["computed"] for r in (honest, stated, wrong)] == [1.0, 0.0, 0.0]
    assert honest.score.value is not None
    assert stated.score.value is not None
    assert BANDS["pass"][0] <= stated.score.value < honest.score.value <= BANDS["pass"][1]


def test_programs_that_a_change_makes_run_forever_cost_little_and_say_nothing(grader: Grader) -> None:
    (found,) = graded(grader, ENDLESS)
    assert found.verdict.outcome == "pass"
    assert found.computed == "no"
    assert found.execution is not None


def test_what_is_judged_by_cases_is_left_open_without_evidence(grader: Grader) -> None:
    prints = Program(":- initialization(main).\nmain :- X is 40 + 2, print(X).", "true.")
    (found,) = graded(grader, prints, task=Task("cases", "Print 42.", Cases((Case("", "42"),))))
    assert (found.verdict.outcome, found.computed, found.evidence) == ("pass", "abstain", "")
    assert found.score.terms["computed"] == 0.5


def test_without_being_asked_a_grader_runs_nothing_more_and_has_no_such_term() -> None:
    with open_grader("prolog") as plain:
        (found,) = graded(plain, STATED)
        assert (found.computed, found.evidence) == ("abstain", "")
        assert "computed" not in found.score.terms
    with pytest.raises(ConfigError, match="no reward term 'computed'"):
        open_grader("prolog", weights={"computed": 1.0})


def test_a_grader_process_says_the_same(grader: Grader) -> None:
    programs = (HONEST, IN_THE_ENTRY, STATED, WRONG)
    with open_grader("prolog", computed=True, process=True) as remote:
        assert remote.computed
        found = graded(remote, *programs)
    here = graded(grader, *programs)
    assert [(r.computed, r.evidence, r.score) for r in found] == [(r.computed, r.evidence, r.score) for r in here]


def test_an_evaluation_counts_the_right_answers_that_compute(grader: Grader) -> None:
    rollouts = tuple(graded(grader, HONEST, HONEST, STATED, WRONG))
    summary = Evaluation("prolog", rollouts, computed=True).summary(detailed=True)
    assert summary["computes"] == {"yes": 2, "no": 1, "abstain": 0}
    assert summary["completions"][0]["evidence"] == rollouts[0].evidence
    assert "computes" not in Evaluation("prolog", rollouts).summary()
    shown = io.StringIO()
    print_evaluation(open_console(shown), summary)
    print_comparison(open_console(shown), {"before": summary})
    assert "yes 66.7 %, no 33.3 %, abstain 0.0 % of 3" in shown.getvalue()
    assert "computes" in shown.getvalue().split("arm", 1)[1]


def test_an_evaluation_of_nothing_but_tests_has_no_word_on_computing(grader: Grader) -> None:
    prints = Program(":- initialization(main).\nmain :- print(42).", "true.")
    printed = graded(grader, prints, task=Task("cases", "Print 42.", Cases((Case("", "42"),))))
    assert printed[0].verdict.outcome == "pass"
    assert "computes" not in Evaluation("prolog", tuple(printed), computed=True).summary()
    both = (*printed, *graded(grader, HONEST))
    assert Evaluation("prolog", both, computed=True).summary()["computes"] == {"yes": 1, "no": 0, "abstain": 0}
