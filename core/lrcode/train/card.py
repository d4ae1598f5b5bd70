"""A model card out of a run's facts: pure text, each fact said once; `provenance` finds the facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml  # type: ignore[import-untyped]

from lrcode.evaluate.tables import between, computing, count, percent
from lrcode.tasks.hub import KNOWN
from lrcode.types import Prompt

ARMS = {
    "before": ("sft", "after SFT on verified programs"),
    "coarse": ("coarse", "after coarse-tuning, without a test"),
    "control": ("control", "control: SFT goes on for as long as GRPO took"),
    "after": ("grpo", "after GRPO"),
}
"""Each measured arm: the stage whose model it is, and how a reader is told."""
REINFORCED = ("grpo", "grpo-best", "coarse")
RESTRICTED = ("evaluation", "research", "-nc", " nc", "noncommercial", "non-commercial", "-nd", " nd")
"""Words of a licence that does not let everybody use what was learnt from the data."""
TOY = 100_000_000
"""Parameters below which a model is of no use outside a demonstration."""


@dataclass(frozen=True)
class Use:
    """Problems of one source in one role."""

    role: str
    """`programs` (SFT), `questions` (GRPO or coarse-tuning), `worked solutions` (pre-training) or `held out`."""
    source: str
    """The data set's name."""
    split: str
    """Of the data set; empty: unknown."""
    licence: str
    """Empty: unknown."""
    problems: int


