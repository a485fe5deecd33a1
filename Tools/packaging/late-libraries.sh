#!/bin/sh
# Prints the packages of the libraries that a program loads late, separated by ", ": its note .note.dlopen names them.
#   late-libraries.sh PROGRAM
set -eu

sonames=$(readelf -p .note.dlopen "$1" | grep -o '"soname":\["[^"]*"' | cut -d'"' -f4 | sort -u)
[ -n "$sonames" ] || {
  echo "$1 has no note of what it loads late." >&2
  exit 70
}
architecture=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
for soname in $sonames; do
  found=
  # Where /usr is merged, dpkg knows a library by the one name or by the other.
  for folder in /usr/lib/$architecture /lib/$architecture; do
    found=$found$(dpkg-query -S "$folder/$soname" 2>/dev/null | cut -d: -f1)
  done
  [ -n "$found" ] || {
    echo "No package here has $soname." >&2
    exit 66
  }
  echo "$found"
done | sort -u | tr '\n' ' ' | sed -e 's/ $//' -e 's/ /, /g'
