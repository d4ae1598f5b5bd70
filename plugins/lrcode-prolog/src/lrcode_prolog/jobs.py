"""Says what swipl is given for each kind of task, and a model's rules; what happens in swipl is in the .pl files."""

from __future__ import annotations

import re

from lrcode import Calls, Cases, ContractError, File, Job, Judge, Phase, Program, Task, UnitTests

MAIN = "main.pl"
_USES_CLPQ = re.compile(r"\blibrary\(\s*clpq\s*\)")
_OF_TESTS = re.compile(r"(?P<name>.+?)(?:[_-]tests?)?\.(?:plt|pl)\Z")

_ANSWER = (
    "Write clauses that compute the answer with is/2 or constraints, and a query with one variable, Answer. "
    "Only the query's first solution counts; Answer must be bound to the result itself, not to an expression."
)
_CASES = (
    "Write clauses that read user_input, e.g. with read_term/2 or read_line_to_string/2, and print with format/2. "
    "The query, e.g. main, runs once; print nothing but what is asked for."
)
_TESTS = (
    "Write the clauses of the predicates that the problem names, with their arguments in its order. "
    "They are called from module user; no directive should run or halt anything."
)
_CALLS = (
    "Write the clauses of that predicate; it is called with its last argument unbound, and its first solution counts. "
    "No directive should run or halt anything."
)


def rules(judge: Judge | None) -> str:
    """What a program must keep to, by how its task is judged."""
    if isinstance(judge, UnitTests):
        return _TESTS
    if isinstance(judge, Calls):
        return _CALLS
    return _CASES if isinstance(judge, Cases) else _ANSWER


def job(program: Program, task: Task, phase: Phase) -> Job:
    """The job of a program.

    The query of a task with an answer stands in query.pl. For cases it stands in start.pl and reports no answer.

    Raises:
        ContractError: two files of the task share a name.
    """
    if phase == "check":
        return Job((File(MAIN, program.source),), MAIN, phase, profile="check")
    if phase == "test" and isinstance(task.judge, UnitTests):
        return _test_job(program, task.id, task.judge)
    profile = "clpq" if _USES_CLPQ.search(program.source) else "plain"
    entry = File("start.pl" if isinstance(task.judge, Cases) else "query.pl", program.entry)
    return Job((File(MAIN, program.source), entry), MAIN, phase, profile=profile)


def _test_job(program: Program, task: str, tests: UnitTests) -> Job:
    name = tests.program or _program_name(tests.files[0].name if tests.files else "")
    names = tuple(file.name for file in tests.files)
    files = (File(name, program.source), *tests.files, *tests.support)
    taken = {file.name for file in files}
    if len(taken) < len(files):
        raise ContractError(f"task {task!r}: its tests, its support and the program {name!r} need a name each")
    main = next(found for found in (MAIN, *(f"main{number}.pl" for number in range(len(files)))) if found not in taken)
    start = f":- lrcode_tests:plan({_atom(name)}, [{', '.join(map(_atom, names))}]).\n"
    return Job((*files, File(main, start)), main, "test", profile="plunit", checks=names)


def _program_name(tests: str) -> str:
    """Of `two_fer_tests.plt`: two_fer.pl; what tests are called says what they load."""
    found = _OF_TESTS.match(tests)
    name = f"{found['name']}.pl" if found else "program.pl"
    return "program.pl" if name == tests else name


def _atom(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    return f"'{escaped}'"


def source(job: Job) -> str:
    """The text of the program, which diagnostics speak of."""
    name = job.files[0].name
    return next(file.text for file in job.files if file.name == name)