@dataclass(frozen=True)
class Facts:
    """What a card says."""

    name: str
    """The model's name: its folder's."""
    language: str
    """Name of the plugin's language."""
    title: str
    """The language as a person writes it."""
    base: str
    """Hub name or folder's name of the model that training began with; empty: it was made from scratch."""
    parameters: int
    """Of the merged model."""
    stage: str
    """The stage whose model this is."""
    versions: Mapping[str, str]
    """Of the plugin (`lrcode-NAME`), interpreter, walls and libraries, as the run's record has them."""
    stages: Mapping[str, Mapping[str, Any]]
    """The run's stages up to this one, with what each left behind."""
    knobs: Mapping[str, object]
    """Values of the knobs that shaped the model, by dotted key."""
    uses: tuple[Use, ...]
    """Where the data came from."""
    origins: Mapping[str, int]
    """Verified programs by where they came from: chain, programs, mutation, …"""
    arms: Mapping[str, Mapping[str, Any]]
    """Figures of what was measured, as `Evaluation.summary` gives them."""
    prompt: Prompt
    """An example's messages, as the language builds them."""
    dtype: str
    """Type that the weights are written in."""
    rank: int = 0
    """Of the adapter, where it is one that is exported; 0: a merged model."""
    base_run: str = ""
    """Name of the run that made the base, where lrcode did."""
    base_folder: str = ""
    """What an adapter is loaded onto, as its config says."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """More keys of the front matter, e.g. a licence that the user knows."""


def card(facts: Facts) -> str:
    """The card as Markdown with YAML front matter, as the model hub reads it."""
    parts = [
        f"---\n{yaml.safe_dump(front_matter(facts), sort_keys=False, allow_unicode=True)}---",
        f"# {facts.name}",
        _opening(facts),
        "## Scores",
        _scores(facts),
        "## How to use it",
        _snippet(facts),
        "## Data",
        _data(facts),
        "## Training",
        _training(facts),
        "## Limits",
        _limits(facts),
    ]
    return "\n\n".join(parts) + "\n"


def front_matter(facts: Facts) -> dict[str, object]:
    """What machines read of a card; no licence is claimed that nobody stated."""
    found: dict[str, object] = {"library_name": "peft" if facts.rank else "transformers"}
    found["pipeline_tag"] = "text-generation"
    found["language"] = ["en"]
    if facts.base.count("/") == 1:
        found |= {"base_model": facts.base, "base_model_relation": "adapter" if facts.rank else "finetune"}
    trained = {use.source for use in facts.uses if use.role != "held out"}
    if datasets := sorted(KNOWN[name].address for name in trained & set(KNOWN)):
        found["datasets"] = datasets
    method = ["grpo"] if facts.stage in REINFORCED else ["sft"]
    found["tags"] = ["lrcode", "code", facts.language, *method, *(["lora"] if facts.rank else [])]
    return {**found, **facts.labels}


def warnings(facts: Facts) -> list[str]:
    """What must be looked at before the model is given to anybody."""
    said = []
    if facts.base_run:
        said.append(f"the base was made by the run {facts.base_run}: its own card tells of its data and base")
    for use in facts.uses:
        if use.role == "held out":
            continue
        named = f"{use.source or 'a source without a name'} ({use.role})"
        if not use.licence:
            said.append(f"{named}: its tasks name no licence; look whether it allows training")
        elif any(word in use.licence.lower() for word in RESTRICTED):
            said.append(f"{named}: licence {use.licence} restricts what such a model may be used for")
        if use.split in ("test", "heldout"):
            said.append(f"{named}: its split {use.split!r} is meant for evaluation, and was trained on")
    return said


def _opening(facts: Facts) -> str:
    made = f"a fine-tuned {facts.base}" if facts.base else "a small model made from scratch"
    version = facts.versions.get(f"lrcode-{facts.language}", "of unknown version")
    learnt = "rewards came from really running what it wrote"
    learnt = learnt if facts.stage in REINFORCED else "the programs it learnt from were run and found right"
    lines = [
        f"It answers a question with a {facts.title} program that computes the answer. It is {made}, "
        f"{facts.parameters:,} parameters, trained by lrcode {facts.versions.get('lrcode', '?')} with the plugin "
        f"`lrcode-{facts.language}` {version}; {learnt}."
    ]
    if facts.rank:
        lines.append(f"This folder holds a LoRA adapter of rank {facts.rank} for that base: all trained stages in one.")
    if facts.parameters < TOY:
        lines.append("**A model of this size shows that the training works. It is of no use for other problems.**")
    return "\n\n".join(lines)


def _scores(facts: Facts) -> str:
    if not facts.arms:
        return "Nothing was measured."
    looked = any("computes" in arm for arm in facts.arms.values())
    heads = [
        "model",
        "pass@1",
        "95 % interval",
        "problems",
        "completions",
        *(["right ones that compute"] if looked else []),
    ]
    lines = [_row(heads), _row(["---"] * len(heads))]
    for arm in (arm for arm in ARMS if arm in facts.arms):
        figures, (stage, told) = facts.arms[arm], ARMS[arm]
        if stage == "sft" and facts.stages.get("sft", {}).get("steps") == 0:
            told = "before, without SFT"
        told = f"**{told}: this model**" if stage == facts.stage else told
        cells = [told, percent(figures["pass@1"]), between(figures), f"{figures['n']:,}", f"{figures['samples']:,}"]
        if looked:
            cells.append(computing(figures) if "computes" in figures else "–")
        lines.append(_row(cells))
    k = facts.knobs
    lines += [
        "",
        f"pass@1 is the share of single completions whose program ran and gave the right answer, averaged over the "
        f"held-out problems; intervals are clustered by problem. Drawn at temperature {k['eval.temperature']}, top-p "
        f"{k['eval.top_p']}, at most {k['eval.max_tokens']} tokens, weights in {k['engine.dtype']}.",
    ]
    if facts.stage not in {stage for stage, _ in ARMS.values()}:
        lines.append(f"**This model, {facts.stage}, was not measured on them itself.**")
    if looked:
        lines.append(
            "The last column is the share of right answers that were shown to follow from a computation, by running "
            "changed programs; the rest may have been written down."
        )
    return "\n".join(lines)


def _generate(knobs: Mapping[str, object]) -> str:
    """The call that draws as the model was measured."""
    drawn = f"do_sample=True, temperature={knobs['eval.temperature']}, top_p={knobs['eval.top_p']}"
    drawn = drawn if knobs["eval.temperature"] else "do_sample=False"
    return f"model.generate(**inputs, max_new_tokens={knobs['eval.max_tokens']}, {drawn})"


def _snippet(facts: Facts) -> str:
    messages = ",\n".join(f'    {{"role": "{m.role}", "content": {m.content!r}}}' for m in facts.prompt)
    load = 'model = AutoModelForCausalLM.from_pretrained(folder, dtype="auto")'
    note = "Plain transformers, and the prompt that it was trained with:"
    first = f'folder = "{facts.name}"'
    if facts.rank:
        load = 'model = AutoPeftModelForCausalLM.from_pretrained(folder, dtype="auto")'
        note = (
            f"With PEFT, on {'the base named in its `adapter_config.json`' if facts.base_folder else facts.base}; vLLM "
            f"takes it as `--lora-modules`, with a `--max-lora-rank` of at least {facts.rank}:"
        )
    imports = "from peft import AutoPeftModelForCausalLM\n" if facts.rank else ""
    own = "AutoTokenizer" if facts.rank else "AutoModelForCausalLM, AutoTokenizer"
    return f"""{note}

