#define _GNU_SOURCE
#include "CConfinement.h"
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { largest = 65536, fine = 1088, step = 16, smallest = 24, block_limit = 1 << 18, stack_size = 256 << 10 };

struct block {
  struct block *next;
};

/* Blocks at and beyond this address are cut from the end of the heap: they are no freed ones. */
static uintptr_t end_of_blocks(void) { return (uintptr_t)sbrk(0) - mallinfo2().keepcost; }

/* Takes every free block of at least a size, overwrites it, and puts it before the others. */
static struct block *take_all(size_t size, struct block *taken, int *count) {
  uintptr_t end = end_of_blocks();
  while (*count < block_limit) {
    struct block *block = malloc(size);
    if (!block) break;
    explicit_bzero(block, malloc_usable_size(block));
    if ((uintptr_t)block >= end) {
      free(block);
      break;
    }
    block->next = taken;
    taken = block;
    ++*count;
  }
  return taken;
}

/* The largest first: what is left of a block that was larger than asked for is taken with the smaller ones. */
static void wipe_blocks(void) {
  struct block *taken = NULL;
  int count = 0;
  for (size_t size = largest; size >= smallest; size = size > fine ? size * 7 / 8 : size - step)
    taken = take_all(size, taken, &count);
  while (taken) {
    struct block *next = taken->next;
    taken->next = NULL;
    free(taken);
    taken = next;
  }
}

/* The end of the heap, as far as it is not given back with its pages. */
static void wipe_end(void) {
  size_t size = mallinfo2().keepcost;
  if (size <= 64 || size > largest) return;
  void *end = malloc(size - 64);
  if (!end) return;
  explicit_bzero(end, malloc_usable_size(end));
  free(end);
}

static __attribute__((noinline)) void wipe_stack(void) {
  unsigned char room[stack_size];
  explicit_bzero(room, sizeof room);
}

void wipe_free_memory(void) {
  malloc_trim(0);
  wipe_blocks();
  malloc_trim(0);
  wipe_end();
  wipe_stack();
}
