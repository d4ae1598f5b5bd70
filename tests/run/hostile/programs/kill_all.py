# tries: kill all processes that it may
# wall: signals: another user; Landlock scopes signals; a PID namespace
# shows: the harness, the server or a stranger dies
# ends: ok killed
import os
import signal

try:
    os.kill(-1, signal.SIGKILL)
    print("sent")
except OSError as fault:
    print("refused:", fault)
