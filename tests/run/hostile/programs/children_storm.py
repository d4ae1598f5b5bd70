# tries: start and end children as fast as it can, some of them orphans
# wall: cpu: their CPU time counts; all of them are gone at its end
# shows: it still runs after its deadline, or one is left
# ends: timeout killed
# limits: cpu_s=0.5 wall_s=3
import os
import signal

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    try:
        if os.fork() == 0:
            if os.fork() == 0:
                os._exit(1)
            os._exit(0)
    except OSError:
        pass
