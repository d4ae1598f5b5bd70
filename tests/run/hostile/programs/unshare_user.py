# tries: become root in a user namespace of its own, from which much more of the kernel can be attacked
# wall: surface: seccomp
# shows: it is root there
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x10000000):
    print("refused:", os.strerror(ctypes.get_errno()))
else:
    print("ESCAPED: a user namespace")
    libc.unshare(0x20000)
    libc.mount(b"none", b"/", None, 1 << 18 | 1 << 14, None)
    print(libc.mount(b"none", b"/mnt", b"tmpfs", 0, None))
