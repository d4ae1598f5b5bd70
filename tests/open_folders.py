"""Opens a test's folder to every user: a program may be another one's."""

from __future__ import annotations

from pathlib import Path


def open_to_all(folder: Path) -> Path:
    """The folder, readable with those of pytest's above it, of which a worker of pytest-xdist has one more."""
    for above in (folder, *folder.parents):
        if above == folder or above.name.startswith(("pytest-", "popen-")):
            above.chmod(0o755)
    return folder
