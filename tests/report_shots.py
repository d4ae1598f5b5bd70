"""Pictures of a report for people: `python tests/report_shots.py REPORT.html DIR` writes a few PNGs of it there."""

from __future__ import annotations

import base64
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from browser import Browser, chromium

OVERVIEW, CURVES, ROLLOUT = (1200, 1190), (1200, 1110), (1200, 1180)
COMPARE, PHONE = (1200, 940), (360, 740)
DRAWN = "return [...document.querySelectorAll('.plot')].slice(0, 3).every((plot) => plot.querySelector('.main-svg'))"
FAULTY = """
const held = JSON.parse(document.getElementById('data').textContent).rollouts;
const text = (one) => one.source.map(([, piece]) => piece).join('');
const said = (one) => one.parts.map(([kind, held]) => (kind === 'text' ? held : '')).join('');
const formed = (one) => one.parts.length === 5 && !/[<>]/.test(text(one)) && text(one).length < 120
  && /^<reasoning>[^<>\ufffd]*<\/reasoning>[^<>]*<code>/.test(said(one));
const within = ({column}) => column > 4;
const fair = held.filter((one) => one.kind === 'syntax' && formed(one) && one.faults.length === 1)
  .filter((one) => one.faults.every(within));
const longest = fair.sort((a, b) => text(b).length - text(a).length)[0];
return (longest ?? held.find((one) => one.faults.length) ?? held[0]).id;
"""
"""A rollout of the form asked for whose program has one syntax error that is not at its start."""


def shots(browser: Browser, address: str) -> Iterator[tuple[str, bytes]]:
    """Names and pictures: overview and curves in the light, a rollout in the dark, two runs side by side, a phone."""
    browser.size(*OVERVIEW)
    browser.open(address)
    browser.until(DRAWN)
    yield "overview", shot(browser)
    browser.size(*CURVES)
    browser.go("curves")
    browser.until(DRAWN)
    yield "curves", shot(browser)
    browser.size(*ROLLOUT)
    browser.media(prefers_color_scheme="dark")
    browser.go("rollouts", kind="syntax", id=browser.run(FAULTY))
    browser.until("return !!document.querySelector('#detail .terms')")
    yield "rollout-dark", shot(browser)
    browser.media()
    browser.size(*COMPARE)
    browser.go("compare")
    browser.until("return !!document.querySelector('#beside select, #beside .muted')")
    yield "compare", shot(browser)
    browser.size(*PHONE, phone=True)
    browser.open(address)
    yield "phone", shot(browser)
    browser.go("rollouts", id=browser.run(FAULTY))
    browser.until("return !!document.querySelector('#detail .terms')")
    yield "phone-rollout", shot(browser)


def shot(browser: Browser) -> bytes:
    """What is in the window, as PNG."""
    return base64.b64decode(browser.tell("Page.captureScreenshot", format="png", optimizeForSpeed=False)["data"])


def main(report: str, folder: str) -> None:
    """Write them and say how large each is."""
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile, chromium(Path(profile)) as browser:
        for name, png in shots(browser, Path(report).resolve().as_uri()):
            (out / f"{name}.png").write_bytes(png)
            print(f"{out / name}.png: {len(png):,} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:3])
