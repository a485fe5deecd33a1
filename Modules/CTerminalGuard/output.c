#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* ncurses writes until everything is written. A terminal whose reader has stopped would hold the program there for ever,
   deaf to every signal: while something is written a timer runs, and when the program is asked to end meanwhile, the
   descriptor is pointed at nothing, so that the write comes to its end. */

enum { patience_ns = 500000000, interval_ns = 100000000 };

static int output = -1;
static int nowhere = -1;
static int flags_before;
static timer_t timer;
static int has_timer;
static atomic_int is_writing;
static atomic_int is_given_up;
/* Whether the program has taken such a signal already: its last words to the terminal must not hold it either. */
static atomic_int is_ending;
/* How long one writing may last in any case, in milliseconds; 0 for as long as it wants. */
static atomic_int limit_ms;
static struct timespec begun;

/* What the thread that draws has written since guard_output_begin. */
enum { room = 32768 };
static char gathered[room];
static size_t gathered_length;
static pthread_t drawing;

ssize_t guard_write(int fd, const void *bytes, size_t length) { return syscall(SYS_write, fd, bytes, length); }

static void send_gathered(void) {
  size_t sent = 0;
  while (sent < gathered_length) {
    ssize_t written = guard_write(output, gathered + sent, gathered_length - sent);
    if (written > 0) {
      sent += (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      /* Another program has made the terminal not wait. */
      struct pollfd ready = {.fd = output, .events = POLLOUT};
      poll(&ready, 1, interval_ns / 1000000);
    } else if (written == 0 || errno != EINTR) {
      break;
    }
  }
  /* It is what stands on the screen: the memory is not to keep it. */
  explicit_bzero(gathered, gathered_length);
  gathered_length = 0;
}

/* Takes the place of the C library's function, for ncurses too, whose _nc_flush calls it at each movement of the cursor
   (lib_mvcur.c, as long as the screen was never left): a picture would be some twenty writes, each of which wakes whoever
   reads the terminal. While a picture is drawn they are gathered, and sent as one. */
ssize_t write(int fd, const void *bytes, size_t length) {
  if (fd != output || atomic_load(&is_writing) == 0 || !pthread_equal(drawing, pthread_self()))
    return guard_write(fd, bytes, length);
  if (length > room - gathered_length) send_gathered();
  if (length > room) return guard_write(fd, bytes, length);
  memcpy(gathered + gathered_length, bytes, length);
  gathered_length += length;
  return (ssize_t)length;
}

static int is_over_limit(void) {
  int limit = atomic_load(&limit_ms);
  struct timespec now;
  if (limit == 0 || clock_gettime(CLOCK_MONOTONIC, &now) != 0) return 0;
  return (now.tv_sec - begun.tv_sec) * 1000 + (now.tv_nsec - begun.tv_nsec) / 1000000 >= limit;
}

static void look(int signal_number) {
  (void)signal_number;
  int error = errno;
  sigset_t pending;
  if (atomic_load(&is_writing) && sigpending(&pending) == 0 &&
      (atomic_load(&is_ending) || is_over_limit() || sigismember(&pending, SIGHUP) || sigismember(&pending, SIGTERM) ||
       sigismember(&pending, SIGINT))) {
    dup2(nowhere, output);
    atomic_store(&is_given_up, 1);
  }
  errno = error;
}

void guard_output_open(int fd) {
  output = fd;
  nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  /* ncurses would ask again and again where it should wait. */
  flags_before = fcntl(fd, F_GETFL);
  if (flags_before >= 0 && (flags_before & O_NONBLOCK)) fcntl(fd, F_SETFL, flags_before & ~O_NONBLOCK);
  struct sigaction action = {.sa_handler = look};
  sigaction(SIGRTMIN, &action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGRTMIN);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
  has_timer = nowhere >= 0 && timer_create(CLOCK_MONOTONIC, &event, &timer) == 0;
}

void guard_output_begin(void) {
  if (atomic_load(&is_writing) == 0) drawing = pthread_self();
  if (atomic_fetch_add(&is_writing, 1) > 0) return;
  if (atomic_load(&limit_ms) != 0) clock_gettime(CLOCK_MONOTONIC, &begun);
  struct itimerspec time = {.it_value.tv_nsec = patience_ns, .it_interval.tv_nsec = interval_ns};
  if (has_timer) timer_settime(timer, 0, &time, NULL);
}

int guard_output_end(void) {
  if (atomic_load(&is_writing) == 1) send_gathered();
  struct itimerspec none = {0};
  if (atomic_fetch_sub(&is_writing, 1) == 1 && has_timer) timer_settime(timer, 0, &none, NULL);
  return atomic_load(&is_given_up);
}

void guard_output_limit(int milliseconds) { atomic_store(&limit_ms, milliseconds); }

void guard_output_ending(void) { atomic_store(&is_ending, 1); }

void guard_output_close(void) {
  if (has_timer) timer_delete(timer);
  has_timer = 0;
  if (nowhere >= 0) close(nowhere);
  nowhere = -1;
  if (!atomic_load(&is_given_up) && flags_before >= 0 && (flags_before & O_NONBLOCK)) fcntl(output, F_SETFL, flags_before);
}

void guard_release_memory(void) { malloc_trim(0); }
