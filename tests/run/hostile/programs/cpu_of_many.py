# tries: use more CPU time than it may by sharing the work among processes that each stay below
# wall: cpu: who watches adds them up
# shows: it still runs after its deadline
# ends: timeout
# limits: cpu_s=0.6 wall_s=6
import os
import time

while True:
    if os.fork() == 0:
        end = time.process_time() + 0.1
        while time.process_time() < end:
            pass
        os._exit(0)
    os.wait()
