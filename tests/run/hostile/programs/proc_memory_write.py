# tries: open the memory of its parent for writing, so as to become the harness
# wall: signals: Landlock forbids it, another user, not dumpable; a box hides strangers
# shows: it opens and can write back what it read
import os

for pid in {os.getppid(), 1, int("@PID@")} - {0, os.getpid()}:
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "r+b", buffering=0) as memory:
            start = int(next(line for line in maps if " rw-p" in line).split("-")[0], 16)
            memory.seek(start)
            word = memory.read(8)
            memory.seek(start)
            memory.write(word)
            print("ESCAPED: wrote to", pid)
    except (OSError, StopIteration) as fault:
        print("refused:", fault)
