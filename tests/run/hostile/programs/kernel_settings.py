# tries: open the kernel's switches for writing: core pattern, sysrq, cgroups, modules
# wall: files, privileges: Landlock; another user; a box shows some of them read-only
# shows: one opens
import os

PATHS = (
    "/proc/sys/kernel/core_pattern",
    "/proc/sys/kernel/hostname",
    "/proc/sysrq-trigger",
    "/proc/sys/vm/drop_caches",
)
PATHS += ("/sys/kernel/uevent_helper", "/sys/fs/cgroup/memory/release_agent")
PATHS += ("/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/memory/cgroup.procs", "/sys/power/state")
for path in PATHS:
    try:
        os.close(os.open(path, os.O_WRONLY))
        print("ESCAPED: opened", path)
    except OSError as fault:
        print("refused:", fault)
