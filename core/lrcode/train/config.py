"""Every knob of a training run, each one documented field; ranges are in `rules`, sources of values in `settings`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from lrcode.models.tiny import TinyShape


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
    """Completions drawn at once; a chunk is graded while the next one is drawn."""
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
    max_fault_share: float = 0.2
    """Training stops when more than this share of a step's completions could not be judged for the machine's fault."""
    save_every: int = 25
    """Steps between checkpoints; a multiple of `iterations`, so that saves fall between two generations."""


@dataclass(frozen=True)
class Critic:
    """A reward term from what reads programs instead of running them (RLCF): a discriminator or a judge."""

    discriminator: str = ""
    """Folder that `lrcode train-discriminator` wrote; empty: none."""
    references: str = ""
    """JSONL of verified programs (`lrcode synth`) of the problems trained on; empty: the run's own."""
    refresh_every: int = 10
    """Steps between two rounds in which the discriminator learns from the newest rollouts; 0: never."""
    refresh_steps: int = 10
    """Optimizer steps of a round."""
    refresh_rate: float = 1e-4
    """Its learning rate in a round."""
    judge: str = ""
    """Base URL of an OpenAI-compatible endpoint that judges instead, e.g. http://localhost:8000/v1; empty: none."""
    judge_model: str = ""
    """The model's name there; empty: the first that the endpoint lists."""
    judge_requests: int = 10_000
    """Requests that a run may spend, all ranks, stages and resumptions together; then the judge says nothing."""
    judge_at_once: int = 8
    """Requests under way at once."""
    judge_timeout_s: float = 60.0
    """Longest wait for one answer."""
    weight: float = 1.0
    """Of the term among the others."""
    stages: tuple[str, ...] = ("coarse", "grpo")
    """Stages whose rewards have the term."""


@dataclass(frozen=True)
class Process:
    """Statement-level rewards (PRLCoder), from a process reward model."""

    reward: str = ""
    """Folder that `lrcode train-prm` wrote; empty: advantages come from outcomes alone."""
    weight: float = 0.5
    """Of the process part beside the outcome part, whose weight is 1."""
    trust_verdict: bool = True
    """All statements of a program that passed are good, whatever the model says."""
    by_agreement: bool = True
    """Multiply the weight by how far beyond chance the model tells the batch's right programs from its wrong ones."""


@dataclass(frozen=True)
class Lora:
    """Low-rank adapters instead of full weights."""

    rank: int = 0
    """Rank of the adapters; 0 trains all weights."""
    alpha: int = 32
    """Their scale is alpha / rank."""
    dropout: float = 0.0
    """Dropout before each adapter."""
    targets: tuple[str, ...] = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
    """Names of the layers that get one."""


@dataclass(frozen=True)
class Engine:
    """How the model is held and how completions are drawn."""

    dtype: Literal["float32", "bfloat16"] = "float32"
    """Type of the weights."""
    gradient_checkpointing: bool = False
    """Recompute activations in the backward pass: less memory, more time."""
    vllm: bool = False
    """Draw GRPO's completions with a colocated vLLM engine instead of transformers."""
    vllm_memory: float = 0.3
    """Share of the GPU's memory that vLLM may take."""
    vllm_sleep: bool = False
    """Give vLLM's memory back during the update."""


@dataclass(frozen=True)
class Eval:
    """How before, after and control are measured."""

    samples: int = 4
    """Completions of each held-out problem."""
    temperature: float = 1.0
    """Of the drawing; 1 measures the policy that GRPO improves."""
    top_p: float = 1.0
    """Of the drawing."""
    max_tokens: int = 512
    """Longest completion, in tokens."""
    batch: int = 64
    """Completions drawn at once."""


@dataclass(frozen=True)
class Grading:
    """Running what the model wrote."""

    sandbox: Literal["default", "strict", "off"] = "default"
    """How much of the walls is asked for; strict refuses to run without all of them."""
    workers: int = 0
    """Programs that run at once; 0: one a core."""
    process: bool = True
    """Grade in a process of its own, which all ranks of a node share, so that the trainer's Python is not held up."""
    share_identical: bool = True
    """Run equal programs of a batch once: one draw of a program's random numbers then counts for all of them."""
    computed: bool = True
    """Find out whether right answers follow from a computation, by running changed programs; adds a term to rewards."""
    compiles: bool = False
    """Add a term to rewards: how far a program compiles, by where its first fault lies. Coarse-tuning always has it."""
    extensions: tuple[str, ...] = ()
    """Installed extensions that join in: reward terms and task sources, by name."""
    weights: tuple[str, ...] = ()
    """Weights of reward terms that differ from the defaults, each as `term=number`."""


@dataclass(frozen=True)
class Config:
    """A training run."""

    lang: str = "prolog"
    """The language that is learned."""
    preset: str = "tiny"
    """What the other values started from."""
    model: str = ""
    """Folder or hub name of the model to begin with; empty: a small one is made from scratch."""
    seed: int = 0
    """Of the problems drawn, the weights made, the order of data and the completions drawn."""
    control: bool = True
    """Run the control arm: SFT goes on, on the same programs, for as long as GRPO took."""
    threads: int = 0
    """CPU threads of the trainer; 0: one a core that this process may use."""
    report_to: tuple[str, ...] = ()
    """Passed to TRL: wandb, tensorboard, trackio, …"""
    keep_checkpoints: int = 2
    """How many checkpoints of a stage are kept."""
    data: Data = field(default_factory=Data)
    tiny: TinyShape = field(default_factory=TinyShape)
    pretrain: Sft = field(default_factory=lambda: Sft(steps=0))
    sft: Sft = field(default_factory=Sft)
    coarse: Grpo = field(default_factory=lambda: Grpo(steps=0, beta=0.05))
    grpo: Grpo = field(default_factory=Grpo)
    critic: Critic = field(default_factory=Critic)
    process: Process = field(default_factory=Process)
    lora: Lora = field(default_factory=Lora)
    engine: Engine = field(default_factory=Engine)
    eval: Eval = field(default_factory=Eval)
    grading: Grading = field(default_factory=Grading)
