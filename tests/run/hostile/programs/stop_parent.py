# tries: stop its parent and others instead of killing them, with and without pidfd
# wall: signals: another user; Landlock scopes signals; a PID namespace
# shows: the harness or the server is stopped
import os
import signal

for pid in {os.getppid(), 1, int("@PID@"), int("@VICTIM@")} - {0, os.getpid()}:
    for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN):
        try:
            os.kill(pid, number)
            signal.pidfd_send_signal(os.pidfd_open(pid), number)
            print("sent to", pid)
        except OSError as fault:
            print("refused:", fault)
