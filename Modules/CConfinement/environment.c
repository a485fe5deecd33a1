#define _GNU_SOURCE
#include "CConfinement.h"
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static int is_named(const char *variable, const char *const *names) {
  for (; *names; names++) {
    size_t length = strlen(*names);
    if (strncmp(variable, *names, length) == 0 && variable[length] == '=') return 1;
  }
  return 0;
}

void confine_environment(const char *const *names) {
  char **kept = environ;
  if (!kept) return;
  for (char **variable = environ; *variable; variable++)
    if (is_named(*variable, names)) *kept++ = *variable;
  *kept = NULL;
}
