#include <sqlite3.h>

// Macros that cast, and functions with variable arguments, are not imported into Swift.

// Binds a text that SQLite copies before the call returns.
static inline int frontdesk_bind_text(sqlite3_stmt *statement, int place, const char *text, int length) {
  return sqlite3_bind_text(statement, place, text, length, SQLITE_TRANSIENT);
}

// Counts no memory: nobody asks for the count, and each allocation would take a lock for it. Before the first connection.
static inline int frontdesk_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
