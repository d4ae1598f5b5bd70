# tries: open raw and packet sockets
# wall: network: seccomp refuses the socket; no capability for it
# shows: it has one
import socket

for family, kind, protocol in ((2, 3, 1), (17, 3, 3)):  # INET RAW ICMP; PACKET RAW ALL
    try:
        socket.socket(family, kind, protocol).close()
        print("ESCAPED: a raw socket")
    except OSError as fault:
        print("refused:", fault)
