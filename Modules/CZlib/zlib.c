#include "CZlib.h"
#include "CLoading.h"
#include <limits.h>
#include <stdlib.h>
#define ZEXTERN extern __attribute__((visibility("hidden")))
#include <zlib.h>

CLOADING_NOTE(note, "[{\"soname\":[\"libz.so.1\"],\"feature\":\"packed lists\",\"priority\":\"required\"}]");

/* The functions that are called: result, name, parameters, arguments. */
#define FUNCTIONS(X) \
  X(int, inflateInit2_, (z_streamp stream, int bits, const char *version, int size), (stream, bits, version, size)) \
  X(int, inflate, (z_streamp stream, int flush), (stream, flush)) \
  X(int, inflateEnd, (z_streamp stream), (stream)) \
  X(uLong, crc32, (uLong before, const Bytef *bytes, uInt count), (before, bytes, count))

FUNCTIONS(CLOADING_FORWARD)

int frontdesk_zlib_load(void) {
  static const struct cloading_entry entries[] = {FUNCTIONS(CLOADING_ENTRY) {0}};
  return cloading_open("libz.so.1", entries);
}

const char *frontdesk_zlib_reason(void) { return cloading_reason(); }

struct frontdesk_inflater {
  z_stream stream;
};

frontdesk_inflater *frontdesk_inflater_make(int is_bare) {
  frontdesk_inflater *inflater = calloc(1, sizeof *inflater);
  // Negative bits stand for a bare stream, 16 more for the frame of gzip alone.
  int bits = is_bare ? -MAX_WBITS : MAX_WBITS + 16;
  if (inflater && inflateInit2(&inflater->stream, bits) == Z_OK) return inflater;
  free(inflater);
  return NULL;
}

static uInt clamped(size_t count) { return count > UINT_MAX ? UINT_MAX : (uInt)count; }

int frontdesk_inflater_step(frontdesk_inflater *inflater, const uint8_t *input, size_t input_count, size_t *taken,
                            uint8_t *output, size_t output_count, size_t *made) {
  z_stream *stream = &inflater->stream;
  uInt given = clamped(input_count), room = clamped(output_count);
  stream->next_in = (Bytef *)input;
  stream->avail_in = given;
  stream->next_out = output;
  stream->avail_out = room;
  int status = inflate(stream, Z_NO_FLUSH);
  *taken = given - stream->avail_in;
  *made = room - stream->avail_out;
  if (status == Z_STREAM_END) return FRONTDESK_INFLATER_AT_END;
  return status == Z_OK || status == Z_BUF_ERROR ? FRONTDESK_INFLATER_GOES_ON : FRONTDESK_INFLATER_DAMAGED;
}

void frontdesk_inflater_free(frontdesk_inflater *inflater) {
  if (!inflater) return;
  inflateEnd(&inflater->stream);
  free(inflater);
}

uint32_t frontdesk_checksum(uint32_t before, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32(before, bytes, clamped(count));
}
