"""All that rests on names of vLLM; a long test holds them to the version pinned for CPU."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from lrcode.errors import ConfigError
from lrcode.models.sampling import Drawing
from lrcode.train.engines import Drawn, Finished


def check_vllm() -> None:
    """Look whether vLLM is installed, without importing it.

    Raises:
        ConfigError: it is not.
    """
    if find_spec("vllm") is None:
        raise ConfigError(
            "vLLM is to draw completions and is not installed: `pip install 'lrcode[gpu]'`, without a GPU "
            "`pip install 'lrcode[cpu-vllm]'`; or take `--rollouts transformers`"
        )


def need_vllm() -> None:
    """Import vLLM, which takes seconds.

    Raises:
        ConfigError: it is not installed, or what is installed beside it does not fit.
    """
    check_vllm()
    try:
        import vllm  # noqa: F401
    except Exception as error:  # a library built for another torch raises RuntimeError, OSError or AttributeError
        raise ConfigError(
            f"vLLM is installed and cannot be imported ({type(error).__name__}: {_first_line(error)}): `lrcode doctor` "
            "says which packages fit; or take `--rollouts transformers`"
        ) from error


def let_weights_be_replaced() -> None:
    """Have vLLM's CPU backend keep each layer's weight as it is; to be called before an engine is built.

    It packs weights for its own kernels and drops the originals, so that none could be loaded again. It would also bind
    this process's threads to cores of its choice. Elsewhere nothing is changed.
    """
    from vllm.platforms import current_platform

    if not current_platform.is_cpu():
        return
    import torch
    from vllm.model_executor.layers import utils

    def keep(layer: Any, remove_weight: bool) -> None:
        layer.cpu_linear = torch.nn.functional.linear

    utils.dispatch_cpu_unquantized_gemm = keep
    os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", "nobind")


def step_through(llm: Any, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
    """A completion of each row of prompt ids by a `vllm.LLM`; `finished` is called as each ends."""
    from vllm import SamplingParams

    # All is stated: what a model folder's own generation settings say would silently change what is drawn.
    wanted = SamplingParams(
        n=1,
        temperature=drawing.temperature,
        top_p=drawing.top_p,
        top_k=0,
        min_p=0.0,
        repetition_penalty=1.0,
        max_tokens=drawing.max_tokens,
        logprobs=0,
    )
    prompts = [{"prompt_token_ids": list(row)} for row in rows]
    asked = llm.enqueue(prompts, wanted, use_tqdm=False)
    # An id comes back with random characters behind a dash, and outputs name it without.
    place = {name.partition("-")[0]: row for row, name in enumerate(asked)}
    ids: list[list[int]] = [[] for _ in rows]
    logprobs: list[list[float]] = [[] for _ in rows]
    while llm.llm_engine.has_unfinished_requests():
        for output in llm.llm_engine.step():
            if output.finished:
                row, drawn = place[output.request_id], output.outputs[0]
                ids[row] = list(drawn.token_ids)
                logprobs[row] = [at[token].logprob for token, at in zip(drawn.token_ids, drawn.logprobs, strict=True)]
                finished(row, ids[row])
    return Drawn(ids, logprobs)


def shut_down(llm: Any) -> None:
    """Have a `vllm.LLM` that runs in this process drop its weights and its cache; it can draw no more.

    Not by the `shutdown` of its client: that ends torch.distributed as well, which is the trainer's and its ranks'. The
    next engine takes over the groups that this one made.
    """
    client = llm.llm_engine.engine_core
    # It would do the same when the client is collected.
    client._finalizer.detach()
    client.engine_core.model_executor.shutdown()


def _first_line(error: BaseException) -> str:
    text = str(error).strip()
    return text.splitlines()[0][:200] if text else "no more is said"
