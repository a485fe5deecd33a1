#define _GNU_SOURCE
#include "CWorker.h"
#include <errno.h>
#include <malloc.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

int event_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void event_raise(int fd) {
  uint64_t one = 1;
  while (write(fd, &one, sizeof one) < 0 && errno == EINTR) {}
}

void event_clear(int fd) {
  uint64_t count;
  while (read(fd, &count, sizeof count) < 0 && errno == EINTR) {}
}

int event_wait(int fd, int milliseconds) {
  struct pollfd awaited = {.fd = fd, .events = POLLIN};
  int ready;
  while ((ready = poll(&awaited, 1, milliseconds)) < 0 && errno == EINTR) {}
  if (ready > 0) event_clear(fd);
  return ready > 0;
}

int alarm_open(void) { return timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK); }

void alarm_set(int fd, long long milliseconds) {
  if (milliseconds < 1) milliseconds = 1;
  struct itimerspec when = {.it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000}};
  timerfd_settime(fd, TFD_TIMER_ABSTIME, &when, NULL);
}

long long alarm_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void log_write(const char *text) {
  openlog("frontdesk", LOG_PID, LOG_USER);
  syslog(LOG_WARNING, "%s", text);
  closelog();
}

void worker_thread_settle(void) {
  sigset_t all;
  sigfillset(&all);
  // The signals of a crash stay with the thread that crashes.
  static const int crashes[] = {SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGTRAP};
  for (unsigned i = 0; i < sizeof crashes / sizeof crashes[0]; i++) sigdelset(&all, crashes[i]);
  pthread_sigmask(SIG_BLOCK, &all, NULL);
  struct sched_param none = {0};
  sched_setscheduler(0, SCHED_BATCH, &none);
}

void worker_share_heap(void) { mallopt(M_ARENA_MAX, 1); }
