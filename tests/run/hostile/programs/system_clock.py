# tries: set the machine's clock and name, to what they are
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
now = ctypes.create_string_buffer(16)
libc.clock_gettime(0, now)
found = max(libc.clock_settime(0, now), libc.sethostname(os.uname().nodename.encode(), len(os.uname().nodename)))
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
