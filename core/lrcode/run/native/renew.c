/* Pipes and the like that an interpreter made at its start, as to wake itself. A fork would share them with every other
 * program, and what one leaves in a pipe the next would read: each program gets new ones under the same numbers. */
#define _GNU_SOURCE
#include "server.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST = 32 };
enum kind { OTHER, READING, WRITING, POLL, EVENT };

static struct end {
    enum kind kind;
    int number, flags, closing;
    ino_t pipe;
} ends[MOST];
static int count;

/* Only where nothing is registered yet: that could not be told from outside and done again. */
static int is_empty_poll(int number)
{
    char path[64], line[128];
    snprintf(path, sizeof path, "/proc/self/fdinfo/%d", number);
    FILE *info = fopen(path, "re");
    int empty = info != NULL;
    while (info && fgets(line, sizeof line, info))
        empty &= strncmp(line, "tfd:", 4) != 0;
    if (info)
        fclose(info);
    return empty;
}

static enum kind kind_of(int number, int flags)
{
    char path[64], name[64] = "";
    snprintf(path, sizeof path, "/proc/self/fd/%d", number);
    if (readlink(path, name, sizeof name - 1) < 0)
        return OTHER;
    if (!strncmp(name, "pipe:", 5))
        return (flags & O_ACCMODE) == O_RDONLY ? READING : WRITING;
    if (!strcmp(name, "anon_inode:[eventpoll]") && is_empty_poll(number))
        return POLL;
    return strcmp(name, "anon_inode:[eventfd]") ? OTHER : EVENT;
}

void note_pipes(void)
{
    struct stat about;
    for (int number = STDERR_FILENO + 1; number < (int)server_descriptors && count < MOST; number++) {
        int flags = fcntl(number, F_GETFL);
        enum kind kind = flags < 0 || fstat(number, &about) < 0 ? OTHER : kind_of(number, flags);
        if (kind != OTHER)
            ends[count++] = (struct end){kind, number, flags, fcntl(number, F_GETFD) & FD_CLOEXEC, about.st_ino};
    }
}

static void put_at(int made, const struct end *end)
{
    int put = made < 0 ? -1 : dup3(made, end->number, end->closing ? O_CLOEXEC : 0);
    if (put < 0 || fcntl(put, F_SETFL, end->flags) < 0)
        fail("renew");
}

static int has(enum kind kind, ino_t pipe)
{
    for (int i = 0; i < count; i++)
        if (ends[i].kind == kind && ends[i].pipe == pipe)
            return 1;
    return 0;
}

/* A pipe whose other end is elsewhere leads somewhere, and stays. */
static void renew_pipe(const struct end *first)
{
    int made[2];
    if (!has(READING, first->pipe) || !has(WRITING, first->pipe))
        return;
    if (pipe(made) < 0)
        fail("pipe");
    for (const struct end *end = first; end < ends + count; end++)
        if (end->kind <= WRITING && end->pipe == first->pipe)
            put_at(made[end->kind == WRITING], end);
    close(made[0]);
    close(made[1]);
}

static int is_first(const struct end *end)
{
    for (const struct end *before = ends; before < end; before++)
        if (before->kind <= WRITING && before->pipe == end->pipe)
            return 0;
    return 1;
}

void renew_pipes(void)
{
    for (const struct end *end = ends; end < ends + count; end++) {
        int made = end->kind == POLL ? epoll_create1(0) : end->kind == EVENT ? eventfd(0, 0) : -1;
        if (end->kind > WRITING) {
            put_at(made, end);
            close(made);
        } else if (is_first(end)) {
            renew_pipe(end);
        }
    }
}
