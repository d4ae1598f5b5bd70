# tries: become another program that runs on in its place
# wall: cpu: deadlines outlive an exec
# shows: it still runs after its deadline
# ends: timeout
# limits: cpu_s=0.5 wall_s=1
exec env -i /bin/sleep 10000
