"""How a predicate is called with literal arguments and its last argument shown; core puts the goals together."""

from __future__ import annotations

from lrcode import Calling

CALLING = Calling(
    call="{name}({arguments})",
    result="Value",
    value="Value = {value}",
    # Under two negations no call sees what another bound, and only the first solution is shown.
    show='\\+ \\+ ({call}, system:format("~n{mark} ~q {mark}~n", [Value])),',
    finish="Answer = shown.",
    asks="predicate",
    rules=(
        'The last one is its result. Lists are lists, texts are strings such as "abc", not atoms, and truth is '
        "the atom true or false."
    ),
)
