#define _GNU_SOURCE
#include "CTestPty.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int test_pty_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK); }

int test_pty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int test_pty_settings(int master, unsigned words[5]) {
  struct termios now;
  if (tcgetattr(master, &now) != 0) return -1;
  words[0] = now.c_iflag, words[1] = now.c_oflag, words[2] = now.c_cflag, words[3] = now.c_lflag;
  words[4] = (now.c_lflag & (ICANON | ECHO | ISIG)) == 0;
  return 0;
}

int test_pty_open(int rows, int columns, char *name) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, 64) != 0) {
    close(master);
    return -1;
  }
  test_pty_resize(master, rows, columns);
  return master;
}

/* Only calls that are safe after fork in a process with threads. */
static void become(const char *path, char *const arguments[], char *const environment[], const int standard[3]) {
  sigset_t none;
  /* The kernel's own call and its structure (all zero is the default): glibc keeps the first two real-time signals to
     itself, and the test runner hands one of them on as ignored. */
  unsigned long usual[4] = {0};
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) syscall(SYS_rt_sigaction, number, usual, NULL, 8);
  for (int i = 0; i < 3; i++) dup2(standard[i], i);
  syscall(SYS_close_range, 3, ~0U, 0);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

/* Forks with every signal blocked, so that no handler of the test's runs in the child; the child leads a session. */
static pid_t begin(void) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t child = fork();
  if (child == 0) setsid();
  else pthread_sigmask(SIG_SETMASK, &before, NULL);
  return child;
}

pid_t test_pty_spawn(const char *path, char *const arguments[], char *const environment[], const char *name,
                     const int standard[3], int other) {
  pid_t child = begin();
  if (child != 0) return child;
  int terminal = open(name, O_RDWR);
  int nowhere = open("/dev/null", O_RDWR);
  ioctl(terminal, TIOCSCTTY, 0);
  int files[3];
  for (int i = 0; i < 3; i++) files[i] = standard[i] ? terminal : i > 0 && other >= 0 ? other : nowhere;
  become(path, arguments, environment, files);
  return -1;
}

pid_t test_spawn(const char *path, char *const arguments[], char *const environment[], const char *folder,
                 const int standard[3]) {
  pid_t child = begin();
  if (child != 0) return child;
  int nowhere = open("/dev/null", O_RDWR);
  if (folder && chdir(folder) != 0) _exit(127);
  int files[3];
  for (int i = 0; i < 3; i++) files[i] = standard[i] >= 0 ? standard[i] : nowhere;
  become(path, arguments, environment, files);
  return -1;
}

int test_process_open(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int test_process_wait(int descriptor, int milliseconds) {
  struct pollfd ended = {.fd = descriptor, .events = POLLIN};
  int found;
  while ((found = poll(&ended, 1, milliseconds)) < 0 && errno == EINTR) continue;
  return found > 0;
}

int test_process_signal(int descriptor, int number) {
  return (int)syscall(SYS_pidfd_send_signal, descriptor, number, NULL, 0);
}

int test_pty_wait(pid_t process, int milliseconds, int *status, long *cpu_microseconds) {
  int handle = test_process_open(process);
  if (handle < 0) return 0;
  int has_ended = test_process_wait(handle, milliseconds);
  close(handle);
  if (!has_ended) return 0;
  /* Its id belongs to no other group before it is waited for. */
  kill(-process, SIGKILL);
  struct rusage used;
  if (wait4(process, status, WNOHANG, &used) != process) return 0;
  *cpu_microseconds = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000L + used.ru_utime.tv_usec +
                      used.ru_stime.tv_usec;
  return 1;
}

int test_pty_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

int test_find(const void *all, size_t length, const void *piece, size_t piece_length) {
  return memmem(all, length, piece, piece_length) != NULL;
}
