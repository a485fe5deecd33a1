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

/* The cells of a row while its pieces are put together, to be shown at once. waddnstr takes each octet for what may begin a
   longer character, which costs five times as much. */
enum { nc_most_columns = 512 };
static inline cchar_t *nc_cells(void) {
  static cchar_t cells[nc_most_columns];
  return cells;
}

/* Puts printable ASCII into columns, with blanks behind it up to a column. */
static inline void nc_put(cchar_t *cells, int start, int end, const char *text, int count, attr_t attributes, short pair) {
  cchar_t cell;
  if (start < 0 || end > nc_most_columns || setcchar(&cell, L" ", attributes, pair, NULL) != OK) return;
  for (int column = start; column < end; column++) {
    cells[column] = cell;
    if (column - start < count) cells[column].chars[0] = (unsigned char)text[column - start];
  }
}

/* Shows columns of them in a row of the window. */
static inline void nc_show(WINDOW *window, const cchar_t *cells, int row, int start, int end) {
  if (start >= 0 && start < end && end <= nc_most_columns && wmove(window, row, start) == OK)
    wadd_wchnstr(window, cells + start, end - start);
}

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
