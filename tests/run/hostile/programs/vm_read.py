# tries: read and write the memory of its parent and a stranger in one call
# wall: signals: seccomp; Landlock forbids it; another user; not dumpable
# shows: bytes arrive
import ctypes
import os


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(8)
here = Vector(ctypes.addressof(buffer), 8)
# A fork of the server has the server's layout: its own addresses are those of its parent.
own = [int(line.split("-")[0], 16) for line in open("/proc/self/maps") if " rw-p" in line]
for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    for address in own:
        there = Vector(address, 8)
        for call in (libc.process_vm_readv, libc.process_vm_writev):
            if call(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) == 8:
                print("ESCAPED:", call.__name__, pid)
    # Wrong addresses are no refusal: EFAULT means that it was allowed.
    libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(Vector(4096, 8)), 1, 0)
    print("ESCAPED: allowed" if ctypes.get_errno() == 14 else f"refused: {os.strerror(ctypes.get_errno())}")
