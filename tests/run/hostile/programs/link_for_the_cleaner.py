# tries: put links where the cleaner will walk, so that it removes or opens up what they lead to
# wall: files: the cleaner follows no link
# shows: something outside is gone or has another mode
# ends: ok error
# real: no: the harm would be done by a careless cleaner, and without walls there is none
import os

os.mkdir("deep")
os.symlink("@OUTSIDE@/folder", "deep/way")
os.symlink("@CANARY@", "deep/link")
os.symlink("..", "deep/up")
os.symlink("/", "root")
os.chmod("deep", 0)
place = os.getcwd()
for new in ("gone", f"{place}-gone"):
    try:
        os.rename(place, new)
        os.symlink("@OUTSIDE@/folder", place)
        print("put a link in the place of the directory")
    except OSError as fault:
        print("refused:", fault)
