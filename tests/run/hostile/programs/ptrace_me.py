# tries: make its parent its tracer, so that the parent is told of stops that it does not expect
# wall: state: seccomp; the parent waits for ends only
# shows: it ends otherwise than by its deadline, or the next program fails
# ends: timeout ok
# limits: cpu_s=2 wall_s=1
# real: no: a harness that waits with waitpid is told of the stop and nothing else happens
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
if libc.ptrace(0, 0, 0, 0):
    print("refused:", os.strerror(ctypes.get_errno()))
else:
    for number in (signal.SIGTRAP, signal.SIGUSR1, signal.SIGSTOP):
        os.kill(os.getpid(), number)
