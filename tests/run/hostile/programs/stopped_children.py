# tries: leave children that are stopped and cannot answer a gentle signal
# wall: survivors: they are killed, not asked
# shows: they live on
# ends: ok
import os
import signal

for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        os.kill(os.getpid(), signal.SIGSTOP)
        os._exit(0)
for _ in range(3):
    os.waitpid(-1, os.WUNTRACED)
