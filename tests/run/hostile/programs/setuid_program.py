# tries: run a program that belongs to root and has the setuid bit
# wall: privileges: no new privileges; Landlock; a box does not show it
# shows: it runs as root
# real: user
import os
import subprocess

for words in (["@OUTSIDE@/setuid-id", "-u"], ["/bin/su", "-c", "id -u"], ["/bin/mount", "-t", "tmpfs", "none", "/mnt"]):
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        print("ESCAPED: root" if done.stdout.strip() == "0" and os.getuid() else f"refused: {done.stderr.strip()}")
    except OSError as fault:
        print("refused:", fault)
