# tries: outlive itself: fork twice, lead a session of its own, and wait with an empty environment
# wall: survivors: all of its user or namespace are killed
# shows: it lives on
import os

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.chdir("/")
        for descriptor in range(64):
            try:
                os.close(descriptor)
            except OSError:
                pass
        os.execve("/bin/sleep", ["sleep", "10000"], {})
    os._exit(0)
os.wait()
