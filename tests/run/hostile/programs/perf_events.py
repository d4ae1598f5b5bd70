# tries: count events of the processor, a way to watch others
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
PERF = 298 if os.uname().machine == "x86_64" else 241
attributes = ctypes.create_string_buffer((1).to_bytes(4, "little") + (112).to_bytes(4, "little"), 112)
found = libc.syscall(PERF, attributes, 0, -1, -1, 0)
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
