# tries: take three times the memory that it may, in shared memory that is let go of and taken again by children
# wall: memory: what nobody maps is gone; who watches adds up the rest
# shows: it has written it
# ends: ok memory error
# limits: memory_bytes=256M
import mmap
import os
import time

for _ in range(6):
    held = mmap.mmap(-1, 100 << 20)
    if os.fork() == 0:
        for at in range(0, len(held), 4096):
            held[at] = 1
        time.sleep(3)
        os._exit(0)
    held.close()
time.sleep(2)
print("ESCAPED: has 600 MB")
