"""`lrcode add-language`: what it asks, tries and writes, on interpreters that are everywhere: awk and sh."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import subprocess
import sys
import tomllib
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import lrcode_template
import pytest
from click.testing import CliRunner
from hypothesis import given, strategies as st

from lrcode import CONTRACT, Expected, Facts, Task
from lrcode.cli import commands, run
from lrcode.errors import UsageError
from lrcode.language import Language
from lrcode.scaffold.agnostics import read_description
from lrcode.scaffold.names import check_name
from lrcode.scaffold.questions import Answers
from lrcode.scaffold.reading import grammar
from lrcode.scaffold.source import module, quoted
from lrcode.scaffold.template import find_template, make_package
from lrcode.scaffold.trial import endings, interpreter, writing
from lrcode.scaffold.words import learned_escapes, taken_words
from lrcode.scaffold.workbench import Workbench
from lrcode.testing import Bench, try_checks
from lrcode.testing.material import NAMES
from lrcode.types import Chain

RUFF = Path(sys.executable).with_name("ruff")
AUK = {
    "command": "awk -f {file}",
    "suffix": "awk",
    "install": "debian=mawk",
    "header": "BEGIN {",
    "footer": "}",
    "print": r'printf "%.15g\n", {}',
    "prints": "BEGIN { print {value} }",
    "true": "1",
    "false": "0",
    "loops": "BEGIN { while (1) {} }",
    "recurses": "function f(x) { return 1 + f(x + 1) } BEGIN { print f(0) }",
    "floods": 'BEGIN { while (1) print "flood" }',
    "raises": r'BEGIN { printf "%d %d\n", 1 }',
    "unparsable": "BEGIN { print (",
    "echoes": "{ print }",
    "writes": 'BEGIN { f = "kept.txt"; print "x" >> f; close(f); getline x < f; print x; print x > "../escaped.txt" }',
    "forks": 'BEGIN { system("sleep 60 &") }',
    "diagnostics": r"^\w*awk: (?:.*line (?P<line>\d+): )?(?P<message>.*)$",
}


def words(answers: dict[str, str]) -> list[str]:
    return [word for key, text in answers.items() for word in (f"--{key.replace('_', '-')}", text)]


def imported(package: Path, name: str) -> ModuleType:
    """The made plugin, from its files."""
    spec = importlib.util.spec_from_file_location(name, package / "src" / name / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.fixture(scope="module")
def auk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of a language of ours that is AWK in all but its name, made by a script."""
    out = tmp_path_factory.mktemp("scaffold")
    assert run(["add-language", "auk-two", *words(AUK), "--author", "Ö. Auk", "--no-input", "--out", str(out)]) == 0
    return out / "lrcode-auk-two"


# ---------------------------------------------------------------- what is made


def test_a_script_makes_a_package_that_is_whole(auk: Path) -> None:
    files = {str(path.relative_to(auk)) for path in auk.rglob("*") if path.is_file()}
    wanted = {"LICENSE", "README.md", "pyproject.toml", ".github/workflows/test.yml", "tests/test_conformance.py"}
    assert files == {*wanted, "src/lrcode_auk_two/__init__.py"}
    project = tomllib.loads((auk / "pyproject.toml").read_text())["project"]
    assert project["name"] == "lrcode-auk-two"
    assert project["entry-points"] == {"lrcode.languages": {"auk-two": "lrcode_auk_two"}}
    assert project["authors"] == [{"name": "Ö. Auk"}]
    assert "class TestAukTwo(LanguageConformance):" in (auk / "tests/test_conformance.py").read_text()
    assert [path.name for path in auk.parent.iterdir()] == [auk.name], "nothing is left beside it"


def test_nothing_of_the_template_is_left_in_it(auk: Path) -> None:
    for path in auk.rglob("*"):
        assert "template" not in path.name
        if path.is_file() and path.name != "LICENSE":
            text = path.read_text()
            assert "emplate" not in text, path
            assert "AWK" not in text, path


