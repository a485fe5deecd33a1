#define _GNU_SOURCE
#include "CLoading.h"
#include <dlfcn.h>
#include <stddef.h>
#include <stdio.h>

static _Thread_local char reason[256];

const char *cloading_reason(void) { return reason; }

static int refuse(void) {
  const char *text = dlerror();
  snprintf(reason, sizeof reason, "%s", text ? text : "unknown");
  return -1;
}

// dlopen(3) counts and locks; addresses are the same each time, so it does no harm that two threads write them.
int cloading_open(const char *soname, const struct cloading_entry *entries) {
  void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
  if (!library) return refuse();
  for (; entries->name; entries++) {
    void *address = dlsym(library, entries->name);
    if (!address) return refuse();
    *entries->place = address;
  }
  return 0;
}
