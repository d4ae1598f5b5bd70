"""Which rollouts stand in a page that cannot hold all: every kind, all stages and times alike, groups whole.

The choice is made by MD5 of what a rollout is, so that the same run gives the same excerpt; reading them is `rows`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from lrcode.evaluate.store import KIND, Store

PERIODS = 10
"""Each stage is cut into so many by its steps (by its problems where it has one step)."""
RARE = 4
"""One part in so many of an excerpt goes to single rollouts, the same number of every stage and kind."""

_CHOICE = f"""
    WITH spans AS (SELECT stage, min(step) AS low, max(step) AS high FROM rollouts GROUP BY stage),
    light AS (SELECT file, row, stage, step, task_id, {KIND} AS category FROM rollouts),
    single AS (SELECT file, row FROM light
               QUALIFY row_number() OVER (PARTITION BY stage, category ORDER BY md5(file || ':' || row), file, row)
                       <= $rare // (SELECT count(*) FROM (SELECT DISTINCT stage, category FROM light))),
    groups AS (SELECT stage, step, task_id, count(*) AS size, md5(stage || '/' || step || '/' || task_id) AS draw
               FROM light GROUP BY ALL),
    cells AS (SELECT groups.*, CASE WHEN high > low THEN (step - low) * {PERIODS} // (high - low + 1)
                               ELSE ('0x' || draw[1:6])::BIGINT % {PERIODS} END AS period
              FROM groups JOIN spans USING (stage)),
    -- Cells take turns, by how much of each is there: one with large groups gets no more than the others.
    turns AS (SELECT *, sum(size) OVER (PARTITION BY stage, period ORDER BY draw, step, task_id) AS filled FROM cells),
    whole AS (SELECT stage, step, task_id FROM (
                  SELECT *, sum(size) OVER (ORDER BY filled, draw, stage, step, task_id) AS upto FROM turns)
              WHERE upto <= $whole),
    chosen AS (SELECT file, row FROM single
               UNION SELECT file, row FROM light JOIN whole USING (stage, step, task_id))"""
_IDS = f"""{_CHOICE},
    rest AS (SELECT file, row FROM light ANTI JOIN chosen USING (file, row)
             ORDER BY md5(file || ':' || row), file, row LIMIT $size - (SELECT count(*) FROM chosen))
    SELECT file, row FROM (SELECT * FROM chosen UNION ALL SELECT * FROM rest) ORDER BY file, row"""


def excerpt(store: Store, size: int) -> list[str]:
    """Ids of `size` rollouts, or of all where there are no more; in the order of the store."""
    rare = size // RARE
    rows = store.query(_IDS, {"rare": rare, "whole": size - rare, "size": size})
    return [f"{row['file']}:{row['row']}" for row in rows]


def shares(totals: Sequence[int], size: int) -> list[int]:
    """How many of each run stand in an excerpt of `size`: as many of each; what a small one leaves, the others get."""
    given = [0] * len(totals)
    # The smallest first: each gets its share of what is left.
    for left, run in zip(range(len(totals), 0, -1), sorted(range(len(totals)), key=totals.__getitem__), strict=True):
        given[run] = min(totals[run], (size - sum(given)) // left)
    return given
