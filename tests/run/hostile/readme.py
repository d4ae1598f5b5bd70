"""Prints README.md, the table of hostile programs, from their headers and from what became of them.

`PYTHONPATH=tests python -m run.hostile.readme` tries all of them, warm and without walls, at all levels (minutes).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import lrcode
from run.hostile.arena import LEVELS
from run.hostile.table import Hostile, programs
from run.hostile.trial import Trial, try_all

README = Path(__file__).parent / "README.md"
_HEAD = """# Hostile programs

Printed by `readme.py` from the headers in programs/ and from a run of them all; tests/run/test_hostile.py holds the
first columns fresh and tries the rest. The walls are those of `lrcode.run.walls.WALLS`; *state* is what one program
could leave for the next, *surface* a part of the kernel that no program needs. A level's column says what became of the
program there, warm: how it ended, and what it was told first when it was refused. *Bare* is what it does to a harness
without walls, as root (*user*: as an ordinary user).

Levels: {levels}.

What ran: {ways}.

"""
_COLUMNS = ("program", "tries", "the wall that must stop it", "shows by", "bare", *LEVELS)
_STATIC = 4


def static_columns() -> list[list[str]]:
    """What the headers say, a row for each program."""
    return [[program.name, program.tries, _wall(program), program.shows] for program in programs()]


def stored_static_columns(text: str) -> list[list[str]]:
    """The same, as a printed table says it."""
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return [row[:_STATIC] for row in rows[1:] if not row[0].startswith("-")]


def _wall(program: Hostile) -> str:
    names, _, how = program.wall.partition(":")
    return f"*{names}*:{how}"


def _became(found: dict[str, Any]) -> str:
    got = [*found["traces"], *found["left"]]
    if got:
        return f"**gets through**: {_short(got[0])}"
    refusals = [
        line for line in found["said"].splitlines() if "efused" in line or "denied" in line or "permitted" in line
    ]
    return found["ending"] + (f": {_short(refusals[0])}" if refusals else "")


def _short(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text).replace("|", "/").strip()
    plain = plain.replace(str(Path(lrcode.__file__).parent), "lrcode")
    return plain.removeprefix("refused:").removeprefix("left:").strip()[:60]


def _bare(program: Hostile, trials: dict[str, Trial]) -> str:
    if program.real.startswith("no:"):
        return program.real.removeprefix("no:").strip()
    found = trials[program.real].results[program.name]
    return ("user: " if program.real == "user" else "") + _became(found).removeprefix("**gets through**: ")


def table() -> str:
    """Try all programs and print what became of them."""
    tried = programs()
    names = [program.name for program in tried]
    real = {level: [p.name for p in tried if p.real == level] for level in LEVELS}
    with ThreadPoolExecutor(2) as pool:
        bare = {level: pool.submit(try_all, "bare", level, some) for level, some in real.items() if some}
        warm = {level: pool.submit(try_all, "warm", level, names) for level in LEVELS}
        found = {level: trial.result() for level, trial in warm.items()}
        without = {level: trial.result() for level, trial in bare.items()}
    rows = []
    for program, static in zip(tried, static_columns(), strict=True):
        rows.append(
            [*static, _bare(program, without), *(_became(found[level].results[program.name]) for level in LEVELS)]
        )
    levels = "; ".join(f"*{name}*, {meaning}" for name, meaning in LEVELS.items())
    ways = "; ".join(
        f"*{level}*, {way}" for level in LEVELS for way in sorted({w for a in found[level].about for w in a["ways"]})
    )
    lines = [_COLUMNS, ["---"] * len(_COLUMNS), *rows]
    return _HEAD.format(levels=levels, ways=ways) + "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    README.write_text(table())
