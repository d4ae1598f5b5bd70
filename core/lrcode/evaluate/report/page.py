"""One HTML file out of a report's data, the page's own files and plotly: opens offline and runs no script but these.

What a model wrote is data in it: it cannot end the block that it stands in, and the policy lets no other script run.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lrcode.evaluate.report.places import missing

FOLDER = Path(__file__).parent / "page"
_BLOCK = re.compile(r"<!--(CSP|STYLE|DATA|PLOTLY|APP)-->")
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def html(data: dict[str, Any]) -> str:
    """The page with its data.

    Raises:
        UsageError: plotly is not installed.
    """
    scripts = (_plotly(), _app())
    blocks = {
        "CSP": f'<meta http-equiv="Content-Security-Policy" content="{policy(scripts, served=data["served"])}">',
        "STYLE": (FOLDER / "style.css").read_text(encoding="utf-8"),
        "DATA": f'<script type="application/json" id="data">{as_json(data)}</script>',
        "PLOTLY": f"<script>{scripts[0]}</script>",
        "APP": f"<script>{scripts[1]}</script>",
    }
    # One pass: a block's own text is never looked through for another's place.
    return _BLOCK.sub(lambda found: blocks[found[1]], (FOLDER / "page.html").read_text(encoding="utf-8"))


def policy(scripts: Sequence[str], *, served: bool) -> str:
    """The content security policy under which these scripts run, and no others, and nothing is loaded from elsewhere.

    Styles are inline because plotly sets them. Served, the page may ask the server that it came from.
    """
    asked = "'self'" if served else "'none'"
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
        f"connect-src {asked}; base-uri 'none'; form-action 'none'"
    )


def as_json(data: object) -> str:
    """JSON in ASCII in which nothing can be read as HTML."""
    return re.sub("[<>&]", lambda found: _ESCAPES[found[0]], plain_json(data))


def plain_json(data: object) -> str:
    """JSON as a browser reads it, in ASCII: no number where Python's own says NaN or Infinity, but null."""
    try:
        return json.dumps(data, separators=(",", ":"), allow_nan=False)
    except ValueError:
        return json.dumps(_finite(data), separators=(",", ":"))


def _finite(data: object) -> object:
    if isinstance(data, dict):
        return {key: _finite(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_finite(value) for value in data]
    return None if isinstance(data, float) and not math.isfinite(data) else data


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _plotly() -> str:
    try:
        from plotly.offline import get_plotlyjs
    except ModuleNotFoundError as error:
        raise missing(error) from error
    return _script(get_plotlyjs())


def _app() -> str:
    """The page's scripts as one; `dom.js` first, whose functions the others take as they are read."""
    files = sorted(FOLDER.glob("*.js"), key=lambda path: (path.name != "dom.js", path.name))
    return _script("\n".join(path.read_text(encoding="utf-8") for path in files))


def _script(text: str) -> str:
    """A script as a browser reads it from a page, so that its hash is right there."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "</script" in text.lower() or "<!--" in text:
        raise AssertionError("a script of the page would end its own block")
    return text
