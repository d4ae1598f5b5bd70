# tries: write to, resize and seek in every descriptor that it finds open
# wall: state: none of the harness's is inherited, and none is shared with the next program
# shows: something outside changed, the harness's socket gets something, or the next program fails
import fcntl
import os
import socket

for descriptor in range(3, 1024):
    for attempt in (
        lambda d=descriptor: os.write(d, b"forged"),
        lambda d=descriptor: os.pwrite(d, b"forged", 0),
        lambda d=descriptor: os.ftruncate(d, 3),
        lambda d=descriptor: os.lseek(d, 12345, os.SEEK_SET),
        lambda d=descriptor: fcntl.fcntl(d, fcntl.F_SETFL, os.O_NONBLOCK | os.O_APPEND),
        lambda d=descriptor: socket.socket(fileno=os.dup(d)).shutdown(socket.SHUT_RDWR),
    ):
        try:
            attempt()
        except OSError:
            pass
