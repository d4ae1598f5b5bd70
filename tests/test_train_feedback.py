"""What cannot work in a later stage is said before the first one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lrcode.errors import ConfigError, TaskError
from lrcode.train.config import Config, Critic, Process
from lrcode.train.feedback import check_feedback


def model(folder: Path, languages: list[str]) -> Config:
    folder.mkdir()
    (folder / "prm.json").write_text(json.dumps({"languages": languages}), encoding="utf-8")
    return Config(lang="scheme", process=Process(reward=str(folder)))


def test_a_process_reward_model_of_another_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="learnt prolog, racket, this run learns scheme"):
        check_feedback(model(tmp_path / "others", ["prolog", "racket"]))
    check_feedback(model(tmp_path / "several", ["prolog", "scheme"]))
    check_feedback(model(tmp_path / "labels-of-ones-own", ["unknown"]))


def test_a_folder_without_a_process_reward_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="holds no such model"):
        check_feedback(Config(process=Process(reward=str(tmp_path))))
    (tmp_path / "prm.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ConfigError, match="lrcode train-prm"):
        check_feedback(Config(process=Process(reward=str(tmp_path))))


def test_references_of_a_judge_are_read_before_it_is_asked_for(tmp_path: Path) -> None:
    asked = Critic(judge="http://127.0.0.1:9/v1", references=str(tmp_path / "none.jsonl"))
    with pytest.raises(TaskError, match=r"none\.jsonl"):
        check_feedback(Config(critic=asked))
