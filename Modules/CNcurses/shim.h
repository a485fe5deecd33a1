/* What Swift cannot import of ncurses by itself: casting macros, globals and FILE handles, each as one inline line. */
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

static inline attr_t nc_normal(void) { return A_NORMAL; }
static inline attr_t nc_bold(void) { return A_BOLD; }
static inline attr_t nc_reverse(void) { return A_REVERSE; }
static inline attr_t nc_underline(void) { return A_UNDERLINE; }
/* Nothing where terminfo has no sitm. */
static inline attr_t nc_italic(void) { return A_ITALIC; }

static inline int nc_error(void) { return ERR; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_color_pairs(void) { return COLOR_PAIRS; }

/* A screen on standard input and output, which must be terminals; NULL when the entry cannot be used. */
static inline SCREEN *nc_newterm(const char *term) { return newterm(term, stdout, stdin); }

/* Reads the terminfo entry of that name; the answer is 1 when it was found and can be drawn on. */
static inline int nc_load_entry(const char *term, int fd) {
  int status = 0;
  return setupterm(term, fd, &status) == OK && status == 1;
}
static inline void nc_forget_entry(void) {
  if (cur_term) del_curterm(cur_term);
}
/* A number of the loaded entry, negative when it is absent or is no number. */
static inline int nc_number(const char *name) { return tigetnum(name); }
/* A string of the loaded entry, NULL when it is absent or is no string. */
static inline const char *nc_string(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}
