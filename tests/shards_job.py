"""What test_ranks runs in two processes: a sharded model learns, draws completions of unlike lengths, and is kept."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

import ranks_job
from lrcode.models.load import load_policy, save_policy
from lrcode.models.sampling import Drawing, draw
from lrcode.models.shards import is_sharded, unsharded
from lrcode.models.tiny import build_model, train_tokenizer
from lrcode.train import ranks


def run(out: Path) -> None:
    """Writes plain and sharded: the same model after the same step, of which the second had its weights in parts."""
    with ranks.together(out):
        torch.set_num_threads(1)
        knobs = ranks_job.config().tiny
        tokenizer = train_tokenizer([ranks_job.answer(task.question, 0) for task in ranks_job.TASKS], 300, 256)
        plain, sharded = (build_model(knobs, tokenizer, seed=0) for _ in range(2))
        mesh = init_device_mesh("cpu", (ranks.world(),))
        for layer in sharded.model.layers:
            fully_shard(layer, mesh=mesh)
        fully_shard(sharded, mesh=mesh)
        rows = tokenizer([task.question for task in ranks_job.TASKS[:2]], return_tensors="pt", padding=True)
        for model in (plain, sharded):
            learn(model, rows["input_ids"])
        # One rank has ended long before the other, which needs its part of the weights until it has, too.
        ids = draw(sharded, tokenizer, [[5, 6, 7]], Drawing(max_tokens=4 if ranks.main() else 12))
        assert 1 <= len(ids[0]) <= (4 if ranks.main() else 12)
        assert is_sharded(sharded)
        whole = unsharded(sharded, keep=ranks.main())
        if ranks.main():
            assert not is_sharded(whole)
            save_policy(plain, tokenizer, out / "plain")
            save_policy(whole, tokenizer, out / "sharded")
            (ours, _), (theirs, _) = load_policy(out / "sharded"), load_policy(out / "plain")
            found = ours.state_dict()
            assert type(ours) is type(theirs)
            for name, weight in theirs.state_dict().items():
                torch.testing.assert_close(found[name], weight, rtol=1e-5, atol=1e-6)
        ranks.barrier()


def learn(model: torch.nn.Module, ids: torch.Tensor) -> None:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(input_ids=ids, labels=ids).loss.backward()
    optimizer.step()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
