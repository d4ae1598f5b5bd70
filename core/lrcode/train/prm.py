"""Trains a process reward model on labelled statements and measures it on problems that it never saw.

After PRLCoder (arXiv 2502.01715, section 3), which labels statements by mutating a program and running it; here
`lrcode label` does. What the model is and how it scores is in `models.prm`.
"""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any

from lrcode.errors import ConfigError, TaskError
from lrcode.evaluate.classification import Judged, classification
from lrcode.models.heads import build_scorer
from lrcode.models.prm import Item, ProcessRewardModel, layout
from lrcode.models.tiny import TinyShape
from lrcode.synth.labels import Labelled, read_labels
from lrcode.tasks.licences import refuse_training
from lrcode.train.arguments import quieten
from lrcode.train.fit import fit
from lrcode.train.progress import Progress, Quiet

FACTS = "prm.json"
UNCHANGED = "unchanged"
"""The kind of change of a verified program itself."""
UNKNOWN = "unknown"
"""The language of programs whose file does not tell it."""
LIBRARIES = ("lrcode", "torch", "transformers", "tokenizers")


@dataclass(frozen=True)
class Knobs:
    """How a process reward model is trained."""

    base: str = ""
    """Folder or hub name of its backbone, e.g. the policy; empty: a tiny one is made from scratch."""
    steps: int = 600
    """Optimizer steps."""
    batch: int = 32
    """Programs a step."""
    learning_rate: float = 1e-3
    """Peak learning rate."""
    bad_weight: float = 1.0
    """Weight of a bad statement in the loss; a good one's is 1. At 1 the probabilities are those of the labels."""
    held_out_share: float = 0.1
    """Share of the problems that it is measured on."""
    seed: int = 0
    """Of the split, the weights and the order of data."""


