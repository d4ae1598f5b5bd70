"""A language plugin as the reward of your own TRL script: python trl_grpo.py MODEL OUT [STEPS]"""

import sys

import torch
from datasets import Dataset
from trl import GRPOConfig, GRPOTrainer

from lrcode.interop import reward_function, task_rows

model, out, steps = sys.argv[1], sys.argv[2], int((*sys.argv, 100)[3])
trainer = GRPOTrainer(
    model=model,
    reward_funcs=reward_function("prolog"),  # or a list, beside rewards of your own
    args=GRPOConfig(
        out,
        max_steps=steps,
        logging_steps=1,
        per_device_train_batch_size=8,
        num_generations=4,
        bf16=torch.cuda.is_available(),
    ),
    train_dataset=Dataset.from_list(task_rows("prolog", "builtin:train?levels=1-2&n=200")),
)
trainer.train()
