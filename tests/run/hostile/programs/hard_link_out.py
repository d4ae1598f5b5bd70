# tries: give a file outside a name in its own directory, and move one there
# wall: files: Landlock refuses links between folders; another file system; not its own file
# shows: a link count or the file changed, or it prints the secret
import os

for attempt in (os.link, os.rename):
    try:
        attempt("@OUTSIDE@/folder/canary", "own" if attempt is os.link else "moved")
        print(open("own" if attempt is os.link else "moved").read())
    except OSError as fault:
        print("refused:", fault)
if os.path.isdir("@OUTSIDE@"):
    try:
        with open("planted", "w") as file:
            file.write("x")
        os.link("planted", "@OUTSIDE@/planted")
        print("ESCAPED: a link outside")
    except OSError as fault:
        print("refused:", fault)
