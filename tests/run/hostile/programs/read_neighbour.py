# tries: find the files of another program that runs beside it, also through /proc
# wall: files: directories of their own user; Landlock shows one's own; a box is alone
# shows: it prints the secret of the other program
# neighbour: yes
import glob
import os
import time

PLACES = ("/dev/shm/*", "/dev/shm/*/*", "/tmp/*", "/tmp/*/*", "../*", "../*/*", "/job*/*", "/proc/[0-9]*/cwd/*")
PLACES += ("/proc/[0-9]*/root/job/*", "/proc/[0-9]*/fd/*", "/proc/[0-9]*/root/dev/shm/*/*")
end = time.time() + 1.5
while time.time() < end:
    for pattern in PLACES:
        for path in glob.glob(pattern):
            try:
                if not os.path.samefile(path, __file__) and os.path.isfile(path) and "canary" not in path:
                    with open(path) as file:
                        if "secret-" in (text := file.read(2000)) and "outside" not in os.path.realpath(path):
                            print("ESCAPED:", path, text)
            except (OSError, ValueError):
                pass
