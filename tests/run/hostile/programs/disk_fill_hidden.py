# tries: fill the disk in a folder that can be entered and not listed, so that who counts what lies there sees nothing
# wall: output: the box's directory has a size; who watches takes a folder that it cannot list for a full one
# shows: it has written 200 MB
# ends: ok output_limit error killed memory
import os
import time

KEPT = b"x" * ((1 << 20) - 1)
written = 0
os.mkdir("hidden", 0o300)
try:
    for number in range(200):
        with open(f"hidden/file{number}", "wb", buffering=0) as file:
            written += file.write(KEPT)
    time.sleep(0.5)
except OSError as fault:
    print("refused:", fault)
print(f"ESCAPED: {written >> 20} MB" if written > 190 << 20 else f"{written >> 20} MB")
