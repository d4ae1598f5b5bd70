"""The endpoint: order, bound, cache, budget, and that nothing a server does is an exception once it is open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lrcode.endpoint import Endpoint, open_endpoint
from lrcode.errors import ConfigError, RunDirError
from lrcode.types import Message, Prompt
from served_model import Chat, ServedModel, last


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for name in ("LRCODE_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)


def echo(chat: Chat) -> str:
    return f"said {last(chat)}"


def asks(*texts: str) -> list[Prompt]:
    return [(Message("user", text),) for text in texts]


def silent(_: str) -> None:
    pass


def test_answers_come_in_the_order_of_the_prompts_and_equal_ones_are_asked_once() -> None:
    with ServedModel(echo) as served, open_endpoint(served.url) as endpoint:
        texts = [f"{n % 7}" for n in range(40)]
        assert endpoint.ask(asks(*texts)) == [f"said {text}" for text in texts]
        assert endpoint.ask(asks("3", "100")) == ["said 3", "said 100"]
        assert len(served.asked) == 8
        counted = endpoint.counters
        assert (counted.asked, counted.cached, counted.spent, counted.failed) == (42, 34, 8, 0)
        assert endpoint.model == "m"
        assert {body["model"] for body in served.asked} == {"m"}


def test_no_more_are_under_way_than_allowed_but_so_many_are() -> None:
    with ServedModel(echo) as served, open_endpoint(served.url, at_once=3) as endpoint:
        served.barrier = threading.Barrier(3)  # lets nobody through before three are there
        endpoint.ask(asks(*map(str, range(12))))
        assert served.most_at_once == 3


def test_the_same_prompt_with_another_model_or_temperature_is_another_request() -> None:
    with ServedModel(echo) as served:
        for model, temperature in (("m", 0.0), ("n", 0.0), ("m", 1.0)):
            with open_endpoint(served.url, model) as endpoint:
                endpoint.ask(asks("a", "a"), temperature=temperature)
        assert [(body["model"], body["temperature"]) for body in served.asked] == [("m", 0), ("n", 0), ("m", 1)]


def test_answers_survive_a_restart_and_a_torn_line(tmp_path: Path) -> None:
    with ServedModel(echo) as served:
        with open_endpoint(served.url, cache=tmp_path) as endpoint:
            endpoint.ask(asks("a", "b"))
        (file,) = tmp_path.iterdir()
        whole = file.read_bytes()
        file.write_bytes(whole[: len(whole) - 9])  # as of a process that was killed while it wrote
        with open_endpoint(served.url, cache=tmp_path) as endpoint:
            assert endpoint.ask(asks("a", "b", "ünï")) == ["said a", "said b", "said ünï"]
            assert (endpoint.counters.spent, endpoint.counters.cached) == (2, 1)
        with open_endpoint(served.url, cache=tmp_path, requests=0) as endpoint:
            assert endpoint.ask(asks("a", "b", "ünï")) == ["said a", "said b", "said ünï"]


def test_two_processes_that_share_a_folder_share_answers(tmp_path: Path) -> None:
    with (
        ServedModel(echo) as served,
        open_endpoint(served.url, cache=tmp_path) as one,
        open_endpoint(served.url, cache=tmp_path) as two,
    ):
        one.ask(asks("a", "b"))
        two.ask(asks("c"))
        assert two.ask(asks("a", "b")) == one.ask(asks("a", "b"))
        assert one.ask(asks("c")) == ["said c"]
        assert len(served.asked) == 3


WRITER = """
import sys
from pathlib import Path
from lrcode.endpoint.answers import Answers
answers = Answers(Path(sys.argv[1]))
for n in range(300):
    answers.put(f"{sys.argv[2]}{n}", "x" * 2000)
