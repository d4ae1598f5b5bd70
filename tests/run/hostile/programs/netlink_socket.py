# tries: ask the kernel over netlink for the machine's interfaces, a large piece of kernel to attack
# wall: surface: seccomp refuses the socket
# shows: the kernel answers
import socket
import struct

try:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as line:
        line.bind((0, 0))
        line.send(struct.pack("IHHIIBxxxxxxx", 24, 18, 0x301, 1, 0, 0))  # RTM_GETLINK, all of them
        print("ESCAPED:", len(line.recv(1 << 16)), "bytes about interfaces")
except OSError as fault:
    print("refused:", fault)
