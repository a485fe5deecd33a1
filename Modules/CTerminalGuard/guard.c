#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

enum { reset_limit = 512, sentence_limit = 255, stack_size = 65536, patience_ms = 1000 };

static unsigned char alternate_stack[stack_size];

static struct {
  int fd;
  struct termios saved;
  unsigned char reset[reset_limit];
  size_t length;
} terminal;
static atomic_int is_armed;
static atomic_int is_crashing;

/* Two buffers, so that one of them is whole at any moment. */
static struct {
  char text[sentence_limit + 2];
  size_t length;
} sentences[2];
static atomic_int current_sentence;

/* Every signal whose default action ends the process, but for those that arrive as events, are ignored, or cannot be
   caught. The first seven are crashes. */
static const int fatal_signals[] = {SIGILL, SIGSEGV, SIGABRT, SIGBUS,    SIGFPE,  SIGTRAP,   SIGSYS, SIGALRM,
                                    SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGSTKFLT, SIGIO,  SIGPWR};
enum { fatal_count = sizeof fatal_signals / sizeof fatal_signals[0] };

/* A terminal that takes nothing must not keep a crashed process alive. */
static void write_all(int fd, const void *bytes, size_t length) {
  const char *next = bytes;
  while (length > 0) {
    struct pollfd ready = {.fd = fd, .events = POLLOUT};
    if (poll(&ready, 1, patience_ms) <= 0 || !(ready.revents & POLLOUT)) return;
    ssize_t written = guard_write(fd, next, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    next += written;
    length -= (size_t)written;
  }
}

static void say_sentence(int fd) {
  int index = atomic_load(&current_sentence);
  if (sentences[index].length == 0) return;
  write_all(fd, "\r", 1);
  write_all(fd, sentences[index].text, sentences[index].length);
}

static void end_process(int signal_number) {
  sigset_t only;
  signal(signal_number, SIG_DFL);
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal_number);
  _exit(128 + signal_number);
}

static void crashed(int signal_number) {
  if (atomic_exchange(&is_crashing, 1)) end_process(signal_number);
  /* No core file: it would hold what was typed. */
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (atomic_exchange(&is_armed, 0)) {
    write_all(terminal.fd, terminal.reset, terminal.length);
    tcsetattr(terminal.fd, TCSANOW, &terminal.saved);
    say_sentence(terminal.fd);
  } else {
    say_sentence(STDERR_FILENO);
  }
  end_process(signal_number);
}

/* A thread whose own stack is used up can only say so on another one. */
int guard_cover_thread(void) {
  void *room = mmap(NULL, stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (room == MAP_FAILED) return -1;
  stack_t stack = {.ss_sp = room, .ss_size = stack_size};
  return sigaltstack(&stack, NULL);
}

int guard_install(void) {
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = stack_size};
  if (sigaltstack(&stack, NULL) != 0) return -1;
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++)
    if (sigaction(fatal_signals[i], &action, NULL) != 0) return -1;
  return 0;
}

void guard_arm(int fd, const struct termios *saved, const unsigned char *reset, size_t length) {
  atomic_store(&is_armed, 0);
  terminal.fd = fd;
  terminal.saved = *saved;
  terminal.length = length < reset_limit ? length : reset_limit;
  memcpy(terminal.reset, reset, terminal.length);
  atomic_store(&is_armed, 1);
}

void guard_disarm(void) { atomic_store(&is_armed, 0); }

void guard_say(const char *sentence, size_t length) {
  int next = 1 - atomic_load(&current_sentence);
  if (length > sentence_limit) length = sentence_limit;
  memcpy(sentences[next].text, sentence, length);
  if (length > 0) sentences[next].text[length++] = '\n';
  sentences[next].length = length;
  atomic_store(&current_sentence, next);
}
