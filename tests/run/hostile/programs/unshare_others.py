# tries: make namespaces of every kind
# wall: privileges: no capability for it; seccomp
# shows: one is made
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x20000000, 0x40000000, 0x80):
    if libc.unshare(flag):
        print("refused:", os.strerror(ctypes.get_errno()))
    else:
        print("ESCAPED: a namespace", hex(flag))
