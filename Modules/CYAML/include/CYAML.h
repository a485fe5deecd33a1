#ifndef CYAML_H
#define CYAML_H
#define YAML_DECLARE(type) __attribute__((visibility("hidden"))) type
#include <yaml.h>

/* Loads libyaml, before any of its functions is called; 0, or -1 with the reason in frontdesk_yaml_reason. */
int frontdesk_yaml_load(void);
const char *frontdesk_yaml_reason(void);
#endif
