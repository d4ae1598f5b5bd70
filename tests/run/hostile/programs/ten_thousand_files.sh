# tries: leave ten thousand files
# wall: state: the directory is emptied
# shows: one is left
# ends: ok error
mkdir many
cd many
n=0
while test $n -lt 10000; do
    : > file$n
    n=$((n + 1))
done
echo $n
