# tries: take the harness's messages, and the descriptors in them, from every socket that it finds open
# wall: state: the harness's socket is not inherited
# shows: a socket is there to be read
import os
import socket
import stat

for descriptor in range(3, 1024):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            print("ESCAPED: a socket at", descriptor)
            socket.socket(fileno=os.dup(descriptor)).recvmsg(100, 1000, socket.MSG_DONTWAIT | socket.MSG_PEEK)
    except OSError:
        pass
