/* A power cut for one program, to be preloaded: what was written and not flushed may be gone afterwards.

   Files whose path begins with POWERCUT_PREFIX are watched. Each write, truncation, creation and removal is remembered
   with what was there before, until a flush of that file (a creation or removal: of its folder) makes it certain. At the
   operation number POWERCUT_AT a random part of what is not certain is undone, newest first, with the seed
   POWERCUT_SEED, and the process ends with status 137, as after SIGKILL. Without POWERCUT_AT the operations are counted
   on standard error at the end.

   What SQLite may rely on is kept: sectors of 512 bytes are written whole or not at all, and the size of a file goes
   with its content. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum kind { WRITE, TRUNCATE, CREATE, REMOVE };

struct change {
  enum kind kind;
  char path[512];
  off_t offset;
  size_t length;
  off_t size;
  unsigned char *before;
  int done;
};

#define MOST 200000
static struct change changes[MOST];
static int count;
static long operations;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);

__attribute__((constructor)) static void begin(void) {
  real_open = dlsym(RTLD_NEXT, "open");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  real_write = dlsym(RTLD_NEXT, "write");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
}

__attribute__((destructor)) static void finish(void) {
  if (!getenv("POWERCUT_AT") && getenv("POWERCUT_PREFIX")) fprintf(stderr, "powercut: %ld operations\n", operations);
}

static int watched_path(const char *path) {
  const char *prefix = getenv("POWERCUT_PREFIX");
  return prefix && path[0] == '/' && strncmp(path, prefix, strlen(prefix)) == 0;
}

/* The path of a descriptor, or 0 where it is not watched. */
static int watched(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, 511);
  if (length <= 0) return 0;
  path[length] = 0;
  return watched_path(path);
}

static void undo(const struct change *change) {
  if (change->kind == CREATE) {
    real_unlink(change->path);
    return;
  }
  int fd = real_open(change->path, O_RDWR | (change->kind == REMOVE ? O_CREAT : 0), 0600);
  if (fd < 0) return;
  if (change->kind == TRUNCATE || change->kind == REMOVE) real_ftruncate(fd, change->size);
  if (change->before && change->length > 0) real_pwrite(fd, change->before, change->length, change->offset);
  struct stat now;
  if (change->kind == WRITE && fstat(fd, &now) == 0 && now.st_size > change->size &&
      change->offset + (off_t)change->length >= change->size && now.st_size <= change->offset + 65536)
    real_ftruncate(fd, change->size > change->offset ? change->size : change->offset);
  close(fd);
}

static void cut(void) {
  const char *seed = getenv("POWERCUT_SEED");
  srand48(seed ? atol(seed) : 1);
  int mode = (int)(lrand48() % 3);
  for (int i = count - 1; i >= 0; i--) {
    if (changes[i].done) continue;
    /* All gone, or each with even chance, or each with a small one. */
    if (mode == 0 || (mode == 1 && drand48() < 0.5) || (mode == 2 && drand48() < 0.1)) undo(&changes[i]);
  }
  _exit(137);
}

static void step(void) {
  const char *at = getenv("POWERCUT_AT");
  operations++;
  if (at && operations >= atol(at)) cut();
}

static struct change *note(enum kind kind, const char *path) {
  if (count == MOST) {
    /* Forget what is certain. */
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (changes[i].done) free(changes[i].before);
      else changes[kept++] = changes[i];
    }
    count = kept;
  }
  if (count == MOST) return NULL;
  struct change *change = &changes[count++];
  memset(change, 0, sizeof *change);
  change->kind = kind;
  strncpy(change->path, path, sizeof change->path - 1);
  return change;
}

static void keep(struct change *change, int fd, off_t offset, size_t length) {
  struct stat info;
  int reader = real_open(change->path, O_RDONLY | O_CLOEXEC);
  change->size = fstat(fd, &info) == 0 ? info.st_size : 0;
  change->offset = offset;
  if (offset < change->size) {
    if (offset + (off_t)length > change->size) length = (size_t)(change->size - offset);
    change->before = malloc(length ? length : 1);
    ssize_t got = reader >= 0 ? pread(reader, change->before, length, offset) : -1;
    change->length = got > 0 ? (size_t)got : 0;
  }
  /* Not closed: closing a descriptor of the file would drop the locks that the program holds on it. */
}

