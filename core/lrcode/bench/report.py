"""One language's benchmark from end to end: what `lrcode bench run` prints. The measuring is `running`'s."""

from __future__ import annotations

import itertools
import os
import resource
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lrcode.bench import running
from lrcode.bench.programs import Item, Set, count_right, make_items
from lrcode.errors import ConfigError
from lrcode.language import Language, load_language
from lrcode.run import Sandbox
from lrcode.run.cold import ColdRunner
from lrcode.run.pool import Pool
from lrcode.run.warm import WarmRunner
from lrcode.types import Job

_BATCH = 1024
_SHORT = 40
"""Programs for what is slow and only compared with."""


@dataclass(frozen=True)
class Plan:
    """What to measure."""

    profile: str | None = None
    kind: Set = "right"
    count: int = 200
    workers: tuple[int, ...] = ()
    """Empty: 1 up to the cores, doubling."""
    sandbox: Sandbox = "default"
    seconds: float = 4.0
    """Of each measurement of a rate."""


def bench(name: str, plan: Plan, tell: Callable[[str], None] = lambda _: None) -> dict[str, Any]:
    """Everything about one language, as one object for a script.

    Times are milliseconds, rates programs a second, sizes MB (2**20 bytes).

    Raises:
        ConfigError: it cannot write programs, or does not run warm here.
    """
    language = load_language(name)
    items = make_items(language, plan.count, plan.kind, plan.profile)
    with WarmRunner(language.facts, plan.sandbox) as warm, ColdRunner(language.facts, plan.sandbox) as cold:
        cold.require()
        reason = warm.why_cold(items[0].job.profile)
        if reason:
            raise ConfigError(f"{name} does not run warm here: {reason}")
        return _Bench(language, plan, items, warm, cold, tell).run()


class _Bench:
    def __init__(
        self,
        language: Language,
        plan: Plan,
        items: list[Item],
        warm: WarmRunner,
        cold: ColdRunner,
        tell: Callable[[str], None],
    ) -> None:
        self.language = language
        self.facts, self.limits = self.language.facts, self.language.facts.limits
        self.plan, self.items, self.warm, self.cold, self.tell = plan, items, warm, cold, tell
        self.jobs = [item.job for item in items]
        cores = len(os.sched_getaffinity(0))
        self.workers = plan.workers or tuple(sorted({*(n for n in (1, 2, 4, 8, 16, 32) if n <= cores), cores}))

    def run(self) -> dict[str, Any]:
        found: dict[str, Any] = {
            "language": self.language.name,
            "profile": self.jobs[0].profile,
            "set": self.plan.kind,
            "way": str(self.warm.way),
            "programs": len(self.jobs),
        }
        for title, part in (
            ("cold, warm and the least", self.ways),
            ("rates", self.rates),
            ("walls", self.layers),
            ("without walls", self.outside),
        ):
            self.tell(title)
            found |= part(found)
        return found

    def run_warm(self, job: Job) -> Any:
        return self.warm.run(job, self.limits)

    def ways(self, _: dict[str, Any]) -> dict[str, Any]:
        floor = running.Floor(self.facts, self.warm.way, self.limits)
        kinds: running.Kinds = {
            "cold": lambda job: self.cold.run(job, self.limits),
            "warm": self.run_warm,
            "floor": floor.run,
        }
        try:
            for run in kinds.values():
                run(self.jobs[0])
            timed = running.side_by_side(kinds, self.jobs)
        finally:
            floor.close()
        cold, warm, limit = timed["cold"], timed["warm"], floor.fork_ms + floor.inside_ms
        return {
            "cold_ms": cold.median_ms,
            "cold_p99_ms": cold.p99_ms,
            "cold_cpu_ms": statistics.mean(done.cpu_s for done in cold.done) * 1e3,
            "warm_ms": warm.median_ms,
            "warm_p99_ms": warm.p99_ms,
            "warm_cpu_ms": statistics.mean(done.cpu_s for done in warm.done) * 1e3,
            "ratio": cold.median_ms / warm.median_ms,
            "correct": count_right(self.language, self.items, warm.done, cold.done),
            "fork_ms": floor.fork_ms,
            "inside_ms": floor.inside_ms,
            "limit_ms": limit,
            "over_limit": warm.median_ms / limit,
        }

    def rates(self, _: dict[str, Any]) -> dict[str, Any]:
        used = time.process_time()
        rates = running.measure_rates(self.run_warm, self.jobs, self.workers, self.plan.seconds)
        count = self.workers[-1]
        with Pool(count) as pool:
            pooled = self._pooled(pool)
        first = rates[self.workers[0]]
        return {
            "per_second": {str(workers): rate for workers, rate in rates.items()},
            "scaling": {str(workers): rate / first for workers, rate in rates.items()},
            "pool_per_second": pooled,
            "pool_share": pooled / rates[count],
            "own_cpu_s": time.process_time() - used,
            "rss_mb": self.warm.size_bytes() / count / 2**20,
            "own_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }

    def _pooled(self, pool: Pool) -> float:
        """Programs a second through the pool, in batches that are each awaited to their end."""
        batch = [self.jobs[n % len(self.jobs)] for n in range(_BATCH)]
        rates = []
        for _ in range(3):
            began = time.perf_counter()
            for future in [pool.submit(self.run_warm, job) for job in batch]:
                future.result()
            rates.append(_BATCH / (time.perf_counter() - began))
        return statistics.median(rates)

    def layers(self, _: dict[str, Any]) -> dict[str, Any]:
        timed = running.measure_layers(self.facts, self.warm.way, self.jobs, self.limits, rounds=3)
        names = list(timed)
        added = {name: timed[name] - timed[before] for before, name in itertools.pairwise(names)}
        total = timed[names[-1]] - timed["none"]
        return {"no_walls_ms": timed["none"], "walls_ms": added, "walls_share": total / timed["none"]}

    def outside(self, found: dict[str, Any]) -> dict[str, Any]:
        jobs = self.jobs[:_SHORT]
        with running.temporary() as folder, ColdRunner(self.facts, "off") as bare:
            kinds: running.Kinds = {
                "spawn": running.spawned(self.facts, Path(folder)),
                "bare": lambda job: bare.run(job, self.limits),
                "loop": running.looped(self.facts, Path(folder)),
            }
            for run in kinds.values():
                run(jobs[0])
            timed = running.side_by_side(kinds, jobs)
        return {
            "spawn_ms": timed["spawn"].median_ms,
            "cold_off_ms": timed["bare"].median_ms,
            "cold_off_to_spawn": timed["bare"].median_ms / timed["spawn"].median_ms,
            "loop_ms": timed["loop"].median_ms,
            "loop_to_warm": timed["loop"].median_ms / found["warm_ms"],
        }


def rounded(value: Any) -> Any:
    """The same with four figures a number, for people and scripts alike."""
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return float(f"{value:.4g}") if isinstance(value, float) else value
