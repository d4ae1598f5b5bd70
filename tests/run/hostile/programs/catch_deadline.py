# tries: catch the signal of the CPU deadline and go on
# wall: cpu: a second later it is killed
# shows: it still runs after its deadline
# ends: timeout
# limits: cpu_s=0.5 wall_s=3
import os
import signal

signal.signal(signal.SIGXCPU, lambda *_: os.write(1, b"caught\n"))
while True:
    pass
