# tries: copy the descriptors of its parent and of a stranger
# wall: signals: seccomp; Landlock forbids it; another user; not dumpable
# shows: it gets one
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    try:
        handle = os.pidfd_open(pid)
    except OSError as fault:
        print("refused:", fault)
        continue
    for number in range(20):
        if libc.syscall(438, handle, number, 0) >= 0:
            print("ESCAPED: descriptor", number, "of", pid)
            break
    else:
        print("refused:", os.strerror(ctypes.get_errno()))
