"""Ray as this process is joined to it: its nodes and their CPUs, the start and the end of actors. Knows no programs.

The only module that imports ray, and the one kept for its private names.
"""

from __future__ import annotations

import functools
import logging
import os
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from lrcode.errors import ConfigError, MachineError

_STORE_BYTES = 100 << 20
"""Of a cluster that we begin ourselves: programs are small and never stored."""
_REACH_S = 10.0
_LOCK = threading.Lock()
_users = 0
_ours = False
"""Whether we joined, and are to leave; else whoever imported us had joined before."""
_address = ""
"""Where we joined, as it was asked for."""


class Lost(Exception):
    """An actor is gone, or does not answer; says why."""


@dataclass(frozen=True)
class Node:
    """A living machine of the cluster."""

    id: str
    name: str
    """Its address, for a person."""
    cpus: int
    """That it offers to the cluster."""
    free: int
    """Of them, what nobody has."""


@contextmanager
def joined(address: str) -> Iterator[None]:
    """A context in which this process belongs to a Ray cluster; several of them share one connection.

    Args:
        address: `auto`, `local` or host:port, as `grading.ray_address` says.

    Raises:
        ConfigError: ray is not installed, no cluster is there, or this process belongs to another one.
    """
    global _users
    with _LOCK:
        _join(address)
        _users += 1
    try:
        yield
    finally:
        with _LOCK:
            _users -= 1
            if not _users and _ours:
                _leave()


def _join(address: str) -> None:
    global _ours, _address
    # Set before the import, which reads it: whoever grades programs has not agreed to be counted.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        import ray
    except ImportError as error:
        raise ConfigError(f"the executor ray needs Ray ({error}): `pip install 'lrcode[ray]'`") from error
    if ray.is_initialized():
        if _ours and address != _address:
            raise ConfigError(
                f"grading.ray_address = {address!r}: this process has joined the Ray cluster at {_address!r}, and can "
                "belong to one at a time: ask for the same address, or close the first grader before"
            )
        return
    logging.getLogger("ray").setLevel(logging.ERROR)
    begun = {"include_dashboard": False, "object_store_memory": _STORE_BYTES} if address == "local" else {}
    try:
        found = address if address == "local" else _answering(address)
        # In another thread it leaves the signals of this process alone.
        _elsewhere(lambda: ray.init(address=found, log_to_driver=False, configure_logging=False, **begun))
    except (OSError, ValueError, RuntimeError) as error:
        why = str(error).strip().partition("\n")[0]
        raise ConfigError(
            f"no Ray cluster at {address!r} ({why}): start one with `ray start --head`, join the other machines with "
            "`ray start --address=HOST:6379`, or set grading.ray_address=local for one of this machine alone"
        ) from error
    _ours, _address = True, address


def _answering(address: str) -> str:
    """The head's host:port, where somebody answers: Ray itself would try for ten minutes."""
    from ray._private.services import canonicalize_bootstrap_address

    found = str(canonicalize_bootstrap_address(address))
    host, _, port = found.rpartition(":")
    with socket.create_connection((host.strip("[]"), int(port)), timeout=_REACH_S):
        return found


def _leave() -> None:
    global _ours
    import ray

    _ours = False
    _elsewhere(ray.shutdown)


@functools.cache
def _thread() -> ThreadPoolExecutor:
    # Lives on: with the thread that started it, a cluster of our own dies.
    return ThreadPoolExecutor(1, thread_name_prefix="lrcode-ray")


def _elsewhere(call: Callable[[], object]) -> None:
    _thread().submit(call).result()


def living_nodes() -> list[Node]:
    """All nodes that live.

    Raises:
        Lost: the cluster's head does not answer.
    """
    import ray
    from ray._private.state import available_resources_per_node

    try:
        known, free = ray.nodes(), available_resources_per_node()
    except Exception as error:  # it raises whatever its client does
        raise Lost(f"the cluster's head does not answer: {_line(error)}") from error
    return [
        Node(
            node["NodeID"],
            node["NodeManagerAddress"],
            int(node["Resources"].get("CPU", 0)),
            int(free.get(node["NodeID"], {}).get("CPU", 0)),
        )
        for node in known
        if node["Alive"]
    ]


def start(kind: type[Any], node: Node, cpus: int, *given: object) -> Any:
    """An actor of that class on that node and no other, which takes so many of its CPUs; it may yet have to wait.

    Raises:
        Lost: the cluster does not take it.
    """
    import ray
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

    there = NodeAffinitySchedulingStrategy(node.id, soft=False)
    try:
        return ray.remote(kind).options(num_cpus=cpus, scheduling_strategy=there, max_restarts=0).remote(*given)
    except Exception as error:  # it raises whatever its client does
        raise Lost(_line(error)) from error


def ask(method: Any, *given: object, within_s: float) -> Any:
    """What an actor's method returns.

    Raises:
        Lost: the actor or its node is gone, it could not be made, or it does not answer in time.
        MachineError: the method raised, which is a bug.
    """
    import ray
    from ray.exceptions import GetTimeoutError, RayError, RayTaskError

    try:
        return ray.get(method.remote(*given), timeout=within_s)
    except RayTaskError as error:
        raise MachineError(f"an actor of the Ray cluster failed: {error}") from error
    except GetTimeoutError as error:
        raise Lost(f"it does not answer for {within_s:.0f} s") from error
    except (RayError, ConnectionError, ValueError) as error:
        raise Lost(_line(error)) from error


def kill(actor: Any) -> None:
    """End an actor at once."""
    import ray

    with suppress(Exception):  # it may be gone, and the cluster with it
        ray.kill(actor, no_restart=True)


def _line(error: BaseException) -> str:
    """An error in one line: the last of a traceback says what was raised."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [""]
    told = next((line for line in reversed(lines) if "Error" in line.partition(":")[0]), lines[0])
    return f"{type(error).__name__}: {told}"[:300]
