# tries: have its parent half wait for a child that never lets go of it
# wall: cpu: the wall deadline; both are killed
# shows: one lives on
# ends: timeout
# limits: cpu_s=0.5 wall_s=1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
CLONE = 56 if os.uname().machine == "x86_64" else 220
if libc.syscall(CLONE, 0x4000 | 17, 0, 0, 0, 0) == 0:  # CLONE_VFORK
    while True:
        libc.pause()
