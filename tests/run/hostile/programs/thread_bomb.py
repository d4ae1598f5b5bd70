# tries: hold more threads at once than it may
# wall: processes: RLIMIT_NPROC counts threads; who watches counts
# shows: it has 200 more
# ends: ok killed error
import threading
import time

try:
    for _ in range(200):
        threading.Thread(target=time.sleep, args=(3,), daemon=True).start()
    time.sleep(0.5)
    print("ESCAPED: 200 threads")
except RuntimeError as fault:
    print("refused:", fault)
