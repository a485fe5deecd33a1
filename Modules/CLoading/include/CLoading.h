#ifndef CLOADING_H
#define CLOADING_H

/* Shared libraries that are loaded by who first needs them, not before `main`: the first screen waits for none of them.
   A module that wraps one lists its functions once, as a macro of macros: with CLOADING_FORWARD the list defines them, with
   CLOADING_ENTRY it looks them up, in a call of cloading_open before any of them. */

/* A function of a library, and where its address goes. */
struct cloading_entry {
  const char *name;
  void **place;
};

/* Loads a library and looks its functions up, up to an entry without a name; 0, or -1 with the reason in
   cloading_reason. May be called from any thread, and again. */
int cloading_open(const char *soname, const struct cloading_entry *entries);
/* Why the last cloading_open of this thread failed, in the words of dlerror(3). */
const char *cloading_reason(void);

/* Defines a function that calls the one of the same name in the loaded library. */
#define CLOADING_FORWARD(result, name, parameters, arguments) \
  static void *name##_loaded;                                 \
  result name parameters { return ((result (*) parameters)name##_loaded)arguments; }
#define CLOADING_ENTRY(result, name, parameters, arguments) {#name, &name##_loaded},

/* Tells tools that read the program which library it loads itself (systemd.io/ELF_DLOPEN_METADATA). */
#define CLOADING_NOTE(symbol, json)                                                                              \
  __attribute__((used, retain, section(".note.dlopen"), aligned(4))) static const struct {                       \
    unsigned name_size, text_size, type;                                                                         \
    char name[4], text[(sizeof(json) + 3) & ~3UL];                                                                \
  } symbol = {4, sizeof(json), 0x407c0c0a, "FDO", json}
#endif
