# tries: fork without end, each process two more
# wall: processes: RLIMIT_NPROC over a user id or namespace of its own; who watches counts
# shows: it tells of 300 processes at once
# ends: timeout error killed
# limits: cpu_s=0.5 wall_s=4
# Where nothing stops it, it stops itself.
bomb() {
    test "$1" -lt 9 || { sleep 3; return; }
    bomb $(($1 + 1)) &
    bomb $(($1 + 1)) &
    wait
}
bomb 0 2>/dev/null &
n=0
while test $n -lt 40; do
    set -- /proc/[0-9]*
    test $# -lt 300 || { echo "ESCAPED: $# processes"; exit; }
    n=$((n + 1))
done
while :; do :; done
