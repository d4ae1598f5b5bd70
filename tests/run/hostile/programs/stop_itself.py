# tries: stop itself, so that it neither runs nor ends
# wall: cpu: the wall deadline; it is killed
# shows: it still is there after it
# ends: timeout
# limits: cpu_s=0.5 wall_s=1
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
