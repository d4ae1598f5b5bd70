# tries: lock memory that the machine then cannot take back
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
hold = ctypes.create_string_buffer(64 << 20)
found = libc.mlock(hold, 64 << 20)
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
