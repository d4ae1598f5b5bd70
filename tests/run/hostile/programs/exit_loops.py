# tries: loop in what runs at its exit
# wall: cpu: the deadline holds until the process is gone
# shows: it still runs after its deadline
# ends: timeout
# limits: cpu_s=0.5 wall_s=3
import atexit


def loop() -> None:
    while True:
        pass


atexit.register(loop)
print("done")
