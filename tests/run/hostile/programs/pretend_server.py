# tries: become a server itself: set the harness's variables and start its tools
# wall: state: what a server is told lies in a socket that the program does not have
# shows: the next program is not the right one, or it hangs
# real: no: there is no server without walls
# ends: ok error
import os
import socket
import subprocess

one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
os.set_inheritable(other.fileno(), True)
given = {"LRCODE_WARM": str(other.fileno()), "LRCODE_WALLS": "0", "LRCODE_MAIN": os.path.abspath("main.py")}
given |= {"LRCODE_PLACE": os.getcwd(), "LRCODE_READ": "/", "LD_PRELOAD": "/run/lrcode/warm.so", "PATH": "/usr/bin:/bin"}
try:
    words = ["/run/lrcode/launch", "/bin/cat", "@CANARY@"]
    started = subprocess.Popen(words, env=given, close_fds=False)
    one.settimeout(1)
    print(one.recv(200))
    started.kill()
except OSError as fault:
    print("refused:", fault)
