# tries: use the one kind of socket that may be allowed, a pair, to send to sockets of the machine
# wall: network: seccomp allows pairs of streams only; Landlock scopes abstract names
# shows: a listener gets it
import socket

for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_STREAM, socket.SOCK_SEQPACKET):
    for address in ("\0@ABSTRACT@-letters", "@OUTSIDE@/letters"):
        try:
            one, _ = socket.socketpair(socket.AF_UNIX, kind)
            one.sendto(b"hello", address)  # a pair of datagram sockets is no more bound to its peer than others
            print("sent")
        except OSError as fault:
            print("refused:", fault)
