# tries: hold more processes at once than it may
# wall: processes: RLIMIT_NPROC over a user id or namespace of its own; who watches counts
# shows: it has 100 more
# ends: ok killed
import os
import time

for number in range(100):
    try:
        if os.fork() == 0:
            time.sleep(10000)
    except OSError as fault:
        print("refused:", fault)
        break
else:
    time.sleep(0.5)
    print("ESCAPED: 100 processes")
