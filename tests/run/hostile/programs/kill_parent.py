# tries: kill its parent, and the first process
# wall: signals: another user; Landlock scopes signals; a PID namespace hides the rest
# shows: the harness or the server dies
import os
import signal

for pid in (os.getppid(), 1):
    try:
        if pid:  # 0 would be our own group
            os.kill(pid, signal.SIGKILL)
            print("sent to", pid)
    except OSError as fault:
        print("refused:", fault)
