#include "CSQLite.h"
#include "CLoading.h"

CLOADING_NOTE(note, "[{\"soname\":[\"libsqlite3.so.0\"],\"feature\":\"store\",\"priority\":\"required\"}]");

/* The functions that are called: result, name, parameters, arguments. */
#define FUNCTIONS(X) \
  X(int, sqlite3_open_v2, (const char *path, sqlite3 **database, int flags, const char *vfs), (path, database, flags, vfs)) \
  X(int, sqlite3_close_v2, (sqlite3 *database), (database)) \
  X(int, sqlite3_extended_result_codes, (sqlite3 *database, int on), (database, on)) \
  X(int, sqlite3_extended_errcode, (sqlite3 *database), (database)) \
  X(int, sqlite3_busy_handler, (sqlite3 *database, int (*handler)(void *, int), void *context), (database, handler, context)) \
  X(int, sqlite3_exec, (sqlite3 *database, const char *sql, int (*row)(void *, int, char **, char **), void *context, char **error), (database, sql, row, context, error)) \
  X(int, sqlite3_get_autocommit, (sqlite3 *database), (database)) \
  X(int, sqlite3_changes, (sqlite3 *database), (database)) \
  X(sqlite3_int64, sqlite3_last_insert_rowid, (sqlite3 *database), (database)) \
  X(int, sqlite3_prepare_v3, (sqlite3 *database, const char *sql, int length, unsigned int flags, sqlite3_stmt **statement, const char **rest), (database, sql, length, flags, statement, rest)) \
  X(int, sqlite3_step, (sqlite3_stmt *statement), (statement)) \
  X(int, sqlite3_reset, (sqlite3_stmt *statement), (statement)) \
  X(int, sqlite3_finalize, (sqlite3_stmt *statement), (statement)) \
  X(int, sqlite3_stmt_busy, (sqlite3_stmt *statement), (statement)) \
  X(int, sqlite3_bind_parameter_count, (sqlite3_stmt *statement), (statement)) \
  X(int, sqlite3_bind_int64, (sqlite3_stmt *statement, int place, sqlite3_int64 value), (statement, place, value)) \
  X(int, sqlite3_bind_null, (sqlite3_stmt *statement, int place), (statement, place)) \
  X(int, sqlite3_bind_text, (sqlite3_stmt *statement, int place, const char *text, int length, void (*destroy)(void *)), (statement, place, text, length, destroy)) \
  X(int, sqlite3_bind_blob, (sqlite3_stmt *statement, int place, const void *octets, int length, void (*destroy)(void *)), (statement, place, octets, length, destroy)) \
  X(int, sqlite3_clear_bindings, (sqlite3_stmt *statement), (statement)) \
  X(int, sqlite3_column_type, (sqlite3_stmt *statement, int place), (statement, place)) \
  X(sqlite3_int64, sqlite3_column_int64, (sqlite3_stmt *statement, int place), (statement, place)) \
  X(const unsigned char *, sqlite3_column_text, (sqlite3_stmt *statement, int place), (statement, place)) \
  X(const void *, sqlite3_column_blob, (sqlite3_stmt *statement, int place), (statement, place)) \
  X(int, sqlite3_column_bytes, (sqlite3_stmt *statement, int place), (statement, place)) \
  X(sqlite3_backup *, sqlite3_backup_init, (sqlite3 *target, const char *target_name, sqlite3 *source, const char *source_name), (target, target_name, source, source_name)) \
  X(int, sqlite3_backup_step, (sqlite3_backup *backup, int pages), (backup, pages)) \
  X(int, sqlite3_backup_remaining, (sqlite3_backup *backup), (backup)) \
  X(int, sqlite3_backup_pagecount, (sqlite3_backup *backup), (backup)) \
  X(int, sqlite3_backup_finish, (sqlite3_backup *backup), (backup))

FUNCTIONS(CLOADING_FORWARD)
static void *sqlite3_config_loaded;

int frontdesk_sqlite_load(void) {
  static const struct cloading_entry entries[] = {FUNCTIONS(CLOADING_ENTRY) {"sqlite3_config", &sqlite3_config_loaded}, {0}};
  return cloading_open("libsqlite3.so.0", entries);
}

int frontdesk_bind_text(sqlite3_stmt *statement, int place, const char *text, int length) {
  return sqlite3_bind_text(statement, place, text, length, SQLITE_TRANSIENT);
}

int frontdesk_bind_blob(sqlite3_stmt *statement, int place, const void *octets, int length) {
  return sqlite3_bind_blob(statement, place, octets, length, SQLITE_TRANSIENT);
}

int frontdesk_count_no_memory(void) {
  return ((int (*)(int, ...))sqlite3_config_loaded)(SQLITE_CONFIG_MEMSTATUS, 0);
}
