#ifndef CSQLITE_H
#define CSQLITE_H
#define SQLITE_API __attribute__((visibility("hidden")))
#include <sqlite3.h>

/* Loads SQLite, before any of its functions is called; 0, or -1 where it is not there or lacks one of them. */
int frontdesk_sqlite_load(void);

/* Macros that cast, and functions with variable arguments, are not imported into Swift. */

/* Binds a text that SQLite copies before the call returns. */
int frontdesk_bind_text(sqlite3_stmt *statement, int place, const char *text, int length);
/* The same for octets. */
int frontdesk_bind_blob(sqlite3_stmt *statement, int place, const void *octets, int length);
/* Counts no memory: nobody asks for the count, and each allocation would take a lock for it. Before the first connection. */
int frontdesk_count_no_memory(void);
#endif
