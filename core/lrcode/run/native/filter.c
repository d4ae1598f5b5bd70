/* seccomp: calls that no program needs, refused with EPERM so that an interpreter goes on without them. Most stand for
 * ways to other processes, to the network or to parts of the kernel that are attacked most. */
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/ioprio.h>
#include <linux/sockios.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "no seccomp filter for this machine yet: give its AUDIT_ARCH_ here"
#endif

#define X32 0x40000000U /* calls of another kind under the same architecture */
#define MOST 512

struct program {
    struct sock_filter lines[MOST];
    unsigned short length;
};

static void add(struct program *program, uint16_t code, uint32_t value, uint8_t yes, uint8_t no)
{
    program->lines[program->length++] = (struct sock_filter){code, yes, no, value};
}

static void answer(struct program *program, uint32_t action)
{
    add(program, BPF_RET | BPF_K, action, 0, 0);
}

static void load(struct program *program, size_t offset)
{
    add(program, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0);
}

#define CALL offsetof(struct seccomp_data, nr)
/* The lower half of an argument; both machines are little-endian. */
#define ARGUMENT(n) (offsetof(struct seccomp_data, args) + 8 * (size_t)(n))
#define REFUSED(error) (SECCOMP_RET_ERRNO | (error))

static void start(struct program *program)
{
    load(program, offsetof(struct seccomp_data, arch));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
    answer(program, SECCOMP_RET_KILL_PROCESS);
    load(program, CALL);
    add(program, BPF_JMP | BPF_JGE | BPF_K, X32, 0, 1);
    answer(program, REFUSED(ENOSYS));
}

static void refuse(struct program *program, long call, int error)
{
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 1);
    answer(program, REFUSED((uint32_t)error));
}

/* Refuses a call where an argument has one of the bits. */
static void refuse_bits(struct program *program, long call, int argument, uint32_t bits)
{
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 4);
    load(program, ARGUMENT(argument));
    add(program, BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
    answer(program, REFUSED(EPERM));
    load(program, CALL);
}

/* Refuses a call unless an argument is one of three values. */
static void refuse_others(struct program *program, long call, int argument, uint32_t one, uint32_t two, uint32_t three)
{
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 6);
    load(program, ARGUMENT(argument));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, one, 3, 0);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, two, 2, 0);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, three, 1, 0);
    answer(program, REFUSED(EPERM));
    load(program, CALL);
}

/* Refuses a call where an argument has one value. */
static void refuse_value(struct program *program, long call, int argument, uint32_t value)
{
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 4);
    load(program, ARGUMENT(argument));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
    answer(program, REFUSED(EPERM));
    load(program, CALL);
}

static int install(struct program *program)
{
    answer(program, SECCOMP_RET_ALLOW);
    struct sock_fprog given = {program->length, program->lines};
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &given);
}

/* Younger than the headers of the time, and with one number everywhere. */
enum { MEMFD_SECRET = 447, FCHMODAT2 = 452, SETXATTRAT = 463 };

static const int REFUSED_CALLS[] = {
    /* the network; of a pair of sockets too, one for datagrams sends to any address, and what lies in their buffers is
     * memory that is nobody's: interpreters take pipes, of which the kernel grants a user little */
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_setsockopt,
    /* other processes */
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_getfd, SYS_kcmp, SYS_process_madvise,
    SYS_migrate_pages, SYS_move_pages,
    /* what outlives a process */
    SYS_shmget, SYS_msgget, SYS_semget, SYS_mq_open, SYS_add_key, SYS_request_key, SYS_keyctl,
    /* memory that is nobody's resident size */
    SYS_memfd_create, MEMFD_SECRET,
    /* mounts and namespaces */
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_unshare, SYS_setns, SYS_fsopen, SYS_fsmount, SYS_fspick,
    SYS_move_mount, SYS_open_tree, SYS_mount_setattr, SYS_open_by_handle_at, SYS_name_to_handle_at,
    /* parts of the kernel that are attacked most */
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register,
    SYS_fanotify_init, SYS_vmsplice,
    /* the machine */
    SYS_reboot, SYS_kexec_load, SYS_kexec_file_load, SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_swapon,
    SYS_swapoff, SYS_acct, SYS_quotactl, SYS_settimeofday, SYS_clock_settime, SYS_clock_adjtime, SYS_adjtimex,
    SYS_sethostname, SYS_setdomainname, SYS_syslog, SYS_vhangup,
#if defined __x86_64__
    SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_uselib, SYS_ustat, SYS_sysfs, SYS__sysctl,
#endif
};

