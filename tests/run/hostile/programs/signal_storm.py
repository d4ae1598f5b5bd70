# tries: drown itself, its group and all that it may reach in signals
# wall: signals: a group of its own; what it may not reach hears nothing
# shows: the harness or the server dies, or it still runs after its deadline
# ends: timeout killed
# limits: cpu_s=0.5 wall_s=3
import os
import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
if "@KIND@" == "bare":
    while True:  # the others are shown by programs of their own
        os.kill(os.getpid(), signal.SIGUSR1)
while True:
    for pid in (0, os.getpid(), -1, os.getppid()):
        for number in (signal.SIGUSR1, signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP, 40):
            try:
                os.kill(pid, number)
            except OSError:
                pass
