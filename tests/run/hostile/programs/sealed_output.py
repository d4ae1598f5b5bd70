# tries: seal its outputs, so that whoever uses them next cannot
# wall: state: they take no seals, and each program gets its own
# shows: the next program has no output
# real: no: without walls nobody uses its outputs again
import fcntl
import os

for descriptor in (1, 2):
    for attempt in (
        lambda d=descriptor: fcntl.fcntl(d, 1033, 0x1F),  # F_ADD_SEALS
        lambda d=descriptor: fcntl.flock(d, fcntl.LOCK_EX),
        lambda d=descriptor: os.fchmod(d, 0),
        lambda d=descriptor: os.ftruncate(d, 5),
        lambda d=descriptor: os.posix_fallocate(d, 0, 1000),
    ):
        try:
            attempt()
        except OSError:
            pass
