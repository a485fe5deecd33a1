#ifndef CWORKER_H
#define CWORKER_H

/* A counter in the kernel by which one thread wakes another, or a poll (eventfd(2)). A descriptor, or -1 with errno. */
int event_open(void);
/* Wakes who waits; never blocks. */
void event_raise(int fd);
/* Forgets what was raised; never blocks. */
void event_clear(int fd);
/* Waits until it is raised, for so many milliseconds or forever (-1), and forgets it; 0 where nothing came. */
int event_wait(int fd, int milliseconds);

/* A clock that goes on while the machine sleeps (CLOCK_BOOTTIME) and can be polled (timerfd(2)). A descriptor, or -1 with
   errno. */
int alarm_open(void);
/* Has the descriptor become readable at so many milliseconds of the clock; at once where they have passed. */
void alarm_set(int fd, long long milliseconds);
/* Milliseconds of the clock now. */
long long alarm_now(void);

/* Writes a line to the system's log, under the name of the program. */
void log_write(const char *text);

/* Makes this thread one that works in the background: it does not take the core from the thread that wakes it
   (SCHED_BATCH), and takes no signals, which are for the thread that has the terminal. */
void worker_thread_settle(void);

/* Before the first thread starts: one heap for all of them, where each would keep one of its own. */
void worker_share_heap(void);
#endif
