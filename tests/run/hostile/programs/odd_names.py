# tries: leave files with names that programs stumble over
# wall: state: the cleaner takes names as bytes
# shows: one is left
import os

NAMES = [b"new\nline", b"-rf", b"*", b"\xff\xfe", "a\u2215b".encode(), b"...", b" ", b"$(id)", b"a" * 255, b"\x1b[2J"]
NAMES += [b".lifted-0", b".lifted-1", "\u202e".encode(), b"~", b"\\"]
for name in NAMES:
    with open(name, "w") as file:
        file.write("x")
    os.makedirs(b"folder/" + name + b"/" + name)
