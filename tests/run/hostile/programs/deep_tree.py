# tries: leave a tree so deep that no path names its end
# wall: state: the cleaner needs no paths
# shows: it is left
# ends: ok output_limit
import os

for _ in range(3000):
    os.mkdir("a" * 50)
    os.chdir("a" * 50)
with open("bottom", "w") as file:
    file.write("x")
