#!/bin/sh
# Many processes submit to one store at once, cold starts included, while backups of it are made: every record once,
# nobody told "locked", and every backup sound and holding what was acknowledged before it began.
#
#   Tests/Faults/writers-at-once.sh [WRITERS] [RECORDS] [STARTS]     8, 250 and 20 unless told; needs sqlite3
set -eu

writers=${1:-8}
records=${2:-250}
starts=${3:-20}
root=$(cd "$(dirname "$0")/../.." && pwd)
probe=${STORE_PROBE:-$root/.build/debug/StoreProbe}
program=${FRONTDESK:-$root/.build/debug/frontdesk}
. "$root/Tests/Faults/look.sh"

# All writers at once; what each is told goes to a file of its own.
write() {
  pids=''
  writer=1
  while [ "$writer" -le "$writers" ]; do
    "$probe" submit "$store" "$1" > "$work/told.$writer" 2>&1 &
    pids="$pids $!"
    writer=$((writer + 1))
  done
}

wait_for_all() {
  for pid in $pids; do wait "$pid" || { cat "$work"/told.*; echo "a writer failed"; exit 1; }; done
  if grep -h '^E ' "$work"/told.*; then exit 1; fi
  cat "$work"/told.* >> "$told"
}

start=1
while [ "$start" -le "$starts" ]; do
  rm -f "$store" "$store-journal" "$store.lock"
  : > "$told"
  write 2
  wait_for_all
  look "cold start $start"
  start=$((start + 1))
done
echo "$starts cold starts of $writers: all records there"

rm -f "$store" "$store-journal" "$store.lock"
: > "$told"
write "$records"
backups=0
while kill -0 $(echo "$pids" | tr ' ' '\n' | tail -n 1) 2> /dev/null; do
  known=$(cat "$work"/told.* | grep -c '^R ' || :)
  if [ -s "$store" ] && "$program" --store "$store" backup "$work/copy.sqlite" --replace 2> "$work/said"; then
    held=$(sqlite3 "$work/copy.sqlite" 'SELECT count(*) FROM record')
    [ "$(sqlite3 "$work/copy.sqlite" 'PRAGMA integrity_check')" = ok ] || { echo "a backup is not sound"; exit 1; }
    [ "$held" -ge "$known" ] || { echo "a backup holds $held records of $known acknowledged before it"; exit 1; }
    backups=$((backups + 1))
  elif [ -s "$store" ] && ! grep -q -e 'no customer store' -e 'geen klantenbestand' "$work/said"; then
    cat "$work/said"
    exit 1
  fi
done
wait_for_all
look "$writers writers"
echo "$writers writers of $records records at once: $(grep -c '^R ' "$told") acknowledged, all there once;" \
  "$backups backups made meanwhile, all sound and whole"
