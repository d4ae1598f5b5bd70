# tries: learn which files there are outside, how large they are and when they changed
# wall: files: a box does not show them; nothing else guards what stat tells
# shows: it tells the size
import os

for path in ("@CANARY@", "@HOME@/diary", "@SOURCES@/errors.py"):
    try:
        print("ESCAPED:", path, os.stat(path).st_size, "bytes")
    except OSError as fault:
        print("refused:", fault)
