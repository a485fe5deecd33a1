#define _GNU_SOURCE
#include "CConfinement.h"
#include <malloc.h>
#include <stddef.h>
#include <string.h>

/* The program's own free(3) and realloc(3), which the C library and all others call: they can overwrite what is freed.
   A block that is taken next is seldom filled to its end, and would keep what stood there. */

extern void __libc_free(void *block);
extern void *__libc_realloc(void *block, size_t size);

static int is_wiping;

void wipe_what_is_freed(void) { is_wiping = 1; }

/* Under a sanitizer the functions are the sanitizer's. */
#ifndef FRONTDESK_SANITIZED

void free(void *block) {
  if (is_wiping && block) explicit_bzero(block, malloc_usable_size(block));
  __libc_free(block);
}

/* Where blocks are wiped, one never grows or shrinks in its place: the C library would leave its old place as it is. */
void *realloc(void *block, size_t size) {
  if (!is_wiping || !block) return __libc_realloc(block, size);
  if (size == 0) {
    free(block);
    return NULL;
  }
  void *other = malloc(size);
  if (!other) return NULL;
  size_t length = malloc_usable_size(block);
  memcpy(other, block, length < size ? length : size);
  free(block);
  return other;
}

#endif