def train_prm(
    labels: Sequence[Path],
    out: Path,
    *,
    held_out: Sequence[Path] = (),
    knobs: Knobs | None = None,
    shape: TinyShape | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Train one, measure it, and write it to `out`; Ctrl-C ends training, and what was learnt is measured and kept.

    Args:
        labels: files of `lrcode label`, of any languages; a share of their problems is held out.
        held_out: more such files, of which nothing is learnt; whatever problem is in them, or asks what one of them
            asks, is left out of `labels`.
        shape: of a model made from scratch.

    Returns what stands in `prm.json`: `held_out` has the figures for each file and for the share of the problems, in
    all, by language and by kind of change.

    Raises:
        UsageError: files, model or folder cannot be used; said before torch is imported where possible.
    """
    knobs, progress = knobs or Knobs(), progress or Quiet()
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ConfigError(f"{out} exists already: give another --out")
    apart = {str(path): read_labels(path) for path in held_out}
    known = {name for rows in apart.values() for one in rows for name in (problem(one), one.sample.task.question)}
    given = [
        one
        for path in labels
        for one in read_labels(path)
        if problem(one) not in known and one.sample.task.question not in known
    ]
    refuse_training((one.sample.task for one in given), "train-prm --labels")
    learnt, aside = split(given, knobs.held_out_share, knobs.seed)
    _both_kinds(learnt, labels)
    began = time.monotonic()
    quieten()
    progress.stage("Process reward model", knobs.steps)
    model, steps = learn(learnt, knobs, shape, progress)
    seconds = round(time.monotonic() - began, 1)
    progress.say("measuring it on the problems that were held out")
    facts = {
        **asdict(knobs),
        "steps_done": steps,
        "seconds": seconds,
        "languages": sorted({_language(one) for one in learnt}),
        "learnt": {"programs": len(learnt), "problems": len({problem(one) for one in learnt}), **_counts(learnt)},
        "held_out": {name: measure(model, rows) for name, rows in {"problems": aside, **apart}.items()},
        "labels": [_file(path) for path in (*labels, *held_out)],
        "versions": {"python": platform.python_version(), **{name: version(name) for name in LIBRARIES}},
    }
    model.save(out)
    (out / FACTS).write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return facts


def problem(one: Labelled) -> str:
    """What stands for the problem of a row: a variant with other numbers has that of its original."""
    return one.sample.task.labels.get("origin_id") or one.sample.task.id


def split(rows: Sequence[Labelled], share: float, seed: int) -> tuple[list[Labelled], list[Labelled]]:
    """Rows to learn from and rows held out, no problem in both; the seed and the problems' names alone decide.

    Raises:
        TaskError: fewer than two problems.
    """
    problems = sorted({problem(one) for one in rows})
    if len(problems) < 2:
        raise TaskError(f"labels of {len(problems)} problems: expected two or more, so that some can be held out")
    aside = set(Random(seed).sample(problems, min(max(1, round(share * len(problems))), len(problems) - 1)))
    return [one for one in rows if problem(one) not in aside], [one for one in rows if problem(one) in aside]


def learn(
    rows: Sequence[Labelled], knobs: Knobs, shape: TinyShape | None, progress: Progress
) -> tuple[ProcessRewardModel, int]:
    """A model trained on these rows, and the steps it was trained for: fewer where Ctrl-C ended it."""
    texts = (layout(one.sample.task.question, one.sample.program.source) for one in rows)
    model = ProcessRewardModel(*build_scorer("token", knobs.base, shape=shape, texts=texts, seed=knobs.seed))
    done = 0

    def told(step: int, steps: int, value: float) -> None:
        nonlocal done
        done = step
        progress.advance(step, steps, f"loss {value:.3f}")

    try:
        fit(
            model.model,
            [one for one in rows if any(label.good is not None for label in one.labels)],
            lambda _, batch: loss(model, batch, knobs.bad_weight),
            steps=knobs.steps,
            batch=knobs.batch,
            learning_rate=knobs.learning_rate,
            seed=knobs.seed,
            told=told,
        )
    except KeyboardInterrupt:
        progress.say(
            f"Ctrl-C: training ends after {done} of {knobs.steps} steps; what was learnt is measured and saved, "
            "press it again to stop at once"
        )
    return model, done


def loss(model: ProcessRewardModel, batch: Sequence[Labelled], bad_weight: float = 1.0) -> Any:
    """Binary cross-entropy over the statements that are known to be good or bad and were not cut away; a scalar.

    sum of w * BCE over sum of w, where w is `bad_weight` for a bad statement and 1 for a good one.
    """
    import torch
    from torch.nn.functional import binary_cross_entropy_with_logits

    logits = torch.cat(model.logits([item(one) for one in batch]))  # (statements of the batch,)
    truths = [label.good for one in batch for label in one.labels]
    known = torch.tensor([truth is not None for truth in truths], device=logits.device) & ~logits.isnan()
    target = torch.tensor([float(truth is True) for truth in truths], device=logits.device)[known]
    weight = torch.where(target == 1, 1.0, bad_weight)
    total = binary_cross_entropy_with_logits(logits[known], target, weight, reduction="sum")
    return total / weight.sum().clamp(min=1e-9)


def item(one: Labelled) -> Item:
    """What the model is asked of a row."""
    return one.sample.task.question, one.sample.program.source, [label.span for label in one.labels]


def measure(model: ProcessRewardModel, rows: Sequence[Labelled], seed: int = 0) -> dict[str, Any]:
    """Figures over the statements of rows that are known: `all`, and `language` and `change` by their values."""
    judged = [
        (one, Judged(problem(one), label.good, said))
        for one, figures in zip(rows, model.score([item(one) for one in rows]), strict=True)
        for label, said in zip(one.labels, figures, strict=True)
        if label.good is not None
    ]

    def parts(value: Callable[[Labelled], str]) -> dict[str, Any]:
        return {
            name: figures(j for one, j in judged if value(one) == name) for name in sorted({value(r) for r in rows})
        }

    def figures(of: Iterable[Judged]) -> Mapping[str, Any]:
        return asdict(classification([*of], seed=seed))

    by = {"language": parts(_language), "change": parts(lambda one: one.change or UNCHANGED)}
    return {"all": figures(j for _, j in judged), **by}


def languages(folder: Path) -> list[str]:
    """Languages that a process reward model was trained on; asked before torch is imported.

    Raises:
        ConfigError: the folder holds none.
    """
    try:
        found: list[str] = json.loads((folder / FACTS).read_text(encoding="utf-8"))["languages"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"{folder} holds no process reward model ({FACTS}: {error}): `lrcode train-prm --out {folder}` makes one"
        ) from error
    return found


def _language(one: Labelled) -> str:
    return one.sample.task.labels.get("language", UNKNOWN)


def _counts(rows: Sequence[Labelled]) -> dict[str, int]:
    truths = [label.good for one in rows for label in one.labels]
    return {"good": truths.count(True), "bad": truths.count(False), "unknown": truths.count(None)}


def _both_kinds(rows: Sequence[Labelled], files: Sequence[Path]) -> None:
    counts = _counts(rows)
    if not (counts["good"] and counts["bad"]):
        raise TaskError(
            f"{', '.join(map(str, files))}: {counts['good']} statements labelled good and {counts['bad']} bad to learn "
            "from: expected both; make more with `lrcode label`"
        )


def _file(path: Path) -> dict[str, str]:
    return {"file": str(path), "sha256": sha256(path.read_bytes()).hexdigest()}
