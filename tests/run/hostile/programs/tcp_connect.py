# tries: connect to a TCP listener of the machine
# wall: network: seccomp refuses the socket; in a box there is no such network
# shows: the listener accepts
import socket

try:
    socket.create_connection(("127.0.0.1", int("@PORT@")), 2).sendall(b"hello")
    print("connected")
except OSError as fault:
    print("refused:", fault)
