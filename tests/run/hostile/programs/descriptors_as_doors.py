# tries: reach files outside from folders that are open as descriptors
# wall: files: none is inherited; Landlock looks at what is opened
# shows: it prints the secret
import os

for descriptor in range(3, 1024):
    for path in ("canary", "folder/canary", "../folder/canary"):
        try:
            print(os.read(os.open(path, os.O_RDONLY, dir_fd=descriptor), 100))
        except OSError:
            pass
    try:
        print(os.pread(descriptor, 100, 0))
    except OSError:
        pass
