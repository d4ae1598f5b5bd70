"""Templates of level 4: four steps, with fractions, percents and prices per unit."""

from __future__ import annotations

from lrcode.tasks.builtin.template import Template as T

SEEN = (
    T("percent_off",
      "One {toy} costs {a} dollars. {name} buys {b} {toys} and gets {c} percent off the price. "
      "How much does {he} pay in all?",
      "a 5-40; b 2-9; c 10|20|25|30|40|50", "cost = a * b; part = cost * c; off = part / 100; total = cost - off"),
    T("third_then_share",
      "{name} has {a} {boxes} with {b} {items} in each {box}. {He} sells a third of the {items} "
      "and shares the rest equally among {c} friends. How many {items} does each friend get?",
      "a 2-12; b 3-15; c 2-9", "packed = a * b; sold = packed / 3; left = packed - sold; share = left / c"),
    T("quarter_money",
      "A {place} has {a} {items} and gets {b} more. A quarter of the {items} are bad. "
      "It sells the rest for {c} dollars each. How many dollars does it get?",
      "q 4-20; b 3-40; c 2-9; a = 4 * q - b", "total = a + b; bad = total / 4; left = total - bad; money = left * c"),
    T("unit_price",
      "A {place} sells {a} {items} for {b} dollars. {name} needs {c} {items} and a {toy} for {d} dollars. "
      "{He} has {e} dollars. How many dollars are left?",
      "a 2-9; q 2-9; b = a * q; c 2-12; d 3-20; e 50|100|150",
      "price = b / a; cost = price * c; total = cost + d; left = e - total"),
    T("two_earn_half",
      "{name} earns {a} dollars each hour and works {b} hours. {friend} earns {c} dollars each hour and "
      "works {d} hours. They spend half of the money. How many dollars are left?",
      "a 4-15; b 2-9; c 4-15; d 2-9", "money = a * b; other = c * d; total = money + other; left = total / 2"),
    T("percent_sold",
      "A {place} has {a} {boxes} with {b} {items} in each {box}. It sells {c} percent of the {items}. "
      "How many {items} are left?",
      "a 2-20; b 5-30; c 10|20|25|40|50|60|75",
      "packed = a * b; part = packed * c; sold = part / 100; left = packed - sold"),
    T("third_week",
      "{name} earns {a} dollars each day for {b} days. {He} spends a third of the money for a {toy} "
      "and {c} dollars for a {box}. How many dollars are left?",
      "a 3-24; b 3-12; c 3-40", "money = a * b; spent = money / 3; rest = money - spent; left = rest - c"),
    T("more_together_pack_money",
      "{name} has {a} {items}. {friend} has {b} more {items} than {name}. They put all the {items} into {boxes} of {c} "
      "and sell each {box} for {d} dollars. How many dollars do they get?",
      "a 5-40; b 2-20; c 2-9; d 2-9", "other = a + b; total = a + other; boxes = total / c; money = boxes * d"),
    T("travel_two_left",
      "A {vehicle} needs to go {e} miles. It goes {a} miles each hour for {b} hours and then {c} miles each hour for "
      "{d} hours. How many miles are left?",
      "a 11-40; b 2-5; c 11-40; d 2-5; q 5-90; e = a * b + c * d + q",
      "miles = a * b; other = c * d; total = miles + other; left = e - total"),
    T("buy_both_change",
      "{name} buys {a} {toys} for {b} dollars each and {c} {boxes} for {d} dollars each and pays with {e} dollars. "
      "How many dollars does {he} get back?",
      "a 2-6; b 2-12; c 2-6; d 2-12; e 100|150|200",
      "cost = a * b; other = c * d; total = cost + other; left = e - total"),
    T("percent_more_share",
      "{name} has {a} {items}. {friend} has {b} percent more {items} than {name}. How many {items} do they "
      "have together?",
      "q 1-10; b 10|20|30|40|50|60; a = 10 * q",
      "part = a * b; more = part / 100; other = a + more; total = a + other"),
)  # fmt: skip

UNSEEN = (
    T("third_off",
      "{name} buys {a} {toys} for {b} dollars each and gets a third off the price. {He} pays with {c} dollars. "
      "How many dollars does {he} get back?",
      "a 2-9; b 3-15; c 50|100", "cost = a * b; off = cost / 3; total = cost - off; left = c - total"),
    T("percent_spent_earn",
      "{name} earns {a} dollars each hour and works {b} hours. {He} spends {c} percent of the money. "
      "How many dollars are left?",
      "a 5-25; b 2-12; c 10|20|25|40|50|60|75",
      "money = a * b; part = money * c; spent = part / 100; left = money - spent"),
    T("quarter_bad_pack",
      "{name} has {a} {foods} and {friend} has {b} {foods}. A quarter of the {foods} are bad. They put the "
      "rest into {boxes} of {c}. How many {boxes} do they need?",
      "q 4-20; b 3-40; c 2-9; a = 4 * q - b", "total = a + b; bad = total / 4; left = total - bad; boxes = left / c"),
    T("fewer_together_money",
      "{name} makes {a} {items} and {friend} makes {b} fewer {items} than {name}. They sell all the {items} "
      "for {c} dollars each and spend {d} dollars. How many dollars are left?",
      "a 8-30; b 2-20; c 2-9; d 5-60", "other = a - b; total = a + other; money = total * c; left = money - d"),
    T("unit_price_weeks",
      "A {place} sells {a} {toys} for {b} dollars. {name} needs {c} {toys} and has {d} dollars now. "
      "{He} gets {e} dollars each {time}. How many {times} does {he} need to save for the rest?",
      "a 2-6; q 3-12; b = a * q; c 2-9; d 3-40; e 2-9",
      "price = b / a; cost = price * c; left = cost - d; time = left / e"),
)  # fmt: skip
