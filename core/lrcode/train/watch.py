"""Follows a trainer: metrics to the run directory, progress to a person, whole checkpoints, Ctrl-C and time limits."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from transformers import TrainerCallback

from lrcode.errors import RunDirError
from lrcode.models.load import fingerprint, load_tokenizer
from lrcode.record import RunDir
from lrcode.train import ranks
from lrcode.train.lookout import Lookout
from lrcode.train.progress import Progress

ELSEWHERE = ("generate_s", "sync_s", "resample_s", "wait_s", "critic_s", "process_s")
"""Seconds of a step that are no part of its update."""
WHOLE = "whole.json"
"""Written into a checkpoint when all else is there: one without it was cut off by a kill."""
_NAMES = {signal.SIGINT: "Ctrl-C", signal.SIGTERM: "SIGTERM"}


class Watch(TrainerCallback):  # type: ignore[misc]
    """A trainer's callback."""

    def __init__(
        self,
        run: RunDir,
        stage: str,
        progress: Progress,
        note: Callable[[dict[str, Any]], str],
        every: int = 1,
        keep: Sequence[Callable[[Path], None]] = (),
    ) -> None:
        """Args:
        every: a stop asked for between is put off to the next multiple: where two generations meet.
        keep: told the folder of each checkpoint: all who have something to put beside the trainer's own.
        """
        self.run, self.stage, self.progress, self.note, self.every, self.keep = run, stage, progress, note, every, keep
        self.interrupted = False
        self.lookout: Lookout | None = None
        """Measures the policy as it goes, which is in no step's time, and warns."""
        self.collapsed = False
        self.begun: Mapping[str, float] = {}
        """What was measured before the first step, for reporters; training that goes on has nothing."""
        self._measured: Mapping[str, float] = {}
        self._began = 0.0
        self._step_s = 0.0

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if self.lookout and state.global_step:
            self.lookout.catch_up(state.global_step)
        elif self.lookout:
            self._measure(state)
            if self._measured:
                self.begun = self._measured
                self.run.add_metrics(self.stage, 0, self._measured)
                self.lookout.see(0, self._measured)
        self._began = time.monotonic()

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        # From end to end, so that loading data and writing checkpoints between two steps count as well.
        now = time.monotonic()
        self._step_s, self._began = now - self._began, now
        # All ranks stop after the same step, whichever of them was told to.
        if stopping := any(ranks.gather(self.interrupted)):
            self.interrupted = True
        if stopping and state.global_step % self.every == 0:
            control.should_save = control.should_training_stop = True
        self._measure(state)
        self._began += time.monotonic() - now

    def _measure(self, state: Any) -> None:
        self._measured = self.lookout.measure(state.global_step, state.max_steps) if self.lookout else {}

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        if not logs or "train_runtime" in logs:
            return
        values = {**logs, **self._measured, "step_s": round(self._step_s, 4)}
        if "generate_s" in logs:
            # What of a step neither draws, nor hands over weights, nor waits for grades: forward, backward, optimizer.
            others = sum(logs.get(name, 0.0) for name in ELSEWHERE)
            values["update_s"] = round(self._step_s - others, 4)
        # Reporters come behind this callback and are given the same dictionary.
        logs.update(values)
        self.run.add_metrics(self.stage, state.global_step, values)
        self.progress.advance(state.global_step, state.max_steps, self.note(values))
        if self.lookout and self.lookout.see(state.global_step, values):
            self.collapsed = True
        if self.collapsed and state.global_step % self.every == 0:
            control.should_save = control.should_training_stop = True

    def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        folder = Path(args.output_dir) / f"checkpoint-{state.global_step}"
        with self.run.writing("the end of a checkpoint"):
            for keep in self.keep:
                keep(folder)
            # Each rank writes its part.
            ranks.barrier()
            if self.run.writes:
                (folder / WHOLE).write_text(json.dumps({"step": state.global_step}))

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Inside, the first Ctrl-C ends training after the step, with a checkpoint; a second one ends it at once.

        SIGTERM, which a preempted job gets, is a first one, whenever it comes. Where there are several ranks, every
        Ctrl-C is: their launcher passes it on to those who have had it from the terminal, and kills who takes too long.
        """
        again = ranks.world() == 1

        def stop(number: int, frame: FrameType | None) -> None:
            if again:
                signal.signal(signal.SIGINT, signal.default_int_handler)
            if not self.interrupted:
                more = "; press it again to stop at once" if again and number == signal.SIGINT else ""
                self.progress.say(f"{_NAMES[signal.Signals(number)]}: finishing this step and saving{more}")
            self.interrupted = True

        before = {number: signal.signal(number, stop) for number in _NAMES}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
        if any(ranks.gather(self.interrupted)):
            hint = f"stopped in {self.stage}, checkpoint saved; go on with: lrcode train --resume {self.run.path}"
            raise ranks.common(KeyboardInterrupt(hint))


def last_checkpoint(folder: Path, tokenizer: Any) -> Path | None:
    """The newest whole checkpoint of a stage, None where there is none; half ones are passed over.

    Raises:
        RunDirError: it was made with another tokenizer.
    """
    whole = [path.parent for path in folder.glob(f"checkpoint-*/{WHOLE}")]
    if not whole:
        return None
    newest = max(whole, key=lambda path: int(path.name.rpartition("-")[2]))
    if fingerprint(load_tokenizer(newest)) != fingerprint(tokenizer):
        raise RunDirError(
            f"checkpoint {newest} is of another tokenizer than this run's model: remove it, or resume the run it is of"
        )
    return newest
