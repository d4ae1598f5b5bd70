/* What makes a fork of a large process cheap: huge pages, whose tables a fork copies 512 at a time. A fork of a process of
 * 128 MB took 5.6 ms in single pages and 0.6 ms so. Changes nothing that a program can see. */
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#ifndef MADV_COLLAPSE
#define MADV_COLLAPSE 25
#endif
#define HUGE ((uintptr_t)2 << 20)
#define RESERVED ((uintptr_t)4 << 30) /* who maps more than that has set it aside and not filled it, as sanitizers do */

/* Kernels before 6.1 leave it at that, and those without huge pages do nothing. */
static void collapse(uintptr_t from, uintptr_t to)
{
    from = (from + HUGE - 1) & ~(HUGE - 1);
    to &= ~(HUGE - 1);
    if (from >= to || madvise((void *)from, to - from, MADV_HUGEPAGE) < 0)
        return;
    for (; from < to; from += HUGE)
        for (int attempt = 0; attempt < 3 && madvise((void *)from, HUGE, MADV_COLLAPSE) < 0 && errno == EAGAIN;)
            attempt++; /* pages that were just made are not yet where they can be moved from */
}

/* A heap that is mapped from a file, as SBCL's, has no huge pages: the same content takes its place. */
static void detach(uintptr_t from, uintptr_t to, int rights)
{
    size_t size = to - from;
    void *room = mmap(NULL, size + HUGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room == MAP_FAILED)
        return;
    uintptr_t start = (uintptr_t)room, copy = start + ((from - start) & (HUGE - 1));
    if (mprotect((void *)copy, size, PROT_READ | PROT_WRITE) == 0) {
        madvise((void *)copy, size, MADV_HUGEPAGE);
        memcpy((void *)copy, (void *)from, size);
        if (mprotect((void *)copy, size, rights) == 0)
            mremap((void *)copy, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)from);
    }
    munmap(room, size + HUGE);
}

void prepare_memory(void)
{
    char line[512], rights[5];
    FILE *maps = fopen("/proc/self/maps", "re");
    while (maps && fgets(line, sizeof line, maps)) {
        uintptr_t from, to;
        unsigned long file;
        if (sscanf(line, "%lx-%lx %4s %*x %*s %lu", &from, &to, rights, &file) != 4)
            continue;
        if (to - from < HUGE || to - from > RESERVED)
            continue;
        if (rights[0] != 'r' || rights[1] != 'w' || rights[3] != 'p' || strstr(line, "[stack]"))
            continue;
        if (file)
            detach(from, to, PROT_READ | PROT_WRITE | (rights[2] == 'x' ? PROT_EXEC : 0));
        else
            collapse(from, to);
    }
    if (maps)
        fclose(maps);
}
