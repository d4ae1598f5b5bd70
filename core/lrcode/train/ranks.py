"""Which of several training processes this is, and how they meet, agree and end together.

Launchers (torchrun, accelerate) start them and say who is who in the environment; what is told of a lost one and when a
process gives up waiting for it is `lifeline`'s.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

from lrcode.errors import ConfigError, LrcodeError

if TYPE_CHECKING:
    from lrcode.train.lifeline import Lifeline

T = TypeVar("T")
Error = TypeVar("Error", bound=BaseException)
LONGEST = timedelta(days=7)
"""Ranks wait so long for one that makes programs or evaluates; a dead one is found out at once, not by this."""
STEP = timedelta(minutes=30)
"""Longest wait inside a trainer's own collective."""
_COMMON = "_lrcode_common"
_group: Any = None


def rank() -> int:
    """This process's number; 0 where there is one process."""
    return int(os.environ.get("RANK", "0"))


def world() -> int:
    """How many processes train together."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def local_rank() -> int:
    """This process's number on its machine."""
    return int(os.environ.get("LOCAL_RANK", "0"))


def local_world() -> int:
    """How many of them are on this machine."""
    return int(os.environ.get("LOCAL_WORLD_SIZE", "1"))


def main() -> bool:
    """Whether this process writes what all have in common."""
    return rank() == 0


def gather(value: T) -> list[T]:
    """What every rank gives, by rank; plain values that can be pickled. All ranks must call it."""
    if world() == 1:
        return [value]
    import torch.distributed as dist

    found: list[T | None] = [None] * world()
    dist.all_gather_object(found, value, group=_group)
    return found  # type: ignore[return-value]


def total(values: Sequence[float]) -> list[float]:
    """The sums over ranks of equally long rows. All ranks must call it."""
    return [sum(column) for column in zip(*gather(list(values)), strict=True)]


def barrier() -> None:
    """Wait for all ranks."""
    gather(None)


def each(make: Callable[[], T]) -> T:
    """What this rank makes, if every rank could make its own. All ranks must call it.

    Raises:
        LrcodeError: the first failing rank's, on all of them, so that none waits for another for ever.
    """
    made: T | None = None
    error: LrcodeError | None = None
    try:
        made = make()
    except LrcodeError as raised:
        error = raised
    for other in gather(error):
        if other is not None:
            raise common(other)
    return made  # type: ignore[return-value]


def first(make: Callable[[], T]) -> T:
    """What rank 0 makes, plain values, on every rank; the others wait. All ranks must call it.

    Raises as `each` does.
    """
    return gather(each(lambda: make() if main() else None))[0]  # type: ignore[return-value]


def common(error: Error) -> Error:
    """The error, marked as one that another rank tells of: all raise it, or one that failed has told it."""
    setattr(error, _COMMON, True)
    return error


def is_common(error: BaseException) -> bool:
    """Whether it was marked by `common`."""
    return getattr(error, _COMMON, False)


def told_here(error: BaseException) -> bool:
    """Whether this rank is to tell a person of an error that ends it."""
    return main() or not is_common(error)


@contextmanager
def together(out: Path) -> Iterator[None]:
    """Inside, ranks can gather, and one that is lost ends the others; SIGTERM is Ctrl-C, as a preempted job gets it.

    Args:
        out: the run directory, for what is told of how to go on.

    Raises:
        RankLost: another rank was killed, or ended with an error that it has told itself.
        ConfigError: there are more ranks than GPUs.
    """
    with _ended_softly():
        if world() == 1 or _group is not None:
            yield
            return
        line = _join(out)
        try:
            yield
        except BaseException as error:
            if lost := line.blame(error):
                line.leave(failed=True)
                raise lost from error
            line.leave(failed=not is_common(error))
            raise
        line.leave(failed=False)
        _leave()


def check_launcher(told: Mapping[str, str]) -> None:
    """Refuse what accelerate may be told and would go wrong hours later; `told` is the environment.

    Raises:
        ConfigError: names the line of accelerate's config.
    """
    if told.get("ACCELERATE_USE_FSDP", "").lower() != "true":
        return
    for name, right, why in (
        ("FSDP_VERSION", "2", "FSDP1 is not supported"),
        ("FSDP_CPU_RAM_EFFICIENT_LOADING", "false", "each rank loads models to measure them, and would get empty ones"),
        ("FSDP_STATE_DICT_TYPE", "FULL_STATE_DICT", "weights kept by a run must be those of the whole model"),
    ):
        if (found := told.get(name, right)).upper() != right.upper():
            raise ConfigError(f"accelerate's {name.lower()} is {found}: must be {right}: {why}")


def _join(out: Path) -> Lifeline:
    global _group
    import torch
    import torch.distributed as dist

    from lrcode.train.lifeline import Lifeline

    check_launcher(os.environ)
    cuda = torch.cuda.is_available()
    if cuda:
        gpus = torch.cuda.device_count()
        if local_rank() >= gpus:
            raise ConfigError(
                f"rank {rank()} has no GPU: {local_world()} ranks on this machine, and {gpus} seen; "
                f"`--nproc-per-node {gpus}` starts one a GPU"
            )
        torch.cuda.set_device(local_rank())
    else:
        # accelerate calls a rank's CPU cpu:0, and torch.load knows no such place: no optimizer could be resumed.
        torch.serialization.register_package(
            99, lambda kept: None, lambda kept, place: kept if place == "cpu:0" else None
        )
    # Objects go over the CPU: ranks that wait for an evaluation must not run into NCCL's timeout.
    if not dist.is_initialized():
        dist.init_process_group("cpu:gloo,cuda:nccl" if cuda else "gloo", timeout=STEP)
    _group = dist.new_group(backend="gloo", timeout=LONGEST)
    return Lifeline(out)


def _leave() -> None:
    # Only after a common end: NCCL may wait here for what a lost rank owes it.
    global _group
    import torch.distributed as dist

    _group = None
    dist.destroy_process_group()


@contextmanager
def _ended_softly() -> Iterator[None]:
    """SIGTERM raises KeyboardInterrupt; under a launcher, which passes a terminal's Ctrl-C on again, once only."""
    launched, came = world() > 1, list[int]()

    def stop(number: int, frame: FrameType | None) -> None:
        if launched and came:
            return
        came.append(number)
        raise KeyboardInterrupt

    numbers = (signal.SIGTERM, signal.SIGINT) if launched else (signal.SIGTERM,)
    try:
        before = [signal.signal(number, stop) for number in numbers]
    except ValueError:  # not the main thread: whoever called has signals of its own
        yield
        return
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
