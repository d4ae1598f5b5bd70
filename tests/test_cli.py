"""The command line: what cannot work is answered in one line with exit code 2, before anything heavy is loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lrcode.cli import reference, run

LRCODE = Path(sys.executable).with_name("lrcode")
ROOT = Path(__file__).resolve().parent.parent
QUESTION = {"id": "1", "question": "Ann has 2 pens and buys 3. How many has she?", "answer": "5"}
GOOD = "<reasoning>\nadd\n</reasoning>\n<code>\nsolve(T) :- T is 2 + 3.\n</code>\n<query>\nsolve(Answer).\n</query>"


def lrcode(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it."""
    return subprocess.run([LRCODE, *arguments], capture_output=True, text=True, check=False, env=env)


def jsonl(path: Path, *rows: object) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(path)


@pytest.fixture
def tasks(tmp_path: Path) -> str:
    return jsonl(tmp_path / "tasks.jsonl", QUESTION, {**QUESTION, "id": "2", "answer": "6"})


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["train", "--lang", "prolgo"], "unknown language 'prolgo': did you mean 'prolog'?"),
        (["train", "--lang", "prolog", "--preset", "tinny"], "unknown preset 'tinny'; did you mean 'tiny'?"),
        (["train", "--lang", "prolog", "--set", "grpo.step=3"], "unknown key 'grpo.step'; did you mean 'grpo.steps'?"),
        (["train", "--lang", "prolog", "--set", "grpo.steps=many"], "grpo.steps = 'many': expected a whole number"),
        (["train", "--lang", "prolog", "--config", "nowhere.toml"], "nowhere.toml cannot be read"),
        (["train", "--lang", "prolog", "--preset", "tiny", "--tasks", "nowhere.jsonl"], "nowhere.jsonl"),
        (["train", "--lang", "prolog", "--set", "grading.extensions=nothere"], "extension 'nothere' is not installed"),
        (["train", "--resume"], "--resume needs the run directory"),
        (["train", "--resume", "--out", "nowhere"], "nowhere"),
        (
            ["train", "--resume", "nowhere", "--resample", "0.5", "--curriculum"],
            "--curriculum, --resample beside --resume",
        ),
        (["eval", "--lang", "prolog", "--tasks", "builtin:heldout?n=1"], "give either --model or --completions"),
        (["eval", "--lang", "prolog", "--model", "nowhere", "--tasks", "builtin:heldot"], "heldout"),
        (["eval", "--lang", "prolog", "--model", "./nowhere", "--tasks", "builtin:heldout?n=1"], "nowhere"),
        (["frobnicate"], "No such command 'frobnicate'"),
    ],
)
def test_what_cannot_work_is_one_line_and_exit_code_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.startswith("lrcode: ")
    assert err.count("\n") == 1


def test_a_mistake_is_told_before_torch_is_loaded() -> None:
    code = "import sys; from lrcode.cli import run; run(['train', '--lang', 'prolgo']); print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_missing_interpreter_is_told_with_the_command_that_installs_it(tmp_path: Path, tasks: str) -> None:
    completions = jsonl(tmp_path / "c.jsonl", {"task_id": "1", "completion": GOOD})
    path = tmp_path / "bin"
    path.mkdir()
    for program in (p for folder in os.get_exec_path() for p in Path(folder).glob("*") if p.name != "swipl"):
        if not (path / program.name).exists():
            (path / program.name).symlink_to(program.resolve())
    env = {**os.environ, "PATH": str(path)}
    done = lrcode("eval", "--lang", "prolog", "--completions", completions, "--tasks", tasks, env=env)
    assert done.returncode == 2
    assert "swipl" in done.stderr
    assert "apt-get install swi-prolog" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_malformed_task_file_is_told_with_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(json.dumps(QUESTION) + "\n{not json\n")
    assert (
        run(["train", "--lang", "prolog", "--preset", "tiny", "--out", str(tmp_path / "r"), "--tasks", str(path)]) == 2
    )
    assert "bad.jsonl:2" in capsys.readouterr().err.replace(", line ", ":")
    assert not (tmp_path / "r").exists()


def test_an_existing_run_directory_is_refused_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    out.mkdir()
    (out / "mine.txt").write_text("keep")
    assert run(["train", "--lang", "prolog", "--preset", "tiny", "--out", str(out)]) == 2
    assert "exists" in capsys.readouterr().err
    assert [p.name for p in out.iterdir()] == ["mine.txt"]


