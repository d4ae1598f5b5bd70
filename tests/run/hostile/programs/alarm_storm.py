# tries: have an alarm go off a million times a second
# wall: cpu: CPU time counts, whoever uses it
# shows: it still runs after its deadline
# ends: timeout killed
# limits: cpu_s=0.5 wall_s=3
import signal

signal.signal(signal.SIGALRM, lambda *_: None)
signal.signal(signal.SIGVTALRM, lambda *_: None)
signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)
signal.setitimer(signal.ITIMER_VIRTUAL, 1e-6, 1e-6)
while True:
    pass
