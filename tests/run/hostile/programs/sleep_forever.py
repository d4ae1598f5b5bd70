# tries: sleep for ever, so that the run hangs
# wall: cpu: the wall deadline
# shows: it still runs after it
# ends: timeout
# limits: cpu_s=0.5 wall_s=1
import time

time.sleep(100_000)
