"""A run as a picture for a terminal, and a step as a line; what is drawn is `watching`'s.

What a model or a program wrote is shown with its control characters spelled out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from lrcode.evaluate.tables import NO_FIGURE, percent, visible
from lrcode.evaluate.watching import PARTS, State, span

_EIGHTHS, _PLAIN = " ▁▂▃▄▅▆▇█", " .:-=+*#@"
_KIND_STEPS, _MEAN_STEPS = 5, 10
_BESIDE = 56
"""Columns that a curve's name and figures take."""
_LINES = 14
"""Most lines of a program."""
_VERDICTS = {"pass": "green", "fail": "red", "infra": "magenta"}


@dataclass(frozen=True)
class _Curve:
    title: str
    key: str
    show: Callable[[float], str]
    tall: bool = False
    """Three lines high, with its range, where there is room."""
    of: Callable[[float], float] = float


def _number(value: float) -> str:
    return f"{value:.3f}"


def _share(value: float) -> str:
    return percent(value)


CURVES = (
    _Curve("reward", "reward", _number, tall=True),
    _Curve("right", "pass_rate", _share, tall=True),
    _Curve("compiles", "compile_rate", _share),
    _Curve("groups with signal", "groups_without_signal", _share, of=lambda value: 1 - value),
    _Curve("entropy", "entropy", _number),
    _Curve("tokens", "completions/mean_length", lambda value: f"{value:.0f}"),
    _Curve("loss", "loss", _number),
    _Curve("tokens right", "mean_token_accuracy", _share),
)


