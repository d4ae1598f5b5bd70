# tries: read the kernel's log, which tells addresses
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
found = libc.klogctl(3, ctypes.create_string_buffer(1000), 1000)
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
