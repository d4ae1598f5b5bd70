"""`lrcode.models.prm`: what a process reward model says of each statement, alone, in a batch and cut short."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors, trainers
from transformers import BertConfig, BertForMaskedLM, BertTokenizerFast

from lrcode.models.heads import build_scorer
from lrcode.models.prm import UNKNOWN, ProcessRewardModel, layout, tokens_of
from lrcode.models.tiny import TinyShape
from lrcode.types import Span

SHAPE = TinyShape(hidden=32, layers=2, heads=2, feed_forward=64, vocabulary=300, context=96)
QUESTION = "Zoë has 21 cookies and sells 13 of them. How many are left?"
SOURCE = "solve(Ü) :-\n    Ü is 21 - 13, % größer 😀\n    true."
STATEMENTS = ("solve(Ü) :-", "Ü is 21 - 13,", "true.")
SPANS = tuple(Span(SOURCE.index(text), SOURCE.index(text) + len(text)) for text in STATEMENTS)
SHORT = ("How many?", "a. b.", (Span(0, 2), Span(3, 5)))


@pytest.fixture(scope="module")
def prm() -> ProcessRewardModel:
    return ProcessRewardModel(*build_scorer("token", shape=SHAPE, texts=[QUESTION, SOURCE], seed=1))


def test_each_statement_gets_a_probability_and_padding_changes_none(prm):
    items = [(QUESTION, SOURCE, SPANS), SHORT, ("", "x", (Span(0, 1),))]
    together = prm.score(items)
    alone = [prm.score([item])[0] for item in items]
    assert [len(one) for one in together] == [3, 2, 1]
    assert all(0 < p < 1 for one in together for p in one)
    for one, other in zip(together, alone, strict=True):
        assert one == pytest.approx(other, abs=1e-5)
    assert [p for one in prm.score(items, batch=1) for p in one] == pytest.approx(
        [p for one in together for p in one], abs=1e-5
    )


def test_a_statement_is_read_at_its_own_tokens_among_letters_of_many_bytes(prm):
    text, before = layout(QUESTION, SOURCE), len(layout(QUESTION, ""))
    read = prm.tokenizer(text, return_offsets_mapping=True, return_tensors="pt")
    offsets = read["offset_mapping"][0].tolist()
    for statement, places in zip(STATEMENTS, tokens_of(offsets, SPANS, before), strict=True):
        first, after = offsets[places[0]][0], offsets[places[-1]][1]
        assert places == list(range(places[0], places[-1] + 1))
        assert text[first:after].strip() == statement


def test_a_statement_has_the_mean_of_its_tokens_logits(prm):
    text, before = layout(QUESTION, SOURCE), len(layout(QUESTION, ""))
    read = prm.tokenizer(text, return_offsets_mapping=True, return_tensors="pt")
    each = prm.model(input_ids=read["input_ids"].to(prm.model.device)).logits[0, :, 0]
    found = prm.logits([SHORT, (QUESTION, SOURCE, SPANS)])[1]
    for one, places in zip(found, tokens_of(read["offset_mapping"][0].tolist(), SPANS, before), strict=True):
        assert one.item() == pytest.approx(each[places].mean().item(), abs=1e-5)


def test_what_comes_later_in_the_program_changes_nothing_that_was_read_before(prm):
    changed = SOURCE.replace("true", "fail")
    one, other = prm.score([(QUESTION, SOURCE, SPANS), (QUESTION, changed, SPANS)])
    assert one[:2] == pytest.approx(other[:2], abs=1e-5)
    assert one[2] != pytest.approx(other[2], abs=1e-5)


def test_a_long_question_loses_its_beginning_and_the_program_stays(prm):
    figures = prm.score([(word * 100 + QUESTION, SOURCE, SPANS) for word in ("word word ", "word word word ")])
    assert figures[0] == pytest.approx(figures[1], abs=1e-5)
    assert UNKNOWN not in figures[0]


def test_a_statement_that_was_cut_away_is_unknown(prm):
    source = "first.\n" + "1234567890 " * 20 + "last."
    spans = (Span(0, 6), Span(len(source) - 5, len(source)))
    first, last = prm.score([(QUESTION, source, spans)])[0]
    assert first == UNKNOWN
    assert last != UNKNOWN


def test_a_program_without_statements_gets_no_figures(prm):
    assert prm.score([(QUESTION, "", ()), SHORT])[0] == []
    assert prm.score([(QUESTION, "", ())]) == [[]]
    assert prm.score([]) == []


def test_a_saved_model_says_the_same(prm, tmp_path):
    prm.save(tmp_path / "prm")
    again = ProcessRewardModel.load(tmp_path / "prm")
    items = [(QUESTION, SOURCE, SPANS), SHORT]
    for one, other in zip(prm.score(items), again.score(items), strict=True):
        assert one == pytest.approx(other, abs=1e-6)


def test_an_encoder_is_a_backbone_and_keeps_its_own_marks_at_both_ends(tmp_path):
    raw = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    raw.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    trainer = trainers.WordPieceTrainer(vocab_size=200, special_tokens=marks, show_progress=False)
    raw.train_from_iterator([QUESTION, SOURCE], trainer)
    raw.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer = BertTokenizerFast(tokenizer_object=raw, model_max_length=64)
    shape = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64}
    BertForMaskedLM(BertConfig(vocab_size=len(tokenizer), max_position_embeddings=64, **shape)).save_pretrained(
        tmp_path
    )
    tokenizer.save_pretrained(tmp_path)
    prm = ProcessRewardModel(*build_scorer("token", tmp_path))
    items = [(QUESTION, SOURCE, SPANS), SHORT, ("How many? " * 50 + QUESTION, SOURCE, SPANS)]
    together = prm.score(items)
    for one, item in zip(together, items, strict=True):
        assert one == pytest.approx(prm.score([item])[0], abs=1e-5)
    assert together[2] != pytest.approx(together[0], abs=1e-5)
    assert UNKNOWN not in together[2]
