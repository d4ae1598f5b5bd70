# tries: make namespaces by clone and clone3 in place of unshare
# wall: surface: seccomp
# shows: a child is in one
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
own = os.readlink("/proc/self/ns/user")
CLONE = 56 if os.uname().machine == "x86_64" else 220
for call in (
    lambda: libc.syscall(CLONE, 0x10000000 | 17, 0, 0, 0, 0),
    lambda: libc.syscall(435, struct.pack("11Q", 0x10000000, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0), 88),
):
    child = call()
    if child == 0:
        try:
            if os.readlink("/proc/self/ns/user") != own:
                os.write(1, b"ESCAPED: a user namespace\n")
        finally:
            os._exit(0)
    elif child > 0:
        os.waitpid(child, 0)
    else:
        print("refused:", os.strerror(ctypes.get_errno()))
