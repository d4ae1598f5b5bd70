# tries: leave a file in the machine's /tmp, /var/tmp and /dev/shm
# wall: files: Landlock; a box has its own
# shows: a file is there afterwards
# ends: ok error
# What lies in a box's own /tmp is gone with it, or must be gone at the end of the program.
for folder in /dev/shm /tmp /var/tmp /run /run/lock; do
    echo x > $folder/lrcode-hostile-left
done 2>/dev/null
for folder in @OUTSIDE@ @OUTSIDE@/home; do
    echo x > $folder/lrcode-hostile-left && echo "ESCAPED: wrote in $folder"
done
rm -f /tmp/lrcode-hostile-left /var/tmp/lrcode-hostile-left /run/lrcode-hostile-left /run/lock/lrcode-hostile-left
:
