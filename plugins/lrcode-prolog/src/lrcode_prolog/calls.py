"""How a predicate is called with literal arguments and its last argument shown; core puts the goals together."""

from __future__ import annotations

from lrcode import Calling

_LOCKED = """
abolish acyclic_term arg asserta assertz at_end_of_stream atom atom_chars atom_codes atom_concat atom_length atomic
bagof between call callable catch char_code char_conversion clause close compare compound copy_term
current_char_conversion current_input current_op current_output current_predicate current_prolog_flag discontiguous
dynamic findall float flush_output functor get_byte get_char get_code ground halt initialization integer is keysort
length message_queue_create message_queue_destroy message_queue_property multifile mutex_create mutex_destroy
mutex_lock mutex_property mutex_trylock mutex_unlock nl nonvar number number_chars number_codes numbervars once op
open peek_byte peek_char peek_code phrase predicate_property put_byte put_char put_code read read_term retract
retractall set_input set_output set_prolog_flag set_stream_position setof sort stream_property sub_atom
subsumes_term term_variables thread_create thread_detach thread_get_message thread_peek_message thread_property
thread_self thread_send_message thread_signal throw unify_with_occurs_check var with_mutex write write_canonical
write_term writeq
"""
"""System predicates that a program cannot define, whatever their arity."""

CALLING = Calling(
    call="{name}({arguments})",
    result="Value",
    value="Value = {value}",
    # Under two negations no call sees what another bound, and only the first solution is shown.
    show='\\+ \\+ ({call}, system:format("~n{mark} ~q {mark}~n", [Value]), system:flush_output),',
    finish="Answer = shown.",
    # The last one answers a problem of MBPP: a program would be right that does not define it.
    reserved=(*_LOCKED.split(), "string_length"),
    asks="predicate",
    rules=(
        'The last one is its result. Lists and tuples are lists, texts are strings such as "abc", not atoms, and truth '
        "is the atom true or false."
    ),
    table="{entries}",
    entry="{name}({arguments}).",
    otherwise="{name}({any}).",
    end=":- halt(0).",
)
