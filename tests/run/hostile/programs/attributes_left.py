# tries: leave a message for the next program in the attributes and times of its directory
# wall: state: seccomp refuses attributes, or they are removed
# shows: it finds the message of the one before
import os

try:
    if "user.left" in os.listxattr("."):
        print("ESCAPED: found", os.getxattr(".", "user.left"))
    os.setxattr(".", "user.left", b"x")
    os.setxattr("main.py", "user.left", b"x")
    if "@KIND@" == "bare":
        print("ESCAPED: left a message")
except OSError as fault:
    print("refused:", fault)
