/* The cold way: a server of its own that starts the interpreter anew for each program, behind the same walls. */
#define _GNU_SOURCE
#include "server.h"

#include <unistd.h>

int main(int count, char **words)
{
    struct settings settings;
    if (count < 2 || !read_settings(&settings))
        return 125;
    serve(&settings);
    execv(words[1], words + 1); /* closes the server's descriptors */
    fail(words[1]);
}
