"""Runs the judge in an arena and gathers what it said; goes on with the rest where a program ended the judge."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from run.hostile.arena import LEVELS, OLD, UNSHARE

PATIENCE_S = 900


@dataclass
class Trial:
    """What became of programs, run one way at one level."""

    results: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By name: ending, status, traces, left, after, fault, said."""
    about: list[dict[str, Any]] = field(default_factory=list)
    """What the runners said of themselves: cold (why, by language), missing (walls), ways."""
    remain: list[str] = field(default_factory=list)
    """What was left when the runners were closed."""


def try_all(kind: str, level: str, names: Sequence[str]) -> Trial:
    """Run the programs in an arena; goes on in a new one where a program ended the harness."""
    assert level in {**LEVELS, **OLD}
    waiting, trial = list(names), Trial()
    while waiting:
        lines, complaint = _once(kind, level, waiting)
        fell = any(line.get("judge", "").startswith("ended with") and "-" not in line["judge"] for line in lines)
        current = _read(lines, trial)
        assert current, f"the judge does not start: {complaint}"
        assert not fell, f"the judge fell over itself: {complaint}"
        waiting = [name for name in waiting if name not in trial.results]
    return trial


def can_try() -> bool:
    """Whether this machine allows an arena."""
    return os.geteuid() == 0 and subprocess.run([*UNSHARE, "true"], capture_output=True).returncode == 0


def _once(kind: str, level: str, names: Sequence[str]) -> tuple[list[dict[str, Any]], str]:
    judge = [sys.executable, "-m", "run.hostile.judge", kind, *names]
    arena = [*UNSHARE, sys.executable, "-m", "run.hostile.arena", level, *judge]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        arena, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, start_new_session=True
    )
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")], done.stderr[-2000:]


def _read(lines: list[dict[str, Any]], trial: Trial) -> str:
    """Add what the lines say; returns the program that was tried last."""
    current, befell = "", []
    for line in lines:
        if "begin" in line:
            current, befell = line["begin"], []
        elif "judge" in line:
            befell.append(f"the harness {line['judge']}")
            if current in trial.results:
                trial.results[current]["traces"].append(befell[-1])
        elif "name" in line:
            trial.results[line["name"]] = {**line, "traces": line["traces"] + befell}
        elif "about" in line:
            trial.about.append(line)
        elif "remain" in line:
            trial.remain += line["remain"]
    if current and current not in trial.results:
        died = {"name": current, "ending": "", "left": [], "after": "", "said": ""}
        trial.results[current] = {**died, "traces": ["the harness died"]}
    return current


if __name__ == "__main__":
    print(json.dumps(asdict(try_all(sys.argv[1], sys.argv[2], sys.argv[3:])), indent=1))
