# tries: leave a key in the kernel, where the next program of this user finds it
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
ADD_KEY = 248 if os.uname().machine == "x86_64" else 217
found = libc.syscall(ADD_KEY, b"user", b"lrcode", b"text", 4, -4)  # the user's ring
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
