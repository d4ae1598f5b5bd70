# tries: put something else where the next program's file will be: a link outside, a pipe, a folder
# wall: state: the directory is emptied before the next program's files are made, and links are not followed
# shows: the canary changed, or the next program does not run
import os

os.unlink("main.py")
os.symlink("@CANARY@", "main.py")
os.rename("main.py", "other")
os.mkfifo("main.py")
os.rename("main.py", "pipe")
os.makedirs("main.py/main.py")
