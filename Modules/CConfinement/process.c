#define _GNU_SOURCE
#include "CConfinement.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int confine_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/* The calls of seccomp(2), by the numbers of this machine. */

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#else
#error "The numbers of the system calls of this machine are not known here"
#endif

#ifndef SYS_io_uring_setup
#define SYS_io_uring_setup 425
#endif
#ifndef SYS_pidfd_getfd
#define SYS_pidfd_getfd 438
#endif

#define FIELD(name) (uint32_t)offsetof(struct seccomp_data, name)
/* The kernel looks at the low half of these arguments alone, and so does the filter. */
#define ARGUMENT(place) (FIELD(args) + 8 * (place) + (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 4 : 0))
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (offset))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, (value))
#define ALLOW ANSWER(SECCOMP_RET_ALLOW)
#define REFUSE(number) ANSWER(SECCOMP_RET_ERRNO | (number))
/* The instruction that follows is for this value alone. */
#define WHERE(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(value), 0, 1)
#define NEVER(call) WHERE(SYS_##call), REFUSE(EPERM)

static struct sock_filter calls[] = {
    LOAD(FIELD(arch)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0),
    REFUSE(EPERM),
    LOAD(FIELD(nr)),
#if defined(__x86_64__)
    /* The second set of numbers, x32. */
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    REFUSE(EPERM),
    NEVER(fork),
    NEVER(vfork),
#endif
    NEVER(execve),
    NEVER(execveat),
    NEVER(ptrace),
    NEVER(process_vm_readv),
    NEVER(process_vm_writev),
    NEVER(pidfd_getfd),
    /* Its requests pass this filter by. */
    NEVER(io_uring_setup),
    NEVER(bpf),
    NEVER(perf_event_open),
    NEVER(userfaultfd),
    NEVER(add_key),
    NEVER(request_key),
    NEVER(keyctl),
    NEVER(unshare),
    NEVER(setns),
    NEVER(mount),
    NEVER(umount2),
    NEVER(pivot_root),
    NEVER(chroot),
    NEVER(open_by_handle_at),
    NEVER(kexec_load),
    NEVER(init_module),
    NEVER(finit_module),
    /* Its arguments stand in memory, where no filter sees them; the C library then takes clone(2). */
    WHERE(SYS_clone3),
    REFUSE(ENOSYS),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4),
    LOAD(ARGUMENT(0)),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    REFUSE(EPERM),
    ALLOW,
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 4),
    LOAD(ARGUMENT(0)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0),
    REFUSE(EPERM),
    ALLOW,
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 5),
    LOAD(ARGUMENT(1)),
    WHERE(TIOCSTI),
    REFUSE(EPERM),
    WHERE(TIOCLINUX),
    REFUSE(EPERM),
    ALLOW,
};

static int close_calls(void) {
  struct sock_fprog program = {.len = sizeof calls / sizeof calls[0], .filter = calls};
  return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
}

/* Landlock, by its numbers: the headers of a system can be older than its kernel (landlock(7)). */

enum { create_ruleset = 444, add_rule = 445, restrict_self = 446, version_flag = 1, path_beneath = 1 };

#define ACCESS(bit) (UINT64_C(1) << (bit))
static const uint64_t execute = ACCESS(0), write_file = ACCESS(1), remove_file = ACCESS(5), make_regular = ACCESS(8),
                      refer = ACCESS(13), truncate_file = ACCESS(14);
/* Removing folders and making anything: bits 4 to 12. */
static const uint64_t make_and_remove = ACCESS(13) - ACCESS(4);
/* No abstract socket and no signal to a process outside. */
static const uint64_t scopes = 3;

struct ruleset {
  uint64_t handled_files, handled_network, scoped;
};
struct path_rule {
  uint64_t allowed;
  int32_t parent;
} __attribute__((packed));

static int allow(int ruleset, const char *path, uint64_t access) {
  struct path_rule rule = {.allowed = access, .parent = open(path, O_PATH | O_CLOEXEC)};
  if (rule.parent < 0) return -1;
  int result = (int)syscall(add_rule, ruleset, path_beneath, &rule, 0);
  int error = errno;
  close(rule.parent);
  errno = error;
  return result;
}

static enum confine_step close_files(const char *const *folders) {
  long version = syscall(create_ruleset, NULL, 0, version_flag);
  if (version <= 0) return confine_done;
  uint64_t truncating = version >= 3 ? truncate_file : 0;
  struct ruleset rules = {
      .handled_files = execute | write_file | make_and_remove | (version >= 2 ? refer : 0) | truncating,
      .scoped = version >= 6 ? scopes : 0,
  };
  size_t size = version >= 6 ? sizeof rules : sizeof rules.handled_files;
  int ruleset = (int)syscall(create_ruleset, &rules, size, 0);
  if (ruleset < 0) return confine_ruleset;
  enum confine_step failed = confine_done;
  for (; *folders && failed == confine_done; folders++)
    if (allow(ruleset, *folders, write_file | remove_file | make_regular | truncating) != 0) failed = confine_folder;
  if (failed == confine_done && allow(ruleset, "/dev/null", write_file | truncating) != 0) failed = confine_folder;
  if (failed == confine_done && syscall(restrict_self, ruleset, 0) != 0) failed = confine_ruleset;
  int error = errno;
  close(ruleset);
  errno = error;
  return failed;
}

enum confine_step confine_process(const char *const *folders) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return confine_privileges;
  enum confine_step step = close_files(folders);
  if (step != confine_done) return step;
  return close_calls() == 0 ? confine_done : confine_calls;
}
