/* Confinement that needs no namespace: what all programs of a server share stands once in the server and is inherited,
 * so that a program pays only for what is its own. */
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---------------------------------------------------------------- Landlock
 * linux/landlock.h of the time may be older than the kernel, so what is used of it stands here (stable interface). */

struct ruleset {
    uint64_t files, network, scoped;
};

struct beneath {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

enum {
    EXECUTE = 1 << 0,
    WRITE_FILE = 1 << 1,
    READ_FILE = 1 << 2,
    READ_DIR = 1 << 3,
    ALL_FILES_1 = (1 << 13) - 1, /* of the first version */
    REFER = 1 << 13,             /* 2 */
    TRUNCATE = 1 << 14,          /* 3 */
    IOCTL_DEV = 1 << 15,         /* 5 */
    OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV,
    NETWORK = 3,                 /* 4: bind and connect by TCP */
    SCOPED = 3,                  /* 6: abstract sockets, signals */
};

static int landlock_version(void)
{
    return (int)syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
}

static uint64_t rights(int version)
{
    return ALL_FILES_1 | (version >= 2 ? REFER : 0) | (version >= 3 ? TRUNCATE : 0) | (version >= 5 ? IOCTL_DEV : 0);
}

/* A path that is not there is allowed to nobody. */
static void allow(int ruleset, const char *path, uint64_t allowed)
{
    struct stat about;
    int place = open(path, O_PATH | O_CLOEXEC);
    if (place >= 0 && fstat(place, &about) == 0) {
        struct beneath rule = {S_ISDIR(about.st_mode) ? allowed : allowed & OF_A_FILE, place};
        syscall(SYS_landlock_add_rule, ruleset, 1, &rule, 0);
    }
    close(place);
}

static int confine(int ruleset)
{
    int done = ruleset < 0 ? -1 : (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
    close(ruleset);
    return done;
}

static int confine_files(const struct settings *settings)
{
    int version = landlock_version();
    uint64_t all = rights(version), reading = EXECUTE | READ_FILE | READ_DIR;
    struct ruleset wanted = {all, version >= 4 ? NETWORK : 0, 0};
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &wanted, version >= 4 ? 16 : 8, 0);
    if (ruleset < 0)
        return -1;
    char *paths = strdup(settings->read), *rest = paths;
    for (char *path; rest && (path = strsep(&rest, ":"));)
        allow(ruleset, path, reading);
    free(paths);
    allow(ruleset, settings->place, all);
    allow(ruleset, "/dev/null", all);
    return confine(ruleset);
}

/* ---------------------------------------------------------------- privileges */

static int drop_capabilities(const uint32_t kept[2])
{
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2];
    if (syscall(SYS_capget, &head, data) < 0)
        return -1;
    for (int i = 0; i < 2; i++) {
        data[i].permitted &= kept[i];
        data[i].effective = data[i].permitted;
        data[i].inheritable = 0;
    }
    return (int)syscall(SYS_capset, &head, data);
}

uint32_t raise_common_walls(const struct settings *settings)
{
    static const uint32_t needed[2] = {
        1U << CAP_SETUID | 1U << CAP_SETGID | 1U << CAP_KILL | 1U << CAP_CHOWN | 1U << CAP_FOWNER | 1U << CAP_DAC_OVERRIDE,
        0};
    uint32_t stand = settings->walls & (WALL_LIMITS | WALL_USER | WALL_GROUP);
    if (getpid() != 1)
        stand |= WALL_GROUP; /* to kill all others would be to kill strangers */
    int version = landlock_version();
    drop_capabilities(needed);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return stand;
    if (settings->walls & WALL_LANDLOCK && version >= 1 && (stand & WALL_GROUP || confine_files(settings) == 0))
        stand |= WALL_LANDLOCK;
    if (settings->walls & WALL_SCOPE && version >= 6)
        stand |= WALL_SCOPE;
    if (settings->walls & WALL_SECCOMP && filter_common() == 0)
        stand |= WALL_SECCOMP | (stand & WALL_LANDLOCK ? 0 : settings->walls & WALL_WRITES);
    return stand;
}

/* ---------------------------------------------------------------- one program */

static void limit(int resource, uint64_t soft, uint64_t hard)
{
    struct rlimit old, value = {soft, hard};
    if (getrlimit(resource, &old) == 0 && old.rlim_max != RLIM_INFINITY && old.rlim_max < hard)
        value = (struct rlimit){soft < old.rlim_max ? soft : old.rlim_max, old.rlim_max};
    if (setrlimit(resource, &value) < 0)
        fail("setrlimit");
}

static void raise_limits(const struct request *request)
{
    limit(RLIMIT_CPU, request->cpu_s, request->cpu_s + 1);
    limit(RLIMIT_FSIZE, request->file, request->file);
    limit(RLIMIT_NPROC, request->processes, request->processes);
    limit(RLIMIT_NOFILE, request->open_files, request->open_files);
    limit(RLIMIT_CORE, 1, 1); /* 0 would still start a helper that takes cores from a pipe */
    if (request->memory)
        limit(RLIMIT_AS, request->memory, request->memory);
}

/* Raw calls: libc's would first ask every thread that it remembers, and here is only one. */
static void become(uid_t user)
{
    static const uint32_t none[2] = {0, 0};
    if (user && (syscall(SYS_setgroups, 0, NULL) < 0 || syscall(SYS_setresgid, user, user, user) < 0 ||
                 syscall(SYS_setresuid, user, user, user) < 0))
        fail("setresuid");
    if (drop_capabilities(none) < 0)
        fail("capset");
    /* Another user's death signal is forgotten, and so is the right to look at oneself in /proc. */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 1);
}

void raise_own_walls(const struct settings *settings, const struct request *request, uint32_t walls)
{
    struct ruleset scope = {0, 0, SCOPED};
    if (walls & WALL_LIMITS)
        raise_limits(request);
    become(walls & WALL_USER ? request->user : 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        fail("no_new_privs");
    /* Without a namespace /proc shows all processes, and each program may see itself alone: its rules are its own. */
    if (walls & WALL_GROUP && walls & WALL_LANDLOCK && confine_files(settings) < 0)
        fail("landlock");
    if (walls & WALL_SCOPE && confine((int)syscall(SYS_landlock_create_ruleset, &scope, sizeof scope, 0)) < 0)
        fail("landlock");
    if (walls & WALL_SECCOMP && walls & (WALL_GROUP | WALL_WRITES) &&
        filter_own(getpid(), walls & WALL_GROUP, walls & WALL_GROUP && !request->user, walls & WALL_WRITES) < 0)
        fail("seccomp");
}
