# tries: load a module into the kernel
# wall: surface: seccomp
# shows: the call works
# real: no: not every kernel has modules
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
INIT = 175 if os.uname().machine == "x86_64" else 105
found = libc.syscall(INIT, b"", 0, b"")
found = 0 if ctypes.get_errno() in (8, 22) else found  # ENOEXEC, EINVAL: it was looked at
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
