#!/bin/sh
# Ends with a failure where a program is linked with, or loads late, a library that speaks to a network: the wizard and the kiosk
# have none of it, and frontdesk-sync is a program of its own.
#   no-network.sh PROGRAM
set -eu

for library in libpq libssl libcrypto libgssapi_krb5 libldap libcurl; do
  if readelf -d "$1" | grep -q "NEEDED.*\[$library"; then
    echo "$1 is linked with $library." >&2
    exit 70
  fi
  if readelf -p .note.dlopen "$1" 2>/dev/null | grep -q "\"$library"; then
    echo "$1 loads $library late." >&2
    exit 70
  fi
done
