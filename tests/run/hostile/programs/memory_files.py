# tries: take three times the memory that it may, in anonymous files that count as nobody's
# wall: memory: seccomp refuses them, or who watches counts them
# shows: it has written them
# ends: ok memory output_limit killed error
# limits: memory_bytes=256M
import os
import time

KEPT = b"x" * (1 << 20)
reader, writer = os.pipe()
for _ in range(6):
    if os.fork() == 0:
        written = 0
        try:
            for _ in range(128):
                written += os.write(os.memfd_create("hog"), KEPT[: (1 << 20) - 1])
        except OSError as fault:
            print("refused:", fault, flush=True)
        os.write(writer, bytes([written >> 20]))
        time.sleep(1)
        os._exit(0)
total = sum(os.read(reader, 1)[0] for _ in range(6))
print(f"ESCAPED: {total} MB" if total > 300 else f"{total} MB")
