"""What an evaluation says in numbers and tables, from rollouts made by hand."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

from hypothesis import given, strategies as st

from lrcode.evaluate.evaluation import Evaluation
from lrcode.evaluate.tables import open_console, print_comparison, print_evaluation, print_rollout, visible
from lrcode.types import (
    Answer,
    Diagnostic,
    Execution,
    Expected,
    FormatReport,
    Program,
    Rollout,
    Score,
    Task,
    Verdict,
)

KINDS = ("pass", "wrong", "syntax", "timeout", "no_program", "infra", "unjudged")


def rollout(task: str, kind: str, labels: Mapping[str, str] | None = None, *, tested: bool = True) -> Rollout:
    judged = kind in ("pass", "infra", "unjudged")
    verdict = Verdict(kind) if judged else Verdict("fail", kind)  # type: ignore[arg-type]
    judge = Expected("3") if tested and kind != "unjudged" else None
    return Rollout(
        task=Task(task, "How many?", judge, labels=labels or {}),
        prompt=(),
        completion="",
        program=Program("X = 3.", "answer(X)"),
        report=FormatReport(ok=None),
        execution=Execution("ok", "3\n", "", 0),
        answer=Answer("3"),
        verdict=verdict,
        score=Score(None if kind == "infra" else 0.5, {"runs": 1.0, "syntax": None}),
    )


def evaluation(*rollouts: Rollout) -> Evaluation:
    return Evaluation("calculator", rollouts)


def test_machine_faults_are_in_no_rate_and_are_counted() -> None:
    found = evaluation(
        rollout("a", "pass"), rollout("a", "infra"), rollout("b", "wrong"), rollout("c", "infra")
    ).summary()
    assert (found["pass@1"], found["n"], found["samples"]) == (0.5, 2, 2)
    assert found["left_out"] == {"infra": 2, "unjudged": 0}
    assert found["kinds"] == {"infra": 2, "pass": 1, "wrong": 1}


def test_a_task_without_a_test_is_in_no_rate_even_where_its_program_failed() -> None:
    found = evaluation(rollout("a", "pass"), rollout("b", "unjudged"), rollout("b", "syntax", tested=False)).summary()
    assert (found["pass@1"], found["n"]) == (1.0, 1)
    assert found["left_out"] == {"infra": 0, "unjudged": 2}


def test_where_nothing_could_be_judged_the_rates_are_none_and_the_tables_still_print() -> None:
    found = evaluation(rollout("a", "infra")).summary()
    assert (found["pass@1"], found["low"], found["high"], found["n"]) == (None, None, None, 0)
    assert "pass@1 – (95 % interval –) on 0 problems" in printed(print_evaluation, found)


def test_samples_of_one_task_are_one_problem_wherever_they_stand() -> None:
    found = evaluation(
        rollout("a", "pass"), rollout("b", "pass"), rollout("a", "wrong"), rollout("b", "pass")
    ).summary()
    assert (found["n"], found["samples"], found["samples_per_problem"]) == (2, 4, 2)
    assert (found["pass@1"], found["pass@2"], found["any_of_n"], found["all_of_n"]) == (0.75, 1.0, 1.0, 0.5)


def test_parts_report_seen_and_unseen_templates_levels_and_sources_apart() -> None:
    found = evaluation(
        rollout("a", "pass", {"seen": "seen", "level": "2", "source": "builtin"}),
        rollout("b", "wrong", {"seen": "unseen", "level": "10", "source": "builtin"}),
        rollout("c", "pass", {"seen": "unseen", "level": "10", "source": "builtin"}),
    ).summary()
    assert {name: part["pass@1"] for name, part in found["parts"]["seen"].items()} == {"seen": 1.0, "unseen": 0.5}
    assert list(found["parts"]["level"]) == ["2", "10"]
    assert found["parts"]["source"]["builtin"]["n"] == 3
    assert found["parts"]["seen"]["unseen"].keys() == {"pass@1", "low", "high", "n", "samples"}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(KINDS)), min_size=1))
def test_every_completion_is_in_the_details_in_order_and_json_holds_them(drawn: list[tuple[str, str]]) -> None:
    found = json.loads(json.dumps(evaluation(*(rollout(*one) for one in drawn)).summary(detailed=True)))
    rows = found["completions"]
    assert [row["task_id"] for row in rows] == [task for task, _ in drawn]
    assert sum(found["kinds"].values()) == len(rows)
    assert len({(row["task_id"], row["sample"]) for row in rows}) == len(rows)
    for row, (_, kind) in zip(rows, drawn, strict=True):
        assert (row["kind"] or row["verdict"]) == kind
        assert row.keys() == {
            "task_id",
            "sample",
            "verdict",
            "kind",
            "detail",
            "answer",
            "computed",
            "evidence",
            "score",
            "terms",
        }


def printed(show: object, *values: object) -> str:
    file = io.StringIO()
    show(open_console(file), *values)  # type: ignore[operator]
    return file.getvalue()


def squeezed(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines()]


def test_tables_are_plain_where_there_is_no_terminal() -> None:
    labels = [{"level": "1", "source": "builtin"}, {"level": "2", "source": "builtin"}]
    found = evaluation(
        rollout("a", "pass", labels[0]), rollout("b", "wrong", labels[1]), rollout("c", "infra")
    ).summary()
    text = printed(print_evaluation, {**found, "missing": 7, "clipped": 2}, "after GRPO")
    lines = squeezed(text)
    assert text.startswith("after GRPO: pass@1 50.0 % (95 % interval 1.3 to 98.7) on 2 problems")
    assert "1 completion left out: the machine failed, not the program" in text
    assert "7 tasks left out: no completion given" in text
    assert "2 completions cut off at the token limit" in text
    assert "level 1 100.0 % 2.5 to 100.0 1" in lines
    assert "wrong 1 33.3 %" in lines
    assert "builtin" not in text
    assert text.isprintable() or all(c.isprintable() or c == "\n" for c in text)
    assert not set(text) & set("─━│┃╭\x1b")


def test_the_comparison_has_one_row_an_arm() -> None:
    labels = [{"seen": "seen"}, {"seen": "unseen"}]
    before = evaluation(*(rollout(t, "wrong", labels[i % 2]) for i, t in enumerate("aabb")))
    after = evaluation(*(rollout(t, "pass", labels[i // 2]) for i, t in enumerate("aabb")))
    lines = squeezed(printed(print_comparison, {"before": before.summary(), "after": after.summary()}))
    assert lines[1] == "arm pass@1 95 % interval problems any of 2 all of 2 compile seen unseen"
    assert lines[2].startswith("before 0.0 % 0.0 to 84.2 2 ")
    assert lines[3] == "after 100.0 % 15.8 to 100.0 2" + 5 * " 100.0 %"


def test_one_answer_shows_program_output_diagnostics_answer_and_verdict() -> None:
    asked = rollout("ask", "wrong")
    warned = (Diagnostic("warning", "other", "singleton [red]X[/red]", line=2),)
    text = printed(
        print_rollout, Rollout(**{**vars(asked), "execution": Execution("ok", "3\n", "", 0, diagnostics=warned)})
    )
    assert text.splitlines() == [
        "program:",
        "  X = 3.",
        "entry:",
        "  answer(X)",
        "printed:",
        "  3",
        "diagnostics:",
        "  line 2: warning: singleton [red]X[/red]",
        "answer: 3",
        "verdict: fail (wrong)",
    ]


def test_a_program_cannot_reach_the_readers_terminal_with_control_characters() -> None:
    assert visible("a\x1b[2Jb\rc\x9b1mé\n") == "a\\x1b[2Jb\\rc\\x9b1mé\n"
    asked = rollout("ask", "pass")
    flood = Execution("ok", "\x1b]0;title\x07\n" * 1000, "", 0)
    text = printed(print_rollout, Rollout(**{**vars(asked), "execution": flood}))
    assert "\x1b" not in text
    assert "and 960 more lines" in text
