"""The report's page in a real Chromium: what is clicked shows, nothing is logged, and what a model wrote stays text."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from browser import AVAILABLE, Browser, chromium
from browser_checks import ALIVE, CONTRAST, NAMELESS, TOO_SMALL, TOO_WIDE
from lrcode.evaluate.report import report_data
from lrcode.evaluate.report.page import html
from lrcode.evaluate.report.serve import Server
from lrcode.evaluate.report.site import Site
from report_harm import LONG, poisoned
from report_runs import graded, trained

pytestmark = pytest.mark.skipif(not AVAILABLE, reason="needs chromium and chromedriver: `.ci/browser` installs them")
VIEWS = ("overview", "curves", "rollouts", "compare")


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    rollouts, folder = graded(), tmp_path_factory.mktemp("runs")
    return [trained(folder / name, rollouts) for name in ("small", "other")]


@pytest.fixture(scope="module")
def data(runs: list[Path]) -> dict[str, Any]:
    return report_data(runs)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture(scope="module")
def address(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> str:
    return file_of(data, tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def poisoned_address(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> str:
    return file_of(poisoned(data), tmp_path_factory.mktemp("poisoned"))


@pytest.fixture(autouse=True)
def as_it_was(browser: Browser) -> None:
    browser.media()
    browser.size(1200, 900)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Browser]:
    """The report of two runs, open at its overview; nothing is logged while a test looks at it."""
    browser.show(address)
    yield browser
    assert browser.log() == []


def file_of(data: dict[str, Any], folder: Path) -> str:
    file = folder / "report.html"
    file.write_text(html(data), encoding="utf-8")
    return file.as_uri()


def rows(page: Browser) -> list[str]:
    return [
        str(row) for row in page.run("return [...document.querySelectorAll('.row .badge')].map((b) => b.textContent)")
    ]


def ids(page: Browser) -> list[str]:
    return [str(one) for one in page.run("return [...document.querySelectorAll('a.row')].map((a) => a.dataset.id)")]


def counted(page: Browser, total: int) -> None:
    """Wait until the list says that this many are left."""
    page.until("return document.querySelector('#count').textContent.startsWith(arguments[0] + ' of ')", f"{total:,}")


def write(page: Browser, name: str, text: str) -> None:
    page.one(f"[name={name}]").send_keys(text)


def choose(page: Browser, name: str, value: str) -> None:
    page.run(
        "const [name, value] = arguments; const field = document.querySelector(`select[name=${name}]`);"
        "field.value = value; field.dispatchEvent(new Event('change'))",
        *(name, value),
    )


def of_kind(data: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [one for one in data["rollouts"] if (one["kind"] or one["outcome"]) == kind]


# ---------------------------------------------------------------- overview and curves


def test_it_opens_from_a_file_and_says_what_each_run_came_to(page: Browser, data: dict[str, Any]) -> None:
    cards = [card.text for card in page.all(".run")]
    assert [run["name"] in card for run, card in zip(data["runs"], cards, strict=True)] == [True, True]
    after = data["runs"][0]["arms"]["after"]
    assert f"{100 * after['pass@1']:.1f} %" in cards[0]
    assert f"of {after['n']} held-out problems" in cards[0]
    assert f"{100 * after['low']:.1f} – {100 * after['high']:.1f} %" in page.text("main table")
    assert page.driver.title == "lrcode report: small, other"


def test_it_needs_nothing_from_elsewhere(browser: Browser, address: str) -> None:
    browser.open(address)
    assert browser.run("return performance.getEntriesByType('resource').map((one) => one.name)") == []


def test_verdicts_are_told_for_each_arm(page: Browser, data: dict[str, Any]) -> None:
    kinds = data["runs"][0]["arms"]["after"]["kinds"]
    row = page.text("main section section:last-child tbody tr:nth-child(2)")
    assert all(f"{100 * number / sum(kinds.values()):.1f} %" in row for number in kinds.values())


def test_an_evaluation_alone_is_no_curve(browser: Browser, data: dict[str, Any], tmp_path: Path) -> None:
    point = {"stage": "eval", "step": 0, "value": 0.5, "low": 0.1, "high": 0.9, "n": 4}
    arms = {"eval": data["runs"][0]["arms"]["after"]}
    only = {**data["runs"][0], "arms": arms, "measured": [point], "curves": [], "kinds": {}, "signal": {}, "steps": {}}
    browser.open(file_of({**data, "runs": [{**only, "stages": []}], "rollouts": [], "comparisons": []}, tmp_path))
    assert "of 4 problems" in browser.text("main").lower()
    assert not browser.all(".plot")
    browser.go("curves")
    assert "an evaluation is one point" in browser.text("main")
    assert browser.log() == []


def test_tables_sort_by_their_heads(page: Browser) -> None:
    table = "[aria-label='What was measured'] table"

    def column() -> list[str]:
        return [cell.text for cell in page.all(f"{table} tbody tr td:nth-child(3)")]

    head = page.one(f"{table} thead th:nth-child(3) button")
    head.click()
    falling = column()
    assert page.all("th[aria-sort=descending]")
    assert falling[0] != falling[-1]
    head.click()
    assert page.all("th[aria-sort=ascending]")
    assert column() == falling[::-1]


def test_every_chart_is_drawn(page: Browser, data: dict[str, Any]) -> None:
    page.go("curves")
    titles = page.run("return [...document.querySelectorAll('figure h3')].map((head) => head.textContent)")
    assert {
        "Pass rate",
        "Reward",
        "Entropy",
        "Time of the stages",
        "Verdicts: small",
        "Groups to learn from: other",
    } <= set(titles)
    for number in range(len(titles)):
        page.run("document.querySelectorAll('.plot')[arguments[0]].scrollIntoView()", number)
        drawn = "const plot = document.querySelectorAll('.plot')[arguments[0]];"
        page.until(drawn + "return plot.querySelectorAll('.trace path, .trace .point path').length > 0", number)
    lines = page.run(
        "const lines = [...document.querySelectorAll('.plot')[1].querySelectorAll('.js-line')];"
        "return lines.map((line) => getComputedStyle(line).strokeDasharray)"
    )
    assert len(set(lines)) > 1, "two runs are told apart by their dashes"


def test_measured_points_have_bars(page: Browser) -> None:
    page.go("curves")
    page.until("return document.querySelectorAll('.plot .errorbar').length >= 4")


def test_a_completion_with_more_tags_and_signs_than_a_call_takes_is_shown(
    browser: Browser, data: dict[str, Any], tmp_path: Path
) -> None:
    much = {
        **data["rollouts"][0],
        "parts": [["text", "<b>" * 70_000]],
        "stdout": "\x00" * 200_000 + "\x00\x1b" * 3_000,
    }
    browser.open(file_of({**data, "rollouts": [much]}, tmp_path), "rollouts", id=much["id"])
    assert "U+0000 × 200,001" in browser.text("#detail")
    assert browser.run("return document.querySelectorAll('#detail .tag').length") == 2_000
    shown = browser.text("#detail")
    assert (shown.count("<b>"), shown.count("U+001B")) == (70_000, 3_000)
    assert browser.log() == []


def test_after_a_view_that_failed_the_next_is_shown(browser: Browser, data: dict[str, Any], tmp_path: Path) -> None:
    broken = {**data["rollouts"][0], "parts": None}
    whole = data["rollouts"][1]
    browser.open(file_of({**data, "rollouts": [broken, whole]}, tmp_path), "rollouts", id=broken["id"])
    browser.until("return !!document.querySelector('main [role=alert]')")
    browser.go("rollouts", id=whole["id"])
    browser.until("return !!document.querySelector('#detail .terms')")


def test_the_control_arm_has_a_mark_of_its_own_that_the_caption_names(
    browser: Browser, data: dict[str, Any], tmp_path: Path
) -> None:
    control = {"stage": "control", "step": 3, "value": 0.4, "low": 0.3, "high": 0.5, "n": 4}
    arm = {"pass@1": 0.4, "low": 0.3, "high": 0.5, "n": 4}
    run = data["runs"][0]
    with_it = {**run, "measured": [*run["measured"], control], "arms": {**run["arms"], "control": arm}}
    browser.open(file_of({**data, "runs": [with_it], "rollouts": [], "comparisons": []}, tmp_path))
    assert "The control arm, SFT that went on instead, came to 40.0 %" in browser.text("main")
    browser.go("curves")
    assert "an asterisk for the control arm" in browser.text("figcaption p")
    browser.until("return !!document.querySelector('.plot')?.data")
    marks = browser.run(
        "return Object.fromEntries(document.querySelector('.plot').data.filter((one) => one.text)"
        ".flatMap((one) => one.text.map((stage, i) => [stage, one.marker.symbol[i]])))"
    )
    assert marks == {"validation": "circle", "before": "circle-open", "after": "circle", "control": "asterisk-open"}
    assert browser.log() == []


def test_without_a_control_arm_none_is_spoken_of(page: Browser) -> None:
    assert "control" not in page.text("main")


def test_any_figure_of_the_steps_can_be_chosen(page: Browser) -> None:
    page.go("curves")
    page.run(
        "const field = document.getElementById('metric'); field.value = 'grpo/kind/wrong';"
        "field.dispatchEvent(new Event('change'))"
    )
    page.until("return location.hash.includes('metric=grpo%2Fkind%2Fwrong')")
    page.until(
        "return [...document.querySelectorAll('figcaption p')].some((p) => p.textContent.startsWith('kind/wrong over'))"
    )


def test_a_run_can_be_hidden(page: Browser) -> None:
    page.go("curves")
    page.one("#show-1").click()
    page.until("return location.hash === '#/curves?runs=0'")
    assert page.one("#show-1").get_attribute("aria-pressed") == "false"
    assert "Verdicts: other" not in page.text(".grid")
    assert "Verdicts: small" in page.text(".grid")


def test_charts_follow_the_window(page: Browser) -> None:
    page.go("curves")
    wide = page.until("return document.querySelector('.plot .main-svg')?.getBoundingClientRect().width")
    page.size(700, 900)
    page.until(
        "return document.querySelector('.plot .main-svg').getBoundingClientRect().width < arguments[0] - 300", wide
    )


# ---------------------------------------------------------------- rollouts


def test_a_click_shows_program_terms_and_output(page: Browser, data: dict[str, Any]) -> None:
    wanted = of_kind(data, "pass")[0]
    page.go("rollouts", outcome="pass")
    page.one(f"a.row[data-id='{wanted['id']}']").click()
    page.until("return !!document.querySelector('#detail .code')")
    source = "".join(text for _, text in wanted["source"])
    assert source in page.text("#detail .code")
    assert page.all("#detail .code .t-comment")
    assert [term.text for term in page.all(".term .name")] == list(wanted["terms"])
    assert wanted["detail"] in page.text(".verdict")
    assert wanted["expected"] in page.text(".pair")
    printed = page.run(
        "return [...document.querySelectorAll('#detail pre.plain')].map((pre) => pre.textContent).join()"
    )
    assert wanted["stdout"].strip("\x1e\n") in printed


def test_a_syntax_error_is_marked_at_its_place(page: Browser, data: dict[str, Any]) -> None:
    wanted = of_kind(data, "syntax")[0]
    page.go("rollouts", id=wanted["id"])
    page.until("return !!document.querySelector('#detail .code')")
    places = [f"{fault['line']}:{fault['column']}" for fault in wanted["faults"]]
    said = [jump.text for jump in page.all(".messages .jump")]
    assert places
    assert said[: len(places)] == places
    marks = page.run(
        "return [...document.querySelectorAll('mark.fault')].map((mark) => {"
        " const line = mark.closest('.line'); const before = document.createRange();"
        " before.setStart(line, 0); before.setEndBefore(mark);"
        " return [+line.dataset.line, before.toString().length + 1, mark.title] })"
    )
    assert [mark[:2] for mark in marks] == sorted([fault["line"], fault["column"]] for fault in wanted["faults"])
    assert all(f"line {line}, column {column}" in title for line, column, title in marks)
    page.one(".messages .jump").click()
    assert page.one(".line.here").get_attribute("data-line") == str(wanted["faults"][0]["line"])


def test_a_kind_leaves_only_its_own(page: Browser, data: dict[str, Any]) -> None:
    page.go("rollouts")
    counted(page, len(data["rollouts"]))
    choose(page, "verdict", "kind=syntax")
    counted(page, len(of_kind(data, "syntax")))
    assert Counter(rows(page)) == {"✕ Syntax error": len(of_kind(data, "syntax"))}


def test_the_search_finds_what_was_written_or_printed(page: Browser, data: dict[str, Any]) -> None:
    page.go("rollouts")
    write(page, "search", "HELPER(1)")
    counted(page, len(of_kind(data, "syntax")))
    assert set(rows(page)) == {"✕ Syntax error"}
    write(page, "search", " nowhere")
    counted(page, 0)
    assert "No rollout is left" in page.text("#list")


def test_filters_join_and_can_be_cleared(page: Browser, data: dict[str, Any]) -> None:
    page.go("rollouts")
    choose(page, "run", "1")
    write(page, "score_min", "0.2")
    write(page, "score_max", "0.3")
    write(page, "step_min", "2")
    write(page, "task", "t2")
    wanted = [
        one
        for one in data["rollouts"]
        if one["run"] == 1 and 0.2 <= one["score"] <= 0.3 and one["step"] >= 2 and "t2" in one["task"]
    ]
    assert wanted
    counted(page, len(wanted))
    assert sorted(ids(page)) == sorted(one["id"] for one in wanted)
    page.one("#clear").click()
    counted(page, len(data["rollouts"]))
    assert page.one("[name=task]").get_attribute("value") == ""


def test_the_order_can_be_chosen_and_long_lists_are_paged(page: Browser, data: dict[str, Any]) -> None:
    scores = sorted(one["score"] for one in data["rollouts"])
    page.go("rollouts", sort="score")
    assert len(ids(page)) == 50 < len(scores)
    first = page.run("return [...document.querySelectorAll('.row .score')].map((one) => Number(one.textContent))")
    assert first == pytest.approx(scores[:50], abs=0.001)
    page.one(".pager button:last-child").click()
    page.until("return document.querySelector('.pager span').textContent.startsWith('51–')")
    second = page.run("return [...document.querySelectorAll('.row .score')].map((one) => Number(one.textContent))")
    assert second == pytest.approx(scores[50:100], abs=0.001)


def test_the_keyboard_walks_opens_and_closes(page: Browser) -> None:
    page.go("rollouts")
    page.one("body").click()
    listed = ids(page)
    page.press("j", "j", "k", "j", "enter")
    page.until("return location.hash.includes('id=')")
    page.until("return !!document.querySelector('#detail .question')")
    assert page.one(".row[aria-current]").get_attribute("data-id") == listed[1]
    page.press("j")
    page.until("return document.querySelector('.row[aria-current]')?.dataset.id === arguments[0]", listed[2])
    page.press("escape")
    page.until("return !location.hash.includes('id=')")
    assert page.run("return document.activeElement.dataset.id") == listed[2]
    page.press("/")
    assert page.run("return document.activeElement.id") == "search"
    page.press("j")
    assert page.one("#search").get_attribute("value") == "j"
    page.press("escape", "?")
    assert page.one("dialog.keys").is_displayed()
    page.press("escape")
    page.until("return !document.querySelector('dialog')")


def test_an_address_opens_the_same_view(page: Browser, data: dict[str, Any]) -> None:
    wanted = of_kind(data, "wrong")[3]
    page.go("rollouts", kind="wrong", run=wanted["run"], sort="-step", id=wanted["id"])
    before = (ids(page), page.text("#count"), page.text("#detail .question"))
    page.open(page.driver.current_url)
    page.until("return !!document.querySelector('#detail .question')")
    assert (ids(page), page.text("#count"), page.text("#detail .question")) == before
    assert page.one("[name=verdict]").get_attribute("value") == "kind=wrong"


def test_others_of_the_group_are_a_click_away(page: Browser, data: dict[str, Any]) -> None:
    wanted = next(one for one in data["rollouts"] if one["stage"] == "grpo" and one["task"] == "t0")
    group = [
        one["id"]
        for one in data["rollouts"]
        if all(one[key] == wanted[key] for key in ("run", "stage", "step", "task"))
    ]
    page.go("rollouts", id=wanted["id"])
    page.until("return document.querySelectorAll('.sibling').length === arguments[0]", len(group))
    page.all(".sibling")[1].click()
    page.until("return location.hash.includes(encodeURIComponent(arguments[0]))", group[1])


# ---------------------------------------------------------------- two runs


def test_two_runs_stand_side_by_side(page: Browser, data: dict[str, Any]) -> None:
    page.go("compare")
    assert data["comparisons"][0]["says"] in page.text("main")
    page.until("return document.querySelectorAll('.beside .detail .question').length === 2")
    asked = page.run("return [...document.querySelectorAll('.beside .question')].map((one) => one.textContent)")
    assert asked[0] == asked[1]
    page.until("return document.querySelectorAll('.plot .main-svg').length >= 2")


def test_one_run_has_nothing_to_be_compared_with(browser: Browser, data: dict[str, Any], tmp_path: Path) -> None:
    one = {**data, "runs": data["runs"][:1], "rollouts": data["rollouts"][:20], "comparisons": []}
    browser.open(file_of(one, tmp_path))
    assert [link.text for link in browser.all("#views a")] == ["Overview", "Curves", "Rollouts"]
    assert browser.log() == []


def test_a_run_that_has_nothing_yet_is_shown_as_that(browser: Browser, data: dict[str, Any], tmp_path: Path) -> None:
    bare = {
        "name": "bare",
        "path": "bare",
        "language": "prolog",
        "title": "Prolog",
        "model": "",
        "config": "",
        "versions": {},
    }
    browser.open(file_of({**data, "runs": [bare, bare], "rollouts": [], "comparisons": []}, tmp_path))
    assert "Nothing was measured" in browser.text("main")
    for view in VIEWS[1:]:
        browser.go(view)
    browser.until("return document.querySelector('#beside').textContent.includes('No task')")
    assert browser.log() == []


def test_data_that_cannot_be_read_is_said(browser: Browser, address: str, tmp_path: Path) -> None:
    whole = Path(address.removeprefix("file://")).read_text(encoding="utf-8")
    (tmp_path / "broken.html").write_text(whole.replace('id="data">{', 'id="data">{{', 1), encoding="utf-8")
    browser.open((tmp_path / "broken.html").as_uri())
    assert "could not be read" in browser.text("main [role=alert]")


# ---------------------------------------------------------------- for everybody


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(page: Browser, data: dict[str, Any], scheme: str) -> None:
    page.go("rollouts")  # where no chart is drawn yet in the other colours: those follow a frame later
    page.media(prefers_color_scheme=scheme)
    weak: list[str] = []
    for view, values in [
        *[(view, {}) for view in VIEWS],
        *[("rollouts", {"id": of_kind(data, kind)[0]["id"]}) for kind in ("pass", "syntax")],
    ]:
        page.go(view, **values)
        page.run("document.querySelectorAll('details').forEach((one) => { one.open = true })")
        seen, found = page.run(CONTRAST)
        assert seen > 20
        weak += found
    assert weak == []


def test_charts_follow_the_colours(page: Browser) -> None:
    ink = "return getComputedStyle(document.querySelector('.plot .xtick text')).fill"
    page.go("curves")
    page.until("return !!document.querySelector('.plot .xtick text')")
    light = page.run(ink)
    page.media(prefers_color_scheme="dark")
    page.until(ink.replace("return", "return arguments[0] !==", 1), light)


def test_dark_is_dark_and_a_choice_is_kept(page: Browser, address: str) -> None:
    ground = "return getComputedStyle(document.body).backgroundColor"
    light = page.run(ground)
    page.media(prefers_color_scheme="dark")
    dark = page.run(ground)
    assert light != dark
    page.one("#theme").click()  # from the system's to light
    assert page.run(ground) == light
    page.open(address)
    assert page.run(ground) == light
    page.one("#theme").click()
    page.media(prefers_color_scheme="light")
    assert page.run(ground) == dark
    page.one("#theme").click()
    assert page.run(ground) == light


def test_it_works_where_nothing_may_be_stored(browser: Browser, address: str) -> None:
    refused = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused') }})"
    script = browser.tell("Page.addScriptToEvaluateOnNewDocument", source=refused)["identifier"]
    try:
        browser.open(address)
        browser.one("#theme").click()
        assert browser.text("#theme") == "Light"
        assert browser.log() == []
    finally:
        browser.tell("Page.removeScriptToEvaluateOnNewDocument", identifier=script)


def test_a_phone_shows_it_in_one_column(page: Browser, data: dict[str, Any]) -> None:
    page.size(360, 740, phone=True)
    page.open(page.address)
    for view, values in [*[(view, {}) for view in VIEWS], ("rollouts", {"id": of_kind(data, "syntax")[0]["id"]})]:
        page.go(view, **values)
        page.run("document.querySelectorAll('details').forEach((one) => { one.open = true })")
        assert (view, page.run(TOO_WIDE), page.run(TOO_SMALL)) == (view, [], [])
    assert not page.one("#list").is_displayed()
    assert page.one(".back").is_displayed()
    page.one(".back").click()
    page.until("return document.querySelector('#list').checkVisibility()")


def test_a_phone_finds_its_place_in_the_list_again(page: Browser) -> None:
    page.size(360, 740, phone=True)
    page.go("rollouts")
    page.run("document.querySelectorAll('a.row')[30].scrollIntoView()")
    place = page.run("return scrollY")
    page.run("document.querySelectorAll('a.row')[32].click()")
    page.until("return !!document.querySelector('#detail .question')")
    assert place > 0 == page.run("return scrollY")
    page.one(".back").click()
    page.until("return scrollY === arguments[0]", place)


def test_the_skip_link_leaves_the_view_as_it_is(page: Browser) -> None:
    page.go("curves")
    page.run("document.querySelector('.skip').click()")
    assert page.run("return [location.hash, document.activeElement.id]") == ["#/curves", "main"]


def test_filters_fold_away_on_a_phone(page: Browser) -> None:
    page.size(360, 740, phone=True)
    page.open(page.address, "rollouts")
    assert not page.one("[name=verdict]").is_displayed()
    page.one("#filters summary").click()
    assert page.one("[name=verdict]").is_displayed()


def test_all_that_can_be_reached_has_a_name(page: Browser, data: dict[str, Any]) -> None:
    for view, values in [*[(view, {}) for view in VIEWS], ("rollouts", {"id": of_kind(data, "pass")[0]["id"]})]:
        page.go(view, **values)
        assert (view, page.run(NAMELESS)) == (view, [])
        assert len(page.all("main")) == len(page.all("main h1")) == 1
    assert page.one("#count").get_attribute("aria-live") == "polite"


def test_nothing_moves_for_those_who_want_it_still(page: Browser) -> None:
    moving = (
        "const moves = (one) => getComputedStyle(one, '::before').transitionDuration !== '0s';"
        "return [...document.querySelectorAll('summary')].filter(moves).length"
    )
    assert page.run(moving) > 0
    page.media(prefers_reduced_motion="reduce")
    assert page.run(moving) == 0


# ---------------------------------------------------------------- what means harm


@pytest.mark.parametrize("view", VIEWS)
def test_what_a_run_says_never_runs(browser: Browser, poisoned_address: str, view: str) -> None:
    browser.show(poisoned_address)
    browser.go(view)
    browser.until("return !document.querySelector('#beside .wait')")
    browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    for number in range(len(browser.all(".plot"))):
        browser.run("document.querySelectorAll('.plot')[arguments[0]].scrollIntoView()", number)
        browser.until("return !!document.querySelectorAll('.plot')[arguments[0]].querySelector('.main-svg')", number)
    assert browser.run(ALIVE) == 0
    assert browser.driver.title.startswith("lrcode report: small</script><script>")
    assert "<img src=x onerror=" in browser.text("main")
    assert browser.log() == []


def test_a_completion_that_means_harm_is_shown_as_text(
    browser: Browser, poisoned_address: str, data: dict[str, Any]
) -> None:
    browser.show(poisoned_address)
    for kind in ("pass", "no_program", "syntax"):
        browser.go("rollouts", id=of_kind(data, kind)[0]["id"])
        browser.until("return !!document.querySelector('#detail .terms')")
        text = browser.text("#detail")
        assert text.count("<script>document.title='owned'</script>") > 10
        assert LONG in text
        signs = set(
            browser.run("return [...document.querySelectorAll('#detail .sign')].map((sign) => sign.textContent)")
        )
        assert signs >= {"U+202E", "U+202C", "U+0000", "U+001B", "U+D800", "U+2028", "U+200B"}
        assert not any(hidden in text for hidden in "\u202e\x00\x1b\u200b")
        assert browser.run(ALIVE) == 0
        assert browser.driver.title.startswith("lrcode report: small<")
        assert browser.log() == []


def test_a_line_without_end_is_no_wider_than_a_phone(
    browser: Browser, poisoned_address: str, data: dict[str, Any]
) -> None:
    browser.size(360, 740, phone=True)
    browser.show(poisoned_address)
    for view, values in [*[(view, {}) for view in VIEWS], ("rollouts", {"id": of_kind(data, "pass")[0]["id"]})]:
        browser.go(view, **values)
        assert (view, browser.run(TOO_WIDE)) == (view, [])


def test_the_policy_lets_no_other_script_run(page: Browser) -> None:
    page.run("document.body.insertAdjacentHTML('beforeend', '<img src=\"x\" onerror=\"window.owned = 1\">')")
    page.run("const s = document.createElement('script'); s.textContent = 'window.owned = 1'; document.body.append(s)")
    said = (
        page.until("return window.owned === undefined && document.querySelector('body > img')?.complete") and page.log()
    )
    assert any("Content Security Policy" in line for line in said)


# ---------------------------------------------------------------- served


@pytest.fixture(scope="module")
def served(runs: list[Path]) -> Iterator[str]:
    server = Server(Site(runs))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.address
    server.shutdown()
    server.server_close()
    thread.join()


def test_served_it_looks_through_all_rollouts(browser: Browser, served: str, data: dict[str, Any]) -> None:
    browser.show(served)
    browser.go("rollouts", kind="syntax")
    counted(browser, len(of_kind(data, "syntax")))
    assert set(rows(browser)) == {"✕ Syntax error"}
    assert len(ids(browser)) == min(50, len(of_kind(data, "syntax")))
    browser.one("a.row").click()
    browser.until(
        "return document.querySelectorAll('mark.fault').length > 0 && document.querySelectorAll('.sibling').length > 1"
    )
    choose(browser, "verdict", "outcome=pass")
    counted(browser, len(of_kind(data, "pass")))
    write(browser, "search", "% RIGHT")
    browser.until("return location.hash.includes('search=')")
    counted(browser, len(of_kind(data, "pass")))
    assert browser.log() == []


def test_served_it_shows_every_view(browser: Browser, served: str) -> None:
    browser.show(served)
    for view in VIEWS:
        browser.go(view)
    browser.until("return document.querySelectorAll('.beside .detail .question').length === 2")
    assert browser.log() == []


def test_a_server_that_is_gone_is_said(browser: Browser, runs: list[Path]) -> None:
    server = Server(Site(runs))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    browser.open(server.address, "rollouts")
    server.shutdown()
    server.server_close()
    thread.join()
    choose(browser, "verdict", "outcome=pass")
    browser.until("return document.querySelector('#count').textContent.includes('does not answer')")
    assert all("Failed to load resource" in line for line in browser.log())
