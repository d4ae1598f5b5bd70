"""A real headless Chromium for tests of the report's page: opens it, reads its log, measures what is on the screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

AVAILABLE = bool(shutil.which("chromium") and shutil.which("chromedriver")) or bool(os.environ.get("CI"))
"""Whether tests in a browser are to run: in CI always, so that a missing one fails there."""
WAIT_S = 20.0
_SWITCHES = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""No sandbox of its own: it does not start one as root. No names: whatever is not on this machine is not found."""


class Browser:
    """One Chromium with one window, on one report after another."""

    def __init__(self, profile: Path) -> None:
        """Args: profile: an empty folder of its own."""
        options = webdriver.ChromeOptions()
        options.binary_location = str(shutil.which("chromium"))
        for switch in (*_SWITCHES, f"--user-data-dir={profile}"):
            options.add_argument(switch)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = Service(executable_path=str(shutil.which("chromedriver")))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.address = ""

    def open(self, address: str, view: str = "", **values: object) -> None:
        """A report's page anew, at a view; what the page before it logged is forgotten."""
        self.address = address
        self.driver.get("about:blank")
        self.log()
        self.driver.get(address + self.hash(view, **values))
        self.ready()

    def show(self, address: str) -> None:
        """A report's overview; a page that is open already is not read anew, which takes a second."""
        if self.driver.current_url.partition("#")[0] != address:
            self.open(address)
        self.go("overview")
        self.log()

    def go(self, view: str, **values: object) -> None:
        """Another view of the same page."""
        self.run(
            "window.shown = 0; addEventListener('lrcode-shown', () => { window.shown = 1 }, {once: true});"
            "const to = arguments[0]; if (location.hash === to) window.shown = 1; else location.hash = to",
            self.hash(view, **values),
        )
        self.until("return window.shown === 1")

    @staticmethod
    def hash(view: str, **values: object) -> str:
        """The end of an address that opens a view."""
        return f"#/{view}" + (f"?{urlencode(values)}" if values else "") if view else ""

    def ready(self) -> None:
        """Wait until a view is there."""
        self.until(
            "return document.readyState === 'complete' && !!document.querySelector('main h1, main [role=alert]')"
        )

    def run(self, script: str, *arguments: object) -> Any:
        """What a script returns; the driver's own scripts are no business of the page's policy."""
        return self.driver.execute_script(script, *arguments)

    def until(self, script: str, *arguments: object) -> Any:
        """What a script returns as soon as it returns something true.

        Raises:
            AssertionError: it did not in `WAIT_S`; with what the page logged.
        """
        end = time.monotonic() + WAIT_S
        while not (found := self.run(script, *arguments)):
            if time.monotonic() > end:
                raise AssertionError(f"never true in the page: {script}; its log: {self.log()}")
            time.sleep(0.03)
        return found

    def all(self, css: str) -> list[WebElement]:
        """The elements that a selector names."""
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def one(self, css: str) -> WebElement:
        """The first of them."""
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def text(self, css: str) -> str:
        """The text of the first, hidden or not."""
        return str(self.run("return document.querySelector(arguments[0]).textContent", css))

    def press(self, *keys: str) -> None:
        """Keys, wherever the focus is."""
        actions = webdriver.ActionChains(self.driver)
        for key in keys:
            actions.send_keys(getattr(Keys, key.upper(), key) if len(key) > 1 else key)
        actions.perform()

    def log(self) -> list[str]:
        """What was logged since it was last asked: errors, warnings, breaches of the policy."""
        return [str(entry["message"]) for entry in self.driver.get_log("browser") if entry["level"] in _BAD]  # type: ignore[no-untyped-call]

    def tell(self, command: str, **values: object) -> Any:
        """A command of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(command, values)

    def media(self, **features: str) -> None:
        """Emulate media features, e.g. `prefers_color_scheme="dark"`; none: as they are."""
        listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.tell("Emulation.setEmulatedMedia", features=listed)

    def size(self, width: int, height: int, *, phone: bool = False) -> None:
        """The window's inside in CSS pixels."""
        self.tell("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=phone)

    def close(self) -> None:
        """End Chromium and its driver."""
        self.driver.quit()


_BAD = ("WARNING", "SEVERE")


@contextlib.contextmanager
def chromium(profile: Path) -> Iterator[Browser]:
    """A browser that is gone afterwards."""
    browser = Browser(profile)
    try:
        yield browser
    finally:
        browser.close()
