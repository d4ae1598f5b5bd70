# tries: wait for input that never comes, from every place that may give some
# wall: cpu: its input ends at once; the wall deadline
# shows: it still runs after it
# ends: timeout
# limits: cpu_s=0.5 wall_s=1
cat
cat /dev/tty
read -r line
mkfifo pipe
cat pipe
