# tries: read a file outside that everybody may read
# wall: files: Landlock; a box does not show it
# shows: it prints the secret
try:
    print(open("@CANARY@").read())
except OSError as fault:
    print("refused:", fault)
