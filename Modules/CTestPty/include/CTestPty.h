#ifndef CTESTPTY_H
#define CTESTPTY_H
#include <stddef.h>
#include <sys/types.h>

/* For tests only: programs on a terminal of their own, and programs without one.

   Every program that is started here leads a session of its own, in which no signal is blocked or ignored, has no
   descriptor of the test's but the standard three, and is ended with its process group by test_pty_wait. */

/* A new terminal of that size: answers the master descriptor, and the other side's name in `name` (64 bytes); or -1. */
int test_pty_open(int rows, int columns, char *name);
/* A pipe whose reading does not wait, closed when another program is started. */
int test_pty_pipe(int ends[2]);
int test_pty_resize(int master, int rows, int columns);

/* The terminal's four flag words (input, output, control, local), and 1 in the fifth when every key comes at once. */
int test_pty_settings(int master, unsigned words[5]);

/* Starts `path` on the terminal `name`. `standard` has for input, output and error 1 where it is the terminal and 0
   where it is /dev/null or, for output and error, `other` unless that is -1. Answers the process id, or -1. */
pid_t test_pty_spawn(const char *path, char *const arguments[], char *const environment[], const char *name,
                     const int standard[3], int other);

/* Starts `path` without a terminal, in `folder` unless that is NULL. `standard` has the descriptors of input, output and
   error; -1 is /dev/null. Answers the process id, or -1. */
pid_t test_spawn(const char *path, char *const arguments[], char *const environment[], const char *folder,
                 const int standard[3]);

/* Waits at most that long for the process to end; 1 when it did, with its status and the CPU time it used. What is left
   in its process group is killed then. */
int test_pty_wait(pid_t process, int milliseconds, int *status, long *cpu_microseconds);

/* What a status says: the exit code, or 128 and the signal. */
int test_pty_exit_code(int status);

/* A descriptor that stands for a process that need not be a child, and for no later one of the same id; or -1. */
int test_process_open(pid_t process);
/* Waits at most that long for that process to end; 1 when it did. */
int test_process_wait(int descriptor, int milliseconds);
int test_process_signal(int descriptor, int number);
/* Whether one piece of memory stands in another, which is large. */
int test_find(const void *all, size_t length, const void *piece, size_t piece_length);
#endif
