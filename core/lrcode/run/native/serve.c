/* The server's loop: receives a request, forks, waits for the program's end, kills what it left, replies.
 * What a program may do is walls.c's; who opens which file, preload.c's and launch.c's. */
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { STDIN, STDOUT, STDERR, ARCHIVE, DESCRIPTORS };

unsigned server_descriptors = 512;
static int sock = -1, place = -1;

int read_settings(struct settings *settings)
{
    const char *socket = getenv("LRCODE_WARM"), *walls = getenv("LRCODE_WALLS");
    settings->main = getenv("LRCODE_MAIN");
    settings->place = getenv("LRCODE_PLACE");
    settings->read = getenv("LRCODE_READ");
    if (!socket || !walls || !settings->main || !settings->place || !settings->read)
        return 0;
    settings->socket = atoi(socket);
    settings->walls = (uint32_t)atoi(walls);
    int kind = 0; /* a process that a program started may have got the words, but never the socket */
    socklen_t size = sizeof kind;
    return getsockopt(settings->socket, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_SEQPACKET;
}

static void forget_settings(void)
{
    static const char *const names[] = {"LRCODE_WARM", "LRCODE_WALLS", "LRCODE_MAIN", "LRCODE_PLACE",
                                        "LRCODE_READ", "LRCODE_ID",    "LD_PRELOAD",  "LD_BIND_NOW"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        unsetenv(names[i]);
}

static void tell(const struct reply *reply)
{
    while (send(sock, reply, sizeof *reply, MSG_NOSIGNAL) < 0 && errno == EINTR)
        ;
}

static void tell_fault(const char *what)
{
    struct reply reply = {.kind = REPLY_FAULT, .status = errno};
    snprintf(reply.text, sizeof reply.text, "%.28s: %.28s", what, strerror(reply.status));
    tell(&reply);
}

/* With a descriptor of the place, for whoever watches how full it gets. */
static void tell_ready(struct reply *ready)
{
    char room[CMSG_SPACE(sizeof place)] = "";
    struct iovec body = {ready, sizeof *ready};
    struct msghdr message = {.msg_iov = &body, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room};
    struct cmsghdr *given = CMSG_FIRSTHDR(&message);
    given->cmsg_level = SOL_SOCKET;
    given->cmsg_type = SCM_RIGHTS;
    given->cmsg_len = CMSG_LEN(sizeof place);
    memcpy(CMSG_DATA(given), &place, sizeof place);
    while (sendmsg(sock, &message, MSG_NOSIGNAL) < 0 && errno == EINTR)
        ;
}

void fail(const char *what)
{
    tell_fault(what);
    _exit(127);
}

/* 1: a request; 0: whoever asked is gone. */
static int receive(struct request *request, int descriptors[DESCRIPTORS])
{
    char room[CMSG_SPACE(sizeof(int) * DESCRIPTORS)];
    struct iovec body = {request, sizeof *request};
    struct msghdr message = {.msg_iov = &body, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room};
    ssize_t got;
    while ((got = recvmsg(sock, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
        ;
    if (got != (ssize_t)sizeof *request || message.msg_flags & (MSG_TRUNC | MSG_CTRUNC))
        return 0;
    struct cmsghdr *given = CMSG_FIRSTHDR(&message);
    if (request->kind == REQUEST_RUN) {
        if (!given || given->cmsg_type != SCM_RIGHTS || given->cmsg_len != CMSG_LEN(sizeof(int) * DESCRIPTORS))
            return 0;
        memcpy(descriptors, CMSG_DATA(given), sizeof(int) * DESCRIPTORS);
    }
    return 1;
}

/* The program's process, up to the moment where the interpreter goes on. */
static void begin(const struct settings *settings, const struct request *request, const int descriptors[DESCRIPTORS],
                  uint32_t walls, const sigset_t *mask)
{
    if (setsid() < 0)
        fail("setsid");
    write_files(place, descriptors[ARCHIVE], request->user);
    for (int i = STDIN; i <= STDERR; i++)
        if (dup2(descriptors[i], i) < 0)
            fail("dup2");
    for (int i = 0; i < DESCRIPTORS; i++)
        close(descriptors[i]);
    renew_pipes();
    raise_own_walls(settings, request, walls);
    sigprocmask(SIG_SETMASK, mask, NULL);
    note_time(0);
}

static void kill_all(pid_t program, uint32_t walls)
{
    /* As first process of a namespace, all others are the program's. Before it is waited for, its number is its own. */
    if (walls & WALL_GROUP)
        kill(-program, SIGKILL);
    else
        kill(-1, SIGKILL);
    kill(program, SIGKILL);
}

/* Shared with the programs, and there only while a benchmark runs. */
static volatile uint64_t *times;

static uint64_t now_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

void note_time(int at_exit)
{
    if (times)
        times[at_exit] = now_us();
}

static void share_times(uint32_t walls)
{
    if (walls & WALL_CLOCK)
        times = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}

static uint32_t threads;

/* Where there is one thread, nobody else can hold a lock: libraries need not be asked to take and free all of theirs
 * (tcmalloc's alone touch 28 pages, which the child then has to copy). */
static pid_t split(void)
{
    extern pid_t _Fork(void) __attribute__((weak));
    return threads == 1 && _Fork ? _Fork() : fork();
}

/* The least that a program can cost. */
static void answer_fork(void)
{
    struct reply ended = {.kind = REPLY_ENDED};
    uint64_t before = now_us();
    pid_t child = split();
    if (child == 0)
        _exit(0);
    waitpid(child, NULL, 0);
    ended.inside_us = now_us() - before;
    tell(&ended);
}

static void count(struct reply *reply, const struct rusage *used)
{
    reply->faults += (uint32_t)(used->ru_minflt + used->ru_majflt);
    reply->cpu_us += (uint64_t)(used->ru_utime.tv_sec + used->ru_stime.tv_sec) * 1000000 +
                     (uint64_t)(used->ru_utime.tv_usec + used->ru_stime.tv_usec);
    if ((uint64_t)used->ru_maxrss * 1024 > reply->peak)
        reply->peak = (uint64_t)used->ru_maxrss * 1024;
}

/* Where there is no PID namespace: what left the program's group has become our child by now, or will. */
static void kill_children(void)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
    FILE *list = fopen(path, "re");
    for (int child; list && fscanf(list, "%d", &child) == 1;)
        kill(child, SIGKILL);
    if (list)
        fclose(list);
}

/* Ends all that the program started: here every orphan becomes our child, so none is left when there is no child. */
static void reap(pid_t program, uint32_t walls, struct reply *reply)
{
    struct rusage used;
    int status;
    if (walls & WALL_GROUP)
        kill(-program, SIGKILL);
    while (wait4(program, &reply->status, 0, &used) < 0 && errno == EINTR)
        ;
    count(reply, &used);
    for (pid_t other; (other = wait4(-1, &status, WNOHANG, &used)) >= 0 || errno == EINTR;) {
        if (other > 0) {
            count(reply, &used);
            continue;
        }
        if (walls & WALL_GROUP)
            kill_children();
        else
            kill(-1, SIGKILL);
        if (wait4(-1, &status, 0, &used) > 0)
            count(reply, &used);
    }
}

/* Waits until the program has ended, killing it where that is asked for; 0: whoever asked is gone. */
static int await_end(pid_t program, uint32_t walls)
{
    int handle = (int)syscall(SYS_pidfd_open, program, 0), there = 1;
    struct pollfd events[] = {{.fd = handle, .events = POLLIN}, {.fd = sock, .events = POLLIN}};
    struct request request;
    int descriptors[DESCRIPTORS];
    if (handle < 0) { /* or its end would never be seen */
        tell_fault("pidfd_open");
        kill_all(program, walls);
        return there;
    }
    while (!(events[0].revents & POLLIN)) {
        if (poll(events, there ? 2 : 1, -1) < 0)
            continue;
        if (there && events[1].revents) {
            there = receive(&request, descriptors) && request.kind == REQUEST_STOP;
            kill_all(program, walls);
        }
    }
    close(handle);
    return there;
}

static uint32_t count_threads(void)
{
    char text[512] = "";
    int file = (int)syscall(SYS_openat, AT_FDCWD, "/proc/self/stat", O_RDONLY | O_CLOEXEC);
    ssize_t got = file < 0 ? -1 : read(file, text, sizeof text - 1);
    close(file);
    char *field = got > 0 ? strrchr(text, ')') : NULL;
    for (int i = 0; field && i < 18; i++)
        field = strchr(field + 1, ' ');
    return field ? (uint32_t)atoi(field + 1) : 0;
}

static void make_room(void)
{
    struct rlimit most;
    if (getrlimit(RLIMIT_NOFILE, &most) == 0) {
        most.rlim_cur = most.rlim_max;
        setrlimit(RLIMIT_NOFILE, &most);
        if (most.rlim_max < 2 * server_descriptors)
            server_descriptors = (unsigned)most.rlim_max / 2;
    }
}

/* What comes with a request must not lie where the program's standard streams go. */
static void occupy_standard(void)
{
    int lowest = open("/dev/null", O_RDWR | O_CLOEXEC);
    while (lowest >= 0 && lowest <= STDERR)
        lowest = open("/dev/null", O_RDWR | O_CLOEXEC);
    close(lowest);
}

/* Linux 5.9: an end that is never seen, or a socket that a program keeps, would show too late. */
static int kernel_suffices(void)
{
    int handle = (int)syscall(SYS_pidfd_open, getpid(), 0);
    return handle >= 0 && close(handle) == 0 && syscall(SYS_close_range, ~0U, ~0U, 0) == 0;
}

/* When memory runs out the kernel is to take a program, and not whoever trains on it. */
static void die_first(void)
{
    int file = (int)syscall(SYS_openat, AT_FDCWD, "/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (write(file, "1000", 4) < 0)
        perror("lrcode's server, oom_score_adj");
    close(file);
}

static int move_up(int descriptor)
{
    int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, server_descriptors);
    close(descriptor);
    return moved;
}

/* The place, and the copies that may lie beside it (house.py). Who made them may have been killed. */
static void remove_places(const char *path)
{
    char tools[512];
    snprintf(tools, sizeof tools, "%.500s-tools", path);
    int directory = open(tools, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (directory >= 0 && empty_directory(directory) == 0)
        rmdir(tools);
    empty_directory(place);
    rmdir(path);
}

void serve(const struct settings *settings)
{
    sigset_t all, mask;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &mask);
    struct sigaction before, plain = {.sa_handler = SIG_DFL};
    sigaction(SIGCHLD, &plain, &before);
    make_room();
    occupy_standard();
    sock = move_up(settings->socket);
    place = move_up(open(settings->place, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (sock < 0 || place < 0 || !kernel_suffices()) {
        perror("lrcode's server");
        _exit(127);
    }
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    die_first();
    prctl(PR_SET_DUMPABLE, 0); /* a program of the same user could read and write our memory through /proc */
    threads = count_threads();
    struct reply ready = {.kind = REPLY_READY, .walls = raise_common_walls(settings), .tasks = threads};
    prepare_memory();
    share_times(settings->walls);
    note_pipes();
    forget_settings();
    empty_directory(place);
    tell_ready(&ready);

    struct request request;
    int descriptors[DESCRIPTORS], there = 1;
    while (there && receive(&request, descriptors)) {
        if (request.kind == REQUEST_FORK)
            answer_fork();
        if (request.kind != REQUEST_RUN)
            continue; /* it ended before it could be stopped */
        struct reply ended = {.kind = REPLY_ENDED};
        pid_t program = -1;
        if (!request.user || fchown(place, request.user, request.user) == 0)
            program = split();
        if (program == 0) {
            sigaction(SIGCHLD, &before, NULL);
            begin(settings, &request, descriptors, ready.walls, &mask);
            return;
        }
        for (int i = 0; i < DESCRIPTORS; i++)
            close(descriptors[i]);
        if (program < 0) {
            tell_fault("fork");
            break;
        }
        there = await_end(program, ready.walls);
        uint64_t end = now_us();
        reap(program, ready.walls, &ended);
        if (times)
            ended.inside_us = (times[1] > times[0] ? times[1] : end) - times[0];
        tell(&ended);
        if (empty_directory(place) != 0)
            break; /* not even we can: a new server gets a new directory */
    }
    remove_places(settings->place);
    _exit(0);
}
