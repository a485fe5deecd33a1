#include "CTerminalGuard.h"
#include <stddef.h>

static int count;
static char **arguments;

/* The loader hands a constructor what it hands main. */
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  arguments = argv;
}

int guard_argument_count(void) { return count; }

const char *guard_argument(int place) { return place >= 0 && place < count ? arguments[place] : NULL; }
