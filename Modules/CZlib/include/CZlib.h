#ifndef CZLIB_H
#define CZLIB_H
#include <stddef.h>
#include <stdint.h>

/* What Frontdesk needs of zlib: unpacking in pieces, and the checksum of zip files. */

/* Loads zlib, before any of the other functions is called; 0, or -1 with the reason in frontdesk_zlib_reason. */
int frontdesk_zlib_load(void);
const char *frontdesk_zlib_reason(void);

/* Unpacks one stream. */
typedef struct frontdesk_inflater frontdesk_inflater;

enum { FRONTDESK_INFLATER_DAMAGED = -1, FRONTDESK_INFLATER_GOES_ON = 0, FRONTDESK_INFLATER_AT_END = 1 };

/* An unpacker of a gzip stream, or of a bare deflate stream (RFC 1951), as zip files hold them; NULL without memory. */
frontdesk_inflater *frontdesk_inflater_make(int is_bare);
/* Unpacks from `input` into `output` as far as both reach, and says how much of each was used. */
int frontdesk_inflater_step(frontdesk_inflater *inflater, const uint8_t *input, size_t input_count, size_t *taken,
                            uint8_t *output, size_t output_count, size_t *made);
void frontdesk_inflater_free(frontdesk_inflater *inflater);

/* The checksum of zip files (CRC-32), carried on from the bytes before; 0 at the beginning. */
uint32_t frontdesk_checksum(uint32_t before, const uint8_t *bytes, size_t count);
#endif
