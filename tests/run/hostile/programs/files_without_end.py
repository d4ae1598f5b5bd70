# tries: make more empty files than anybody needs, each of which takes memory of the kernel and time to remove
# wall: output: the number of files in its directory is capped, or they are gone before the next program
# shows: it has made 100,000
# ends: timeout ok error killed output_limit
# limits: cpu_s=4 wall_s=12
# real: root
import os

n = 0
try:
    while n < 100_000:
        os.close(os.open(f"f{n}", os.O_CREAT | os.O_WRONLY))
        n += 1
except OSError as fault:
    print("refused:", fault, n)
print("ESCAPED:" if n == 100_000 else "made", n)
