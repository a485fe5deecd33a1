#ifndef CTESTPTY_H
#define CTESTPTY_H
#include <sys/types.h>

/* For tests only: programs on a terminal of their own. */

/* A new terminal of that size: answers the master descriptor, and the other side's name in `name` (64 bytes); or -1. */
int test_pty_open(int rows, int columns, char *name);
/* A pipe whose reading does not wait, closed when another program is started. */
int test_pty_pipe(int ends[2]);
int test_pty_resize(int master, int rows, int columns);

/* The terminal's four flag words (input, output, control, local), and 1 in the fifth when every key comes at once. */
int test_pty_settings(int master, unsigned words[5]);

/* Starts `path` as the leader of a session whose terminal `name` is, with no signal blocked or ignored. `standard` has
   for input, output and error 1 where it is the terminal and 0 where it is /dev/null or, for output and error, `other`
   unless that is -1. Answers the process id, or -1. */
pid_t test_pty_spawn(const char *path, char *const arguments[], char *const environment[], const char *name,
                     const int standard[3], int other);

/* Starts a program without a terminal and with no descriptor but these; what it starts inherits nothing of the test. */
pid_t test_spawn(const char *path, char *const arguments[], char *const environment[], int output, int error);

/* Waits at most that long for the process to end; 1 when it did, with its status and the CPU time it used. */
int test_pty_wait(pid_t process, int milliseconds, int *status, long *cpu_microseconds);

/* What a status says: the exit code, or 128 and the signal. */
int test_pty_exit_code(int status);
#endif
