# tries: use up what the kernel grants a user: queued signals, watches, locked memory
# wall: processes: a user id of its own
# shows: the next program fails
# ends: ok
# real: no: what is used up is given back at its end
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
QUEUE = 129 if os.uname().machine == "x86_64" else 138
news = ctypes.create_string_buffer((40).to_bytes(4, "little") + bytes(4) + (0xFFFFFFFF).to_bytes(4, "little"), 128)
sent = 0
while sent < 300_000 and libc.syscall(QUEUE, os.getpid(), 40, news) == 0:
    sent += 1
made = 0
while made < 200 and libc.inotify_init1(0) >= 0:
    made += 1
print(sent, made)
