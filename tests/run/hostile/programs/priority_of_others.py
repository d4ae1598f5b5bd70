# tries: slow the harness down: its nice value, its cores, its disk priority, its policy; and all of its user at once
# wall: signals: another user; seccomp; a PID namespace
# shows: one of them changed
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
IOPRIO = 251 if os.uname().machine == "x86_64" else 30
for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    for attempt in (
        lambda pid=pid: os.setpriority(os.PRIO_PROCESS, pid, 5),
        lambda pid=pid: os.sched_setaffinity(pid, {0}),
        lambda pid=pid: os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0)),
    ):
        try:
            attempt()
            print("ESCAPED: changed", pid)
        except OSError as fault:
            print("refused:", fault)
    if libc.syscall(IOPRIO, 1, pid, (3 << 13)) == 0:
        print("ESCAPED: disk priority of", pid)
for which, who in ((os.PRIO_USER, 0), (os.PRIO_USER, os.getuid()), (os.PRIO_PGRP, os.getpgid(0))):
    try:
        os.setpriority(which, who, 7)
        print("set for all of", which, who)
    except OSError as fault:
        print("refused:", fault)
