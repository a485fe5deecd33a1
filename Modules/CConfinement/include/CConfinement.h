#ifndef CCONFINEMENT_H
#define CCONFINEMENT_H

/* What a process gives up for good, so that whoever takes it over gets nothing by it. */

/* No core file, and no look into the memory from another process of the same account (prctl(2), PR_SET_DUMPABLE). */
int confine_memory(void);

/* Unsets every variable of the environment but those named; the list ends with NULL. */
void confine_environment(const char *const *names);

/* Which call of the system refused. */
enum confine_step { confine_done, confine_privileges, confine_ruleset, confine_folder, confine_calls };

/* From now on the process starts no other process, opens no socket but of AF_UNIX, looks into no other process, puts no
   text into a terminal's input, and gains no privileges (seccomp(2)); where the kernel has Landlock, it writes files in
   the folders alone, whose list ends with NULL, and in /dev/null. For the calling thread and those it starts later.

   The step that failed, with errno; the process is not closed then. */
enum confine_step confine_process(const char *const *folders);

/* What a session leaves in memory. */

/* From now on each block of the heap is overwritten when it is freed. Call it before there are threads. */
void wipe_what_is_freed(void);

/* Overwrites the memory of the heap that is free, gives it back to the system, and overwrites 256 KiB of this thread's
   stack below the caller. Call it on each thread: a thread has a cache of free blocks of its own. */
void wipe_free_memory(void);
#endif
