#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const int events[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGCONT};
static const int ignored[] = {SIGTSTP, SIGQUIT, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ};
enum { event_count = sizeof events / sizeof events[0], ignored_count = sizeof ignored / sizeof ignored[0] };

static sigset_t mask_before;
static struct sigaction before[ignored_count];

int guard_signals_open(void) {
  sigset_t mask;
  sigemptyset(&mask);
  for (int i = 0; i < event_count; i++) sigaddset(&mask, events[i]);
  int fd = signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC);
  if (fd < 0) return -1;
  if (pthread_sigmask(SIG_BLOCK, &mask, &mask_before) != 0) {
    close(fd);
    return -1;
  }
  struct sigaction action = {.sa_handler = SIG_IGN};
  for (int i = 0; i < ignored_count; i++) sigaction(ignored[i], &action, &before[i]);
  return fd;
}

int guard_signals_next(int fd) {
  struct signalfd_siginfo info;
  return read(fd, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

void guard_signals_close(int fd) {
  close(fd);
  for (int i = 0; i < ignored_count; i++) sigaction(ignored[i], &before[i], NULL);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}
