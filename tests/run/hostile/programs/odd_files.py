# tries: leave pipes, sockets' names, links to themselves and files with setuid bits
# wall: state: the cleaner looks at no kinds
# shows: one is left, or the cleaner hangs
# ends: ok error output_limit
import os
import stat

os.mkfifo("pipe")
os.symlink("circle", "circle")
os.symlink("/proc/self/fd/0", "zero")
os.mkdir("folder")
os.mkfifo("folder/pipe")
for name in ("setuid", "folder/setuid"):
    with open(name, "w") as file:
        file.write("x")
    os.chmod(name, 0o6777)
try:
    os.mknod("socket", stat.S_IFSOCK | 0o777)
except OSError as fault:
    print("refused:", fault)