/* Modes, owners, times and attributes of files, which Landlock does not guard: a program of our user could change all
 * of ours. */
static const int CHANGING_CALLS[] = {
    SYS_fchmod, SYS_fchmodat, FCHMODAT2, SYS_fchown, SYS_fchownat, SYS_utimensat,
    SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SETXATTRAT, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
#if defined __x86_64__
    SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
};

static const int WRITING_CALLS[] = {
    SYS_mkdirat, SYS_unlinkat, SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_mknodat, SYS_truncate, SYS_fchmodat,
    SYS_fchownat, SYS_setxattr, SYS_lsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_openat2,
#ifdef SYS_renameat
    SYS_renameat,
#endif
#if defined __x86_64__
    SYS_mkdir, SYS_rmdir, SYS_unlink, SYS_rename, SYS_link, SYS_symlink, SYS_mknod, SYS_creat, SYS_chmod, SYS_chown,
    SYS_lchown,
#endif
};

static void refuse_writing(struct program *program)
{
    for (size_t i = 0; i < sizeof WRITING_CALLS / sizeof *WRITING_CALLS; i++)
        refuse(program, WRITING_CALLS[i], EPERM);
    refuse_bits(program, SYS_openat, 2, O_WRONLY | O_RDWR | O_CREAT);
#if defined __x86_64__
    refuse_bits(program, SYS_open, 1, O_WRONLY | O_RDWR | O_CREAT);
#endif
}

int filter_common(void)
{
    struct program program = {.length = 0};
    start(&program);
    for (size_t i = 0; i < sizeof REFUSED_CALLS / sizeof *REFUSED_CALLS; i++)
        refuse(&program, REFUSED_CALLS[i], EPERM);
    refuse(&program, SYS_clone3, ENOSYS); /* its flags stand in memory, out of our sight; libc then takes clone */
    refuse_bits(&program, SYS_clone, 0,
                CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET);
    refuse_others(&program, SYS_prlimit64, 0, 0, 0, 0);
    refuse_others(&program, SYS_sched_setaffinity, 0, 0, 0, 0);
    refuse_others(&program, SYS_sched_setscheduler, 0, 0, 0, 0);
    refuse_others(&program, SYS_sched_setparam, 0, 0, 0, 0);
    refuse_others(&program, SYS_sched_setattr, 0, 0, 0, 0);
    /* Of one process, itself: 0 stands for its whole user as well, the server included. */
    refuse_others(&program, SYS_setpriority, 0, PRIO_PROCESS, PRIO_PROCESS, PRIO_PROCESS);
    refuse_others(&program, SYS_setpriority, 1, 0, 0, 0);
    refuse_others(&program, SYS_ioprio_set, 0, IOPRIO_WHO_PROCESS, IOPRIO_WHO_PROCESS, IOPRIO_WHO_PROCESS);
    refuse_others(&program, SYS_ioprio_set, 1, 0, 0, 0);
    return install(&program);
}

/* What the server itself must do: it stands in each program. */
int filter_own(pid_t own, int group, int same_user, int writing)
{
    struct program program = {.length = 0};
    uint32_t self = (uint32_t)own;
    start(&program);
    if (group) {
        refuse_others(&program, SYS_kill, 0, 0, self, -self);
        refuse_others(&program, SYS_tgkill, 0, self, self, self);
        refuse_others(&program, SYS_tkill, 0, self, self, self);
        refuse_others(&program, SYS_rt_sigqueueinfo, 0, self, self, self);
        refuse_others(&program, SYS_rt_tgsigqueueinfo, 0, self, self, self);
        refuse(&program, SYS_pidfd_open, EPERM);
        refuse(&program, SYS_pidfd_send_signal, EPERM);
        refuse(&program, SYS_setsid, EPERM);
        refuse(&program, SYS_setpgid, EPERM);
        /* The kernel would send its signal of a descriptor's news to whom it names. */
        refuse_value(&program, SYS_fcntl, 1, F_SETOWN);
        refuse_value(&program, SYS_fcntl, 1, F_SETOWN_EX);
        refuse_value(&program, SYS_ioctl, 1, FIOSETOWN);
        refuse_value(&program, SYS_ioctl, 1, SIOCSPGRP);
        refuse(&program, SYS_inotify_add_watch, EPERM); /* tells of any folder, and Landlock does not guard it */
    }
    for (size_t i = 0; same_user && i < sizeof CHANGING_CALLS / sizeof *CHANGING_CALLS; i++)
        refuse(&program, CHANGING_CALLS[i], EPERM);
    if (writing)
        refuse_writing(&program);
    return install(&program);
}
