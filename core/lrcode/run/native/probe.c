/* A program that attempts to get out, run the way that all programs are run; prints `found WALL` for each that does not
 * hold, and `tried` at its end. Its words: a file of ours, a port of ours, our process and the number of its PID
 * namespace, a name for a survivor, and how many processes are too many. They stand in its file, as everything that
 * differs from program to program. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static void found(const char *wall)
{
    printf("found %s\n", wall);
    fflush(stdout);
}

static void try_network(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int made = socket(AF_INET, SOCK_STREAM, 0);
    if (made >= 0 && connect(made, (struct sockaddr *)&address, sizeof address) == 0)
        found("network");
}

static void try_privileges(void)
{
    char line[256];
    FILE *status = fopen("/proc/self/status", "r");
    int bare = 0;
    while (status && fgets(line, sizeof line, status))
        bare += !strcmp(line, "NoNewPrivs:\t1\n") || !strcmp(line, "CapEff:\t0000000000000000\n");
    if (bare != 2)
        found("privileges");
}

static void try_limit(int resource, const char *wall)
{
    struct rlimit limit;
    if (getrlimit(resource, &limit) < 0 || limit.rlim_max == RLIM_INFINITY)
        found(wall);
}

/* Looked for by its name when we have ended. */
static void leave_survivor(const char *name)
{
    if (fork() != 0)
        return;
    setsid();
    if (fork() == 0) {
        prctl(PR_SET_NAME, name);
        sleep(60);
    }
    _exit(0);
}

int main(int count, char **words)
{
    char file[512], survivor[16];
    int port, process, tasks;
    unsigned long long space;
    FILE *given = count > 1 ? fopen(words[1], "r") : NULL;
    if (!given || fscanf(given, "%511s %d %d %llu %15s %d", file, &port, &process, &space, survivor, &tasks) != 6)
        return 1;
    if (open(file, O_RDONLY) >= 0 || open(file, O_WRONLY) >= 0)
        found("files");
    /* In a namespace of its own the number is somebody else's. */
    struct stat own;
    if ((stat("/proc/self/ns/pid", &own) < 0 || own.st_ino == space) && kill(process, 0) == 0)
        found("signals");
    try_network(port);
    try_privileges();
    try_limit(RLIMIT_CPU, "cpu");
    try_limit(RLIMIT_FSIZE, "output");
    try_limit(RLIMIT_AS, "memory");
    leave_survivor(survivor);
    int started = 0;
    for (pid_t child = 0; started < tasks && (child = fork()) >= 0; started++)
        if (child == 0) {
            pause();
            _exit(0);
        }
    if (started == tasks)
        found("processes");
    puts("tried");
    return 0;
}
