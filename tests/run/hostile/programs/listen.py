# tries: listen on all addresses, so that others may come in
# wall: surface: seccomp refuses the socket; a box has no way in from outside
# shows: it listens
import socket

try:
    with socket.create_server(("0.0.0.0", 0)) as door:
        print("ESCAPED: listening on", door.getsockname())
except OSError as fault:
    print("refused:", fault)
