# tries: start a process whose parent is the harness's server, so that nobody knows it, and let it live on
# wall: survivors: what is unknown is killed as well; the user id or the PID namespace finds it
# shows: it lives on, or the server takes its end for the program's
# ends: error
# real: root
# limits: cpu_s=2 wall_s=6
import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
CLONE = 56 if os.uname().machine == "x86_64" else 220
CLONE_PARENT = 0x8000
for number in range(3):
    if libc.syscall(CLONE, CLONE_PARENT, 0, 0, 0, 0) == 0:
        if number == 0:
            os._exit(0)  # the server is told of the end of a child that it never had
        os.setsid()
        time.sleep(10000)
time.sleep(0.1)
os._exit(5)
