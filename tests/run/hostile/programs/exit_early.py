# tries: end with success before it has done anything, leaving a child with its outputs
# wall: survivors: all are killed at its end
# shows: the child is left
import os
import time

if os.fork() == 0:
    time.sleep(1)
    os.write(1, b"42\n")
    time.sleep(10000)
os._exit(0)
