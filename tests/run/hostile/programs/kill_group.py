# tries: end its process group, which would be the harness's if it had none of its own
# wall: signals: a session of its own
# shows: the harness or the server dies
# ends: killed
import os
import signal

os.kill(0, signal.SIGTERM)
os.kill(0, signal.SIGKILL)
