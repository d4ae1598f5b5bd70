# tries: change a file outside that everybody may write, by writing, appending, truncating and renaming over it
# wall: files: Landlock; a box does not show it
# shows: the file changed
import os


def rename() -> None:
    with open("new", "w") as file:
        file.write("changed")
    os.rename("new", "@CANARY@")


for attempt in (
    lambda: open("@CANARY@", "a").write("changed"),
    lambda: open("@CANARY@", "r+").write("changed"),
    lambda: os.truncate("@CANARY@", 0),
    lambda: os.chmod("@CANARY@", 0o600),
    lambda: os.unlink("@CANARY@"),
    rename,
):
    try:
        attempt()
    except OSError as fault:
        print("refused:", fault)
