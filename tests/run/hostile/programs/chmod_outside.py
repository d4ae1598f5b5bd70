# tries: change the mode, the times and the attributes of files outside, which Landlock does not guard
# wall: files: another user; a box does not show them; seccomp refuses the calls on what is not its own
# shows: the mode changed
import os

for path in ("@CANARY@", "@OUTSIDE@/folder", "@HOME@/diary"):
    for attempt in (lambda path=path: os.chmod(path, 0o4700), lambda path=path: os.setxattr(path, "user.a", b"x")):
        try:
            attempt()
        except OSError as fault:
            print("refused:", fault)
