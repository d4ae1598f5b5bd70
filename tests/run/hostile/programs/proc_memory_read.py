# tries: read the memory of its parent, the first process and a stranger through /proc
# wall: signals: Landlock forbids it, another user, not dumpable; a box hides strangers
# shows: it reads a word
import os

for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb") as memory:
            memory.seek(int(next(line for line in maps if " r" in line).split("-")[0], 16))
            print("ESCAPED:", pid, memory.read(8))
    except (OSError, StopIteration) as fault:
        print("refused:", fault)
