# tries: send signals by the lesser known calls: tgkill, tkill, rt_sigqueueinfo
# wall: signals: another user; Landlock scopes signals; a PID namespace
# shows: the harness or the server dies
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
TKILL, TGKILL, QUEUE = (200, 234, 129) if os.uname().machine == "x86_64" else (130, 131, 138)
news = ctypes.create_string_buffer((9).to_bytes(4, "little") + bytes(4) + (0xFFFFFFFF).to_bytes(4, "little"), 128)
for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    for words in ((TKILL, pid, 9), (TGKILL, pid, pid, 9), (QUEUE, pid, 9, news)):
        failed = libc.syscall(*words)
        print("refused:" if failed else "sent:", pid, os.strerror(ctypes.get_errno()) if failed else "")