def test_the_interpreter_goes_into_ci_and_who_lacks_a_package_is_told_there(auk: Path, tmp_path: Path) -> None:
    facts = imported(auk, "lrcode_auk_two").describe_language()
    assert facts.install == {"debian": "mawk"}
    assert "--no-install-recommends mawk\n" in (auk / ".github/workflows/test.yml").read_text()
    other = make_package("other", Facts("Other", ".o", ("other", "{main}")), tmp_path / "lrcode-other")
    assert "what installs other; exit 1" in (other / ".github/workflows/test.yml").read_text()


def test_the_kit_passes_for_what_was_made(auk: Path) -> None:
    language = Language("auk-two", imported(auk, "lrcode_auk_two"))
    with Bench(language) as bench:
        results = list(try_checks(bench))
    assert {r.check.id: (r.found, r.mend) for r in results if r.outcome == "fails"} == {}
    held = {r.check.id for r in results if r.outcome == "holds"}
    assert {"names-collide-with-nothing", "literals-print-as-they-were", "errors-while-reading-are-told"} <= held


def test_what_the_interpreter_shows_goes_into_the_facts(auk: Path) -> None:
    facts: Facts = imported(auk, "lrcode_auk_two").describe_language()
    assert facts.suffix == ".awk"
    assert facts.version_command[0] == "awk"
    assert facts.contract == CONTRACT
    assert facts.arithmetic is not None
    assert {"getline", "printf", "while"} <= set(facts.arithmetic.reserved)
    assert not {"total", "boxes"} & set(facts.arithmetic.reserved)


def test_the_source_is_as_the_formatter_writes_it(auk: Path) -> None:
    for words_ in (["check", "--select", "E,F,I,B,UP,SIM,RUF"], ["format", "--check"]):
        command = [RUFF, *words_, "--no-cache", "--isolated", "--line-length", "120", auk]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_the_template_is_written_as_add_language_writes() -> None:
    own = find_template() / "src" / "lrcode_template" / "__init__.py"
    assert module(lrcode_template.describe_language()) == own.read_text()


def test_all_words_that_the_kit_makes_names_of_are_tried() -> None:
    tried: list[str] = []

    def right(chain: Chain, value: Fraction) -> bool:
        tried.extend(step.name for step in chain)
        return True

    assert taken_words(right) == ()
    assert set(NAMES) <= set(tried)


def test_taken_words_are_found_among_many() -> None:
    taken = {"end", "if", "time"}
    assert set(taken_words(lambda chain, value: not taken & {step.name for step in chain})) == taken


@given(st.text())
def test_a_text_survives_being_written_as_source(text: str) -> None:
    assert eval(quoted(text)) == text


def test_escapes_are_learned_from_what_is_printed() -> None:
    def shell_like(text: str, written: str) -> bool:
        return re.sub(r"\\(.)", r"\1", written) == text and not re.search(r"(?<!\\)(\\\\)*[$`]", written)

    escapes = learned_escapes(shell_like, {"\\": "\\\\", "\n": "\\n"})
    assert escapes == {"\\": "\\\\", "$": "\\$", "`": "\\`"}
    assert learned_escapes(lambda text, written: "#" not in text, {}) is None


def test_a_text_about_the_language_joins_the_prompt(tmp_path: Path) -> None:
    made = make_package(
        "auk", lrcode_template.describe_language(), tmp_path / "lrcode-auk", prompt='Use "awk".\nSay 1.'
    )
    language = Language("auk", imported(made, "lrcode_auk"))
    system, question = language.build_prompt(Task("1", "How many?", Expected("1")))
    assert system.content.startswith("Solve the problem with a AWK")
    assert system.content.endswith('Use "awk".\nSay 1.')
    assert question.content == "How many?"


@pytest.mark.parametrize(
    ("licence", "spdx", "begins"), [("MIT", "MIT", "MIT License"), ("none", "LicenseRef-Proprietary", "Copyright (c)")]
)
def test_a_licence_is_chosen(tmp_path: Path, licence: str, spdx: str, begins: str) -> None:
    facts = lrcode_template.describe_language()
    made = make_package("auk", facts, tmp_path / "lrcode-auk", author="Ann", licence=licence)
    assert tomllib.loads((made / "pyproject.toml").read_text())["project"]["license"] == spdx
    text = (made / "LICENSE").read_text()
    assert text.startswith(begins)
    assert "Ann" in text


class Stop(str):
    """An author during whose writing somebody presses Ctrl-C."""

    def __bool__(self) -> bool:
        raise KeyboardInterrupt


