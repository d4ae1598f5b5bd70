# tries: kill every process that it sees in /proc, its own apart
# wall: signals: another user; Landlock scopes signals; a PID namespace
# shows: the harness, the server or a stranger dies
# ends: ok error killed
for folder in /proc/[0-9]*; do
    pid=${folder#/proc/}
    test $pid = $$ || kill -KILL $pid 2>/dev/null && test $pid != $$ && echo sent to $pid
done
n=1
while test $n -lt 60; do test $n = $$ || kill -TERM $n; n=$((n + 1)); done 2>/dev/null
kill -KILL @PID@ @VICTIM@
:
