"""The private channel, attacked by real programs in the process of the test files that judge them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from lrcode import ContractError, Execution, Facts, File, FormatReport, Job, Limits, MachineError
from lrcode.reward.verdict import judge_checks
from lrcode.run.cold import ColdRunner, run_once
from lrcode.run.start import ColdStart
from lrcode.run.vouchers import Vouchers, readable_once
from lrcode.run.warm import WarmRunner
from lrcode.run.ways import known_ways

PYTHON = Facts("Python", ".py", (sys.executable, "-I", "-S", "{main}"))
PROLOG = Facts("Prolog", ".pl", ("swipl", "-q", "-f", "none", "-t", "halt", "{main}"))
CHECKS = ("adds", "adds nothing", "adds below zero")
LIMITS = Limits(cpu_s=1, wall_s=5)

# What they need of the language they hold before the program can change it; vouchers are taken before it is loaded.
PYTHON_TESTS = """
def main(read, write, kind, whole, broken, start):
    vouchers = b""
    while part := read(0, 1 << 16):
        vouchers += part
    vouchers = vouchers.splitlines()
    names = {}
    start("program.py", names)
    for voucher, (want, left, right) in zip(vouchers, ((5, 2, 3), (7, 7, 0), (-1, 1, -2))):
        try:
            got = names["add"](left, right)
        except broken:
            continue
        if kind(got) is whole and got == want:
            write(1, voucher + b"\\n")

def start(path, names):
    with open(path) as file:
        exec(compile(file.read(), path, "exec"), names)

import os
main(os.read, os.write, type, int, BaseException, start)
"""
# All in the body of one clause that runs already, over predicates of the system: nothing is left to redefine.
PROLOG_TESTS = """
:- module(tests, []).
run :-
    stream_property(In, alias(user_input)), stream_property(Out, alias(user_output)),
    set_stream(In, buffer(false)),
    read_string(In, _, Text), split_string(Text, "\\n", "", [A, B, C|_]),
    catch(load_files(user:'program.pl', []), _, true),
    ( catch(user:add(2, 3, X), _, fail), X == 5 -> format(Out, "~w~n", [A]) ; true ),
    ( catch(user:add(7, 0, Y), _, fail), Y == 7 -> format(Out, "~w~n", [B]) ; true ),
    ( catch(user:add(1, -2, Z), _, fail), Z == -1 -> format(Out, "~w~n", [C]) ; true ).
:- run.
"""
Judged = Callable[[str], Execution]


@cache
def runner(way: str, language: str) -> ColdRunner | ColdStart:
    facts = PYTHON if language == "python" else PROLOG
    if way == "portable":
        return ColdStart(facts, next(way for way in known_ways("default") if not way.served))
    return WarmRunner(facts) if way == "warm" else ColdRunner(facts)


def judged(way: str, language: str, program: str) -> Execution:
    """A program behind the tests of its language."""
    suffix, tests = (".py", PYTHON_TESTS) if language == "python" else (".pl", PROLOG_TESTS)
    job = Job((File(f"main{suffix}", tests), File(f"program{suffix}", program)), f"main{suffix}", "test", checks=CHECKS)
    start = runner(way, language)
    return run_once(start, job, LIMITS)[0] if isinstance(start, ColdStart) else start.run(job, LIMITS)


@pytest.fixture(params=["warm", "cold", "portable"])
def way(request: pytest.FixtureRequest) -> str:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def python(way: str) -> Judged:
    return lambda program: judged(way, "python", program)


@pytest.fixture
def prolog(way: str) -> Judged:
    return lambda program: judged(way, "prolog", program)


def kind(done: Execution) -> str:
    """What the verdict says of it."""
    verdict = judge_checks(FormatReport(None), done, CHECKS)
    return verdict.kind or verdict.outcome


HONEST = "def add(a, b):\n    return a + b\n"
BELOW = "def add(a, b):\n    return abs(a + b)\n"


def test_both_languages_run_warm() -> None:
    for language in ("python", "prolog"):
        warm = runner("warm", language)
        assert isinstance(warm, WarmRunner)
        assert warm.why_cold("plain") == ""


def test_a_right_program_is_vouched_for_and_nothing_of_it_is_seen_in_its_output(python: Judged) -> None:
    done = python(f"print('hello', flush=True)\n{HONEST}")
    assert (done.passed, done.stdout, kind(done)) == (CHECKS, "hello\n", "pass")


def test_a_program_with_one_fault_lacks_one_voucher(python: Judged) -> None:
    done = python(BELOW)
    assert (done.passed, kind(done)) == (CHECKS[:2], "wrong")
    verdict = judge_checks(FormatReport(None), done, CHECKS)
    assert verdict.detail == "2 of 3 checks passed, not adds below zero"


# Whoever answers wrongly below zero, and is vouched for there, got through.
ATTACKS = {
    "exits before the checks": ("import os\nos._exit(0)", "wrong", 0),
    "exits within the checks": (
        f"{BELOW}\nold = add\ndef add(a, b):\n    b or __import__('os')._exit(0)\n    return old(a, b)",
        "wrong",
        1,
    ),
    "raises what is no Exception": ("raise SystemExit(0)", "wrong", 0),
    "redefines what the tests use": (
        "import builtins, os, sys\n"
        "class Always(int):\n"
        "    def __eq__(self, other):\n        return True\n"
        "class Int(type):\n    def __eq__(self, other):\n        return True\n"
        "builtins.type = lambda value: int\nbuiltins.int = Always\nbuiltins.print = lambda *_: 1\n"
        "os.write = lambda *_: 1\nos.read = lambda *_: b'x'\n"
        "def add(a, b):\n    return Always(a + b) if b > 0 else Always(0)",
        "wrong",
        0,
    ),
    "replaces the tests' module": (
        f"import sys\n{BELOW}\nmain = sys.modules['__main__']\nmain.main = main.start = None",
        "wrong",
        2,
    ),
    "kills who waits for it": (f"import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n{HONEST}", None, None),
    "kills its group": ("import os, signal\nos.killpg(0, signal.SIGKILL)", "runtime", 0),
    "closes all descriptors": (f"import os\nos.closerange(0, 256)\n{HONEST}", "runtime", 0),
    "writes the tests' words to all descriptors": (
        "import os, secrets\n"
        "for descriptor in range(256):\n"
        "    guess = b'\\x1e' + secrets.token_hex(10).encode() + b'\\n'\n"
        "    for words in (b'adds below zero\\n', guess, b'ok 3\\n# pass 3\\n'):\n"
        "        try:\n            os.write(descriptor, words)\n        except OSError:\n            pass\n"
        f"{BELOW}",
        "wrong",
        2,
    ),
    "prints all that it can read": (
        "import os, re\n"
        "def show(get):\n"
        "    try:\n        os.write(1, b' '.join(re.findall(rb'[0-9a-f]{20}', get())))\n"
        "    except OSError:\n        pass\n"
        "places = ['/proc/self/environ', '/proc/self/cmdline', '/proc/1/environ', '/proc/1/cmdline', '/dev/stdin']\n"
        "places += [os.path.join(at, name) for at, _, names in os.walk('.') for name in names]\n"
        "for place in places + [f'/proc/self/fd/{n}' for n in range(256)]:\n"
        "    show(lambda: os.read(os.open(place, os.O_RDONLY | os.O_NONBLOCK), 9999))\n"
        "for n in range(256):\n"
        "    show(lambda: os.read(n, 9999))\n"
        "    show(lambda: os.pread(n, 9999, 0))\n"
        f"{BELOW}",
        "wrong",
        2,
    ),
    "says again what was said": (
        f"{BELOW}\nold = add\ndef add(a, b):\n"
        "    import os\n    said = os.pread(1, 999, 0)\n    os.write(1, said * 9)\n    os.write(2, said)\n"
        "    return old(a, b)",
        "wrong",
        2,
    ),
    "takes back what was said": (
        f"{HONEST}\nold = add\ndef add(a, b):\n    import os\n    os.ftruncate(1, 0)\n    return old(a, b)",
        "wrong",
        None,
    ),
    "lets a child go on with the tests": (
        f"{BELOW}\nold = add\ndef add(a, b):\n    import os\n    os.fork()\n    return old(a, b)",
        "wrong",
        2,
    ),
    "leaves a child that writes later": (
        "import os, time\n"
        "if os.fork() == 0:\n"
        "    try:\n        os.setsid()\n    except OSError:\n        pass\n"
        "    time.sleep(0.2)\n    os.write(1, b'adds below zero\\n' + os.pread(1, 999, 0))\n    os._exit(0)\n"
        f"{BELOW}",
        "wrong",
        2,
    ),
    "floods after it was vouched for": (
        f"{HONEST}\nold = add\ndef add(a, b):\n    print('x' * (b < 0) * 10**6, flush=True)\n    return old(a, b)",
        "resource",
        None,
    ),
    "computes on after it was vouched for": (
        f"{HONEST}\nold = add\ndef add(a, b):\n    while b < 0:\n        pass\n    return old(a, b)",
        "timeout",
        2,
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_program_cannot_vouch_for_itself_when_it(attack: str, python: Judged) -> None:
    program, verdict, passed = ATTACKS[attack]
    done = python(program)
    if verdict is None:
        # No such signal arrives, or it is the program that ends by it.
        assert kind(done) in ("pass", "runtime")
        return
    assert kind(done) == verdict
    assert passed is None or done.passed == CHECKS[:passed]


PROLOG_BELOW = "add(A, B, C) :- D is A + B, C is abs(D).\n"
PROLOG_ATTACKS = {
    "exits before the checks": ":- halt.",
    "exits within the checks": "add(2, 3, 5).\nadd(_, _, _) :- halt(0).",
    "redefines what the tests use": PROLOG_BELOW
    + ":- redefine_system_predicate(user:format(_, _, _)).\nformat(_, _, _).\n"
    + ":- catch(tests:assertz((X == Y :- true)), _, true).\n"
    + ":- catch((redefine_system_predicate(tests:(_ == _)), tests:assertz(_ == _)), _, true).\n"
    + "user:portray(_) :- print(x).\ntests:run :- true.\nuser:goal_expansion(_ == _, true).\n",
    "winds the input back": PROLOG_BELOW
    + ":- forall(member(Goal, [seek(user_input, 0, bof, _), seek(user_input, -30, current, _), "
    + "set_stream_position(user_input, '$stream_position'(0, 1, 0, 0))]), catch(Goal, _, true)).\n"
    + ":- catch((read_string(user_input, _, Text), write(Text), flush_output), _, true).\n"
    + ':- catch((read_pending_codes(user_input, Codes, []), format("~s", [Codes])), _, true).\n',
    "opens the input again": PROLOG_BELOW
    + ":- forall(member(F, ['/dev/stdin', '/proc/self/fd/0', 'main.pl']), "
    + "catch((open(F, read, S), read_string(S, _, T), write(T)), _, true)).\n",
    "closes its streams": ":- close(user_output), close(user_error).\nadd(A, B, C) :- C is A + B.",
}


@pytest.mark.parametrize("attack", PROLOG_ATTACKS)
def test_a_prolog_program_cannot_vouch_for_itself_when_it(attack: str, prolog: Judged) -> None:
    done = prolog(PROLOG_ATTACKS[attack])
    assert CHECKS[2] not in done.passed or attack == "closes its streams"
    assert kind(done) in ("wrong", "pass" if attack == "closes its streams" else "wrong")


def test_a_right_prolog_program_is_vouched_for(prolog: Judged) -> None:
    done = prolog("add(A, B, C) :- C is A + B, write(hello).")
    assert (done.passed, done.stdout, kind(done)) == (CHECKS, "hellohellohello", "pass")


# What is left, so that nobody believes otherwise: these get through, and are why answers are compared outside.
THROUGH = {
    "a caller's variables": f"{BELOW}\nimport os, sys\nos.write(1, b' '.join(sys._getframe(2).f_locals['vouchers']))",
    "raw memory": f"""{BELOW}
