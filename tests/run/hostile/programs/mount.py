# tries: mount a file system, bind a folder and lift a mount away
# wall: privileges: no capability for it; seccomp
# shows: mount works
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
os.mkdir("point")
for source, kind, flags in ((b"none", b"tmpfs", 0), (b"/", b"", 4096), (b"proc", b"proc", 0)):
    if libc.mount(source, b"point", kind, flags, None) == 0:
        print("ESCAPED: mounted", source, kind)
        libc.umount2(b"point", 2)
    else:
        print("refused:", os.strerror(ctypes.get_errno()))
for point in (b"/job", b"/tmp", b"/dev"):
    if libc.umount2(point, 8) == 0:  # UMOUNT_NOFOLLOW, and only if it is not busy
        print("ESCAPED: lifted", point)
