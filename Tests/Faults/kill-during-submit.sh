#!/bin/sh
# Kills a process that submits records, over and over, and looks whether everything it acknowledged is there:
# every record told as saved is found once, every draft told as kept is a draft or a record and never both,
# and the sqlite3 program finds the file sound.
#
#   Tests/Faults/kill-during-submit.sh [ROUNDS]     500 unless told; needs sqlite3, and strace for the second part
#
# First at random moments; then, with strace, at the K-th call of each kind that changes a file, cold start included.
set -eu

rounds=${1:-500}
root=$(cd "$(dirname "$0")/../.." && pwd)
probe=${STORE_PROBE:-$root/.build/debug/StoreProbe}
. "$root/Tests/Faults/look.sh"

round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  # From 5 to 404 ms, so that kills fall into the start as well as into every part of a submit.
  timeout -s KILL "0.$(printf %03d $((5 + (round * 7919) % 400)))" "$probe" submit "$store" 0 >> "$told" 2>&1 || :
  if [ $((round % 25)) -eq 0 ] || [ "$round" -eq "$rounds" ]; then look "round $round"; fi
done
echo "$rounds kills at random: $(wc -l < "$work/acknowledged") acknowledged, 0 lost, 0 twice, 0 half"

command -v strace > /dev/null || { echo "no strace: the kills by system call are left out"; exit 0; }
kills=0
for start in cold warm; do
  for call in pwrite64 fsync,fdatasync ftruncate openat unlink fchmod; do
    k=1
    while [ "$k" -le 200 ]; do
      if [ "$start" = cold ]; then
        rm -f "$store" "$store-journal" "$store.lock"
        : > "$told"
      fi
      if strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$k" \
        "$probe" submit "$store" 2 >> "$told" 2> /dev/null
      then break; fi
      kills=$((kills + 1))
      look "$start start, $call number $k"
      k=$((k + 1))
    done
  done
done
echo "$kills kills at system calls: 0 lost, 0 twice, 0 half"
