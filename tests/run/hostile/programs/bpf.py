# tries: load a program into the kernel
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
BPF = 321 if os.uname().machine == "x86_64" else 280
attributes = ctypes.create_string_buffer(b"\2\0\0\0\4\0\0\0\4\0\0\0\1\0\0\0", 72)  # an array map
found = libc.syscall(BPF, 0, attributes, 72)
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