import os, re
memory = os.open("/proc/self/mem", os.O_RDONLY)
for line in open("/proc/self/maps"):
    span, rights, *_ = line.split()
    if "r" in rights and "[v" not in line:
        low, high = (int(part, 16) for part in span.split("-"))
        try:
            text = os.pread(memory, min(high - low, 1 << 26), low)
        except (OSError, OverflowError):
            continue
        for found in re.findall(rb"(?<![0-9a-f])[0-9a-f]{{20}}(?![0-9a-f])", text):
            os.write(2, found + b" ")
""",
}


@pytest.mark.parametrize("what", THROUGH)
def test_what_still_can_be_done_is_written_down(what: str) -> None:
    assert judged("warm", "python", THROUGH[what]).passed == CHECKS


def test_a_prolog_program_can_reach_its_callers_variables() -> None:
    program = (
        f"{PROLOG_BELOW}look(F) :- ( between(1, 9, N), prolog_frame_attribute(F, argument(N), V), write(V), fail\n"
        "           ; prolog_frame_attribute(F, parent, P), look(P) ).\n"
        ":- prolog_current_frame(F), look(F).\n"
    )
    assert judged("warm", "prolog", program).passed == CHECKS


def test_vouchers_are_fresh_for_every_run() -> None:
    job = Job(
        (File("main.py", "import sys\nprint(sys.stdin.read()[:-1].replace(' ', ''), end='.')"),),
        "main.py",
        checks=("a",),
    )
    python = runner("warm", "python")
    assert isinstance(python, WarmRunner)
    assert Vouchers(job).lines() != Vouchers(job).lines()
    assert python.run(job, LIMITS).passed == python.run(job, LIMITS).passed == ("a",)


def test_what_is_handed_over_is_there_once() -> None:
    descriptor = readable_once(b"x" * 60_000)
    with open(descriptor, "rb") as file:
        assert file.read() == b"x" * 60_000
        assert file.read() == b""
        with pytest.raises(OSError, match="No such device"):
            os.open(f"/proc/self/fd/{descriptor}", os.O_RDONLY)


def test_too_much_to_hand_over_is_a_machine_fault() -> None:
    with pytest.raises(MachineError, match="use fewer checks"):
        readable_once(b"x" * (1 << 26))


def test_checks_leave_no_room_for_a_stdin_and_have_names_of_their_own() -> None:
    with pytest.raises(ContractError, match="checks and stdin"):
        Vouchers(Job((), "main", stdin="x", checks=("a",)))
    with pytest.raises(ContractError, match="share a name"):
        Vouchers(Job((), "main", checks=("a", "a")))


@pytest.fixture(scope="module", autouse=True)
def ended() -> Iterator[None]:
    yield
    for way in ("warm", "cold"):
        for language in ("python", "prolog"):
            runner(way, language).close()
    runner.cache_clear()