class Picture:
    """What rich draws, at whatever size the terminal has when it does."""

    def __init__(self, state: State, rollout: Mapping[str, Any] | None = None) -> None:
        self._state, self._rollout = state, rollout

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        state, width = self._state, options.max_width
        levels = _EIGHTHS if _can_show(_EIGHTHS, options.encoding) else _PLAIN
        yield _headline(state)
        yield _stages(state)
        if state.steps:
            yield _progress(state, min(40, width // 3), levels)
        if state.quiet:
            yield Text(state.quiet, style="bold yellow")
        yield from _curves(state, width, levels, tall=console.size.height >= 30)
        yield from _validation(state)
        yield from _kinds(state, min(40, width // 2), levels)
        yield from _seconds(state)
        yield from _warnings(state)
        if self._rollout:
            yield from _program(self._rollout)


def line(state: State, row: Mapping[str, Any]) -> str:
    """One step for a log, e.g. `grpo 12/70  reward 0.431  right 31.2 %  13 s a step  about 12 min 5 s left`."""
    known = [(curve, row[curve.key]) for curve in CURVES if row.get(curve.key) is not None]
    figures = [f"{curve.title} {curve.show(curve.of(value))}" for curve, value in known]
    if row.get("validation_pass_rate") is not None:
        figures.append(f"validation {percent(row['validation_pass_rate'])}")
    if row.get("step_s"):
        figures.append(f"{span(row['step_s'])} a step")
    left = state.left_s
    if left and row.get("step") == state.step and row.get("stage") == state.shown:
        figures.append(f"about {span(left)} left")
    of = f"/{state.total}" if state.total and row["stage"] == state.shown else ""
    return "  ".join([f"{row['stage']} {row['step']}{of}", *figures])


def chart(values: Sequence[float], width: int, height: int = 1, levels: str = _EIGHTHS) -> list[str]:
    """Values as rows of characters, the newest to the right, from the least to the greatest of them.

    Where there are more than `width`, each character is the mean of equally many.
    """
    if not values or width < 1:
        return []
    points = [sum(part) / len(part) for part in _parts(values, width)]
    low, high = min(points), max(points)
    top, steps = len(levels) - 1, (len(levels) - 1) * height
    # The least of them is still seen: it is not nothing.
    filled = [1 + round((value - low) / (high - low) * (steps - 1)) if high > low else steps // 2 for value in points]
    return ["".join(levels[max(0, min(top, n - top * row))] for n in filled) for row in reversed(range(height))]


def _parts(values: Sequence[float], width: int) -> Iterator[Sequence[float]]:
    count = min(width, len(values))
    edges = [len(values) * place // count for place in range(count + 1)]
    return (values[begin:end] for begin, end in pairwise(edges))


def _headline(state: State) -> Text:
    text = Text(_one_line(str(state.path)), style="bold", overflow="crop", no_wrap=True)
    about = (state.language, state.preset, state.model)
    return text.append("  " + "  ".join(_one_line(part) for part in about if part), style="dim")


def _stages(state: State) -> Text:
    text = Text()
    for name in state.plan:
        if name in state.done:
            text.append(f"{name} ({span(state.done[name])})  ", style="green")
        elif name == state.stage and state.summary is None:
            text.append(f"> {name}  ", style="bold cyan")
        else:
            text.append(f"{name}  ", style="dim")
    return text.append("ended", style="bold") if state.summary is not None else text


def _progress(state: State, width: int, levels: str) -> Text:
    text = Text(f"{state.shown} step {state.step}")
    if state.total:
        filled = round(width * min(1.0, state.step / state.total))
        text.append(f" of {state.total}  ").append(levels[-1] * filled, style="cyan").append("." * (width - filled))
    text.append(f"  {span(state.elapsed_s)}")
    left = state.left_s
    return text.append(f", about {span(left)} left", style="bold") if left else text


def _curves(state: State, width: int, levels: str, *, tall: bool) -> Iterator[Table]:
    table = Table.grid(padding=(0, 2, 0, 0))
    for kind in ("left", "left", "right", "right"):
        table.add_column(justify="right" if kind == "right" else "left", no_wrap=True, overflow="crop")
    shown = 0
    for curve in CURVES:
        values = [curve.of(row[curve.key]) for row in state.steps if row.get(curve.key) is not None]
        if not values:
            continue
        shown += 1
        mean = sum(values[-_MEAN_STEPS:]) / len(values[-_MEAN_STEPS:])
        drawn = chart(values, max(10, width - _BESIDE), 3 if curve.tall and tall else 1, levels)
        ends = f"last {curve.show(values[-1])}"
        about = f"mean of {min(_MEAN_STEPS, len(values))} {curve.show(mean)}"
        table.add_row(curve.title, Text("\n".join(drawn), style="cyan"), Text(ends, style="bold"), about)
    if shown:
        yield table


def _validation(state: State) -> Iterator[Text]:
    rows = [row for row in state.steps if row.get("validation_pass_rate") is not None]
    if not rows:
        return
    last = rows[-1]
    said = f"validation: {percent(last['validation_pass_rate'])} right after step {last['step']}"
    if last.get("validation_low") is not None:
        low, high = percent(last["validation_low"]), percent(last["validation_high"])
        said += f" (95 % interval {low} to {high}, {last.get('validation_n', NO_FIGURE)} problems)"
    earlier = "  ".join(f"{row['step']}: {percent(row['validation_pass_rate'])}" for row in rows[-6:-1])
    yield Text(said + (f"; before that {earlier}" if earlier else ""))


def _kinds(state: State, width: int, levels: str) -> Iterator[Text | Table]:
    rows = [row for row in state.steps[-_KIND_STEPS:] if row.get("pass_rate") is not None]
    names = sorted({key for row in rows for key in row if key.startswith("kind/")})
    if not rows:
        return
    shares = {key: sum(row.get(key) or 0.0 for row in rows) / len(rows) for key in ("pass_rate", *names)}
    table = Table.grid(padding=(0, 2, 0, 0))
    for key, share in sorted(shares.items(), key=lambda item: (item[0] != "pass_rate", -item[1])):
        name = "right" if key == "pass_rate" else _one_line(key.removeprefix("kind/").replace("_", " "))
        style = "green" if key == "pass_rate" else "red"
        bar = max(1, round(width * share)) if share else 0
        table.add_row(name, f"{percent(share):>7}", Text(levels[-1] * bar, style=style))
    yield Text(f"verdicts of the last {'step' if len(rows) == 1 else f'{len(rows)} steps'}:", style="dim")
    yield table


def _seconds(state: State) -> Iterator[Text]:
    rows = [row for row in state.steps[-_MEAN_STEPS:] if row.get("step_s")]
    if not rows:
        return
    means = {key: sum(row.get(key) or 0.0 for row in rows) / len(rows) for key in ("step_s", "grade_s", *PARTS)}
    parts = [f"{key[:-2]} {span(means[key])}" for key in PARTS if means[key] > 0.01 * means["step_s"]]
    said = f"{span(means['step_s'])} a step" + (f": {', '.join(parts)}" if parts else "")
    yield Text(said + (f"; grading beside them {span(means['grade_s'])}" if means["grade_s"] else ""))


def _warnings(state: State) -> Iterator[Text]:
    for entry in state.warnings[-3:]:
        said = f"warning, {entry.get('watcher')} (step {entry.get('step')}): {entry.get('saw')}"
        yield Text(_one_line(said), style="yellow")


def _program(rollout: Mapping[str, Any]) -> Iterator[Text | Padding]:
    outcome, kind = str(rollout.get("outcome")), rollout.get("kind")
    named = outcome if kind is None else f"{outcome} ({str(kind).replace('_', ' ')})"
    detail = f": {_one_line(rollout['detail'])}" if rollout.get("detail") else ""
    yield Text()
    asked = Text(_one_line(str(rollout.get("question") or "")), style="dim", overflow="crop", no_wrap=True)
    yield asked
    source = "\n".join(part for part in (rollout.get("source"), rollout.get("entry")) if part)
    lines = visible(source.strip() or str(rollout.get("completion") or "")).splitlines()
    more = [f"... and {len(lines) - _LINES} more lines"] if len(lines) > _LINES else []
    yield Padding(Text("\n".join([*lines[:_LINES], *more])), (0, 0, 0, 2))
    yield Text(f"{named}{detail}", style=_VERDICTS.get(outcome, ""))


def _one_line(text: str) -> str:
    return " ".join(visible(text).split())


def _can_show(text: str, encoding: str | None) -> bool:
    try:
        text.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
