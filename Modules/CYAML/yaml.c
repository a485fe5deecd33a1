#include "CYAML.h"
#include "CLoading.h"
#include <stddef.h>

CLOADING_NOTE(note, "[{\"soname\":[\"libyaml-0.so.2\"],\"feature\":\"configuration\",\"priority\":\"required\"}]");

/* The functions that are called: result, name, parameters, arguments. */
#define FUNCTIONS(X) \
  X(int, yaml_parser_initialize, (yaml_parser_t *parser), (parser)) \
  X(void, yaml_parser_delete, (yaml_parser_t *parser), (parser)) \
  X(void, yaml_parser_set_input_string, (yaml_parser_t *parser, const unsigned char *input, size_t size), (parser, input, size)) \
  X(int, yaml_parser_parse, (yaml_parser_t *parser, yaml_event_t *event), (parser, event)) \
  X(void, yaml_event_delete, (yaml_event_t *event), (event))

FUNCTIONS(CLOADING_FORWARD)

int frontdesk_yaml_load(void) {
  static const struct cloading_entry entries[] = {FUNCTIONS(CLOADING_ENTRY) {0}};
  return cloading_open("libyaml-0.so.2", entries);
}

const char *frontdesk_yaml_reason(void) { return cloading_reason(); }
