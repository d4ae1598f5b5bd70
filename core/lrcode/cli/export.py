"""`lrcode export`: a run's model as a folder that others can load, with a card that says what it is."""

from __future__ import annotations

from pathlib import Path

import click

from lrcode.cli import options


@click.command()
@click.argument("run", type=options.FILE, metavar="RUN|MODEL_DIR")
@click.option("--out", type=options.FILE, metavar="DIR", required=True, help="Folder to write, a new one.")
@click.option("--stage", metavar="NAME", help="Whose model: grpo, control, coarse, sft, …  [default: the last]")
@click.option("--adapter", is_flag=True, help="Write one LoRA adapter for the run's base, not the merged model.")
@click.option(
    "--dtype",
    type=click.Choice(["bfloat16", "float16", "float32"]),
    help="Type of a merged model's weights.  [default: the run's engine.dtype]",
)
@options.as_json
def export(run: Path, out: Path, stage: str | None, adapter: bool, dtype: str | None, as_json: bool) -> None:
    """Write a run's model with tokenizer, chat template and model card; plain transformers, PEFT and vLLM load it.

    The card is made from the run's record: base, language, plugin and interpreter with versions, data with licences,
    settings, scores with intervals. With --adapter all trained stages become one adapter, checked against the merged
    model. Nothing is uploaded: `hf upload NAME DIR` does that.
    """
    from lrcode.train.export import export as write, find

    if adapter and dtype:
        raise click.UsageError("--dtype is for merged models: an adapter is written in float32")
    source = find(run, stage)
    from lrcode.train.arguments import quieten

    quieten()
    told = write(source, out, adapter=adapter, dtype=dtype)
    if as_json:
        options.print_json(told)
        return
    for said in told["warnings"]:
        click.echo(f"look before you publish: {said}", err=True)
    what = (
        f"adapter of rank {told['rank']} for {told['base'] or 'its base'}" if adapter else f"model in {told['dtype']}"
    )
    click.echo(f"{out}: {what}, stage {told['stage']}, {told['parameters']:,} parameters; read its README.md")


COMMANDS = (export,)
