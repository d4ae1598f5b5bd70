# tries: let the kernel send the signal in its place, as the owner of a descriptor with news
# wall: signals: another user; Landlock scopes signals; a PID namespace
# shows: the harness or the server dies
import ctypes
import fcntl
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    reader, writer = os.pipe()
    try:
        fcntl.fcntl(reader, 8, pid)  # F_SETOWN
        fcntl.fcntl(reader, 10, signal.SIGKILL)  # F_SETSIG
        fcntl.fcntl(reader, fcntl.F_SETFL, os.O_ASYNC)
        os.write(writer, b"news")
        print("set off for", pid)
    except OSError as fault:
        print("refused:", fault)
