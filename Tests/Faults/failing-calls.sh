#!/bin/sh
# Lets system calls fail, one after the other, while records are submitted, and looks whether anything was told as
# saved that is not, and whether the same record saves once when the fault has gone.
#
#   Tests/Faults/failing-calls.sh [LAST]     the LAST-th call of each kind at the most, 20 unless told; needs strace
#
# The probe tries a submit until it succeeds and prints what the store said of each failure. Every call of the kinds
# below fails once, with each of the errors: EIO, ENOSPC, EDQUOT.
set -eu

last=${1:-20}
root=$(cd "$(dirname "$0")/../.." && pwd)
probe=${STORE_PROBE:-$root/.build/debug/StoreProbe}
. "$root/Tests/Faults/look.sh"

faults=0
failures=0
for start in cold warm; do
  for error in EIO ENOSPC EDQUOT; do
    for call in pwrite64 fsync,fdatasync ftruncate openat fchmod; do
      # Any error but "no such file" and "no room" would be no answer of openat that a disk gives.
      k=1
      while [ "$k" -le "$last" ]; do
        if [ "$start" = cold ]; then
          rm -f "$store" "$store-journal" "$store.lock"
          : > "$told"
        fi
        # openat counts from the start of the program, where the loader looks for libraries: only the store's are hit.
        path=''
        [ "$call" != openat ] || path="-P $store -P $store-journal -P $store.lock"
        status=0
        # shellcheck disable=SC2086
        strace -f -qq -o "$work/trace" $path -e trace="$call" -e inject="$call:error=$error:when=$k" \
          "$probe" stubborn "$store" > "$work/said" 2>&1 || status=$?
        if ! grep -q INJECTED "$work/trace"; then break; fi
        faults=$((faults + 1))
        [ "$status" = 0 ] || [ "$status" = 74 ] || [ "$status" = 73 ] || [ "$status" = 66 ] ||
          { cat "$work/said"; echo "$start start, $error at $call number $k: ended with $status"; exit 1; }
        failures=$((failures + $(grep -c '^E ' "$work/said" || :)))
        grep '^[RD] ' "$work/said" >> "$told" || :
        look "$start start, $error at $call number $k"
        k=$((k + 1))
      done
    done
  done
done
echo "$faults calls failed: $failures told in words, 0 told as saved and lost, 0 twice"
