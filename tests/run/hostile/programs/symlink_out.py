# tries: read and write a file outside through a symbolic link of its own
# wall: files: Landlock looks at what is opened, not at how; a box does not show it
# shows: it prints the secret, or the file changed
import os

os.symlink("@CANARY@", "link")
os.symlink("@OUTSIDE@/folder", "way")
for path in ("link", "way/canary"):
    for mode in ("r", "a"):
        try:
            with open(path, mode) as file:
                print(file.read() if mode == "r" else file.write("changed"))
        except OSError as fault:
            print("refused:", fault)
