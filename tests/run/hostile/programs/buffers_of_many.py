# tries: hold twice the memory that it may in pairs of sockets and pipes of many processes, which count as nobody's
# wall: memory: a cap on open descriptors and processes; a cgroup counts them
# shows: it holds 512 MB
# ends: ok memory killed
# limits: memory_bytes=256M
import os
import socket
import time

reader, writer = os.pipe()
for _ in range(14):
    if os.fork() == 0:
        held = []
        total = 0
        try:
            while True:
                pair = socket.socketpair()
                held += pair
                for end in pair:
                    end.setblocking(False)
                    try:
                        while True:
                            total += end.send(b"x" * 100_000)
                    except BlockingIOError:
                        pass
        except OSError:
            pass
        os.write(writer, total.to_bytes(8, "little"))
        time.sleep(2)
        os._exit(0)
total = sum(int.from_bytes(os.read(reader, 8), "little") for _ in range(14))
print(f"ESCAPED: {total >> 20} MB" if total > 512 << 20 else f"{total >> 20} MB")
