"""`lrcode.models.heads`: scorers from scratch, from a policy and from a folder; one logit a text or a token."""

from __future__ import annotations

import pytest
import torch

from lrcode.errors import ConfigError
from lrcode.models.heads import build_scorer, load_scorer, save_scorer
from lrcode.models.tiny import TinyShape, build_model, train_tokenizer

SHAPE = TinyShape(hidden=32, layers=2, heads=2, feed_forward=64, vocabulary=300, context=64)
TEXTS = ("x is 21 - 13.", "Zoë größer 😀")


def said(model, tokenizer, *texts):
    read = tokenizer(list(texts), padding=True, return_tensors="pt").to(model.device)
    with torch.inference_mode():
        return model.eval()(input_ids=read["input_ids"], attention_mask=read["attention_mask"]).logits


@pytest.mark.parametrize("head", ["text", "token"])
def test_there_is_one_logit_for_what_is_judged_and_padding_changes_none(head):
    model, tokenizer = build_scorer(head, shape=SHAPE, texts=TEXTS)
    together = said(model, tokenizer, *TEXTS)
    lengths = [len(tokenizer(text)["input_ids"]) for text in TEXTS]
    assert tuple(together.shape) == ((2, 1) if head == "text" else (2, max(lengths), 1))
    for row, (text, length) in enumerate(zip(TEXTS, lengths, strict=True)):
        alone = said(model, tokenizer, text)[0]
        torch.testing.assert_close(together[row] if head == "text" else together[row][:length], alone)


@pytest.mark.parametrize("head", ["text", "token"])
def test_what_was_saved_says_the_same_when_it_is_loaded(head, tmp_path):
    model, tokenizer = build_scorer(head, shape=SHAPE, texts=TEXTS)
    folder = tmp_path / "scorer"
    folder.mkdir()
    (folder / "left-over").touch()
    save_scorer(model, tokenizer, folder)
    again, reads = load_scorer(head, folder)
    torch.testing.assert_close(said(again, reads, *TEXTS), said(model, tokenizer, *TEXTS))
    assert reads.padding_side == "right"
    assert not (folder / "left-over").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["scorer"]


def test_the_seed_decides_the_weights():
    weights = [
        build_scorer("token", shape=SHAPE, texts=TEXTS, seed=seed)[0].score.weight.detach().cpu() for seed in (1, 1, 2)
    ]
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


@pytest.mark.parametrize("head", ["text", "token"])
def test_a_policy_lends_its_backbone_and_its_tokenizer_and_the_seed_decides_the_new_head(head, tmp_path):
    tokenizer = train_tokenizer(TEXTS, SHAPE.vocabulary, SHAPE.context)
    policy = build_model(SHAPE, tokenizer, seed=3)
    policy.save_pretrained(str(tmp_path))
    tokenizer.save_pretrained(str(tmp_path))
    model, reads = build_scorer(head, tmp_path, seed=5)
    same, _ = build_scorer(head, tmp_path, seed=5)
    for name, weight in policy.model.state_dict().items():
        torch.testing.assert_close(model.model.state_dict()[name].cpu(), weight)
    assert torch.equal(model.score.weight, same.score.weight)
    assert reads.get_vocab() == tokenizer.get_vocab()


def test_a_folder_without_a_model_is_refused_in_one_line(tmp_path):
    with pytest.raises(ConfigError, match=r"no config\.json"):
        load_scorer("token", tmp_path)
    with pytest.raises(ConfigError, match="cannot be loaded") as found:
        build_scorer("token", tmp_path)
    assert "\n" not in str(found.value)
