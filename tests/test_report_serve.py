"""The report over HTTP: all rollouts, found by what a person asks for, read only, and for this machine alone."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from lrcode.errors import RunDirError, UsageError
from lrcode.evaluate.report.search import found
from lrcode.evaluate.report.serve import Server
from lrcode.evaluate.report.site import Site
from lrcode.evaluate.store import Store
from lrcode.record import RunDir
from lrcode.types import Rollout
from report_runs import STEPS, TASKS, completions, graded, trained

ALL = 2 * 8 + 12 * STEPS + 4


@pytest.fixture(scope="module")
def rollouts() -> dict[str, list[Rollout]]:
    return graded()


@pytest.fixture(scope="module")
def run(rollouts: dict[str, list[Rollout]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "small", rollouts)


@pytest.fixture(scope="module")
def server(run: Path) -> Iterator[Server]:
    with Server(Site([run, run])) as opened:
        thread = threading.Thread(target=opened.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield opened
        opened.shutdown()
        thread.join()


def got(server: Server, path: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
    connection.request(method, path, headers=headers)
    return connection.getresponse()


def asked(server: Server, what: str, **values: object) -> Any:
    answer = got(server, f"/api/{what}?{urlencode(values)}")
    assert answer.status == 200, answer.read()
    return json.loads(answer.read())


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


# ---------------------------------------------------------------- what is found


def test_all_rollouts_of_a_run_are_listed_page_by_page(server: Server) -> None:
    pages = [asked(server, "rollouts", run=0, offset=start, limit=20) for start in range(0, ALL, 20)]
    assert {page["total"] for page in pages} == {ALL}
    listed = [name for page in pages for name in ids(page["rows"])]
    assert len(listed) == len(set(listed)) == ALL
    assert asked(server, "rollouts", run=0, offset=ALL + 7)["rows"] == []


def test_the_runs_follow_one_another_where_none_is_asked_for(server: Server) -> None:
    across = asked(server, "rollouts", offset=ALL - 2, limit=4)
    assert across["total"] == 2 * ALL
    assert [row["run"] for row in across["rows"]] == [0, 0, 1, 1]
    best = asked(server, "rollouts", sort="-score", offset=3, limit=30)["rows"]
    scores = [row["score"] for row in best]
    assert scores == sorted(scores, reverse=True)
    assert {row["run"] for row in best} == {0, 1}


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"stage": "grpo"}, 12 * STEPS),
        ({"stage": "grpo", "kind": "wrong"}, 5 * STEPS),
        ({"kind": "pass"}, 2 + 6 + 5 * STEPS),
        ({"outcome": "pass", "stage": "eval-after"}, 6),
        ({"task": "t0", "step_min": 2, "step_max": 2}, 4),
        ({"stage": "grpo-dropped"}, 4),
        ({"stage": "grpo", "score_min": 0.9}, 5 * STEPS),
        ({"stage": "no such"}, 0),
        ({"search": "IT IS 3. </SCRIPT>"}, 4),
        ({"search": "how many are 0", "stage": "eval-after"}, 2),
        ({"search": "🦊", "stage": "grpo"}, STEPS),
    ],
)
def test_filters_and_a_search_of_any_case_leave_what_fits(server: Server, filters: dict[str, Any], count: int) -> None:
    assert asked(server, "rollouts", run=0, **filters)["total"] == count


@pytest.mark.parametrize("text", ["%", "_", "' OR true --", '"; DROP VIEW rollouts; --', "$search", "\\", "\0", "?"])
@pytest.mark.parametrize("where", ["search", "task", "stage", "kind", "outcome"])
def test_what_is_asked_is_a_text_and_never_sql(server: Server, where: str, text: str) -> None:
    held = [
        value for task, n in zip(TASKS, range(4), strict=True) for value in (*completions(n).values(), task.question)
    ]
    expects = any(text in value for value in held) and where == "search"
    assert (asked(server, "rollouts", run=0, **{where: text})["total"] > 0) == expects
    assert asked(server, "rollouts", run=0)["total"] == ALL


def test_rows_come_in_the_order_that_is_asked_for(server: Server) -> None:
    def order(sort: str, name: str) -> list[float]:
        return [row[name] for row in asked(server, "rollouts", run=0, stage="grpo", sort=sort, limit=200)["rows"]]

    assert order("step", "step") == sorted(order("", "step"))
    assert order("-step", "step") == order("step", "step")[::-1]
    assert order("-score", "score") == sorted(order("score", "score"), reverse=True)


def test_a_row_of_a_list_is_short_and_names_its_rollout(server: Server) -> None:
    [row] = asked(server, "rollouts", run=1, stage="grpo", kind="syntax", step_min=2, step_max=2)["rows"]
    assert (row["run"], row["task"], row["sample"], row["step"], row["outcome"]) == (1, "t0", 3, 2, "fail")
    assert "completion" not in row
    told = asked(server, "rollout", id=row["id"])
    assert {name: told[name] for name in row} == row
    text = "".join(held if kind == "text" else "".join(piece for _, piece in held) for kind, held in told["parts"])
    assert text == completions(0)["syntax"]


def test_what_there_is_to_choose_from_is_counted(server: Server) -> None:
    told = asked(server, "values", run=0)
    assert told["stages"] == ["eval-after", "eval-before", "grpo", "grpo-dropped"]
    assert told["kinds"]["syntax"] == STEPS
    assert sum(told["kinds"].values()) == ALL
    assert told["tasks"] == 4


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/rollout?id=0/grpo-000001.parquet:999", 404),
        ("/api/rollout?id=0/..%2f..%2fetc%2fpasswd:0", 404),
        ("/api/rollout?id=7/grpo-000001.parquet:0", 404),
        ("/api/rollout", 404),
        ("/api/values?run=x", 404),
        ("/api/rollouts?step_min=now", 400),
        ("/api/rollouts?score_max=nan", 400),
        ("/api/rollouts?limit=-1", 400),
        ("/api/rollouts?offset=1e99", 400),
        ("/api/rollouts?sort=detail", 400),
        ("/config.toml", 404),
        ("/rollouts/", 404),
        ("/../config.toml", 404),
    ],
)
def test_what_cannot_be_answered_is_said_in_one_line(server: Server, path: str, status: int) -> None:
    answer = got(server, path)
    assert answer.status == status
    assert answer.getheader("Content-Type") == "text/plain"
    assert len(answer.read().decode().splitlines()) == 1


def test_no_answer_holds_more_than_a_page(rollouts: dict[str, list[Rollout]], tmp_path: Path) -> None:
    RunDir.create(tmp_path / "run", "", {}).write_rollouts("grpo", 1, rollouts["t0"] * 60)
    with Store(tmp_path / "run") as store:
        assert len(found({0: store}, {"limit": "100000"})["rows"]) == 200


# ---------------------------------------------------------------- who may read


def test_the_page_is_served_with_its_policy_and_without_rollouts(server: Server) -> None:
    answer = got(server, "/")
    page = answer.read().decode()
    assert answer.status == 200
    assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert "connect-src 'self'" in page
    data = re.search(r'id="data">(.*?)</script>', page, re.DOTALL)
    assert data
    told = json.loads(data[1])
    assert told["served"] is True
    assert told["rollouts"] == []
    assert told["runs"][0]["rollouts"]["total"] == ALL


def test_every_answer_says_that_no_other_page_may_frame_or_keep_it(server: Server) -> None:
    for path in ("/", "/api/rollouts", "/nothing"):
        headers = dict(got(server, path).getheaders())
        assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cache-Control"] == "no-store"
        assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:1", 200), ("localhost", 200), ("[::1]:80", 200), ("evil.example", 403), ("", 403), ("[", 403)],
)
def test_a_name_that_somebody_points_here_is_refused(server: Server, host: str, status: int) -> None:
    assert got(server, "/api/values", Host=host).status == status


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"])
def test_nothing_but_reading_is_known(server: Server, method: str) -> None:
    assert got(server, "/", method).status == 501


def test_a_server_is_for_this_machine_unless_told_otherwise(run: Path) -> None:
    site = Site([run])
    with Server(site) as alone, Server(site, "0.0.0.0") as open_to_all:
        assert alone.address.startswith("http://127.0.0.1:")
        assert alone.server_address[0] == "127.0.0.1"
        assert alone.local
        assert not open_to_all.local
        with pytest.raises(UsageError, match="without --port a free one is taken"):
            Server(site, port=alone.server_address[1])


# ---------------------------------------------------------------- a run that trains on


def test_what_a_run_writes_later_is_seen(rollouts: dict[str, list[Rollout]], tmp_path: Path) -> None:
    run = RunDir.create(tmp_path / "run", 'lang = "prolog"\n', {})
    site = Site([run.path])

    def total() -> int:
        return int(json.loads(site.answer("/api/rollouts", {})[1])["total"])

    def told() -> str:
        return site.answer("/", {})[1]

    assert total() == 0
    assert '"reward":[0.5]' not in told()
    run.write_rollouts("grpo", 1, rollouts["t0"])
    run.add_metrics("grpo", 1, {"reward": 0.5})
    assert until(lambda: total() == 5)
    assert until(lambda: '"reward":[0.5]' in told())
    run.write_rollouts("grpo", 2, rollouts["t1"])
    assert until(lambda: total() == 10)


def test_a_run_that_is_removed_is_said_and_not_an_end(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run")
    site = Site([tmp_path / "run"])
    shutil.rmtree(tmp_path / "run")

    def gone() -> bool:
        try:
            site.answer("/api/rollouts", {})
        except RunDirError:
            return True
        return False

    assert until(gone)


def until(holds: Any, seconds: float = 30) -> bool:
    """Whether it comes to hold."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.1)
    return False


