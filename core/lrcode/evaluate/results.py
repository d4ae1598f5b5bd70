"""What one evaluation found, problem by problem, wherever it is kept: a folder, a JSON file, an arm or stage of a run.

It reads what is stored; what the figures say, and whether two differ, is for `compare`.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from lrcode.errors import RunDirError
from lrcode.evaluate.attempts import Attempt, Gathered, Problem, Results as Results, rows_of
from lrcode.evaluate.store import Store
from lrcode.record import CONFIG, VERSIONS

ARMS = ("after", "before", "coarse", "control")
"""Measurements of a run, the one that is taken where none is named first."""
TAKES = "give a folder of `lrcode eval --out`, a file of `lrcode eval --json`, or RUN, RUN:before, RUN:validation@60"


def read_results(place: str) -> Results:
    """The evaluation at a place.

    Args:
        place: a folder that `lrcode eval --out` wrote, a file of `lrcode eval --json`, a run directory (its measurement
            after training, or the one it has), `RUN:ARM` (before, after, coarse, control), or `RUN:STAGE@STEP` for
            rollouts of a stage: `RUN:validation` is the last measurement of it, `RUN:grpo` all steps together.

    Raises:
        RunDirError: there is no evaluation, or it holds no result of single problems.
    """
    path, stage = Path(place), ""
    if not _there(path) and ":" in place:
        head, _, stage = place.rpartition(":")
        path = Path(head)
    if not _there(path):
        raise RunDirError(f"{place} does not exist: {TAKES}")
    if path.is_file():
        return _of_file(place, path, stage)
    if (path / "eval.json").is_file():
        return _of_folder(place, path, stage)
    if (path / CONFIG).is_file():
        return _of_run(place, path, stage)
    raise RunDirError(f"{place} holds no evaluation (no eval.json, no config.toml): {TAKES}")


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long for one, or below what is not ours to see
        return False


def _of_file(place: str, path: Path, stage: str) -> Results:
    found = _json(path)
    entries = found.get("completions") if isinstance(found, dict) else None
    if stage or not isinstance(entries, list):
        raise RunDirError(f"{place} is no `lrcode eval --json` file (no key `completions`): {TAKES}")
    problems = Gathered()
    try:
        for entry in entries:
            task, outcome = str(entry["task_id"]), entry["verdict"]
            kind, detail = entry.get("kind") or outcome, entry.get("detail") or ""
            said, score = entry.get("computed") or "", entry.get("score")
            if problems.add(task, Attempt(outcome, kind, detail, entry.get("answer"), said, score)):
                problems.heads[task] = Problem(task, ())
            if outcome == "unjudged":
                problems.heads[task] = Problem(task, (), judged=False)
        language = str(found["language"])
    except (KeyError, TypeError) as error:
        raise RunDirError(f"{place}: its completions cannot be read: {error!r}; make it anew") from error
    return _checked(Results(path.stem, place, language, problems.problems(), **_known(found, found)))


def _known(found: Mapping[str, Any], summary: Mapping[str, Any]) -> dict[str, Any]:
    """What an evaluation says of itself, as far as it does."""
    return {
        "drawing": found.get("drawing") or {},
        "versions": found.get("versions") or {},
        "missing": summary.get("missing") or 0,
        "complete": found.get("complete", True),
        "model": str(found.get("model") or ""),
    }


def _of_folder(place: str, path: Path, stage: str) -> Results:
    if stage:
        raise RunDirError(f"{place}: {path} is one evaluation and no run, it has no {stage!r}")
    found = _json(path / "eval.json")
    if not isinstance(found, dict):
        raise RunDirError(f"{path / 'eval.json'} is not what `lrcode eval --out` writes: {TAKES}")
    known = _known(found, found.get("summary") or {})
    language = str(found.get("language", ""))
    return _stored(Results(path.name, place, language, {}, **known, stored=path, stage="eval"))


def _of_run(place: str, path: Path, stage: str) -> Results:
    try:
        config = tomllib.loads((path / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RunDirError(f"{path / CONFIG} cannot be read: {error}") from error
    name, at, step = stage.partition("@")
    if at and not step.isdecimal():
        raise RunDirError(f"{place}: {step!r} is no step: {TAKES}")
    with Store(path) as store:
        stages = store.stages
        name = _stage(place, name, stages)
        number = int(step) if at else None
        if name == "validation" and not at:
            number = store.query("SELECT max(step) AS step FROM rollouts WHERE stage = 'validation'")[0]["step"]
    versions = path / VERSIONS
    drawn = config.get("grpo" if name in ("grpo", "coarse") else "eval", {})
    drawing = {key: drawn[key] for key in ("temperature", "top_p", "max_tokens") if key in drawn}
    if "samples" in drawn and name != "validation":
        drawing["n"] = drawn["samples"]
    short = name.removeprefix("eval-") + ("" if number is None else f"@{number}")
    return _stored(
        Results(
            name=f"{path.resolve().name}:{short}",
            place=place,
            language=str(config.get("lang", "")),
            problems={},
            drawing={**drawing, "shots": config.get("data", {}).get("shots", 0)},
            versions=_json(versions) if versions.is_file() else {},
            model=str(path),
            stored=path,
            stage=name,
            step=number,
        )
    )


def _stage(place: str, name: str, stages: list[str]) -> str:
    """The stage of rollouts that a name stands for."""
    arms = [arm for arm in ARMS if f"eval-{arm}" in stages]
    if not name:
        if not arms:
            raise RunDirError(f"{place} was not measured yet; it has {', '.join(stages)}: name one as {place}:STAGE")
        return f"eval-{arms[0]}"
    if name in arms:
        return f"eval-{name}"
    if name not in stages:
        others = [stage for stage in stages if not stage.startswith("eval-")]
        raise RunDirError(f"{place}: no rollouts of {name!r}; there are {', '.join([*arms, *others])}")
    return name


def _stored(results: Results) -> Results:
    """With the problems that are stored, in constant memory but for what is kept of each attempt."""
    assert results.stored is not None
    found = Gathered()
    wanted, given = rows_of(results.stage, results.step)
    with Store(results.stored) as store:
        for row in store.rows(
            "SELECT task_id, question, labels, judge, outcome, kind, detail, answer, computed, score FROM rollouts "
            f"WHERE {wanted} ORDER BY file, row",
            given,
        ):
            kind, detail, said = row["kind"] or row["outcome"], row["detail"] or "", row["computed"] or ""
            attempt = Attempt(row["outcome"], kind, detail, row["answer"], said, row["score"])
            if found.add(row["task_id"], attempt):
                labels = json.loads(row["labels"] or "{}")
                judged = row["judge"] != "null"
                found.heads[row["task_id"]] = Problem(row["task_id"], (), row["question"] or "", labels, judged)
    return _checked(replace(results, problems=found.problems()))


def _checked(results: Results) -> Results:
    if not results.problems:
        raise RunDirError(f"{results.place}: no completion is stored there: {TAKES}")
    return results


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        said = re.sub(r"\s+", " ", str(error))
        raise RunDirError(f"{path} cannot be read as JSON ({said}): {TAKES}") from error
