# tries: plant a file beside the interpreter's own
# wall: files: Landlock; a box shows them read-only; another user
# shows: it is there
import os

for top in ("/usr", "/usr/bin", "/usr/lib", "/etc", "/lib", "/usr/lib/swi-prolog", "/usr/local/lib"):
    path = f"{top}/lrcode-hostile-left"
    try:
        with open(path, "w") as file:
            file.write("x")
        os.unlink(path)
        print("ESCAPED: wrote in", top)
    except OSError as fault:
        print("refused:", fault)
