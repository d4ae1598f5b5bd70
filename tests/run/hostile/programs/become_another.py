# tries: become root, or another program's user
# wall: privileges: no capability for it
# shows: its user changed
import os

for user in (0, 1000, os.getuid() + 1):
    for attempt in (lambda user=user: os.setresuid(user, user, user), lambda user=user: os.setgroups([user])):
        try:
            attempt()
            print("ESCAPED: became", user, os.getresuid())
        except OSError as fault:
            print("refused:", fault)
