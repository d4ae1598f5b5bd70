"""Knobs of the data and of the stages that learn; the rest and the whole are in `config`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Data:
    """Which problems the run learns from and is measured on."""

    train: str = "builtin:train"
    """Task source of GRPO's questions: a JSONL file, `gsm8k`, `svamp` or `builtin:train?levels=1-3&n=200`."""
    train_limit: int = 0
    """Use at most this many of them, drawn with the seed; 0: all."""
    held_out: str = "builtin:heldout"
    """Task source that before, after and control are measured on; empty: part of the train source is put aside."""
    held_out_limit: int = 0
    """Use at most this many of them, the first ones; 0: all, or 300 where they are put aside."""
    synth: str = ""
    """Task source of the SFT programs; empty: the train source, without what is put aside."""
    pretrain: str = ""
    """Task source of the worked solutions that a model made from scratch is pre-trained on; empty: the synth source."""
    programs: int = 0
    """Use at most this many verified programs for SFT, drawn with the seed; 0: all."""
    shots: int = 0
    """Worked examples in each prompt."""


@dataclass(frozen=True)
class Sft:
    """Supervised warm-up on verified programs."""

    steps: int = 200
    """Optimizer steps; 0 leaves the model as it is."""
    batch: int = 32
    """Programs a step."""
    micro_batch: int = 32
    """Programs that go through the model at once; divides `batch`."""
    learning_rate: float = 1e-3
    """Peak learning rate."""
    warmup: float = 0.05
    """Share of the steps over which the learning rate rises."""
    schedule: str = "cosine"
    """How the learning rate goes on: a name of transformers' schedulers."""
    weight_decay: float = 0.0
    """AdamW's weight decay."""
    max_length: int = 1024
    """Longest prompt with completion, in tokens; longer ones are cut."""
    by_length: bool = False
    """Put programs of like length into one batch: less padding, so more of them in the same time."""
    save_every: int = 100
    """Steps between checkpoints."""


@dataclass(frozen=True)
class Grpo:
    """Reinforcement from really running what the model writes."""

    steps: int = 100
    """Optimizer steps; 0 leaves the model as it is."""
    prompts: int = 16
    """Questions a step."""
    generations: int = 8
    """Completions of each question: one group."""
    micro_batch: int = 128
    """Completions that go through the model at once in the update; divides prompts x generations."""
    chunk: int = 64
    """Completions that the trained model draws at once; each is graded from its end on, while others still go on."""
    iterations: int = 1
    """Updates on each batch of rollouts."""
    learning_rate: float = 3e-4
    """Peak learning rate."""
    warmup: float = 0.0
    """Share of the steps over which the learning rate rises."""
    schedule: str = "constant_with_warmup"
    """How the learning rate goes on: a name of transformers' schedulers."""
    weight_decay: float = 0.0
    """AdamW's weight decay."""
    adam_beta2: float = 0.999
    """AdamW's second-moment decay."""
    max_grad_norm: float = 1.0
    """Gradients are scaled down to this norm."""
    beta: float = 0.0
    """Weight of the KL term to the policy that GRPO began with (in coarse-tuning RLCF's anchor); 0 keeps none."""
    epsilon: float = 0.2
    """Probability ratios are clipped below 1 - epsilon."""
    epsilon_high: float = 0.2
    """Probability ratios are clipped above 1 + epsilon_high."""
    loss: str = "dapo"
    """TRL's loss type: dapo, grpo, dr_grpo, bnpo, cispo, sapo, vespo or luspo."""
    scale_rewards: Literal["group", "batch", "none"] = "group"
    """Advantages are divided by the standard deviation of rewards in the group, in the batch, or not at all."""
    mask_clipped: bool = False
    """Leave completions that the length limit cut off out of the loss."""
    temperature: float = 1.0
    """Of the drawing."""
    top_p: float = 1.0
    """Of the drawing."""
    max_tokens: int = 512
    """Longest completion, in tokens."""
    curriculum: bool = False
    """Draw questions by how much they still teach, the spread of their running pass rate, instead of in turn."""
    explore: float = 0.25
    """Share of the curriculum's draws that go to the questions drawn least, so that none is forgotten."""
    resample: float = 0.0
    """Groups whose rewards are all equal are replaced by groups of other questions: at most this share of a step's
    completions is drawn in addition; 0: never. DAPO's dynamic sampling (arXiv 2503.14476), with a budget."""
    resample_by: Literal["scores", "verdicts"] = "scores"
    """Which groups are dead to resampling: those whose rewards are all equal, or also those that are right or wrong
    throughout (DAPO's rule), which teach form at most."""
    max_fault_share: float = 0.2
    """Training stops when more than this share of a step's completions could not be judged for the machine's fault."""
    save_every: int = 25
    """Steps between checkpoints; a multiple of `iterations`, so that saves fall between two generations."""
