"""The words that fill the slots of templates: few, short and ASCII, so that a tiny tokenizer learns them quickly."""

from __future__ import annotations

SHE = ("Anna", "Bea", "Carla", "Dora", "Ella", "Fay", "Gina", "Hana", "Ines", "Jane", "Lily", "Mona")
HE = ("Adam", "Ben", "Carl", "Dan", "Emil", "Finn", "Hugo", "Ivan", "Jack", "Leo", "Max", "Noah")
PEOPLE = tuple((name, "she") for name in SHE) + tuple((name, "he") for name in HE)
ITEMS = ("apples", "beads", "books", "buttons", "cards", "coins", "cookies", "marbles", "pencils", "shells", "stamps",
         "stickers")  # fmt: skip
FOODS = ("apples", "cookies", "grapes", "nuts", "pears", "plums")
BOXES = (("box", "boxes"), ("bag", "bags"), ("basket", "baskets"), ("jar", "jars"), ("tray", "trays"))
TOYS = (("ball", "balls"), ("kite", "kites"), ("game", "games"), ("hat", "hats"), ("lamp", "lamps"), ("book", "books"))
PLACES = ("shop", "farm", "market", "school")
VEHICLES = ("bus", "train", "car", "truck")
TIMES = (("hour", "hours"), ("day", "days"), ("week", "weeks"))
