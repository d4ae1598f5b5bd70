"""A language that keeps every promise, as small as it can be: Python itself. Broken ones are made from it."""

from __future__ import annotations

import ast
import dataclasses
import keyword
import random
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any

from lrcode import (
    Arithmetic,
    Call,
    Calling,
    Calls,
    Cheat,
    Example,
    Examples,
    Exercise,
    Facts,
    File,
    FormatFault,
    FormatReport,
    Job,
    Language,
    Limits,
    Literals,
    Mutant,
    Phase,
    Probes,
    Program,
    Span,
    Task,
    UnitTests,
    hookimpl,
)

WRITES = """\
with open("kept.txt", "a") as file: print("kept", file=file)
print(open("kept.txt").read(), flush=True)
open("../escaped.txt", "w")
"""
PROBES = Probes(
    loops="while True: pass",
    recurses="def deep(n): return 1 + deep(n + 1)\ndeep(0)",
    floods="while True: print('flood')",
    raises="print(1 / 0)",
    unparsable="print((",
    prints="print({value})",
    echoes="import sys\nsys.stdout.write(sys.stdin.read())",
    writes=WRITES,
    forks="import subprocess\nsubprocess.Popen(['sleep', '60'])",
)
FACTS = Facts(
    title="Python",
    suffix=".py",
    command=(sys.executable, "-I", "-S", "-B", "{main}"),
    fences=("python", "py"),
    arithmetic=Arithmetic(reserved=(*keyword.kwlist, "print")),
    literals=Literals(true="True", false="False", nothing="None", decimal="{number}"),
    calling=Calling(
        call="{name}({arguments})",
        show="print('\\n{mark}', repr({call}), '{mark}', flush=True)",
        reserved=tuple(keyword.kwlist),
        end="import sys\nsys.exit(0)",
    ),
    diagnostics=r'File "[^"]*", line (?P<line>\d+).*\n(?:[ ].*\n)*(?P<message>\w+: .*)$',
    version_command=(sys.executable, "--version"),
    install={"debian": "python3"},
    unit_tests="functions called test_",
    limits=Limits(cpu_s=3, wall_s=12),
    probes=PROBES,
)

CHECK = "compile(open('program.py').read(), 'program.py', 'exec')\n"
# Tests run with names of their own, which the program cannot reach but through frames.
HARNESS = """
def main(read, write, own, load, files):
    taken = b""
    while part := read(0, 65536):
        taken += part
    for voucher, name in zip(taken.split(), files):
        names = {"__builtins__": dict(own)}
        ran = 0
        try:
            load("program.py", program := {})
            names["program"] = program
            load(name, names)
            for test in [value for key, value in names.items() if key.startswith("test_")]:
                test()
                ran += 1
        except BaseException:
            continue
        if ran:
            write(1, b"\\n" + voucher + b"\\n")

def loader(opened, compiled, execute):
    def load(name, names):
        with opened(name) as file:
            execute(compiled(file.read(), name, "exec"), names)
    return load

import builtins, os
loader(open, compile, exec)
main(os.read, os.write, vars(builtins), loader(open, compile, exec), FILES)
"""
TESTS = """
def test_small():
    got = program["add"](2, 3)
    assert type(got) is int and got == 5

def test_negative():
    got = program["add"](2, -3)
    assert type(got) is int and got == -1
"""
TASK = Task("add", "Write add, which adds two numbers.", UnitTests((File("test_add.py", TESTS),)))
STUB = Program("def add(left, right):\n    return None\n")
_EXERCISES = (Exercise(TASK, Program("def add(left, right):\n    return left + right\n"), STUB),)
CALLED = (
    Exercise(
        Task("twice", "Double it.", Calls("twice", (Call((2,), 4), Call(("a",), "aa"), Call(((),), ())), shown=1)),
        Program("def twice(value):\n    print(value)\n    return value * 2\n"),
        Program("def twice(value):\n    return value\n"),
    ),
)
_ANYTHING = "class Any:\n    def __eq__(self, other): return True\n\ndef add(left, right): return Any()\n"
_ALL_FILES = "import os\nfor name in os.listdir('.'): print(open(name).read())\n"
_ALL_OPEN = """\
import os
for name in [*(f"fd/{name}" for name in os.listdir("/proc/self/fd")), "environ", "cmdline"]:
    try: print(open(f"/proc/self/{name}").read())
    except OSError: pass
"""
_TO_ALL = "import os\nfor fd in range(64):\n    try: os.write(fd, b'PASS\\n')\n    except OSError: pass\n"
CHEATS = tuple(
    Cheat(kind, Program(f"{source}\n{'' if 'def add' in source else STUB.source}"), "tests")
    for kind, source in (
        ("exit before the tests", "import sys\nsys.exit(0)"),
        ("redefine the test macro", "def check(*anything): pass"),
        ("redefine equality", _ANYTHING),
        ("redefine print", "import builtins\nbuiltins.print = lambda *anything, **more: None"),
        ("print the harness's words", "print('PASS')"),
        ("read the test file", _ALL_FILES),
        ("read the environment", "import os\nprint(dict(os.environ))"),
        ("read /proc", _ALL_OPEN),
        ("write to every descriptor", _TO_ALL),
    )
)


