"""Builds the parts in C for the wheel; without a compiler lrcode is installed without them, and runs programs cold.

`python core/hatch_build.py` builds them in place.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script, where hatchling need not be installed
    BuildHookInterface = object  # type: ignore[assignment, misc]

NATIVE = Path(__file__).resolve().parent / "lrcode" / "run" / "native"
SERVER = ("serve.c", "files.c", "renew.c", "walls.c", "filter.c", "memory.c")
PARTS = {"warm.so": ("preload.c", *SERVER), "launch": ("launch.c", *SERVER), "probe": ("probe.c",)}
FLAGS = ("-O2", "-std=gnu11", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-fvisibility=hidden")


def build(into: Path = NATIVE, *more: str) -> list[Path]:
    """Compile every part; `more` are options for the compiler.

    Raises:
        OSError, subprocess.CalledProcessError: there is no compiler, or it fails.
    """
    # CC of the environment, as everywhere; the one that built Python may not be here.
    compiler = shlex.split(os.environ.get("CC", "cc"))
    built = []
    for name, sources in PARTS.items():
        kind = ("-fPIC", "-shared", "-Wl,-z,now") if name.endswith(".so") else ()
        words = [*compiler, *FLAGS, *more, *kind, "-o", str(into / name), *(str(NATIVE / s) for s in sources), "-ldl"]
        subprocess.run(words, check=True)
        built.append(into / name)
    return built


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc, type-arg, unused-ignore]
    """What hatchling calls."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, and mark the wheel as one for this platform."""
        if self.target_name != "wheel" or not sys.platform.startswith("linux"):
            return
        try:
            built = build()
        except (OSError, subprocess.CalledProcessError) as fault:
            print(f"lrcode: programs will run cold only, for the parts in C cannot be built: {fault}", file=sys.stderr)
            return
        build_data["artifacts"] += [str(path.relative_to(self.root)) for path in built]
        build_data["pure_python"] = False
        # They speak to libc and not to Python, so one build serves every Python.
        build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"


if __name__ == "__main__":
    print(*build(), sep="\n")
