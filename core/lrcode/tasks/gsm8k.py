"""Rows of GSM8K, from a file or the hub: question, worked solution, `#### 72`. Chains are read by `annotations`."""

from __future__ import annotations

from lrcode.numbers import read_number
from lrcode.tasks.annotations import NoChain, chain_of
from lrcode.tasks.rows import Row, shown
from lrcode.types import Chain, Expected, Task

MARK = "####"


def is_gsm8k(row: Row) -> bool:
    """Whether a row is in this format."""
    answer = row.values.get("answer")
    return "question" in row.values and isinstance(answer, str) and MARK in answer


def gsm8k_task(row: Row, split: str) -> Task:
    """The task of a row; the label `no_chain` says why a solution gave no chain.

    Raises:
        TaskError: the row is malformed.
    """
    question, answer = row.text("question"), row.text("answer")
    solution, mark, gold = answer.rpartition(MARK)
    number = read_number(gold)
    if not mark or number is None:
        raise row.fault(f"expected 'answer' to end in `#### NUMBER`, as GSM8K's do, found {shown(answer[-30:])}")
    labels = {"source": "gsm8k", "split": split, "licence": "MIT"}
    chain: Chain = ()
    try:
        chain = chain_of(solution, number.value)
    except NoChain as reason:
        labels["no_chain"] = str(reason)
    return Task(f"gsm8k-{split}-{row.index}", question.strip(), Expected(gold.strip()), chain, labels)
