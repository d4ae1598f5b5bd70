# tries: close its outputs, open them anew by other names, cut them off and write on
# wall: output: RLIMIT_FSIZE on files in memory, whoever opens them
# shows: there is more of it than the limit
# ends: output_limit timeout
# limits: cpu_s=1 wall_s=4
import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
held = os.dup(1)
os.close(1)
for path in (f"/proc/self/fd/{held}", f"/dev/fd/{held}", "/dev/stdout"):
    for flags in (os.O_WRONLY | os.O_TRUNC, os.O_RDWR, os.O_WRONLY | os.O_APPEND):
        try:
            again = os.open(path, flags)
            os.lseek(again, 1 << 30, os.SEEK_SET)
            for _ in range(1000):
                os.write(again, b"x" * 10_000)
        except OSError:
            pass
while True:
    try:
        os.ftruncate(held, 0)
        os.ftruncate(held, 1 << 40)
    except OSError:
        pass
    try:
        os.write(held, b"x" * 100_000)
    except OSError:
        pass
