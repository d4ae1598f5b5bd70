/* Loaded into an interpreter by LD_PRELOAD: at the first opening of the program's path it becomes the server, and each
 * program's process goes on from there with the real file. In every other call these do what libc's do. */
#define _GNU_SOURCE
#include "server.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

static struct settings settings;
static int waiting;

__attribute__((constructor)) static void prepare(void)
{
    waiting = read_settings(&settings);
}

static void meet(const char *path)
{
    if (!waiting || !path || strcmp(path, settings.main) != 0)
        return;
    waiting = 0;
    serve(&settings);
    syscall(SYS_close_range, server_descriptors, ~0U, 0);
}

/* For the benchmark. An interpreter that leaves by _exit is timed until its process is gone. */
__attribute__((destructor)) static void end(void)
{
    note_time(1);
}

static int opened(int directory, const char *path, int flags, mode_t mode)
{
    meet(path);
    return (int)syscall(SYS_openat, directory, path, flags, mode);
}

/* The mode is an argument only where a file may be made. */
#define MODE_OF(flags)                                  \
    ({                                                  \
        mode_t given = 0;                               \
        if ((flags) & O_CREAT || ((flags) & O_TMPFILE) == O_TMPFILE) { \
            va_list rest;                               \
            va_start(rest, flags);                      \
            given = va_arg(rest, mode_t);               \
            va_end(rest);                               \
        }                                               \
        given;                                          \
    })

EXPORT int open(const char *path, int flags, ...)
{
    return opened(AT_FDCWD, path, flags, MODE_OF(flags));
}

EXPORT int open64(const char *path, int flags, ...)
{
    return opened(AT_FDCWD, path, flags | O_LARGEFILE, MODE_OF(flags));
}

EXPORT int openat(int directory, const char *path, int flags, ...)
{
    return opened(directory, path, flags, MODE_OF(flags));
}

EXPORT int openat64(int directory, const char *path, int flags, ...)
{
    return opened(directory, path, flags | O_LARGEFILE, MODE_OF(flags));
}

/* What libc's headers turn the calls into where a program was built with _FORTIFY_SOURCE. */
EXPORT int __open_2(const char *path, int flags)
{
    return opened(AT_FDCWD, path, flags, 0);
}

EXPORT int __open64_2(const char *path, int flags)
{
    return opened(AT_FDCWD, path, flags | O_LARGEFILE, 0);
}

EXPORT int __openat_2(int directory, const char *path, int flags)
{
    return opened(directory, path, flags, 0);
}

EXPORT int __openat64_2(int directory, const char *path, int flags)
{
    return opened(directory, path, flags | O_LARGEFILE, 0);
}

EXPORT FILE *fopen(const char *path, const char *mode)
{
    static FILE *(*next)(const char *, const char *);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "fopen");
    meet(path);
    return next(path, mode);
}

EXPORT FILE *fopen64(const char *path, const char *mode)
{
    return fopen(path, mode);
}
