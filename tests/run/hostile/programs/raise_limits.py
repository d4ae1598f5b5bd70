# tries: raise its own limits
# wall: privileges: no capability for it
# shows: one is higher than it was given
import resource

for name in ("CPU", "FSIZE", "NPROC", "NOFILE", "AS", "CORE", "NICE", "RTPRIO", "MEMLOCK"):
    limit = getattr(resource, f"RLIMIT_{name}", 13)
    hard = resource.getrlimit(limit)[1]
    try:
        if hard == resource.RLIM_INFINITY:
            if name in ("CPU", "FSIZE", "AS", "NPROC"):
                print("ESCAPED: no limit on", name)
            continue
        resource.setrlimit(limit, (hard + 1, hard + 1))
        print("ESCAPED: raised", name)
    except (OSError, ValueError) as fault:
        print("refused:", fault)
