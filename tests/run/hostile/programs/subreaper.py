# tries: gather orphans below itself and leave them when it ends
# wall: survivors: all of its user or namespace are killed
# shows: they live on
# ends: ok
import ctypes
import os
import time

ctypes.CDLL(None).prctl(36, 1)  # PR_SET_CHILD_SUBREAPER
for _ in range(3):
    if os.fork() == 0:
        if os.fork() == 0:
            os.setpgid(0, 0)
            time.sleep(10000)
        os._exit(0)
for _ in range(3):
    os.wait()
