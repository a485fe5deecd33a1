#!/bin/sh
# Lets a file grow no further than to each size in turn while a record is submitted: no record told as saved is lost,
# and the same record saves once when there is room again.
#
#   Tests/Faults/full-disk.sh [STEP]     bytes between two sizes, 2048 unless told
set -eu

step=${1:-2048}
root=$(cd "$(dirname "$0")/../.." && pwd)
probe=${STORE_PROBE:-$root/.build/debug/StoreProbe}
. "$root/Tests/Faults/look.sh"

"$probe" submit "$work/size.sqlite" 2 > /dev/null
most=$(stat -c %s "$work/size.sqlite")
sizes=0
refusals=0
room=0
while [ "$room" -le "$most" ]; do
  rm -f "$store" "$store-journal" "$store.lock"
  : > "$told"
  "$probe" starve "$store" "$room" > "$work/said" 2>&1 || { cat "$work/said"; echo "ended badly with room for $room"; exit 1; }
  refusals=$((refusals + $(grep -c '^E ' "$work/said" || :)))
  grep '^[RD] ' "$work/said" >> "$told" || :
  look "room for $room bytes"
  sizes=$((sizes + 1))
  room=$((room + step))
done
echo "$sizes sizes up to $most bytes: $refusals refusals in words, 0 told as saved and lost, 0 twice"
