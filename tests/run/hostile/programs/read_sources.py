# tries: read the sources of lrcode, where graders and expected answers live
# wall: files: Landlock; a box does not show them
# shows: it prints a line of them
import os

try:
    for top, _, files in os.walk("@SOURCES@", onerror=lambda fault: print("refused:", fault)):
        for name in files:
            if name == "errors.py" and "LrcodeError" in open(f"{top}/{name}").read():
                print("ESCAPED: read", f"{top}/{name}")
except OSError as fault:
    print("refused:", fault)
