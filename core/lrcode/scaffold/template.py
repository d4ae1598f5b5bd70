"""Copies the live template under a language's name into a new directory, all of it or nothing."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from lrcode.errors import UsageError
from lrcode.facts import Facts
from lrcode.scaffold import names
from lrcode.scaffold.source import module
from lrcode.scaffold.tables import Tables

_LEFT_OUT = ("__pycache__", "*.pyc", "*.egg-info", "build", "dist", ".*_cache", "*.so")
_SPDX = {"none": "LicenseRef-Proprietary"}


def find_template() -> Path:
    """The template's folder: in the wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parents[1]
    places = [package / "templates" / "language", package.parents[1] / "templates" / "language"]
    for place in places:
        if (place / "pyproject.toml").is_file():
            return place
    raise UsageError(f"this lrcode came without its template: neither {places[0]} nor {places[1]} is there")


def make_package(
    name: str, facts: Facts, target: Path, *, prompt: str = "", author: str = "", licence: str = "Apache-2.0"
) -> Path:
    """Write the package of a language into a directory that is not there yet.

    It is made beside its place and then moved there, so that whatever happens leaves no half of it.

    Raises:
        UsageError: the directory cannot be written.
    """
    beside: str | None = None
    try:
        beside = tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent)
        whole = Path(beside) / target.name
        _copy(find_template(), whole)
        _rename(whole, name, facts)
        _fill(whole, name, facts, prompt, author, licence)
        if target.exists():
            raise UsageError(f"{target} came to be while the package was made: nothing of it was touched")
        os.rename(whole, target)
    except OSError as fault:
        raise UsageError(f"{target} cannot be written: {fault.strerror}") from fault
    finally:
        if beside is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(beside)
    return target


def _copy(template: Path, whole: Path) -> None:
    # What is installed may be read-only; the copy is its owner's.
    shutil.copytree(template, whole, ignore=shutil.ignore_patterns(*_LEFT_OUT), copy_function=shutil.copyfile)
    for folder in (whole, *(path for path in whole.rglob("*") if path.is_dir())):
        folder.chmod(0o755)


def _rename(whole: Path, name: str, facts: Facts) -> None:
    """Give every file the language's own words for the template's."""
    words = _words(name, facts)
    pattern = re.compile("|".join(rf"(?<![\w-]){re.escape(word)}(?![\w-])" for word in words))
    for path in sorted(whole.rglob("*"), reverse=True):
        if path.is_file() and path.name != "LICENSE":
            text = path.read_text("utf-8")
            path.write_text(pattern.sub(lambda found: words[found[0]], text), "utf-8")
        own = words.get(path.name)
        if own is not None:
            path.rename(path.with_name(own))


def _words(name: str, facts: Facts) -> Mapping[str, str]:
    """The template's words, longest first, and what stands for them."""
    package = facts.install.get("debian")
    install = f"sudo apt-get install -y --no-install-recommends {package}"
    return {
        "sudo apt-get install -y --no-install-recommends mawk": install
        if package
        else f'"echo say in this line what installs {facts.command[0]}; exit 1"',
        "lrcode-template": names.distribution_name(name),
        "lrcode_template": names.module_name(name),
        "TestTemplate": names.class_name(name),
        "template": name,
        "AWK": facts.title,
        "awk": facts.command[0],
    }


def _fill(whole: Path, name: str, facts: Facts, prompt: str, author: str, licence: str) -> None:
    """Write what is the language's own: its facts, its licence and who made it."""
    (whole / "src" / names.module_name(name) / "__init__.py").write_text(module(facts, prompt), "utf-8")
    project = whole / "pyproject.toml"
    text = project.read_text("utf-8")
    if isinstance(facts.grammar, Tables):
        text = re.sub(r"(?m)^dependencies = \[.*(?=\]$)", rf'\g<0>, "{facts.grammar.requirement}"', text)
    text = text.replace('license = "Apache-2.0"', f'license = "{_SPDX.get(licence, licence)}"')
    if author:
        text = text.replace(
            "dependencies = ", f"authors = [{{ name = {json.dumps(author, ensure_ascii=False)} }}]\ndependencies = ", 1
        )
    project.write_text(text, "utf-8")
    holder = author or f"the authors of {names.distribution_name(name)}"
    if licence != "Apache-2.0":
        (whole / "LICENSE").write_text(_LICENCES[licence].format(year=date.today().year, holder=holder), "utf-8")


_LICENCES = {
    "MIT": """\
MIT License

Copyright (c) {year} {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
""",
    "none": "Copyright (c) {year} {holder}. All rights reserved.\n",
}
