/* The job's files into the program's directory, and everything out of it again. */
#define _GNU_SOURCE
#include "server.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

/* An archive is a row of files: length of the name with its closing zero, length of the content, name, content. */
struct head {
    uint32_t name, content;
};

static void make_folders(int place, char *path, uid_t user)
{
    for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdirat(place, path, 0755) == 0) {
            if (user && fchownat(place, path, user, user, AT_SYMLINK_NOFOLLOW) < 0)
                fail(path);
        } else if (errno != EEXIST) {
            fail(path);
        }
        *slash = '/';
    }
}

static void write_file(int place, char *path, const char *content, size_t size, uid_t user)
{
    make_folders(place, path, user);
    int file = openat(place, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (file < 0)
        fail(path);
    while (size > 0) {
        ssize_t done = write(file, content, size);
        if (done < 0)
            fail(path);
        content += done;
        size -= (size_t)done;
    }
    if (user && fchown(file, user, user) < 0)
        fail(path);
    close(file);
}

/* Whether a name ends where it says, and leads to somewhere below. */
static int is_sound(const char *name, size_t size)
{
    if (size < 2 || memchr(name, 0, size) != name + size - 1 || name[0] == '/')
        return 0;
    for (const char *part = name; part; part = strchr(part, '/') ? strchr(part, '/') + 1 : NULL)
        if (!strncmp(part, "..", 2) && (part[2] == '/' || !part[2]))
            return 0;
    return 1;
}

void write_files(int place, int archive, uid_t user)
{
    struct stat about;
    if (fstat(archive, &about) < 0)
        fail("fstat");
    if (about.st_size == 0)
        return;
    size_t size = (size_t)about.st_size;
    char *data = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, archive, 0);
    if (data == MAP_FAILED)
        fail("mmap");
    for (size_t at = 0; at < size;) {
        struct head head = {0, 0};
        if (size - at >= sizeof head)
            memcpy(&head, data + at, sizeof head);
        at += sizeof head;
        errno = EBADMSG;
        if (!head.name || (uint64_t)head.name + head.content > size - at || !is_sound(data + at, head.name))
            fail("archive");
        write_file(place, data + at, data + at + head.name, head.content, user);
        at += (size_t)head.name + head.content;
    }
    munmap(data, size);
}

/* Moves what a folder holds into the directory above all, under fresh names, so that no depth can exhaust us. */
static void lift(int directory, const char *name, unsigned *fresh)
{
    fchmodat(directory, name, 0700, 0); /* it may have been closed to its owner, whom we are where we are not root */
    int folder = openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *entries = folder < 0 ? NULL : fdopendir(folder);
    if (!entries)
        return;
    for (struct dirent *entry; (entry = readdir(entries));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
            continue;
        if (unlinkat(folder, entry->d_name, 0) == 0 || unlinkat(folder, entry->d_name, AT_REMOVEDIR) == 0)
            continue;
        char lifted[32];
        do
            snprintf(lifted, sizeof lifted, ".lifted-%u", (*fresh)++);
        while (faccessat(directory, lifted, F_OK, AT_SYMLINK_NOFOLLOW) == 0);
        fchmodat(folder, entry->d_name, 0700, 0); /* to move a folder is to write to it */
        renameat(folder, entry->d_name, directory, lifted);
    }
    closedir(entries);
}

/* Attributes, access lists among them, would decide who may open the next program's files. */
static int remove_attributes(int directory)
{
    char names[1 << 16]; /* more than that cannot be listed, so another server takes over */
    ssize_t size = flistxattr(directory, names, sizeof names);
    for (ssize_t at = 0; at < size; at += (ssize_t)strlen(names + at) + 1)
        if (fremovexattr(directory, names + at) < 0)
            return -1;
    return size < 0 && errno != ENOTSUP ? -1 : 0;
}

int empty_directory(int directory)
{
    fchmod(directory, 0700); /* first: where it is closed to us, its attributes are too */
    if (remove_attributes(directory) < 0)
        return -1;
    unsigned fresh = 0;
    for (int progress = 1, left = 1; left && progress;) {
        int copy = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        DIR *entries = copy < 0 ? NULL : fdopendir(copy);
        if (!entries)
            return -1;
        left = progress = 0;
        for (struct dirent *entry; (entry = readdir(entries));) {
            if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
                continue;
            left = 1;
            if (unlinkat(directory, entry->d_name, 0) < 0) {
                lift(directory, entry->d_name, &fresh);
                if (unlinkat(directory, entry->d_name, AT_REMOVEDIR) < 0)
                    continue;
            }
            progress = 1;
        }
        closedir(entries);
        if (left && !progress)
            return -1;
    }
    return 0;
}
