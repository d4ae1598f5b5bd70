# tries: change the root and climb out of it
# wall: privileges: no capability for it
# shows: chroot works
import os

try:
    os.mkdir("cell")
    os.chroot("cell")
    print("ESCAPED: changed the root")
    for _ in range(20):
        os.chdir("..")
    os.chroot(".")
    print(open("@CANARY@").read())
except OSError as fault:
    print("refused:", fault)
