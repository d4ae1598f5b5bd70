"""Templates of level 3: three steps."""

from __future__ import annotations

from lrcode.tasks.builtin.template import Template as T

SEEN = (
    T("buy_both",
      "{name} buys {a} {toys} for {b} dollars each and {c} {boxes} for {d} dollars each. How much does {he} "
      "pay in all?",
      "a 2-9; b 2-15; c 2-9; d 2-15", "cost = a * b; other = c * d; total = cost + other"),
    T("boxes_more_share",
      "{name} has {a} {boxes} with {b} {items} in each {box} and {c} more {items}. "
      "{He} shares all the {items} equally among {d} friends. How many {items} does each friend get?",
      "a 2-9; b 3-12; c 3-30; d 2-9", "packed = a * b; total = packed + c; share = total / d"),
    T("boxes_bad_money",
      "A {place} has {a} {boxes} with {b} {items} in each {box}. {c} of the {items} are bad. "
      "It sells the rest for {d} dollars each. How many dollars does it get?",
      "a 2-9; b 3-12; c 3-30; d 2-9", "packed = a * b; left = packed - c; money = left * d"),
    T("earn_spend_share",
      "{name} [earns|saves] {a} dollars each day for {b} days and spends {c} dollars for a {toy}. "
      "{He} shares the rest equally among {d} friends. How many dollars does each friend get?",
      "a 3-15; b 2-9; c 3-40; d 2-6", "money = a * b; left = money - c; share = left / d"),
    T("more_together_give",
      "{name} has {a} {items}. {friend} has {b} more {items} than {name}. Together they give away {c} {items}. "
      "How many {items} do they have left?",
      "a 5-40; b 3-30; c 3-50", "other = a + b; total = a + other; left = total - c"),
    T("times_together_pack",
      "{name} has {a} {items}. {friend} has {b} times as many {items} as {name}. They put all the {items} into {boxes} "
      "of {c}. How many {boxes} do they need?",
      "a 3-20; b 2-6; c 2-9", "other = a * b; total = a + other; boxes = total / c"),
    T("sell_left_money",
      "A {place} has {a} {items} and sells {b} of them in the morning and {c} of them in the afternoon. "
      "It sells the rest for {d} dollars each. How many dollars does it get for the rest?",
      "a 20-60; b 3-25; c 3-25; d 2-9", "sold = b + c; left = a - sold; money = left * d"),
    T("find_give_share",
      "{name} has {a} {items} and [finds|gets|buys] {b} more. {He} gives {c} {items} to {friend} "
      "and shares the rest equally among {d} friends. How many {items} does each friend get?",
      "d 2-9; q 2-9; b 3-20; c 3-20; a = d * q + c - b", "total = a + b; left = total - c; share = left / d"),
    T("travel_two",
      "A {vehicle} goes {a} miles each hour for {b} hours and then {c} miles each hour for {d} hours. "
      "How many miles does it go in all?",
      "a 11-40; b 2-6; c 11-40; d 2-6", "miles = a * b; other = c * d; total = miles + other"),
    T("pack_sell_spend",
      "{name} puts {a} {items} into {boxes} of {b} and sells each {box} for {c} dollars. "
      "Then {he} spends {d} dollars for a {toy}. How many dollars are left?",
      "b 2-9; q 3-12; c 2-9; d 3-40; a = b * q", "boxes = a / b; money = boxes * c; left = money - d"),
    T("buy_two_change",
      "{name} buys {a} {toys} for {b} dollars each and a {box} for {c} dollars. {He} pays with {d} dollars. "
      "How many dollars does {he} get back?",
      "a 2-6; b 2-12; c 2-20; d 50|100", "cost = a * b; total = cost + c; left = d - total"),
    T("save_two_weeks",
      "{name} needs {a} dollars for a {toy}. {He} has {b} dollars and gets {c} dollars from {friend}. "
      "{He} saves {d} dollars each {time}. How many {times} does {he} need to save?",
      "d 2-9; q 2-9; b 3-20; c 3-20; a = d * q + b + c", "money = b + c; left = a - money; time = left / d"),
    T("half_sell_money",
      "A {place} has {a} {boxes} with {b} {items} in each {box} and sells half of the {items}. "
      "Then it gets {c} more {items}. How many {items} does it have now?",
      "a 2-12; b 2-12; c 3-40", "packed = a * b; half = packed / 2; total = half + c"),
    T("work_days_each",
      "{name} works {a} hours each day for {b} days and earns {c} dollars each hour. {He} spends {d} dollars. "
      "How many dollars are left?",
      "a 2-8; b 2-6; c 3-12; d 5-60", "hours = a * b; money = hours * c; left = money - d"),
    T("fewer_together_share",
      "{name} has {a} {items}. {friend} has {b} fewer {items} than {name}. "
      "They share all the {items} equally among {c} friends. How many {items} does each friend get?",
      "c 2-9; a 8-40; b 3-30", "other = a - b; total = a + other; share = total / c"),
)  # fmt: skip

UNSEEN = (
    T("make_both_days",
      "{name} makes {a} {items} each day and {friend} makes {b} {items} each day. They make {items} for {c} days "
      "and give away {d} of them. How many {items} are left?",
      "a 3-12; b 3-12; c 2-7; d 5-60", "each = a + b; total = each * c; left = total - d"),
    T("boxes_find_pack",
      "{name} has {a} {boxes} with {b} {items} in each {box}. {He} eats {c} of the {items} "
      "and puts the rest into {boxes2} of {d}. How many {boxes2} does {he} need?",
      "a 2-9; b 3-12; c 3-30; d 2-9", "packed = a * b; left = packed - c; boxes = left / d"),
    T("share_already_give",
      "{name} shares {a} {items} equally among {b} friends. Each friend already has {c} {items} "
      "and sells {d} of them. How many {items} does each friend have left?",
      "b 2-9; q 3-12; c 3-30; d 3-20; a = b * q", "share = a / b; total = share + c; left = total - d"),
    T("more_money",
      "{name} sells {a} {items} and {friend} sells {b} more {items} than {name}. Each one costs {c} dollars. "
      "How many dollars do they get together?",
      "a 3-20; b 2-15; c 2-9", "other = a + b; total = a + other; money = total * c"),
    T("travel_left_hours",
      "A {vehicle} needs to go {a} miles. It goes {b} miles each hour for {c} hours and then {d} miles each hour. "
      "How many hours does it need for the rest?",
      "b 11-30; c 2-5; d 11-30; q 2-6; a = b * c + d * q", "miles = b * c; left = a - miles; hours = left / d"),
    T("half_share_more",
      "{name} has {a} {items} and gives half of them to {friend}. {He} puts the rest into {b} {boxes}, "
      "the same number in each {box}. Then {he} puts {c} more in each {box}. How many {items} are in one {box}?",
      "b 2-9; q 2-9; c 2-20; a = 2 * b * q", "half = a / 2; share = half / b; total = share + c"),
    T("left_boxes_money",
      "A {place} has {a} {boxes} and {b} of them are bad. There are {c} {items} in each {box}. "
      "They cost {d} dollars each. How much does the {place} get for the rest?",
      "a 5-15; b 2-9; c 2-10; d 2-6", "left = a - b; total = left * c; money = total * d"),
)  # fmt: skip
