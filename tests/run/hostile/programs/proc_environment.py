# tries: read the environment and the command lines of other processes in /proc
# wall: files: Landlock forbids to look into processes outside; another user; a box has processes of its own only
# shows: it prints the secret
import glob

for path in glob.glob("/proc/[0-9]*/environ") + glob.glob("/proc/[0-9]*/cmdline") + ["/proc/self/environ"]:
    try:
        text = open(path, "rb").read()
        if b"secret-" in text:
            print(path, text)
    except OSError as fault:
        print("refused:", fault)
