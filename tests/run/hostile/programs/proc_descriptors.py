# tries: list and open the descriptors of its parent and of strangers through /proc
# wall: signals: Landlock forbids it, another user, not dumpable; a box hides strangers
# shows: it lists or opens one
import os

for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    try:
        names = os.listdir(f"/proc/{pid}/fd")
        print("ESCAPED:", pid, "has", names)
        for name in names:
            os.close(os.open(f"/proc/{pid}/fd/{name}", os.O_RDONLY | os.O_NONBLOCK))
    except OSError as fault:
        print("refused:", fault)
