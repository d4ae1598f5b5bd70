# tries: take twice the memory that it may, on its heap
# wall: memory: RLIMIT_AS, and who watches
# shows: it has it
# ends: error
# limits: memory_bytes=256M
held = [b"x" * (16 << 20) for _ in range(32)]
print("ESCAPED: has", sum(map(len, held)) >> 20, "MB")
