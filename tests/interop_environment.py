"""Environments of their own for examples: a fresh venv with wheels of this checkout, and libraries from their index."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path


class Environment:
    """A venv in a folder of the test's."""

    def __init__(self, folder: Path, wheels: Path, *libraries: str, beside: bool = False) -> None:
        """Args:
        libraries: requirements that pip finds in its index.
        beside: also see what the interpreter of the tests has (torch is gigabytes), lrcode and plugins excepted.
        """
        self.folder = folder
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        self.bin = folder / "bin"
        local = [str(path) for path in wheels.glob("lrcode*.whl") if "forth" not in path.name]
        self._pip(*(["--no-deps"] if beside else []), *local)
        if beside:
            site = next(folder.glob("lib/python*/site-packages"))
            # A plain path: what is installed there as editable, as lrcode may be, does not come with it.
            (site / "beside.pth").write_text(sysconfig.get_paths()["purelib"])
        if libraries:
            # Behind it, so that pip leaves alone what is there in the version that lrcode is held to.
            self._pip(*libraries)

    def _pip(self, *arguments: str) -> None:
        pip = [str(self.bin / "python"), "-m", "pip", "-q", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", *arguments], check=True)

    def run(self, command: Sequence[str], cwd: Path, **more: str) -> str:
        """Run a command of the environment; what it wrote. A failure shows it."""
        done = subprocess.run(
            [str(self.bin / command[0]), *command[1:]],
            cwd=cwd,
            env=self._variables(more),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=500,
        )
        assert done.returncode == 0, done.stdout[-4000:]
        return done.stdout

    def _variables(self, more: Mapping[str, str]) -> dict[str, str]:
        # One thread: several that wait for each other on a busy machine take minutes for a tiny model.
        own = {"PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}", "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"}
        return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | own | dict(more)
