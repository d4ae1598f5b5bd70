# tries: fill the disk, or the memory that stands for it, with many files of the largest size
# wall: output: the box's directory has a size; who watches counts it elsewhere
# shows: it has written 200 MB
# ends: ok output_limit error killed memory

KEPT = b"x" * ((1 << 20) - 1)
written = 0
try:
    for number in range(200):
        with open(f"file{number}", "wb", buffering=0) as file:
            written += file.write(KEPT)
except OSError as fault:
    print("refused:", fault)
print(f"ESCAPED: {written >> 20} MB" if written > 190 << 20 else f"{written >> 20} MB")