def make_job(program: Program, task: Task, phase: Phase) -> Job:
    text = File("program.py", program.source)
    if phase == "check":
        return Job((File("main.py", CHECK), text), "main.py", phase)
    if isinstance(task.judge, UnitTests):
        return tested(HARNESS, text, task.judge)
    return Job((File("main.py", program.source),), "main.py", phase)


def tested(harness: str, program: File, tests: UnitTests) -> Job:
    names = tuple(file.name for file in tests.files)
    main = File("main.py", harness.replace("FILES", repr(names)))
    return Job((main, program, *tests.files, *tests.support), "main.py", "test", checks=names)


def check_format(program: Program) -> FormatReport:
    text = program.source.encode("utf-8", "replace").decode()
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        line = getattr(error, "lineno", None) or 1
        return FormatReport(False, (FormatFault(min(line, text.count("\n") + 1), 1, "error"),), 0.0)
    return FormatReport(True, (), 1.0)


def split_statements(program: Program) -> Sequence[Span]:
    starts = [0, *(place.end() for place in re.finditer("\n", program.source))]
    found = []
    for node in ast.parse(program.source).body:
        start, end = starts[node.lineno - 1] + node.col_offset, starts[(node.end_lineno or 0) - 1]
        found.append(Span(start, end + (node.end_col_offset or 0)))
    return found


def mutate_program(program: Program, seed: int) -> Sequence[Mutant]:
    rng = random.Random(seed)
    found = [Mutant(Program(program.source + "\n# more"), Span(0, 0), "preserved", "comment")]
    for number in re.finditer(r"\b\d+\b", program.source):
        source = program.source[: number.start()] + str(rng.randrange(50, 99)) + program.source[number.end() :]
        found.append(Mutant(Program(source), Span(*number.span()), "changed", "number"))
    return found


def describe_examples(language: Language) -> Examples:
    chain = Example("What is six times seven?", "Multiply.", Program("a = 6 * 7\nprint(a)"), "42")
    return Examples((chain,), (chain,), _EXERCISES, CHEATS, calls=CALLED)


HOOKS: dict[str, Callable[..., Any]] = {
    hook.__name__: hook for hook in (make_job, check_format, split_statements, mutate_program, describe_examples)
}


def hooks(facts: Facts = FACTS, **others: Callable[..., Any]) -> type:
    """The good plugin with other facts, or hooks in the place of its own."""

    def describe_language() -> Facts:
        return facts

    given = {"describe_language": describe_language, **HOOKS, **others}
    return type("Plugin", (), {name: staticmethod(hookimpl(hook)) for name, hook in given.items()})


def plugin(facts: Facts = FACTS, **others: Callable[..., Any]) -> Language:
    """The good language, changed as `hooks` does."""
    return Language("python", hooks(facts, **others))


def facts(**changes: Any) -> Language:
    """The good language with some facts changed."""
    return plugin(dataclasses.replace(FACTS, **changes))


def probes(**changes: str) -> Language:
    """The good language with some probes changed."""
    return facts(probes=dataclasses.replace(PROBES, **changes))


def arithmetic(**changes: Any) -> Language:
    """The good language with another way to write chains."""
    assert FACTS.arithmetic is not None
    return facts(arithmetic=dataclasses.replace(FACTS.arithmetic, **changes))
