# tries: write without end to both of its outputs
# wall: output: RLIMIT_FSIZE on files in memory
# shows: there is more of it than the limit
# ends: output_limit
# limits: cpu_s=2 wall_s=4
import os

KEPT = b"x" * 10_000
while True:
    os.write(1, KEPT)
    os.write(2, KEPT)
