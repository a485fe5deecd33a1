// libpq, PostgreSQL's library for clients.
#ifndef FRONTDESK_CPOSTGRES_H
#define FRONTDESK_CPOSTGRES_H

#include <postgresql/libpq-fe.h>

// The field of an error that holds its five characters of SQLSTATE: a character to C, which Swift does not read as a number.
static inline int frontdesk_sqlstate_field(void) { return PG_DIAG_SQLSTATE; }

#endif
