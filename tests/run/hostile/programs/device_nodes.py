# tries: make device nodes for the disk and for memory, and open the machine's own devices
# wall: privileges, files: no capability for it; Landlock; a box has the harmless ones only
# shows: one opens
import os
import stat

for number, (major, minor, kind) in enumerate(((1, 1, stat.S_IFCHR), (254, 0, stat.S_IFBLK), (1, 11, stat.S_IFCHR))):
    try:
        os.mknod(f"node{number}", kind | 0o600, os.makedev(major, minor))
        print("ESCAPED: a device node of", major, minor)
    except OSError as fault:
        print("refused:", fault)
for name in ("kmsg", "mem", "port", "vda", "sda", "nvme0n1", "fuse", "kvm", "loop-control", "net/tun", "input/event0"):
    try:
        os.close(os.open(f"/dev/{name}", os.O_RDWR | os.O_NONBLOCK))
        print("ESCAPED: opened", name)
    except OSError as fault:
        print("refused:", fault)
