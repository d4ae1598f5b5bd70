# tries: open a socket into the kernel's crypto, which has been a way to root
# wall: surface: seccomp refuses the socket
# shows: it is bound
# real: no: not every kernel has it
import socket

try:
    with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET) as line:
        line.bind(("hash", "sha256"))
        print("ESCAPED: bound")
except OSError as fault:
    print("refused:", fault)
