# tries: take three times the memory that it may, in four processes that each stay below
# wall: memory: who watches adds them up
# shows: all of them have it at the same time
# ends: memory
# limits: memory_bytes=256M
import os
import time

reader, writer = os.pipe()
for _ in range(4):
    if os.fork() == 0:
        held = bytearray(190 << 20)
        for at in range(0, len(held), 4096):
            held[at] = 1
        os.write(writer, b"x")
        time.sleep(10)
        os._exit(0)
for _ in range(4):
    os.read(reader, 1)
time.sleep(1)
print("ESCAPED: has 760 MB")