def test_ctrl_c_leaves_no_half_of_a_package(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        make_package("auk", lrcode_template.describe_language(), tmp_path / "lrcode-auk", author=Stop("Ann"))
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------- what looks wrong


def test_integer_division_is_seen_with_the_option_that_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shell = {
        "command": "sh {file}",
        "name_value": "{name}={value}",
        "name": "${name}",
        "operation": "$(({left} {sign} {right}))",
        "print": "echo {}",
    }
    assert run(["add-language", "shell", *words(shell), "--no-input", "--out", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert "✗ 7 / 2: 3\n    | answer=$((7 / 2))\n    | echo $answer\n    integer division: --divide says how" in out
    assert "nothing was made, for this looks wrong: " in err
    assert "7 / 2" in err
    assert list(tmp_path.iterdir()) == []
    assert run(["add-language", "shell", *words(shell), "--anyway", "--no-input", "--out", str(tmp_path)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["lrcode-shell"]


def test_digits_that_are_lost_in_printing_are_seen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    six = {**AUK, "print": r'printf "%.4g\n", {}'}
    assert run(["add-language", "auk", *words(six), "--json", "--anyway", "--out", str(tmp_path)]) == 0
    tried = {one["what"]: one for one in json.loads(capsys.readouterr().out)["tried"]}
    assert tried["1234567 * 8"]["saw"] == "9.877e+06"
    assert "it must print all digits" in tried["1234567 * 8"]["mend"]
    assert tried["7 / 2"]["mend"] == ""


def test_a_probe_that_does_not_fail_is_seen() -> None:
    tame = {**AUK, "raises": "BEGIN { print 1 }", "loops": "BEGIN { }", "floods": "BEGIN { print 1 }"}
    with Workbench(Answers("auk", {key: (text,) for key, text in tame.items()})) as bench:
        found = {finding.what: finding for finding in endings(bench)}
    assert (found["loops"].saw, found["raises"].saw) == ("ok: printed nothing", "ok: 1")
    assert "it must end as output_limit: --floods says another program" in found["floods"].mend
    assert "it must fail: --raises says another program" in found["raises"].mend
    assert not found["unparsable"].mend
    assert found["diagnostics"].saw.startswith("line 1: ")


@pytest.mark.parametrize(
    ("tables", "saw", "mend"),
    [
        ("tree_sitter_nowhere", "No module named 'tree_sitter_nowhere'", "pip install tree-sitter-nowhere"),
        ("json", "module 'json' has no attribute 'language'", "--grammar json:FUNCTION says"),
        ("time:time", "TypeError", "--grammar names a module with tree-sitter tables"),
        ("tree_sitter_python", "it finds a fault in --loops, at 1:1,", "reads what the interpreter reads"),
    ],
)
def test_a_grammar_that_does_not_load_or_read_is_seen(tables: str, saw: str, mend: str) -> None:
    (found,) = grammar(Workbench(Answers("auk", {"grammar": (tables,), **{key: (AUK[key],) for key in AUK}})))
    assert saw in found.saw
    assert mend in found.mend


def test_a_grammar_that_reads_too_much_is_told_and_stops_nothing() -> None:
    answers = {"command": ("python3 {file}",), "grammar": ("tree_sitter_python:language",)}
    reads, refuses = grammar(Workbench(Answers("viper", {**answers, "unparsable": ("print(",)})))
    assert reads.saw.startswith("it reads ")
    assert refuses.saw.startswith("refused at 1:")
    _, reads_it = grammar(Workbench(Answers("viper", {**answers, "unparsable": ("import nowhere",)})))
    assert "reads it without a fault" in reads_it.saw
    assert not reads_it.mend


def test_an_interpreter_that_starts_only_without_a_cap_is_watched_instead() -> None:
    roomy = """sh -c 'test "$(ulimit -v)" = unlimited && exec awk -f "$0"' {file}"""
    answers = {**{key: AUK[key] for key in ("header", "footer", "print")}, "command": roomy}
    with Workbench(Answers("auk", {key: (text,) for key, text in answers.items()})) as bench:
        assert "only with memory watched instead of capped" in next(iter(writing(bench))).saw
        assert bench.facts.memory_cap == "resident"


def test_a_missing_interpreter_is_told_and_makes_nothing_unless_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["add-language", "lost", "--command", "lost-and-found {file}", "--no-input", "--out", str(tmp_path)]
    assert run(asked) == 2
    assert "`lost-and-found`, which is not on PATH" in capsys.readouterr().err
    assert run([*asked, "--install", "debian=lost"]) == 2
    assert "install it with `apt-get install lost`" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    assert run([*asked, "--anyway"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["lrcode-lost"]


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"command": ""}, "--command says what runs a program"),
        ({"command": "awk '"}, "cannot be split into words"),
        ({"print": "echo"}, "--print 'echo' has no {}"),
        ({"name_value": "{name} ="}, "has no {value}"),
        ({"install": "mawk"}, "--install 'mawk': write MANAGER=PACKAGE, with one of debian homebrew"),
        ({"sign": "%=mod"}, "--sign '%=mod': write SIGN=TEXT, with one of + - * /"),
        ({"escape": "n"}, "--escape 'n': write CHAR=TEXT"),
        ({"list": "[{}]"}, "--list '[{}]' must show two values"),
        ({"diagnostics": "("}, "--diagnostics '(' is no regular expression"),
        ({"diagnostics": "x"}, "has no group (?P<message>…)"),
        ({"grammar": "tree-sitter-lua"}, "e.g. tree_sitter_lua; 'tree_sitter_lua' would do"),
        ({"grammar": "a:b:c"}, "write MODULE or MODULE:FUNCTION"),
        ({"title": 'a "b"'}, "must be one line without quotes"),
        ({"loops": "@nowhere.awk"}, "nowhere.awk cannot be read"),
    ],
)
def test_an_answer_that_cannot_be_read_is_one_line(
    answers: dict[str, str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["add-language", "auk", *words({"command": "awk -f {file}", **answers}), "--no-input"]
    assert run([*asked, "--out", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert told in err
    assert err.count("\n") == 1
    assert out == ""
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------- names and places


@pytest.mark.parametrize("name", ["lua", "common-basic", "x11", "class", "json", "a-1"])
def test_a_name_may_be_a_keyword_or_a_module_of_python(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Lua", "'lua' would do"),
        ("c++", "'cplusplus' would do"),
        ("c#", "'csharp' would do"),
        ("my_lang", "'my-lang' would do"),
        ("café", "'cafe' would do"),
        ("3d", "beginning with a letter"),
        ("-x", "beginning with a letter"),
        ("a--b", "'a-b' would do"),
        ("λ", "small letters"),
        ("../up", "'up' would do"),
        ("", "small letters"),
        ("x" * 41, "at most 40"),
        ("prolog", "language 'prolog' is already installed, by lrcode-prolog"),
    ],
)
def test_a_name_that_cannot_be_is_told_why_in_one_line(
    name: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["add-language", "--command", "awk -f {file}", "--no-input", "--out", str(tmp_path), "--", name]) == 2
    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_module_of_that_name_is_a_clash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lrcode_taken.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    assert run(["add-language", "taken", "--command", "awk {file}", "--no-input", "--out", str(tmp_path)]) == 2
    assert f"already a module lrcode_taken, at {tmp_path / 'lrcode_taken.py'}" in capsys.readouterr().err


def test_a_distribution_of_that_name_is_a_clash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "lrcode_spare-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: lrcode-spare\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(UsageError, match="a distribution lrcode-spare is already installed, without a language"):
        check_name("spare")


@pytest.mark.parametrize(
    ("place", "told"),
    [("", "lrcode-auk exists: remove it"), ("no/where", "there is no folder"), ("/proc", "/proc")],
)
def test_a_place_that_cannot_be_is_told_and_left_alone(
    place: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lrcode-auk").mkdir()
    asked = ["add-language", "auk", "--command", "lost {file}", "--anyway", "--no-input"]
    assert run([*asked, "--out", str(tmp_path / place)]) == 2
    assert told in capsys.readouterr().err
    assert list((tmp_path / "lrcode-auk").iterdir()) == []


def test_no_name_is_told() -> None:
    assert run(["add-language", "--command", "awk -f {file}", "--no-input"]) == 2


# ---------------------------------------------------------------- asking


def test_a_person_is_asked_and_may_mend_what_looks_wrong(tmp_path: Path) -> None:
    typed = [
        *("awk -f {file}", "", "awk"),  # command, title, suffix; the interpreter is tried
        *("", "", "", "print {}"),  # comment, style, naming, printing: wrong, for awk wants a block
        *("--frobnicate", "header", "BEGIN {", "footer", "}"),
        *(AUK[key] for key in ("loops", "recurses", "floods", "raises")),
        "BEGIN { print 1 }",  # can be read
        *("unparsable", AUK["unparsable"]),
        "",  # no grammar
    ]
    asked = ["add-language", "auk", "--ask", "--out", str(tmp_path), "--prints", AUK["prints"]]
    done = CliRunner().invoke(commands, asked, input="\n".join(typed) + "\n")
    assert done.exit_code == 0, done.output
    assert "--title: Its name as people write it. [Auk]" in done.output
    assert "✗ prints 42: ended with status" in done.output
    assert "there is no option '--frobnicate'" in done.output
    assert "· prints 42: 42" in done.output
    assert "✗ unparsable: ok: 1" in done.output
    assert "· unparsable: error" in done.output
    facts = imported(tmp_path / "lrcode-auk", "lrcode_auk").describe_language()
    assert facts.arithmetic.header == "BEGIN {"
    assert facts.probes.unparsable == AUK["unparsable"]


def test_ctrl_c_at_a_question_makes_nothing(tmp_path: Path) -> None:
    done = CliRunner().invoke(commands, ["add-language", "auk", "--ask", "--out", str(tmp_path)], input="Auk\n")
    assert done.exit_code == 1
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------- descriptions of Agnostics' kind

DESCRIPTION = """\
install: apt-get install -y mawk
filename: answer.awk
execute: lost-and-found -f answer.awk
container:
  base-image: debian
prompt: |
  Use POSIX awk.
reward: much
"""


def test_a_description_is_imported_and_what_has_no_place_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Auk.yaml").write_text(DESCRIPTION)
    asked = ["add-language", "--from-yaml", str(tmp_path / "Auk.yaml"), "--no-input", "--anyway"]
    assert run([*asked, "--out", str(tmp_path)]) == 0
    err = capsys.readouterr().err
    assert "left out: container: programs run on this machine's interpreter" in err
    assert "left out: reward: not a field that is known here" in err
    made = imported(tmp_path / "lrcode-auk", "lrcode_auk")
    facts = made.describe_language()
    assert (facts.command, facts.suffix, facts.install) == (
        ("lost-and-found", "-f", "{main}"),
        ".awk",
        {"debian": "mawk"},
    )
    assert made.ABOUT == "Use POSIX awk."


def test_what_a_compiled_language_does_in_two_steps_becomes_one_command(tmp_path: Path) -> None:
    description = tmp_path / "cee.yaml"
    description.write_text("filename: a.c\ncompile: gcc -w -o 'a b' a.c\nexecute: ./'a b'\n")
    given = read_description(description).given
    words = shlex.split(given["command"][0])
    assert words == ["sh", "-c", """gcc -w -o 'a b' "$0" && exec './a b'""", "{file}"]
    answers = {**given, "header": ("#include <stdio.h>\nint main(void) {",), "print": ('printf("%d", {});',)}
    with Workbench(Answers("cee", {**answers, "footer": ("}",)})) as bench:
        assert [finding.saw[:6] for finding in interpreter(bench)][-1] == "gcc --"
        assert next(iter(writing(bench))).saw == "42"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- a\n", "no description of a language"),
        ("a: [", "is no YAML"),
        ("execute: awk\n", "filename must be a text, and is not there"),
        ("filename: 3\nexecute: awk\n", "filename must be a text"),
        ("filename: noend\nexecute: awk noend\n", "has no suffix"),
        ("filename: a.awk\nexecute: awk 'a\n", "cannot be split"),
        (None, "cannot be read"),
    ],
)
def test_a_description_that_cannot_be_read_is_told(
    text: str | None, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "auk.yaml"
    if text is not None:
        path.write_text(text)
    assert run(["add-language", "auk", "--from-yaml", str(path), "--no-input", "--out", str(tmp_path)]) == 2
    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == 1
