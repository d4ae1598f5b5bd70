"""Turns TOML and `key=value` settings into a Config, and a Config into TOML; what the knobs mean is in `config`."""

from __future__ import annotations

import ast
import dataclasses
import difflib
import inspect
import itertools
import json
import textwrap
import tomllib
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

from lrcode.errors import ConfigError
from lrcode.train.config import Config
from lrcode.train.presets import PRESETS, default_preset
from lrcode.train.rules import validate

T = TypeVar("T")


@dataclass(frozen=True)
class Knob:
    """One value that can be set."""

    key: str
    """Dotted, as `--set` takes it."""
    kind: str
    """Its type, as a person reads it."""
    default: object
    """Its value in the preset asked for."""
    doc: str
    """What it means, one line."""


def resolve(
    preset: str | None = None, file: Path | None = None, settings: Sequence[str] = (), **given: object
) -> Config:
    """The config: a preset (by default the one that suits this machine), then the file, `given` and `settings` over it.

    `given` are top-level or dotted keys (dots as double underscores) from the command line; None counts as not given.
    Where `data__train` is given, programs are made from that source too and held-out problems are put aside from it,
    unless `data__synth` or `data__held_out` say otherwise.

    Raises:
        ConfigError: an unknown preset or key (with the closest name), a wrong type, or a value out of range.
    """
    table = read_toml(file) if file else {}
    name = preset or str(table.get("preset", "")) or default_preset()
    if name not in PRESETS:
        raise ConfigError(f"unknown preset {name!r}{closest(name, PRESETS)}; there are: {', '.join(PRESETS)}")
    config = _merged(PRESETS[name], {**table, "preset": name}, "", str(file))
    given = {key: value for key, value in given.items() if value is not None}
    if "data__train" in given:
        given = {"data__synth": "", "data__pretrain": "", "data__held_out": "", **given}
    for key, value in given.items():
        config = with_value(config, key.replace("__", "."), value)
    for text in settings:
        key, equals, value = text.partition("=")
        if not equals:
            raise ConfigError(f"--set {text!r}: expected key=value, e.g. `--set grpo.steps=50`")
        config = with_value(config, key.strip(), _literal(value.strip()))
    return validate(config)


def with_value(config: Config, key: str, value: object) -> Config:
    """The config with one dotted key changed.

    Raises:
        ConfigError: there is no such key, or the value is of another type.
    """
    if key not in {k for k, _ in _leaves(Config, "")}:
        raise ConfigError(f"unknown key {key!r}{closest(key, [k for k, _ in _leaves(Config, '')])}")
    table: dict[str, Any] = {}
    inner = table
    *outer, last = key.split(".")
    for part in outer:
        inner = inner.setdefault(part, {})
    inner[last] = value
    return _merged(config, table, "", "--set")


def read_toml(file: Path) -> dict[str, Any]:
    """The table in a TOML file.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"config file {file} cannot be read: {error}") from error


def to_toml(config: Config) -> str:
    """The whole config as TOML that `resolve` reads back to the same values."""
    fields = dataclasses.asdict(config)
    plain = {k: v for k, v in fields.items() if not isinstance(v, dict)}
    lines = [f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in plain.items()]
    for section, values in fields.items():
        if isinstance(values, dict):
            lines += ["", f"[{section}]", *(f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in values.items())]
    return "\n".join(lines) + "\n"


def knobs(preset: str = "tiny") -> list[Knob]:
    """Every knob with its meaning, in the order of the config; for help texts and the README."""
    found = []
    for key, kind in _leaves(Config, ""):
        value: object = PRESETS[preset]
        owner: type = Config
        for part in key.split("."):
            owner = type(value)
            value = getattr(value, part)
        found.append(Knob(key, _readable(kind), value, _docs(owner)[key.rpartition(".")[2]]))
    return found


def closest(word: str, known: typing.Iterable[str]) -> str:
    """`; did you mean 'x'?` for a near name, else nothing."""
    near = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _leaves(owner: type, prefix: str) -> Iterator[tuple[str, Any]]:
    hints = typing.get_type_hints(owner)
    for item in dataclasses.fields(owner):
        kind = hints[item.name]
        if dataclasses.is_dataclass(kind):
            yield from _leaves(typing.cast(type, kind), f"{prefix}{item.name}.")
        else:
            yield prefix + item.name, kind


def _merged(base: T, table: Mapping[str, Any], prefix: str, origin: str) -> T:
    hints = typing.get_type_hints(type(base))
    changes: dict[str, Any] = {}
    for name, value in table.items():
        key = prefix + name
        if name not in hints:
            near = closest(key, [k for k, _ in _leaves(Config, "")])
            raise ConfigError(f"{origin}: unknown key {key!r}{near}")
        kind = hints[name]
        if dataclasses.is_dataclass(kind):
            if not isinstance(value, Mapping):
                raise ConfigError(f"{origin}: {key} is a section of keys, got {value!r}")
            changes[name] = _merged(getattr(base, name), value, key + ".", origin)
        else:
            changes[name] = _typed(value, kind, key, origin)
    return dataclasses.replace(base, **changes)  # type: ignore[type-var]


def _typed(value: Any, kind: Any, key: str, origin: str) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if kind is str and isinstance(value, Path):
        return str(value)
    if typing.get_origin(kind) is Literal and value in typing.get_args(kind):
        return value
    if typing.get_origin(kind) is tuple and isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if typing.get_origin(kind) is tuple and isinstance(value, list | tuple) and all(isinstance(v, str) for v in value):
        return tuple(value)
    if isinstance(kind, type) and not isinstance(kind, types.GenericAlias) and type(value) is kind:
        return value
    raise ConfigError(f"{origin}: {key} = {value!r}: expected {_readable(kind)}")


def _literal(text: str) -> Any:
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _readable(kind: Any) -> str:
    if typing.get_origin(kind) is Literal:
        return " or ".join(typing.get_args(kind))
    if typing.get_origin(kind) is tuple:
        return "a list of words"
    return {int: "a whole number", float: "a number", bool: "true or false", str: "text"}[kind]


def _docs(owner: type) -> dict[str, str]:
    body = typing.cast(ast.ClassDef, ast.parse(textwrap.dedent(inspect.getsource(owner))).body[0]).body
    docs: dict[str, str] = {}
    for item, after in itertools.pairwise(body):
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            says = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            docs[item.target.id] = " ".join(str(after.value.value).split()) if says else ""  # type: ignore[attr-defined]
    return docs
