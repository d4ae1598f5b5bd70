"""The launch files: shells read them, and what they tell torchrun and lrcode exists."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from lrcode.cli.train import train
from lrcode.train.engines.http import start_command
from lrcode.train.ranks import check_launcher

LAUNCH = Path(__file__).resolve().parent.parent / "examples" / "launch"
SCRIPTS = sorted([*LAUNCH.glob("*.sh"), *LAUNCH.glob("*.sbatch")])
torchrun = pytest.importorskip("torch.distributed.run")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_shell_can_read_it(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True)
    if found := shutil.which("shellcheck"):
        subprocess.run([found, str(script)], check=True)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_option_it_gives_is_one(script: Path) -> None:
    text = script.read_text().replace("\\\n", " ")
    ours = {option for parameter in train.params for option in parameter.opts}
    for arguments in re.findall(r"arguments=\((.*?)\)", text, re.DOTALL):
        assert set(re.findall(r"--[a-z-]+", arguments)) <= ours
    (launched,) = re.findall(r"torchrun (.*?) -m lrcode", text, re.DOTALL)
    known = {option for action in torchrun.get_args_parser()._actions for option in action.option_strings}
    assert set(re.findall(r"--[a-z-]+", launched)) <= known


@pytest.mark.parametrize("name", ["vllm-server.sh", "slurm-nodes.sbatch"])
def test_a_server_is_started_as_our_messages_say(name: str) -> None:
    text = (LAUNCH / name).read_text().replace("\\\n", " ")
    (served,) = re.findall(r"VLLM_SERVER_DEV_MODE=1[^\n]*? vllm serve [^\n]*", text)
    told = start_command("MODEL", "http://127.0.0.1:8000").partition(" --weight-transfer-config ")[2]
    assert told in " ".join(served.split())


def test_the_readme_names_every_file() -> None:
    told = (LAUNCH / "README.md").read_text()
    assert [path.name for path in LAUNCH.iterdir() if path.name not in told and path.name != "README.md"] == []


def test_accelerates_config_says_what_lrcode_asks_for() -> None:
    told = yaml.safe_load((LAUNCH / "fsdp2.yaml").read_text())["fsdp_config"]
    check_launcher({"ACCELERATE_USE_FSDP": "true", **{name.upper(): str(value) for name, value in told.items()}})
