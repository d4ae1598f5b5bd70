# tries: reach files through the roots and folders of processes
# wall: files: Landlock; a box has processes of its own only
# shows: it prints the secret
# ends: ok error
for way in /proc/self/root /proc/1/root /proc/$PPID/root /proc/@PID@/root /proc/self/cwd/../../../.. \
    /proc/self/task/$$/root; do
    cat $way/@CANARY@
done
cat /proc/$PPID/cwd/canary /proc/@VICTIM@/cwd/run/hostile/arena.py
:
