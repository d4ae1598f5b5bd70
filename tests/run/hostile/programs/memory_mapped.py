# tries: take twice the memory that it may, mapped and shared with children
# wall: memory: RLIMIT_AS, and who watches
# shows: it has it
# ends: ok memory
# limits: memory_bytes=256M
import mmap

held = []
try:
    for _ in range(16):
        held.append(mmap.mmap(-1, 32 << 20))
        for at in range(0, 32 << 20, 4096):
            held[-1][at] = 1
    print("ESCAPED: has 512 MB")
except OSError as fault:
    print("refused:", fault)
