# tries: be told by the kernel what others do with files outside, which Landlock does not guard
# wall: files: seccomp; a box does not show them
# shows: it watches a folder
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for path in ("@OUTSIDE@/folder", "@HOME@", "@SOURCES@", "/dev/shm", "/etc"):
    if libc.inotify_add_watch(libc.inotify_init1(0), path.encode(), 0xFFF) < 0:
        print("refused:", os.strerror(ctypes.get_errno()))
    elif path != "/etc" and os.path.exists("@OUTSIDE@"):
        print("ESCAPED: watches", path)
