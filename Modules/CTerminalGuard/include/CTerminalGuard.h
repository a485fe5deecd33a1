#ifndef CTERMINALGUARD_H
#define CTERMINALGUARD_H
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

/* Crash guard. Everything here is for one process with one terminal. */

/* Takes over the signals of a crash (and the others that would end the process in the middle of a screen) from whoever
   had them, the Swift runtime's backtracer included. May be called again; 0, or -1 with errno. */
int guard_install(void);

/* The same for a thread that has been started since: a stack of its own for its crashes. 0, or -1 with errno. */
int guard_cover_thread(void);

/* From now on a crash writes `reset` to `fd` and gives it back the settings `saved`. At most 512 bytes are kept. */
void guard_arm(int fd, const struct termios *saved, const unsigned char *reset, size_t length);

/* The terminal has been given back: a crash only says its sentence. */
void guard_disarm(void);

/* The one sentence said after a crash, at most 255 bytes; a crash in the middle of the call says the one before. */
void guard_say(const char *sentence, size_t length);

/* Output that cannot hold the program for ever. */

/* What is written to `fd` between guard_output_begin and guard_output_end is gathered from now on, sent as one at the end,
   and watched; `fd` is made to wait (O_NONBLOCK is cleared until guard_output_close). */
void guard_output_open(int fd);
void guard_output_begin(void);
/* 1 if the terminal took nothing while the process was asked to end or beyond the limit: `fd` leads nowhere since. */
int guard_output_end(void);
/* How long one writing may last, in milliseconds; 0, as at first, for no limit. */
void guard_output_limit(int milliseconds);
/* The program was asked to end: from now on nothing that is written holds it. */
void guard_output_ending(void);
void guard_output_close(void);
/* The system call: what it writes is not gathered. */
ssize_t guard_write(int fd, const void *bytes, size_t length);

/* Gives the system back what the allocator keeps and nobody uses. */
void guard_release_memory(void);

/* The arguments of the process as its loader got them: Swift reads /proc/self/cmdline, which is not there in every
   chroot. An argument is NULL beyond the count. */
int guard_argument_count(void);
const char *guard_argument(int place);

/* Signals as events. */

/* Blocks HUP, TERM, INT, WINCH and CONT in this thread and those it starts, ignores the signals of job control and of
   writing, and answers a descriptor that becomes readable when one of the five has come; -1 with errno. */
int guard_signals_open(void);

/* The number of the next signal that came, 0 when there is none. */
int guard_signals_next(int fd);

/* Undoes guard_signals_open, for a process that goes on without the terminal. */
void guard_signals_close(int fd);
#endif
