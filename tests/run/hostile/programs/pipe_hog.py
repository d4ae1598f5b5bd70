# tries: hold memory of the kernel in pipes and pairs of sockets
# wall: memory: a cap on open descriptors and processes
# shows: it holds 256 MB
# ends: ok memory
import socket

held = []
total = 0
try:
    while total < 256 << 20:
        one, other = socket.socketpair()
        one.setblocking(False)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 24)
        held += [one, other]
        try:
            while True:
                total += one.send(b"x" * 100_000)
        except BlockingIOError:
            pass
    print("ESCAPED:", total >> 20, "MB")
except OSError as fault:
    print("refused:", fault, total >> 20, "MB")
