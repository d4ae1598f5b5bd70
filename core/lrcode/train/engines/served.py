"""Draws with a vLLM server on GPUs of its own; TRL hands it the weights over NCCL."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from lrcode.models.sampling import Drawing
from lrcode.train import ranks
from lrcode.train.engines import Drawn, Finished
from lrcode.train.engines.clock import Clock
from lrcode.train.engines.http import Server

# Not TRL's AsyncGRPOTrainer: it scores in a spawned process, so that neither grader nor curriculum would be shared.


class Served:
    """A `RolloutEngine` around a trainer with `vllm_mode="server"`.

    TRL's own client sends all prompts in one request, whose answer comes when the last is finished, and only from the
    first rank. Here each row is a request, each rank sends its own, and each is told as it comes.
    """

    def __init__(self, trainer: Any, server: Server) -> None:
        self._server, self._model = server, ""
        self._clock = Clock(trainer.vllm_generation, self._guarded)

    def sync(self) -> float:
        """See `RolloutEngine`. Only the first rank hands weights over, so the others wait for it."""
        ranks.barrier()
        return self._clock.taken()

    def draw(self, rows: Sequence[list[int]], drawing: Drawing, finished: Finished) -> Drawn:
        """See `RolloutEngine`."""
        ids: list[list[int]] = [[] for _ in rows]
        logprobs: list[list[float]] = [[] for _ in rows]
        self._model = self._model or self._named()

        def told(row: int, answer: Any) -> None:
            choice = answer["choices"][0]
            ids[row] = list(choice["token_ids"])
            said = choice["logprobs"]["token_logprobs"]
            logprobs[row] = [math.nan if value is None else value for value in said]
            finished(row, ids[row])

        self._server.ask("/v1/completions", [_body(self._model, row, drawing) for row in rows], told)
        return Drawn(ids, logprobs)

    def close(self) -> None:
        """See `RolloutEngine`; the server goes on, and each request's thread ended with its answer."""

    def _named(self) -> str:
        self._server.check()
        return self._server.model()

    def _guarded(self, sync: Callable[[], None]) -> None:
        # First, since TRL's own client would try for a minute; and each time, since a lost server shows here first.
        self._server.check()
        try:
            sync()
        except OSError as error:
            raise self._server.lost(error) from error
        except Exception as error:
            # TRL's client raises a bare Exception where the answer is not 200: of a server that was started again.
            if type(error) is not Exception:
                raise
            raise self._server.lost(error) from error


def _body(model: str, row: Sequence[int], drawing: Drawing) -> dict[str, Any]:
    # All is stated: the server would fill in what the model folder's own generation settings say.
    return {
        "model": model,
        "prompt": list(row),
        "n": 1,
        "temperature": drawing.temperature,
        "top_p": drawing.top_p,
        "top_k": 0,
        "min_p": 0.0,
        "repetition_penalty": 1.0,
        "max_tokens": drawing.max_tokens,
        "logprobs": 0,
        "return_token_ids": True,
    }
