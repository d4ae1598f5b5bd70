# tries: leave shared memory, semaphores and queues of System V for the next program
# wall: state: seccomp refuses them; a box has its own
# shows: they are there afterwards
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for found in (libc.shmget(77, 4096, 0o1666), libc.semget(77, 1, 0o1666), libc.msgget(77, 0o1666)):
    print("made", found) if found >= 0 else print("refused:", os.strerror(ctypes.get_errno()))
