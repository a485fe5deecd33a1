#!/bin/sh
# Says plainly what to do where there is no Swift toolchain, or one too old; says nothing otherwise.
set -eu

least=6.2

how() {
  {
    echo "$1"
    echo 'Install Swift 6.3 from https://www.swift.org/install/linux/ and put its usr/bin on PATH.'
  } >&2
  exit 69
}

command -v swift >/dev/null 2>&1 || how 'Frontdesk is built with Swift, and there is no swift command here.'

found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
[ -n "$found" ] || how 'The swift command does not say its version; it may be another program.'
major=${found%%.*}
minor=${found#*.}
if [ "$major" -lt "${least%%.*}" ] || { [ "$major" -eq "${least%%.*}" ] && [ "$minor" -lt "${least#*.}" ]; }; then
  how "Frontdesk needs Swift $least or newer; this is $found."
fi
