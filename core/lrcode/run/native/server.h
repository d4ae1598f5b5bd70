/* The fork server: its words, and what its parts offer one another.
 *
 * One server holds one interpreter and runs one program at a time. It speaks over a SOCK_SEQPACKET socket with whoever
 * started it: a request comes with descriptors, a reply with none. The fields have one size everywhere and no padding;
 * protocol.py packs the same.
 */
#ifndef LRCODE_SERVER_H
#define LRCODE_SERVER_H

#include <stdint.h>
#include <sys/types.h>

enum { REQUEST_RUN = 1, REQUEST_STOP = 2, REQUEST_FORK = 3 /* and exit: what a fork costs, for the benchmark */ };

/* Comes with four descriptors: stdin, stdout, stderr and the job's files (see files.c). */
struct request {
    uint32_t kind;
    uint32_t user;       /* user and group id of the program; 0: the server's own */
    uint32_t cpu_s;      /* RLIMIT_CPU; one second later it is killed */
    uint32_t processes;  /* RLIMIT_NPROC */
    uint32_t open_files; /* RLIMIT_NOFILE */
    uint32_t spare;
    uint64_t memory;     /* RLIMIT_AS in bytes; 0: none */
    uint64_t file;       /* RLIMIT_FSIZE in bytes */
};

enum { REPLY_READY = 1, REPLY_ENDED = 2, REPLY_FAULT = 3 };

struct reply {
    uint32_t kind;
    int32_t status;     /* of ENDED: as wait(2) gives it; of FAULT: errno */
    uint64_t cpu_us;    /* user and system time of the program and all that it started */
    uint64_t peak;      /* bytes resident of the largest of its processes */
    uint64_t inside_us; /* with WALL_CLOCK: from the open to the exit; of FORK: all that it took */
    uint32_t faults;    /* page faults of all of them */
    uint32_t walls;     /* of READY: WALL_ bits that stand */
    uint32_t tasks;     /* of READY: threads of the interpreter; more than one do not survive a fork */
    char text[60];      /* of FAULT: what failed */
};

/* What is asked for in LRCODE_WALLS and answered in READY. */
enum {
    WALL_LIMITS = 1,   /* rlimits */
    WALL_USER = 2,     /* the request's user id */
    WALL_LANDLOCK = 4, /* files by Landlock */
    WALL_SECCOMP = 8,  /* no sockets, no dangerous calls */
    WALL_GROUP = 16,   /* there is no PID namespace: nobody leaves the program's process group or signals outside it */
    WALL_SCOPE = 32,   /* signals and ptrace only among the program's own processes, by Landlock */
    WALL_WRITES = 64,  /* there is no Landlock and no mount namespace: opening for writing is refused by seccomp */
    WALL_CLOCK = 128,  /* no wall: programs are timed from the inside, for the benchmark */
};

struct settings {
    int socket;
    const char *main;  /* the program's path, which is never opened before it is served */
    const char *place; /* its directory, emptied after each program */
    const char *read;  /* paths that programs may read, separated by colons */
    uint32_t walls;
};

/* serve.c: descriptors of the server lie from this number on, out of the way of the interpreter's and the program's. */
extern unsigned server_descriptors;

/* serve.c: from LRCODE_ variables; 0 where there are none. */
int read_settings(struct settings *settings);
/* serve.c: becomes a server; returns in each program's process, confined, and never in the server. */
void serve(const struct settings *settings);
/* serve.c: tells of a fault and ends the program's process; for use before the program has its first word. */
_Noreturn void fail(const char *what);

/* serve.c: for the benchmark, the program's first and last moment in its own hands. */
void note_time(int at_exit);

/* memory.c: before the first fork. */
void prepare_memory(void);

/* renew.c: once, in the server, which pipes and the like a fork would share. */
void note_pipes(void);
/* renew.c: in a program's process, new ones in their place. Ends the process where it cannot. */
void renew_pipes(void);

/* files.c: writes the job's files into the directory. Ends the process where it cannot. */
void write_files(int place, int archive, uid_t user);
/* files.c: removes all that a directory holds, however deep; 0 when it is empty. */
int empty_directory(int directory);

/* walls.c: once, in the server, inherited by every program; gives the walls that stand. */
uint32_t raise_common_walls(const struct settings *settings);
/* walls.c: in a program's process, which cannot undo it. Ends the process where it cannot. */
void raise_own_walls(const struct settings *settings, const struct request *request, uint32_t walls);
/* filter.c: seccomp filters; 0 when they stand. */
int filter_common(void);
int filter_own(pid_t own, int group, int same_user, int writing);

#endif
