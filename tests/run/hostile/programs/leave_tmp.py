# tries: leave a file for the next program in every folder that can be written
# wall: state: one directory can be written, and it is emptied
# shows: it is there afterwards
# ends: ok
import os

for top in ("/dev/shm", "/tmp", "/var/tmp", "/run", "/", "/job", "/dev", "/dev/mqueue", "/proc"):
    try:
        with open(f"{top}/lrcode-hostile-left", "w") as file:
            file.write("x")
        print("wrote in", top)
    except OSError as fault:
        print("refused:", fault)
    if top in ("/tmp", "/var/tmp", "/run", "/", "/dev") and os.path.exists("@OUTSIDE@"):
        try:
            os.unlink(f"{top}/lrcode-hostile-left")  # the real machine's
            print("ESCAPED: wrote in", top)
        except OSError:
            pass
