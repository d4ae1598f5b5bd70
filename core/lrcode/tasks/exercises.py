"""Exercises as tracks keep them: a folder each, with stub, test files and `.meta/config.json` that says which is which.

A folder is one exercise, a folder of exercises, or a whole track (`exercises/practice/*`, `exercises/concept/*`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from lrcode.errors import TaskError
from lrcode.tasks.rows import Row, read_object, read_text, shown
from lrcode.types import File, Task, UnitTests

CONFIG = Path(".meta") / "config.json"
_BEGIN = "Begin with this file, "
_TEXTS = ("introduction.md", "instructions.md", "instructions.append.md")


def exercise_tasks(folder: Path) -> list[Task]:
    """The tasks of a folder, by name; each is judged by its test files, and named after its folder.

    Raises:
        TaskError: there is no exercise in it, or one cannot be read; names the file.
    """
    found = [folder] if (folder / CONFIG).exists() else _inside(folder)
    if not found:
        raise TaskError(f"{folder}: found no exercise, which is a folder with a {CONFIG}")
    return [_task(one) for one in found]


def _inside(folder: Path) -> list[Path]:
    patterns = ("*", "exercises/practice/*", "exercises/concept/*")
    return sorted({path for pattern in patterns for path in folder.glob(pattern) if (path / CONFIG).exists()})


def _task(folder: Path) -> Task:
    config = read_object(folder / CONFIG)
    listed = config.values.get("files")
    if not isinstance(listed, dict):
        raise config.fault(f"expected 'files' to be an object, found {shown(listed)}")
    solutions, tests, editor = (_names(config, listed, key) for key in ("solution", "test", "editor"))
    if not solutions or not tests:
        raise config.fault("expected 'files' to name at least one 'solution' and one 'test'")
    examples = [
        _file(folder, name)
        for key in ("example", "exemplar")
        for name in _names(config, listed, key)
        if (folder / name).exists()
    ]
    stubs = [_file(folder, name) for name in solutions if (folder / name).exists()]
    written = [_file(folder, name) for name in tests]
    # A track lists what its tests load among the tests; such a file runs none by itself.
    loaded = {
        file.name for file in written[1:] if any(file.name in other.text for other in written if other is not file)
    }
    return Task(
        id=folder.resolve().name,
        question=_question(folder, stubs[:1]),
        judge=UnitTests(
            files=tuple(file for file in written if file.name not in loaded),
            program=solutions[0],
            support=(
                *(file for file in written if file.name in loaded),
                *(_file(folder, name) for name in editor),
                *stubs[1:],
                *_read_by(written, folder, {*solutions, *tests, *editor}),
            ),
        ),
        labels={"source": folder.resolve().parent.name},
        # More than one file is more than a program that is judged can be.
        reference=examples[0].text if len(examples) == 1 else "",
    )


def _read_by(tests: Sequence[File], folder: Path, listed: Collection[str]) -> Iterator[File]:
    """Files beside the tests that nobody lists, of which the tests say the name: texts that they read."""
    for path in sorted(folder.iterdir()):
        said = any(path.name in test.text for test in tests)
        if path.is_file() and said and path.name not in listed and not path.name.startswith("."):
            yield _file(folder, path.name)


def _names(config: Row, listed: dict[str, object], key: str) -> Sequence[str]:
    names = listed.get(key, [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise config.fault(f"expected {key!r} of 'files' to be a list of texts, found {shown(names)}")
    config.file_names(key, names)
    return names


def _file(folder: Path, name: str) -> File:
    return File(name, read_text(folder / name))


def _question(folder: Path, stubs: Sequence[File]) -> str:
    """What the exercise says, then the file that it gives to begin with, which has the names that tests call."""
    texts = [read_text(path).strip() for name in _TEXTS if (path := folder / ".docs" / name).exists()]
    if not texts:
        raise TaskError(f"{folder / '.docs' / _TEXTS[1]}: the exercise has no text")
    given = [f"{_BEGIN}{stub.name}:\n```\n{stub.text.strip()}\n```" for stub in stubs]
    return "\n\n".join([*texts, *given])


def begins_with(question: str) -> str:
    """The file that an exercise's question gives to begin with; empty where it gives none."""
    _, given, rest = question.rpartition(f"\n\n{_BEGIN}")
    return rest.partition(":\n```\n")[2].removesuffix("\n```") if given else ""
