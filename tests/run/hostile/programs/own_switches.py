# tries: shield itself from the out-of-memory killer and hide from those who watch it
# wall: privileges, cpu: no capability for it; who watches does not trust names
# shows: its score fell, or it outlives its deadline
# ends: timeout
# limits: cpu_s=0.5 wall_s=3
import ctypes
import os

for path, text in (("/proc/self/oom_score_adj", "-1000"), ("/proc/self/comm", ") Z 1 1 1 (")):
    try:
        with open(path, "w") as file:
            file.write(text)
        print("wrote", path)
        if path.endswith("adj"):
            print("ESCAPED: its score is", open(path).read())
    except OSError as fault:
        print("refused:", fault)
libc = ctypes.CDLL(None)
libc.prctl(4, 0)  # PR_SET_DUMPABLE: /proc/self now belongs to root
libc.prctl(15, b") Z 1 1 1 (")  # PR_SET_NAME
if os.fork() == 0:
    libc.prctl(15, b"\n) R 0 0\n")
while True:
    pass
