# tries: leave a POSIX message queue, a shared memory object and a semaphore for the next program
# wall: state: seccomp refuses them; Landlock; a box has its own
# shows: they are there afterwards
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for found in (
    libc.mq_open(b"/lrcode-hostile", os.O_CREAT | os.O_RDWR, 0o666, None),
    libc.shm_open(b"/lrcode-hostile", os.O_CREAT | os.O_RDWR, 0o666),
    0 if libc.sem_open(b"/lrcode-hostile", os.O_CREAT, 0o666, 1) else -1,
):
    print("made", found) if found >= 0 else print("refused:", os.strerror(ctypes.get_errno()))
