# tries: run a program from memory, which has no path that a rule could name, and read a secret with it
# wall: files: Landlock and seccomp outlive the exec
# shows: it prints the secret
# ends: ok error
import os
import shutil

held = os.memfd_create("program", 0)
with open(shutil.which("cat") or "/bin/cat", "rb") as source:
    os.write(held, source.read())
try:
    os.execve(held, ["cat", "@CANARY@"], {})
except OSError as fault:
    print("refused:", fault)
