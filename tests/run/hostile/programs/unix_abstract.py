# tries: connect to an abstract unix socket, which no file permission guards
# wall: network: seccomp refuses the socket; Landlock scopes them; a box has its own network
# shows: the listener accepts
import socket

try:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect("\0@ABSTRACT@")
    print("connected")
except OSError as fault:
    print("refused:", fault)
