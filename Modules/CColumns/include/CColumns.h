#ifndef CCOLUMNS_H
#define CCOLUMNS_H
#include <stdint.h>
/* How many columns the terminal library gives one Unicode scalar: 0, 1 or 2, or -1 when it cannot be drawn. The answer
   is that of the UTF-8 locale, whatever locale the process has. */
int columns_of_scalar(uint32_t scalar);
#endif
