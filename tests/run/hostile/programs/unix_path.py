# tries: connect to a unix socket that lies in a folder open to all
# wall: network: seccomp refuses the socket; a box does not show the folder
# shows: the listener accepts
import socket

try:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect("@SOCKET@")
    print("connected")
except OSError as fault:
    print("refused:", fault)
