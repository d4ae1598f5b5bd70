# tries: ignore all signals that can be ignored and go on
# wall: cpu: it is killed, which nobody can ignore
# shows: it still runs after its deadline
# ends: timeout
# limits: cpu_s=0.5 wall_s=3
import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
while True:
    pass
