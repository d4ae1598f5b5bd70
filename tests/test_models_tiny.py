"""The from-scratch model: its folder loads with plain transformers, its tokenizer writes any text, its draws repeat."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from lrcode.errors import ConfigError
from lrcode.models.load import fingerprint, load_policy, save_policy
from lrcode.models.sampling import Sampler, prompt_ids
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer
from lrcode.types import Message

TEXTS = ["Tom has 3 apples and buys 14 more. How many?", "<code>\nsolve(X) :- X is 3 + 14.\n</code>"] * 20
SHAPE = TinyShape(hidden=32, layers=2, heads=2, feed_forward=64, vocabulary=300, context=256)
ASKED = (Message("system", "Write Prolog."), Message("user", "Tom has 3 apples."))


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tokenizer = train_tokenizer(TEXTS, SHAPE.vocabulary, SHAPE.context)
    folder = tmp_path_factory.mktemp("policy")
    save_policy(build_model(SHAPE, tokenizer, seed=0), tokenizer, folder)
    return folder


def drawn(policy: Path, **asked: Any) -> list[Any]:
    torch.manual_seed(1)
    settings = {"n": 3, "temperature": 1.0, "top_p": 1.0, "max_tokens": 12, **asked}
    return list(Sampler(*load_policy(policy)).sample([ASKED, (Message("user", "Hi"),)], **settings))


@pytest.mark.parametrize("text", ["", "Zoë has 1,250 plums.", "\tX is 7 * 8.\n\n% π  \r\n", "日本 🙂 é"])
def test_the_tokenizer_writes_any_text_the_same_after_plain_loading(policy: Path, text: str) -> None:
    fresh, loaded = train_tokenizer(TEXTS, SHAPE.vocabulary, SHAPE.context), AutoTokenizer.from_pretrained(policy)
    assert fresh(text)["input_ids"] == loaded(text)["input_ids"]
    assert loaded.decode(loaded(text)["input_ids"]) == text


def test_numbers_are_read_digit_by_digit(policy: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(policy)
    assert len(tokenizer("1250")["input_ids"]) == 4


def test_the_folder_loads_with_plain_transformers(policy: Path) -> None:
    model = AutoModelForCausalLM.from_pretrained(policy)
    assert (model.config.model_type, model.config.num_hidden_layers) == ("qwen2", 2)


def test_the_chat_shows_the_question_alone_and_ends_the_answer(policy: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(policy)
    assert tokenizer.decode(prompt_ids(tokenizer, [ASKED])[0]) == "<|user|>Tom has 3 apples.<|assistant|>"
    chat = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "no"}]
    assert tokenizer.apply_chat_template(chat, tokenize=False) == "<|user|>Hi<|assistant|>no<|end|>"


def test_the_same_seed_makes_the_same_weights() -> None:
    tokenizer = train_tokenizer(TEXTS, SHAPE.vocabulary, SHAPE.context)
    one, same, other = (build_model(SHAPE, tokenizer, seed).lm_head.weight for seed in (0, 0, 1))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_each_prompt_is_answered_n_times_and_a_seed_repeats_it(policy: Path) -> None:
    first, again = drawn(policy), drawn(policy)
    assert sorted(s.prompt for s in first) == [0, 0, 0, 1, 1, 1]
    assert first == again
    assert all(s.tokens == 12 for s in first if s.clipped)
    assert len(drawn(policy, batch=4)) == 6


def test_temperature_zero_takes_the_likeliest_token_always(policy: Path) -> None:
    assert len({s.text for s in drawn(policy, temperature=0.0) if s.prompt == 0}) == 1


def test_a_checkpoint_with_another_tokenizer_is_refused(policy: Path, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed"
    shutil.copytree(policy, mixed)
    other = train_tokenizer(["completely different words and signs: ->, |, !"] * 9, SHAPE.vocabulary, SHAPE.context)
    other.save_pretrained(mixed)
    with pytest.raises(ConfigError, match="trained with another tokenizer"):
        load_policy(mixed)


def test_a_model_with_fewer_rows_than_its_tokenizer_has_tokens_is_refused(policy: Path, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed"
    shutil.copytree(policy, mixed)
    words = ["".join(chr(97 + (i * j + i) % 26) for j in range(12)) for i in range(200)]
    train_tokenizer(words, 420, SHAPE.context).save_pretrained(mixed)
    with pytest.raises(ConfigError, match="not of one checkpoint"):
        load_policy(mixed)


def test_what_is_no_model_is_answered_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be loaded") as caught:
        load_policy(tmp_path)
    assert "\n" not in str(caught.value)


def test_the_fingerprint_is_the_tokenizers_own(policy: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(policy)
    assert fingerprint(tokenizer) == fingerprint(train_tokenizer(TEXTS, SHAPE.vocabulary, SHAPE.context))
    assert fingerprint(tokenizer) != fingerprint(train_tokenizer(TEXTS[:1], SHAPE.vocabulary, SHAPE.context))
