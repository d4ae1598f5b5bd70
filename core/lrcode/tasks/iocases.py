"""Rows of problems that are judged by what a program prints for an input, as Agnostics (arXiv 2508.04865) has them.

Ag-LiveCodeBench-X: `question_content`, `private_test_cases`, which LiveCodeBench packs: base64, zlib, a pickled text of
JSON, unpacked here without running the pickle. Ag-MBPP-X: `description`, `input_format`, `output_format`, `tests`, of
which the first is shown in the question, as theirs does. What their code prepares for training: `prompt`, `test_cases`,
`lang`, which binds the task to that language, since the prompt asks for it. Elsewhere: any text and list of the names
below. A row whose tests call a function is left out.
"""

from __future__ import annotations

import base64
import binascii
import json
import pickletools
import zlib
from collections.abc import Sequence

from lrcode.tasks.opened import LeftOut
from lrcode.tasks.rows import Row, shown
from lrcode.types import Case, Cases, Task

QUESTIONS = ("question_content", "prompt", "description", "problem_statement", "question", "problem")
CASES = ("private_test_cases", "test_cases", "tests", "official_tests", "public_test_cases", "examples")
"""Of several the first that is there is asked; private tests are asked together with the public ones."""
_TOGETHER = ("private_test_cases", "public_test_cases")
_NAMES = ("question_id", "original_task_id", "task_id", "source_id", "id", "idx", "name")
_SOURCES = {"question_content": "ag-livecodebench-x", "original_task_id": "ag-mbpp-x"}
_FORMATS = {"input_format": "Input", "output_format": "Output"}
_TEXT = ("SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8")
_AROUND = ("PROTO", "FRAME", "MEMOIZE", "BINPUT", "LONG_BINPUT", "STOP")
_MOST = 2**30
"""Characters that a row's packed cases may come to."""


def is_io(row: Row) -> bool:
    """Whether a row is in this format: a question, and a list of inputs and outputs, packed or not."""
    return bool(_question(row)) and any(_looks_right(row.values[key]) for key in _keys(row))


def io_task(row: Row, split: str) -> Task:
    """The task of a row.

    Raises:
        TaskError: the row is malformed, or its packed cases are not as LiveCodeBench packs them.
        LeftOut: its tests call a function, or it has none.
    """
    source = next((name for key, name in _SOURCES.items() if key in row.values), split)
    labels = {"source": source, "split": split, "licence": _text(row, "licence", "license") or "not stated"}
    labels |= {"language": _text(row, "lang")} if _text(row, "lang") else {}
    given = [case for key in _keys(row) for case in _listed(row, key)]
    if any(isinstance(case, dict) and case.get("testtype", "stdin") != "stdin" for case in given):
        raise LeftOut("whose tests call a function", labels)
    if not given:
        raise LeftOut("without a test", labels)
    cases = tuple(dict.fromkeys(_case(row, case) for case in given))
    shows = cases[0] if "output_format" in row.values and "description" in row.values else None
    return Task(_name(row, source), _asked(row, shows), Cases(cases), labels=labels)


def _name(row: Row, source: str) -> str:
    own = next((row.values[key] for key in _NAMES if row.values.get(key) not in (None, "")), row.index)
    return f"{source}-{own}"


def _asked(row: Row, shows: Case | None) -> str:
    """The problem with what it says of input and output, and an example where its source shows one."""
    parts = [_question(row).strip()]
    parts += [f"{title}:\n{text.strip()}" for key, title in _FORMATS.items() if (text := _text(row, key))]
    if shows:
        parts.append(f"Example input:\n{shows.stdin.rstrip()}\nExample output:\n{shows.stdout.rstrip()}")
    return "\n\n".join(parts)


def _question(row: Row) -> str:
    return _text(row, *QUESTIONS)


def _text(row: Row, *keys: str) -> str:
    """The first of these that is a text with something in it; empty where none is."""
    return next((text for key in keys if isinstance(text := row.values.get(key), str) and text.strip()), "")


def _keys(row: Row) -> list[str]:
    there = [key for key in CASES if row.values.get(key)]
    return [key for key in there if key in _TOGETHER] if "private_test_cases" in there else there[:1]


def _looks_right(value: object) -> bool:
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(value, str) or (isinstance(first, dict) and {"input", "output"} <= first.keys())


def _listed(row: Row, key: str) -> Sequence[object]:
    found = row.values[key]
    if isinstance(found, str):
        found = _unpacked(row, key, found)
    if not isinstance(found, list):
        raise row.fault(f"expected {key!r} to be a list of {{input, output}}, found {shown(found)}")
    return found


def _case(row: Row, case: object) -> Case:
    texts = [case.get(key) for key in ("input", "output")] if isinstance(case, dict) else [None]
    if not all(isinstance(text, str) for text in texts):
        raise row.fault(f"expected a case to have the texts 'input' and 'output', found {shown(case)}")
    return Case(*map(str, texts))


def _unpacked(row: Row, key: str, text: str) -> object:
    try:
        return json.loads(text if text.lstrip().startswith("[") else _pickled_text(base64.b64decode(text)))
    except (binascii.Error, zlib.error, ValueError, IndexError, RecursionError) as error:
        raise row.fault(
            f"{key!r} is neither a list of {{input, output}} nor packed as LiveCodeBench's: {error}"
        ) from None


def _pickled_text(packed: bytes) -> str:
    """The one text that a pickle holds; one that does more is refused, and none is run: a pickle may do anything."""
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(packed, _MOST)
    if unpacker.unconsumed_tail:
        raise ValueError(f"longer than {_MOST:,} characters")
    texts: list[str] = []
    for code, argument, _ in pickletools.genops(data):
        if code.name in _TEXT:
            texts.append(str(argument))
        elif code.name not in _AROUND:
            raise ValueError(f"a pickle with {code.name}")
    if len(texts) != 1:
        raise ValueError(f"a pickle of {len(texts)} texts")
    return texts[0]
