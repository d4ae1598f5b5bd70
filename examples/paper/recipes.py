"""A recipe for a size as one config: recipe, size, shots and data over each other. What the keys mean is lrcode's."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
RECIPES = ("paper", "ours")
SIZES = ("0.5B", "1.5B", "3B", "7B")
SHOTS = (0, 1)

Table = dict[str, Any]


def recipe(
    name: str, size: str, shots: int, *, lang: str = "prolog", data: str = "", tiny: bool = False, seed: int = 0
) -> Table:
    """The config of a recipe.

    Args:
        data: folder with GSM8K's train.jsonl and test.jsonl; empty: from the hub.
        tiny: a model from scratch, a few steps, problems of the generator; `data` is not asked for then.
    """
    own = read("sizes")[size]
    asked = {"model": own["model"], "lang": lang, "seed": seed, "data": {"shots": shots}}
    config = merged(read(name), own.get(name, {}), asked)
    if tiny:
        return merged(config, read("tiny"))
    if data:
        files = {"train": str(Path(data) / "train.jsonl"), "held_out": str(Path(data) / "test.jsonl")}
        return merged(config, {"data": files})
    return config


def read(name: str) -> Table:
    """The table of a file in this folder."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def merged(*tables: Mapping[str, Any]) -> Table:
    """The tables over each other, section by section; the last one wins."""
    found: Table = {}
    for table in tables:
        for key, value in table.items():
            found[key] = merged(found.get(key, {}), value) if isinstance(value, Mapping) else value
    return found


def toml(table: Mapping[str, Any]) -> str:
    """A config as TOML."""
    plain = [f"{key} = {json.dumps(value)}" for key, value in table.items() if not isinstance(value, Mapping)]
    for section, values in table.items():
        if isinstance(values, Mapping):
            plain += ["", f"[{section}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items())]
    return "\n".join(plain) + "\n"
