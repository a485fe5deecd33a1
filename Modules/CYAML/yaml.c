#include "CYAML.h"
#include "CLoading.h"
#include <stddef.h>

CLOADING_NOTE(note, "[{\"soname\":[\"libyaml-0.so.2\"],\"feature\":\"configuration\",\"priority\":\"required\"}]");

CLOADING_FORWARD(int, yaml_parser_initialize, (yaml_parser_t *parser), (parser))
CLOADING_FORWARD(void, yaml_parser_delete, (yaml_parser_t *parser), (parser))
CLOADING_FORWARD(void, yaml_parser_set_input_string, (yaml_parser_t *parser, const unsigned char *input, size_t size),
                 (parser, input, size))
CLOADING_FORWARD(int, yaml_parser_parse, (yaml_parser_t *parser, yaml_event_t *event), (parser, event))
CLOADING_FORWARD(void, yaml_event_delete, (yaml_event_t *event), (event))

int frontdesk_yaml_load(void) {
  static const struct cloading_entry entries[] = {
      CLOADING_ENTRY(yaml_parser_initialize), CLOADING_ENTRY(yaml_parser_delete),
      CLOADING_ENTRY(yaml_parser_set_input_string), CLOADING_ENTRY(yaml_parser_parse),
      CLOADING_ENTRY(yaml_event_delete), {0},
  };
  return cloading_open("libyaml-0.so.2", entries);
}

const char *frontdesk_yaml_reason(void) { return cloading_reason(); }
