# tries: outlive itself by forking faster than somebody could kill one after another
# wall: survivors: all are killed at once, or none may be born
# shows: one lives on
# ends: ok
# limits: processes=32
import os
import time

if os.fork() == 0:
    os.setsid()
    for _ in range(4):
        os.fork()
    for _ in range(2000):  # where nothing ends it, it must end
        try:
            if os.fork():
                os._exit(0)
            os.setsid()
        except OSError:
            pass
    time.sleep(10000)
