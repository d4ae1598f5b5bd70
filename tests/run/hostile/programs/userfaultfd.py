# tries: hold the kernel up in the midst of a page fault
# wall: surface: seccomp
# shows: the call works
# real: root
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
USERFAULTFD = 323 if os.uname().machine == "x86_64" else 282
found = libc.syscall(USERFAULTFD, 0)
print("ESCAPED: it works" if found >= 0 else f"refused: {os.strerror(ctypes.get_errno())}")
