#!/bin/sh
# Links the programs and makes the packages a second time in the same path, and compares the bytes.
#   try-reproducible.sh          links anew; the modules stay compiled
#   try-reproducible.sh --all    compiles everything anew
set -eu
cd "$(dirname "$0")/../.."

first=$(mktemp -d)
trap 'rm -rf "$first"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

cp .build/package/*.deb "$first/"
case ${1:-} in
  --all) rm -rf "$(realpath .build/release)" ;;
  *) rm -f .build/release/frontdesk .build/release/frontdesk-sync .build/release/frontdesk-login ;;
esac
make package >"$first/log" 2>&1 || {
  cat "$first/log" >&2
  exit 1
}
for deb in .build/package/*.deb; do
  cmp "$deb" "$first/$(basename "$deb")"
  echo "The same bytes twice: $(sha256sum "$deb")"
done
