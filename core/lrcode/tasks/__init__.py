"""Where problems come from: files, the hub by name, and the built-in generator. Judging them is `reward`'s."""

from lrcode.tasks.open import open_tasks

__all__ = ["open_tasks"]
