# tries: open a ring of calls that seccomp does not see
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
found = libc.syscall(425, 4, ctypes.create_string_buffer(120))
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
