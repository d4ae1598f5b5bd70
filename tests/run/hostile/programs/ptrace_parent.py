# tries: take hold of its parent, the first process and a stranger with ptrace
# wall: signals: seccomp; Landlock forbids it; another user; not dumpable
# shows: ptrace works
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    if libc.ptrace(0x4206, pid, 0, 0) == 0:  # PTRACE_SEIZE
        print("ESCAPED: holds", pid)
    else:
        print("refused:", os.strerror(ctypes.get_errno()))
