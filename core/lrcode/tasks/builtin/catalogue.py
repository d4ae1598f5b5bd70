"""All templates with their level and whether they are held out; draws nothing."""

from __future__ import annotations

import dataclasses

from lrcode.tasks.builtin import level1, level2, level3, level4
from lrcode.tasks.builtin.template import Template

_LEVELS = {1: level1, 2: level2, 3: level3, 4: level4}
LEVELS = tuple(_LEVELS)


def _table(seen: bool) -> dict[int, tuple[Template, ...]]:
    return {
        level: tuple(
            dataclasses.replace(row, level=level, seen=seen) for row in (module.SEEN if seen else module.UNSEEN)
        )
        for level, module in _LEVELS.items()
    }


SEEN = _table(True)
"""Templates that training draws from, and one half of the held-out problems."""
UNSEEN = _table(False)
"""Templates of the other half of the held-out problems; no training stage draws from them."""
TEMPLATES = tuple(template for table in (SEEN, UNSEEN) for rows in table.values() for template in rows)