"""


def test_processes_that_write_at_once_tear_no_line(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name]) for name in "ab"]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    lines = (tmp_path / "answers.jsonl").read_text().splitlines()
    assert len({json.loads(line)["key"] for line in lines if line}) == 600


def test_a_spent_budget_is_said_once_and_held_answers_go_on() -> None:
    said: list[str] = []
    with ServedModel(echo) as served, open_endpoint(served.url, requests=2, at_once=1, say=said.append) as endpoint:
        assert endpoint.ask(asks("a", "b", "c", "d")) == ["said a", "said b", None, None]
        assert endpoint.ask(asks("a", "e")) == ["said a", None]
        assert len(served.asked) == 2
        assert (endpoint.counters.spent, endpoint.counters.failed) == (2, 3)
    (message,) = said
    assert "2 requests are spent" in message


def test_a_budget_is_that_of_a_folder_for_all_who_use_it(tmp_path: Path) -> None:
    with (
        ServedModel(echo, "400") as served,
        open_endpoint(served.url, cache=tmp_path, requests=4, at_once=1, say=silent) as one,
        open_endpoint(served.url, cache=tmp_path, requests=4, at_once=1, say=silent) as two,
    ):
        assert one.ask(asks("a", "b")) == [None, "said b"]
        assert one.ask(asks("b")) == ["said b"]
        assert two.ask(asks("c", "d", "e")) == ["said c", "said d", None]
        assert one.ask(asks("e", "d")) == [None, "said d"]
        with open_endpoint(served.url, cache=tmp_path, requests=5, say=silent) as three:
            assert sum(answer is not None for answer in three.ask(asks("e", "f", "g"))) == 1
        assert len(served.asked) == 5


@pytest.mark.parametrize("fault", ["500", "429", "close"])
def test_what_passes_is_tried_again(fault: str) -> None:
    with ServedModel(echo, fault, fault) as served, open_endpoint(served.url) as endpoint:
        assert endpoint.ask(asks("a")) == ["said a"]
        assert len(served.asked) == 3
        assert (endpoint.counters.spent, endpoint.counters.retried) == (1, 2)


@pytest.mark.parametrize("fault", ["401", "404", "400", "garbage", "html", "list", "empty", "null"])
def test_what_cannot_be_read_or_is_refused_is_no_answer_and_is_not_kept(fault: str) -> None:
    with ServedModel(echo, fault) as served, open_endpoint(served.url, at_once=1, say=silent) as endpoint:
        assert endpoint.ask(asks("a", "b")) == [None, "said b"]
        assert endpoint.ask(asks("a")) == ["said a"]
        assert endpoint.counters.failed == 1
        assert len(served.asked) == 3


def test_a_server_that_hangs_is_given_up_in_time_and_not_asked_for_the_whole_batch() -> None:
    with (
        ServedModel(echo, then="hang") as served,
        open_endpoint(served.url, at_once=2, timeout_s=0.2, say=silent) as endpoint,
    ):
        assert endpoint.ask(asks(*map(str, range(50)))) == [None] * 50
        assert 4 <= endpoint.counters.spent < 8
        served.then = "fine"
        assert endpoint.ask(asks("a", "b", "c")) == ["said a", "said b", "said c"]


def test_a_server_that_went_away_is_no_exception() -> None:
    with ServedModel(echo) as served, open_endpoint(served.url, timeout_s=0.3, say=silent) as endpoint:
        assert endpoint.ask(asks("a")) == ["said a"]
        served.__exit__(None, None, None)
        assert endpoint.ask(asks("b", "a")) == [None, "said a"]


def test_a_lone_surrogate_can_be_asked_about() -> None:
    with ServedModel(echo) as served, open_endpoint(served.url) as endpoint:
        assert endpoint.ask(asks("a\ud800b")) == ["said a?b"]


def test_a_folder_that_vanishes_in_the_middle_is_said_and_ends_nothing(tmp_path: Path) -> None:
    said: list[str] = []
    with ServedModel(echo) as served, open_endpoint(served.url, cache=tmp_path / "in", say=said.append) as endpoint:
        (tmp_path / "in" / "answers.jsonl").unlink()
        (tmp_path / "in").rmdir()
        assert endpoint.ask(asks("a", "b")) == ["said a", "said b"]
    assert len(said) == 2
    assert all("answers" in message for message in said)


def test_closing_ends_what_is_under_way() -> None:
    with ServedModel(echo, then="hang") as served:
        served.barrier = threading.Barrier(2)
        endpoint = open_endpoint(served.url)
        outcome: list[object] = []

        def waits() -> None:
            try:
                outcome.append(endpoint.ask(asks("a")))
            except BaseException as error:
                outcome.append(type(error).__name__)

        thread = threading.Thread(target=waits)
        thread.start()
        served.barrier.wait(20)
        endpoint.close()
        endpoint.close()
        thread.join(10)
        assert outcome == ["CancelledError"]


# ---------------------------------------------------------------- opening


def opens(url: str, model: str = "", cache: Path | None = None) -> Endpoint:
    return open_endpoint(url, model, cache=cache)


def test_nothing_there_is_an_error_when_it_is_opened() -> None:
    with ServedModel(echo) as served:
        url = served.url
    with pytest.raises(ConfigError, match=r"nothing answers at .*vllm serve"):
        opens(url)


def test_a_refused_key_is_an_error_that_does_not_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-nobody")
    with ServedModel(echo, models=401) as served, pytest.raises(ConfigError, match="refuses the key") as raised:
        opens(served.url)
    assert served.keys == ["Bearer sk-of-nobody"]
    assert "nobody" not in str(raised.value)


def test_our_own_variable_comes_before_the_common_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "common")
    monkeypatch.setenv("LRCODE_API_KEY", "ours")
    with ServedModel(echo) as served, opens(served.url):
        assert served.keys == ["Bearer ours"]


def test_an_unknown_model_is_an_error_that_lists_those_there() -> None:
    with ServedModel(echo) as served, pytest.raises(ConfigError, match="'gpt-99' and lists m, n"):
        opens(served.url, "gpt-99")


@pytest.mark.parametrize(("models", "says"), [(404, "HTTP 404"), ("html", "not with a list of models")])
def test_a_server_of_something_else_is_an_error(models: int | str, says: str) -> None:
    with ServedModel(echo, models=models) as served, pytest.raises(ConfigError, match=f"{says}.*ends in /v1"):
        opens(served.url)


@pytest.mark.parametrize("url", ["localhost:8000/v1", "ftp://somewhere/v1", "", "http://", "http://["])
def test_what_is_no_url_is_an_error(url: str) -> None:
    with pytest.raises(ConfigError, match="expected the URL of an endpoint"):
        opens(url)


def test_a_key_in_the_url_is_an_error_that_does_not_show_it() -> None:
    with pytest.raises(ConfigError, match="OPENAI_API_KEY") as raised:
        opens("http://me:secret@127.0.0.1/v1")
    assert "secret" not in str(raised.value)


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with ServedModel(echo) as served, pytest.raises(RunDirError, match="answers cannot be kept in"):
        opens(served.url, cache=tmp_path / "file" / "in")


# ---------------------------------------------------------------- without the package


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "COLUMNS": "80"}
    )
    return done.stdout


def test_lrcode_and_its_help_do_not_import_the_package() -> None:
    code = "import sys, lrcode; from lrcode.cli import run; run(['--help']); print('openai' in sys.modules)"
    assert python(code).endswith("False\n")
    modules = "lrcode.endpoint, lrcode.reward.judge, lrcode.synth.teacher"
    assert python(f"import sys, {modules}; print('openai' in sys.modules)") == "False\n"


def test_a_missing_package_is_an_error_that_says_what_installs_it() -> None:
    code = (
        "import sys; sys.modules['openai'] = None\n"
        "from lrcode.endpoint import open_endpoint; from lrcode.errors import ConfigError\n"
        "try: open_endpoint('http://127.0.0.1:1/v1')\nexcept ConfigError as error: print(error)"
    )
    assert "pip install 'lrcode[judge]'" in python(code)
