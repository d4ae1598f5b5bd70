"""Makes a small Qwen2-shaped model and its tokenizer from scratch, so that a run downloads nothing; trains neither."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

# What Qwen2's own tokenizer splits by, digits one at a time. AutoTokenizer puts it into any folder of this model type,
# so a tokenizer trained with another split would read differently once loaded.
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
USER, ASSISTANT, END, PAD = "<|user|>", "<|assistant|>", "<|end|>", "<|pad|>"

# The system message is left out: it is the same for every question, so a model that knows nothing but this one job
# learns nothing from it, and reading its 200 tokens again and again would be most of the work.
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}{{ '<|user|>' + message['content'] }}"
    "{% elif message['role'] == 'assistant' %}{{ '<|assistant|>' + message['content'] + '<|end|>' }}{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)


@dataclass(frozen=True)
class TinyShape:
    """The from-scratch model's shape."""

    hidden: int = 128
    """Width of the residual stream."""
    layers: int = 4
    """Number of blocks."""
    heads: int = 4
    """Attention heads; each has hidden / heads dimensions."""
    feed_forward: int = 512
    """Width inside each block's feed-forward layer."""
    vocabulary: int = 512
    """Most tokens that the tokenizer may have, its 256 bytes and 4 special tokens included."""
    context: int = 1024
    """Longest sequence, in tokens."""


def train_tokenizer(texts: Iterable[str], vocabulary: int, context: int) -> Any:
    """A byte-level BPE tokenizer over `texts` that survives `AutoTokenizer` unchanged; it can write any text."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import Qwen2TokenizerFast

    raw = Tokenizer(models.BPE())
    raw.normalizer = normalizers.NFC()
    raw.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    raw.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[PAD, END, USER, ASSISTANT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    raw.train_from_iterator(texts, trainer)
    return Qwen2TokenizerFast(
        tokenizer_object=raw,
        eos_token=END,
        pad_token=PAD,
        unk_token=None,
        bos_token=None,
        additional_special_tokens=[USER, ASSISTANT],
        model_max_length=context,
        padding_side="left",
        chat_template=CHAT_TEMPLATE,
    )


def build_model(shape: TinyShape, tokenizer: Any, seed: int) -> Any:
    """A `Qwen2ForCausalLM` with random weights that follow from `seed`, input and output embedding shared."""
    from transformers import Qwen2Config, Qwen2ForCausalLM, set_seed

    set_seed(seed)
    words = {"bos_token_id": None, "eos_token_id": tokenizer.eos_token_id}
    return Qwen2ForCausalLM(Qwen2Config(**dimensions(shape, tokenizer), **words, tie_word_embeddings=True))


def dimensions(shape: TinyShape, tokenizer: Any) -> dict[str, Any]:
    """What a `Qwen2Config` of this shape is told, whatever its head."""
    return {
        "vocab_size": len(tokenizer),
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.heads,
        "max_position_embeddings": shape.context,
        # transformers' 0.02 suits widths of thousands; at this width it costs a hundred steps of SFT.
        "initializer_range": shape.hidden**-0.5,
        "pad_token_id": tokenizer.pad_token_id,
    }
