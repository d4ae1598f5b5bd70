# tries: close all descriptors and go on
# wall: cpu: who watches needs none of them
# shows: it still runs after its deadline
# ends: timeout
# limits: cpu_s=0.5 wall_s=3
n=3
while test $n -lt 10; do
    eval "exec $n>&-"
    n=$((n + 1))
done
exec <&- >&- 2>&-
while :; do :; done
