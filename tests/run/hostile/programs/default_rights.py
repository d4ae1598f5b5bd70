# tries: give its directory default rights, which files that are made there later inherit: nobody may read them
# wall: state: seccomp refuses attributes, or they are removed
# shows: the next program cannot be read
# real: no: without walls the directory is not used again
import os
import struct

NOBODY = struct.pack("I", 2) + b"".join(struct.pack("HHI", tag, 0, 0xFFFFFFFF) for tag in (1, 4, 0x20))
for name, value in (("system.posix_acl_default", NOBODY), ("user.left", b"x"), ("system.posix_acl_access", NOBODY)):
    try:
        os.setxattr(".", name, value)
        print("set", name)
    except OSError as fault:
        print("refused:", fault)
