# tries: send a datagram to the machine's loopback
# wall: network: seccomp refuses the socket; in a box there is no such network
# shows: the listener gets it
import socket

try:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"hello", ("127.0.0.1", int("@UDP@")))
    print("sent")
except OSError as fault:
    print("refused:", fault)
