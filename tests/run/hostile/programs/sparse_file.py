# tries: make a file of a terabyte by writing at its end, and one by allocating it
# wall: output: RLIMIT_FSIZE
# shows: it is there
# ends: output_limit error
import os

with open("sparse", "wb") as file:
    file.seek(1 << 40)
    file.write(b"x")
print("ESCAPED: a file of", os.path.getsize("sparse"))
