# tries: take the harness's descriptors and CPU time away by setting its limits
# wall: signals: another user; seccomp; Landlock forbids it; a PID namespace
# shows: its limits changed
import os
import resource

for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    try:
        hard = resource.prlimit(pid, resource.RLIMIT_CORE)[1]
        resource.prlimit(pid, resource.RLIMIT_CORE, (4096, hard))
        print("ESCAPED: set a limit of", pid)
    except OSError as fault:
        print("refused:", fault)
