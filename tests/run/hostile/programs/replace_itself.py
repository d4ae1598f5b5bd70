# tries: overwrite its own file and the interpreter's while they run, and open its file again and again
# wall: files: its own file is nobody else's, and opening it twice does nothing
# shows: the next program is not the right one
# real: no: without walls each program is a process of its own as well
import os
import shutil

for _ in range(50):
    open("main.py").close()
open("main.py", "w").write("print(43)")
os.unlink("main.py")
open("main.py", "w").write("print(43)")
for path in (shutil.which("python3") or "/usr/bin/python3", "/run/lrcode/launch", "/run/lrcode/warm.so"):
    for mode in ("r+b", "ab"):
        try:
            open(path, mode).close()
            print("ESCAPED: opened", path)
        except OSError as fault:
            print("refused:", fault)
