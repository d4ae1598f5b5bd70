"""Every knob of a training run, each one documented field; ranges are in `rules`, sources of values in `settings`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from lrcode.models.tiny import TinyShape
from lrcode.train.knobs import Data, Grpo, Sft

__all__ = ["Config", "Data", "Grpo", "Sft"]


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
    """What sums are made in and frozen weights are held in; weights that are trained are always held in float32."""
    gradient_checkpointing: bool = False
    """Recompute activations in the backward pass: less memory, more time."""
    quantize: Literal["none", "nf4"] = "none"
    """Hold the weights below the adapters in 4 bits (QLoRA, arXiv 2305.14314); needs lora.rank and `lrcode[qlora]`."""
    rollouts: Literal["transformers", "vllm", "vllm-server"] = "transformers"
    """What draws GRPO's completions: the trained model itself, a vLLM engine beside it, or a server of its own."""
    vllm_memory: float = 0.3
    """Share of the GPU's memory that vLLM may take."""
    vllm_sleep: bool = False
    """Give vLLM's memory back during the update."""
    vllm_tensor_parallel: int = 1
    """GPUs that hold one copy of the model in vLLM."""
    vllm_server: str = "http://localhost:8000"
    """Where `vllm serve` listens; where none answers, the run says with which options it is started."""
    vllm_server_wait_s: float = 240.0
    """Longest wait for it at the beginning."""


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
    every: int = 0
    """Steps of GRPO between two measurements on validation problems; 0: none, or a tenth of the steps where
    collapse.stop is set."""
    validation: int = 64
    """Problems put aside from the train source for it, at most a quarter; measured on one completion each."""


@dataclass(frozen=True)
class Collapse:
    """What is done when watchers see a run collapse; they always warn."""

    stop: bool = False
    """End GRPO when its entropy is gone, completions run away or what was learnt is lost, and go on with the weights
    that were best on the validation problems."""


@dataclass(frozen=True)
class Grading:
    """Running what the model wrote."""

    sandbox: Literal["default", "strict", "off"] = "default"
    """How much of the walls is asked for; strict refuses to run without all of them."""
    workers: int = 0
    """Programs that run at once; 0: one a core."""
    cpu_s: float = 0.0
    """CPU seconds that a program may take, its other times in proportion; 0: what the language says. Small programs
    need far less, and a lower limit lets those that never end cost less of a step."""
    process: bool = True
    """Grade in a process of its own, which all ranks of a node share, so that the trainer's Python is not held up."""
    share_identical: bool = True
    """Run equal programs of a batch once: one draw of a program's random numbers then counts for all of them."""
    computed: bool = True
    """Find out whether right answers follow from a computation, by running changed programs; adds a term to rewards."""
    executor: Literal["local", "ray"] = "local"
    """Where programs run: on this machine, or as actors of a Ray cluster (`lrcode[ray]`)."""
    ray_address: str = "auto"
    """Ray's address: `auto` joins the cluster that this machine is in, `local` begins one of this machine alone."""
    compiles: bool = False
    """Add a term to rewards: how far a program compiles, by where its first fault lies. Coarse-tuning always has it."""
    extensions: tuple[str, ...] = ()
    """Installed extensions that join in: reward terms and task sources, by name."""
    extension_timeout_s: float = 30.0
    """Longest that an extension may take for its term of one completion, or of one group; then they go without it."""
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
    """Where else figures go, through TRL: tensorboard, wandb, trackio, mlflow, comet_ml, swanlab, clearml, dvclive."""
    keep_checkpoints: int = 2
    """How many checkpoints of a stage are kept."""
    report: bool = True
    """Write report.html at the end, the page that `lrcode report` makes."""
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
    collapse: Collapse = field(default_factory=Collapse)
    grading: Grading = field(default_factory=Grading)
