#define _GNU_SOURCE
#include "CConfinement.h"
#include <malloc.h>
#include <string.h>

/* Each block was overwritten when it was freed (free.c). What stays is the stack below its outermost function, and pages
   that hold nothing, which the system takes back. Taking every free block once more would be no gain: whatever the other
   thread allocates meanwhile would get new room at the end of the heap, which then grows a little with every session. */

enum { stack_size = 256 << 10 };

static __attribute__((noinline)) void wipe_stack(void) {
  unsigned char room[stack_size];
  explicit_bzero(room, sizeof room);
}

void wipe_free_memory(void) {
  malloc_trim(0);
  wipe_stack();
}
