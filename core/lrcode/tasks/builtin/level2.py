"""Templates of level 2: two steps."""

from __future__ import annotations

from lrcode.tasks.builtin.template import Template as T

SEEN = (
    T("find_give",
      "{name} has {a} {items} and [finds|gets|buys] {b} more. Then {he} gives {c} {items} to {friend}. "
      "How many {items} does {name} have left?",
      "a 5-50; b 3-40; c 3-60", "total = a + b; left = total - c"),
    T("boxes_more",
      "[There are|{name} has|A {place} has] {a} {boxes} with {b} {items} in each {box} and {c} more {items}. "
      "How many {items} are there in all?",
      "a 2-9; b 3-15; c 3-40", "packed = a * b; total = packed + c"),
    T("boxes_sell",
      "A {place} has {a} {boxes} with {b} {items} in each {box}. It sells {c} [of the |]{items}. "
      "How many {items} are left?",
      "a 2-9; b 3-15; c 3-60", "packed = a * b; left = packed - c"),
    T("change",
      "{name} buys {a} {toys} for {b} dollars each and pays with {c} dollars. How many dollars does {he} get back?",
      "a 2-9; b 2-15; c 20|50|100", "cost = a * b; left = c - cost"),
    T("left_share",
      "{name} has {a} {items} and [gives {b} of them to {friend}|sells {b} of them]. "
      "{He} shares the rest equally among {c} friends. How many {items} does each friend get?",
      "c 2-9; q 2-9; b 3-30; a = c * q + b", "left = a - b; share = left / c"),
    T("more_together",
      "{name} has {a} {items}. {friend} has {b} more {items} than {name}. How many {items} do they have together?",
      "a 3-40; b 3-30", "other = a + b; total = a + other"),
    T("fewer_together",
      "{name} has {a} {items}. {friend} has {b} fewer {items} than {name}. How many {items} do they have together?",
      "a 8-50; b 3-30", "other = a - b; total = a + other"),
    T("times_together",
      "{name} has {a} {items}. {friend} has {b} times as many {items} as {name}. "
      "How many {items} do they have together?",
      "a 3-20; b 2-6", "other = a * b; total = a + other"),
    T("find_share",
      "{name} has {a} {items} and {friend} has {b} {items}. They share all the {items} equally among {c} friends. "
      "How many {items} does each friend get?",
      "c 2-9; q 3-12; b 3-20; a = c * q - b", "total = a + b; share = total / c"),
    T("left_money",
      "A {place} has {a} {items} and {b} of them are bad. It sells the rest for {c} dollars each. "
      "How many dollars does it get?",
      "a 6-30; b 2-20; c 2-9", "left = a - b; money = left * c"),
    T("boxes_share",
      "{name} has {a} {boxes} with {b} {items} in each {box}. {He} shares all the {items} equally among {c} friends. "
      "How many {items} does each friend get?",
      "a 2-12; b 2-12; c 2-9", "packed = a * b; share = packed / c"),
    T("earn_spend",
      "{name} [earns|saves] {a} dollars each day for {b} days. Then {he} spends {c} dollars for a {toy}. "
      "How many dollars are left?",
      "a 3-15; b 2-9; c 3-60", "money = a * b; left = money - c"),
    T("save_weeks",
      "{name} needs {a} dollars for a {toy} and has {b} dollars now. {He} saves {c} dollars each {time}. "
      "How many {times} does {he} need to save?",
      "c 2-9; q 2-12; b 3-30; a = c * q + b", "left = a - b; time = left / c"),
    T("sell_times",
      "A {place} sells {a} {items} in the morning and {b} {items} in the afternoon. Each one costs {c} dollars. "
      "How many dollars does it get [that day|in all]?",
      "a 2-20; b 2-20; c 2-9", "total = a + b; money = total * c"),
    T("travel_more",
      "A {vehicle} goes {a} miles each hour for {b} hours. Then it goes {c} more miles. How many miles does "
      "it go in all?",
      "a 11-40; b 2-6; c 3-50", "miles = a * b; total = miles + c"),
    T("pack_money",
      "{name} puts {a} {items} into {boxes} of {b}. {He} sells each {box} for {c} dollars. "
      "How many dollars does {he} get?",
      "b 2-9; q 2-12; c 2-9; a = b * q", "boxes = a / b; money = boxes * c"),
    T("buy_two",
      "{name} buys {a} {toys} for {b} dollars each and a {box} for {c} dollars. How much does {he} [pay|spend] in all?",
      "a 2-9; b 2-15; c 3-40", "cost = a * b; total = cost + c"),
    T("half_more",
      "{name} has {a} {items} and gives half of them to {friend}. Then {he} [finds|gets|buys] {b} more. "
      "How many {items} does {name} have now?",
      "q 3-40; b 3-40; a = 2 * q", "half = a / 2; total = half + b"),
    T("share_already",
      "{name} shares {a} {items} equally among {b} friends. Each friend already has {c} {items}. "
      "How many {items} does each friend have now?",
      "b 2-9; q 2-12; c 3-30; a = b * q", "share = a / b; total = share + c"),
)  # fmt: skip

UNSEEN = (
    T("sell_get",
      "A {place} has {a} {items} and sells {b} of them in the morning. Then it gets {c} more. "
      "How many {items} does it have now?",
      "a 8-60; b 3-50; c 3-40", "left = a - b; total = left + c"),
    T("make_give",
      "{name} makes {a} {items} each hour for {b} hours and gives {c} of them to {friend}. "
      "How many {items} does {name} have left?",
      "a 3-15; b 2-9; c 3-60", "total = a * b; left = total - c"),
    T("find_pack",
      "{name} finds {a} {items} in the morning and {b} {items} in the afternoon. {He} puts them into {boxes} of {c}. "
      "How many {boxes} does {he} need?",
      "c 2-9; q 3-12; b 3-20; a = c * q - b", "total = a + b; boxes = total / c"),
    T("boxes_left",
      "A {place} has {a} {boxes} and sells {b} of them. There are {c} {items} in each {box}. "
      "How many {items} are left?",
      "a 5-20; b 2-12; c 3-12", "left = a - b; total = left * c"),
    T("share_eat",
      "{name} shares {a} {foods} equally among {b} friends. Then each friend eats {c} {foods}. "
      "How many {foods} does each friend have left?",
      "b 2-9; q 4-15; c 2-12; a = b * q", "share = a / b; left = share - c"),
    T("pay_both",
      "{name} has {a} dollars and buys a {toy} for {b} dollars and a {box} for {c} dollars. How many dollars are left?",
      "a 20-99; b 3-40; c 3-40", "cost = b + c; left = a - cost"),
    T("hours_two",
      "{name} makes {a} {items} each hour, {b} hours in the morning and {c} hours in the afternoon. "
      "How many {items} does {he} make that day?",
      "a 3-15; b 2-6; c 2-6", "hours = b + c; total = a * hours"),
    T("miles_left",
      "A {vehicle} goes {a} miles each hour for {b} hours. It needs to go {c} miles in all. How many miles are left?",
      "a 11-40; b 2-5; q 3-60; c = a * b + q", "miles = a * b; left = c - miles"),
    T("half_share",
      "{name} has {a} {items} and sells half of them. {He} puts the rest into {boxes} of {b}. "
      "How many {boxes} does {he} need?",
      "b 2-9; q 2-9; a = 2 * b * q", "half = a / 2; boxes = half / b"),
)  # fmt: skip
