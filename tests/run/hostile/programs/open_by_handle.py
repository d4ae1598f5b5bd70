# tries: open a file outside by its number instead of its name, which was a way out of containers
# wall: privileges: no capability for it; seccomp
# shows: it opens one
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
handle = ctypes.create_string_buffer(struct.pack("Ii", 120, 0) + bytes(120))
mount_id = ctypes.c_int()
home = os.open(".", os.O_RDONLY)
if libc.name_to_handle_at(home, b"main.py", handle, ctypes.byref(mount_id), 0):
    print("refused:", os.strerror(ctypes.get_errno()))
elif libc.open_by_handle_at(home, handle, os.O_RDONLY) >= 0:
    print("ESCAPED: opened by handle")
else:
    print("refused:", os.strerror(ctypes.get_errno()))