static void certain(const char *path, int folder) {
  for (int i = 0; i < count; i++) {
    if (changes[i].done) continue;
    int is_name = changes[i].kind == CREATE || changes[i].kind == REMOVE;
    if (folder && is_name) {
      char copy[512];
      strcpy(copy, changes[i].path);
      if (strcmp(dirname(copy), path) == 0) changes[i].done = 1;
    } else if (!folder && !is_name && strcmp(changes[i].path, path) == 0) {
      changes[i].done = 1;
    }
  }
}

static int opened(const char *path, int flags, mode_t mode) {
  int made = 0;
  struct stat info;
  pthread_mutex_lock(&lock);
  if ((flags & O_CREAT) && watched_path(path) && lstat(path, &info) != 0) made = 1;
  int fd = real_open(path, flags, mode);
  if (fd >= 0 && made) {
    step();
    note(CREATE, path);
  }
  pthread_mutex_unlock(&lock);
  return fd;
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  return opened(path, flags, mode);
}

static ssize_t pwritten(int fd, const void *bytes, size_t length, off_t offset) {
  char path[512];
  if (!watched(fd, path)) return real_pwrite(fd, bytes, length, offset);
  pthread_mutex_lock(&lock);
  step();
  struct change *change = note(WRITE, path);
  if (change) keep(change, fd, offset, length);
  ssize_t written = real_pwrite(fd, bytes, length, offset);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwritten(fd, bytes, length, offset); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) { return pwritten(fd, bytes, length, offset); }

ssize_t write(int fd, const void *bytes, size_t length) {
  char path[512];
  if (fd <= 2 || !watched(fd, path)) return real_write(fd, bytes, length);
  pthread_mutex_lock(&lock);
  step();
  struct change *change = note(WRITE, path);
  if (change) keep(change, fd, lseek(fd, 0, SEEK_CUR), length);
  ssize_t written = real_write(fd, bytes, length);
  pthread_mutex_unlock(&lock);
  return written;
}

static int truncated(int fd, off_t size) {
  char path[512];
  if (!watched(fd, path)) return real_ftruncate(fd, size);
  pthread_mutex_lock(&lock);
  step();
  struct change *change = note(TRUNCATE, path);
  struct stat info;
  if (change && fstat(fd, &info) == 0 && info.st_size > size) keep(change, fd, size, (size_t)(info.st_size - size));
  else if (change) change->size = info.st_size;
  int result = real_ftruncate(fd, size);
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate(int fd, off_t size) { return truncated(fd, size); }
int ftruncate64(int fd, off_t size) { return truncated(fd, size); }

static int flushed(int fd, int (*real)(int)) {
  char path[512];
  if (!watched(fd, path)) {
    const char *prefix = getenv("POWERCUT_PREFIX");
    struct stat info;
    if (prefix && fstat(fd, &info) == 0 && S_ISDIR(info.st_mode) && path[0] == '/') {
      pthread_mutex_lock(&lock);
      step();
      certain(path, 1);
      pthread_mutex_unlock(&lock);
    }
    return real(fd);
  }
  pthread_mutex_lock(&lock);
  step();
  int result = real(fd);
  if (result == 0) {
    certain(path, 0);
    struct stat info;
    if (fstat(fd, &info) == 0 && S_ISDIR(info.st_mode)) certain(path, 1);
  }
  pthread_mutex_unlock(&lock);
  return result;
}

int fsync(int fd) { return flushed(fd, real_fsync); }
int fdatasync(int fd) { return flushed(fd, real_fdatasync); }

int unlink(const char *path) {
  if (!watched_path(path)) return real_unlink(path);
  pthread_mutex_lock(&lock);
  step();
  struct change *change = note(REMOVE, path);
  int fd = real_open(path, O_RDONLY | O_CLOEXEC);
  struct stat info;
  if (change && fd >= 0 && fstat(fd, &info) == 0) keep(change, fd, 0, (size_t)info.st_size);
  int result = real_unlink(path);
  if (result != 0 && change) change->done = 1;
  pthread_mutex_unlock(&lock);
  return result;
}
