# tries: join the namespaces of its parent, the first process and a stranger
# wall: privileges: no capability for it; seccomp; Landlock; a PID namespace
# shows: it joins one
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for pid in {os.getppid(), 1, int("@PID@")} - {0, os.getpid()}:
    for kind in ("user", "mnt", "net", "pid", "ipc", "uts"):
        try:
            if libc.setns(os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY), 0) == 0:
                print("ESCAPED: joined", kind, "of", pid)
            else:
                print("refused:", os.strerror(ctypes.get_errno()))
        except OSError as fault:
            print("refused:", fault)
