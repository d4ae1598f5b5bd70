# tries: list the home of whoever runs the harness and read what lies there
# wall: files: Landlock; a box does not show it
# shows: it prints the secret
import os

for home in ("@HOME@", os.path.expanduser("~root")):
    try:
        for name in os.listdir(home):
            print(name, open(f"{home}/{name}").read()[:100])
    except OSError as fault:
        print("refused:", fault)