def test_an_unwritable_run_directory_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(["train", "--lang", "prolog", "--preset", "tiny", "--out", str(tmp_path / "file" / "run")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_eval_grades_given_completions_without_a_model(tmp_path: Path, tasks: str) -> None:
    rows = [("1", GOOD), ("2", GOOD), ("2", "no program here")]
    completions = jsonl(tmp_path / "c.jsonl", *({"task_id": t, "completion": c} for t, c in rows))
    done = lrcode("eval", "--lang", "prolog", "--completions", completions, "--tasks", tasks, "--json")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["pass@1"] == 0.5
    assert [c["verdict"] for c in result["completions"]] == ["pass", "fail", "fail"]
    assert [c["kind"] for c in result["completions"]] == [None, "wrong", "no_program"]
    assert set(result["completions"][0]["terms"]) == {"structure", "syntax", "runs", "correct", "computed"}


def test_eval_grades_bare_programs_and_says_where_they_were_given_as_completions(tmp_path: Path, tasks: str) -> None:
    program = GOOD.partition("<code>\n")[2].partition("\n</code>")[0]
    query = GOOD.partition("<query>\n")[2].partition("\n</query>")[0]
    bare = jsonl(tmp_path / "c.jsonl", {"task_id": "1", "program": program, "entry": query})
    done = lrcode("eval", "--lang", "prolog", "--completions", bare, "--tasks", tasks)
    assert "pass@1 100.0 %" in done.stdout, done.stderr
    mistaken = jsonl(tmp_path / "d.jsonl", {"task_id": "1", "completion": program})
    done = lrcode("eval", "--lang", "prolog", "--completions", mistaken, "--tasks", tasks)
    assert "bare programs go under `program`" in done.stdout


def test_eval_shows_a_table_to_a_person(tmp_path: Path, tasks: str) -> None:
    completions = jsonl(tmp_path / "c.jsonl", {"task_id": "1", "completion": GOOD})
    done = lrcode("eval", "--lang", "prolog", "--completions", completions, "--tasks", tasks)
    assert done.returncode == 0, done.stderr
    assert "pass@1" in done.stdout


def test_languages_lists_what_is_installed() -> None:
    done = lrcode("languages", "--json")
    rows = {row["name"]: row for row in json.loads(done.stdout)}
    assert rows["prolog"]["distribution"] == "lrcode-prolog"
    assert rows["prolog"]["grammar"]
    assert "SWI-Prolog" in rows["prolog"]["interpreter"]
    assert rows["prolog"]["tasks"] == ["answers", "stdin cases", "literal calls", "unit tests (plunit)"]
    assert "lrcode-prolog" in lrcode("languages").stdout


@pytest.mark.parametrize("path", sorted(reference.PAGES))
def test_a_page_printed_from_the_code_is_fresh(path: str) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == reference.PAGES[path](), f"{path} is stale: run `make docs`"


def test_every_hook_stands_on_the_page() -> None:
    from lrcode.hookspecs import ExtensionHooks, LanguageHooks

    page = reference.hooks_page()
    for specification in (LanguageHooks, ExtensionHooks):
        for name in vars(specification):
            assert name.startswith("_") or f"### `{name}`" in page


def test_the_help_says_the_whole_first_sentence_of_each_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    listed = capsys.readouterr().out.partition("Commands:")[2]
    assert "..." not in listed
    assert all(f"  {name} " in listed for name in ("train", "watch", "train-discriminator"))


@pytest.mark.parametrize(
    ("library", "extra", "arguments"),
    [
        ("duckdb", "report", ["regrade", "--lang", "prolog", "some.parquet"]),
        ("torch", "train", ["ask", "--lang", "prolog", "--model", "none", "What is 2 + 3?"]),
    ],
)
def test_a_library_that_is_not_installed_is_named_with_its_extra(
    tmp_path: Path, library: str, extra: str, arguments: list[str]
) -> None:
    (tmp_path / "some.parquet").write_bytes(b"")
    (tmp_path / library).mkdir()
    (tmp_path / library / "__init__.py").write_text(f"raise ModuleNotFoundError('none', name={library!r})\n")
    arguments = [str(tmp_path / one) if one.endswith("parquet") else one for one in arguments]
    done = lrcode(*arguments, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert (done.returncode, done.stderr) == (2, f"lrcode: this needs {library}: pip install 'lrcode[{extra}]'\n")
