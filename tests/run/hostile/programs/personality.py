# tries: switch address randomisation off, run itself again, and look whether the walls went with it
# wall: files: Landlock and seccomp outlive the exec
# shows: it prints the secret
# ends: ok error
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
print("before:", libc.personality(0xFFFFFFFF), "answer:", libc.personality(0x0040000))
os.execv("/bin/cat", ["cat", "@CANARY@"])
