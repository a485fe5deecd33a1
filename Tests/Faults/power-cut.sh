#!/bin/sh
# Cuts the power while records are submitted, at many points, and looks whether everything acknowledged is there.
#
#   Tests/Faults/power-cut.sh [CUTS]     200 unless told; needs gcc and sqlite3
#
# powercut.c is preloaded: at a given operation on the files it undoes a random part of what was written and not
# flushed, and ends the process. Every record told as saved must be there, once, and the file sound.
set -eu

cuts=${1:-200}
root=$(cd "$(dirname "$0")/../.." && pwd)
probe=${STORE_PROBE:-$root/.build/debug/StoreProbe}
. "$root/Tests/Faults/look.sh"
shim=$work/powercut.so
gcc -O2 -Wall -shared -fPIC -o "$shim" "$root/Tests/Faults/powercut.c" -ldl -lpthread

rounds=8
total=$(LD_PRELOAD=$shim POWERCUT_PREFIX=$work/count "$probe" submit "$work/count.sqlite" $rounds 2>&1 |
  sed -n 's/^powercut: \([0-9]*\) operations$/\1/p')
[ "${total:-0}" -gt 50 ] || { echo "only ${total:-no} operations were counted"; exit 1; }

acknowledged=0
cut=1
while [ "$cut" -le "$cuts" ]; do
  at=$((1 + (cut * 7919) % total))
  rm -f "$store" "$store-journal" "$store.lock"
  : > "$told"
  status=0
  LD_PRELOAD=$shim POWERCUT_PREFIX=$store POWERCUT_AT=$at POWERCUT_SEED=$cut \
    "$probe" submit "$store" $rounds >> "$told" 2> "$work/said" || status=$?
  [ "$status" = 137 ] || [ "$status" = 0 ] || { cat "$work/said" "$told"; echo "cut $cut ended with $status"; exit 1; }
  acknowledged=$((acknowledged + $(grep -c '^R ' "$told" || :)))
  look "cut $cut at operation $at of $total"
  cut=$((cut + 1))
done
echo "$cuts power cuts: $acknowledged acknowledged, 0 lost, 0 twice, 0 half"