```python
{imports}from transformers import {own}

{first}  # this folder, or its name on the hub
tokenizer = AutoTokenizer.from_pretrained(folder)
{load}
messages = [
{messages},
]
inputs = tokenizer.apply_chat_template(messages, add_generation_prompt=True, return_tensors="pt", return_dict=True)
inputs.pop("token_type_ids", None)
out = {_generate(facts.knobs)}
print(tokenizer.decode(out[0, inputs["input_ids"].shape[1]:], skip_special_tokens=True))
```

`lrcode ask --lang {facts.language} --model FOLDER "…"` runs the program too."""


def _data(facts: Facts) -> str:
    lines = [_row(["used as", "source", "split", "licence", "problems"]), _row(["---"] * 5)]
    for use in facts.uses:
        lines.append(
            _row([use.role, use.source or "?", use.split or "–", use.licence or "not stated", f"{use.problems:,}"])
        )
    if facts.origins:
        verified = sum(facts.origins.values())
        kinds = ", ".join(f"{number:,} by {origin}" for origin, number in sorted(facts.origins.items()))
        lines += ["", f"SFT learnt from {count(verified, 'verified program')}, each run and found right: {kinds}."]
    dropped = facts.stages.get("synth", {}).get("dropped", {})
    near = sum(number for why, number in dropped.items() if why.startswith("overlaps a held-out problem"))
    lines += [
        "",
        "Nothing was trained on that shares its text, its text but for numbers, or 13 words in a row with a held-out "
        "problem. Built-in problems of a template marked *seen* are the exception: they differ in numbers and words "
        f"only, on purpose. {count(near, 'program')} fell to this rule.",
    ]
    return "\n".join([*lines, *(f"\n**Look before you publish:** {said}." for said in warnings(facts))])


def _training(facts: Facts) -> str:
    steps = [_steps(facts, stage, done) for stage, done in facts.stages.items() if done.get("steps")]
    lines = [f"Stages: {'; '.join(steps) or 'none'}.", "", _row(["knob", "value"]), _row(["---", "---"])]
    lines += [_row([f"`{key}`", f"`{value}`"]) for key, value in facts.knobs.items()]
    libraries = ("torch", "trl", "transformers", "peft", "vllm", "bitsandbytes")
    said = ", ".join(f"{name} {facts.versions[name]}" for name in libraries if name in facts.versions)
    lines += ["", f"Made with {said or 'libraries that the record does not name'}."]
    if "interpreter" in facts.versions:
        walls = facts.versions.get("walls", "not recorded")
        lines += ["", f"Programs were run by {facts.versions['interpreter']}, inside these walls: {walls}."]
    return "\n".join(lines)


def _steps(facts: Facts, stage: str, done: Mapping[str, Any]) -> str:
    if done.get("best") and (done.get("collapsed") or facts.stage == f"{stage}-best"):
        return f"{stage}: the best weights, those of step {done['best']['step']}"
    return f"{stage}: {count(done['steps'], 'step')}"


def _limits(facts: Facts) -> str:
    exported = f"The weights are written in {facts.dtype}"
    measured = str(facts.knobs["engine.dtype"])
    same = "" if facts.dtype == measured else f", and were measured in {measured}: a score may differ by rounding"
    quantized = facts.knobs.get("engine.quantize", "none") != "none"
    return "\n".join(
        [
            "- It was trained and measured on problems of the sources above; nothing is known of other ones.",
            "- It can be wrong with assurance. Run what it writes in a sandbox, and check the answer.",
            f"- {exported}{same}.",
            *(
                ["- It was trained on a base in 4 bits; adapters were merged into the base in full precision."]
                if quantized
                else []
            ),
            "- The base model's licence holds for this one as well; it is not repeated here."
            if facts.base
            else "- No licence is stated for the weights: whoever publishes them chooses one.",
        ]
    )


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
