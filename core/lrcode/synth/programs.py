"""Reads a user's own programs: JSONL rows, or a program NAME<suffix> beside its NAME.json. `pipeline` runs them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lrcode.errors import TaskError
from lrcode.language import Language
from lrcode.synth.candidates import Candidate, candidate
from lrcode.synth.samples import optional_text
from lrcode.tasks.licences import refuse_training
from lrcode.tasks.rows import Row, read_object, read_rows, read_text
from lrcode.tasks.schema import FIELDS, own_task
from lrcode.types import Program

ORIGIN = "programs"
REASONING = "Compute the answer from the numbers of the problem."
"""Where a user wrote none: an empty tag would teach a model to leave it empty."""


def read_programs(language: Language, folder: Path) -> list[Candidate]:
    """Candidates from a folder's `.jsonl` files, then from its pairs of files, each in order of name.

    A row is `{question, answer, program, entry?, reasoning?}` and whatever else lrcode's task format has; a pair is a
    program and a JSON object of the same without `program`.

    Raises:
        TaskError: there is no such folder, nothing in it, half of a pair is missing, or a row is malformed or
            for evaluation only.
    """
    if not folder.is_dir():
        raise TaskError(f"programs: {folder} is not a folder")
    rows = [(row, path.stem) for path in sorted(folder.glob("*.jsonl")) for row in read_rows(path)]
    rows += [(row, stem) for row, stem in _pairs(folder, language.facts.suffix)]
    if not rows:
        raise TaskError(
            f"programs: {folder} has no .jsonl file and no program *{language.facts.suffix} with a .json file beside it"
        )
    found: dict[str, str] = {}
    made = [_candidate(language, row, stem, found) for row, stem in rows]
    refuse_training((one.task for one in made), f"programs: {folder}")
    return made


def _pairs(folder: Path, suffix: str) -> Iterator[tuple[Row, str]]:
    programs, answers = ({p.stem: p for p in folder.glob(f"*{end}")} for end in (suffix, ".json"))
    for stem in sorted({*programs, *answers}):
        if stem not in answers:
            raise TaskError(f"{programs[stem]}: expected {stem}.json beside it, with its question and answer")
        if stem not in programs:
            raise TaskError(f"{answers[stem]}: expected the program {stem}{suffix} beside it")
        yield _described(answers[stem], read_text(programs[stem])), stem


def _described(path: Path, program: str) -> Row:
    row = read_object(path)
    if "program" in row.values:
        raise row.fault("'program' stands in the file beside it, not here")
    return replace(row, values={**row.values, "program": program})


def _candidate(language: Language, row: Row, stem: str, found: dict[str, str]) -> Candidate:
    allowed = [name for name, _, _ in FIELDS] + ["program", "entry", "reasoning"]
    own = {key: value for key, value in row.values.items() if key not in allowed[len(FIELDS) :]}
    task = own_task(replace(row, values=own), stem)
    if task.judge is None:
        raise row.fault("expected an 'answer' or 'cases': a program that cannot be judged cannot be verified")
    if task.id in found:
        raise row.fault(f"the id {task.id!r} is already used at {found[task.id]}; ids must be unique")
    found[task.id] = row.where
    program = Program(row.text("program").strip(), optional_text(row, "entry").strip())
    return candidate(language, task, optional_text(row, "reasoning").strip() or REASONING, program, ORIGIN)