# ---------------------------------------------------------------- the command


def test_the_command_serves_until_it_is_interrupted(run: Path) -> None:
    command = [sys.executable, "-m", "lrcode", "report", str(run), "--serve"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as serving:
        try:
            assert serving.stdout
            assert serving.stderr
            line = serving.stdout.readline()
            address = re.match(r"http://127\.0\.0\.1:(\d+)/ \(Ctrl-C ends it\)", line)
            assert address, serving.stderr.read()
            connection = http.client.HTTPConnection("127.0.0.1", int(address[1]), timeout=60)
            connection.request("GET", "/api/rollouts?limit=1")
            assert json.loads(connection.getresponse().read())["total"] == ALL
            # As a browser does, which may ask for more on it later.
            with socket.create_connection(("127.0.0.1", int(address[1]))):
                time.sleep(0.5)
                serving.send_signal(signal.SIGINT)
                assert serving.wait(timeout=60) == 130
            # click ends the line in which a terminal shows ^C.
            assert serving.stderr.read() == "\nlrcode: no longer served\n"
            assert serving.stdout.read() == ""
        finally:
            serving.kill()


def test_the_command_warns_of_an_address_that_others_reach(run: Path) -> None:
    command = [sys.executable, "-m", "lrcode", "report", str(run), "--serve", "--host", "0.0.0.0"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as serving:
        try:
            assert serving.stderr
            assert "anybody who can reach this machine" in serving.stderr.readline()
        finally:
            serving.kill()
