# For the other scripts of this folder: a folder for the run, $work, and a look that what the probe was told is in the
# store, once and whole. Wants $probe; $told is what the probe printed, `D <submission>` and `R <reference> <submission>`.

work=$(mktemp -d)
# Processes in the background, where a script has any.
pids=

# However the script ends, nothing of it goes on and nothing is left on the disk.
finish() {
  trap '' INT TERM HUP
  for pid in $pids; do kill -KILL "$pid" 2> /dev/null || :; done
  for pid in $pids; do wait "$pid" 2> /dev/null || :; done
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

store=$work/customers.sqlite
told=$work/told
: > "$told"

# Opens the store as any program would, which rolls a cut-off transaction back, saves one more, and compares.
look() {
  "$probe" submit "$store" 1 >> "$told" || { echo "cannot open after $1"; exit 1; }
  [ "$(sqlite3 "$store" 'PRAGMA integrity_check')" = ok ] || { echo "not sound after $1"; exit 1; }
  sqlite3 "$store" 'SELECT reference, submission FROM record' | tr '|' ' ' | sort > "$work/saved"
  sed -n 's/^R //p' "$told" | sort -u > "$work/acknowledged"
  lost=$(comm -23 "$work/acknowledged" "$work/saved" | wc -l)
  cut -d' ' -f2 "$work/saved" | sort > "$work/records"
  twice=$(uniq -d "$work/records" | wc -l)
  sqlite3 "$store" 'SELECT submission FROM draft' | sort > "$work/drafts"
  both=$(comm -12 "$work/records" "$work/drafts" | wc -l)
  sed -n 's/^D //p' "$told" | sort > "$work/kept"
  sort -u "$work/records" "$work/drafts" > "$work/there"
  gone=$(comm -23 "$work/kept" "$work/there" | wc -l)
  half=$(sqlite3 "$store" 'SELECT (SELECT count(*) FROM record) - (SELECT count(*) FROM customer_words)')
  untold=$(sqlite3 "$store" "SELECT count(*) FROM record WHERE reference NOT IN
    (SELECT reference FROM trail WHERE act = 'recordSubmitted')")
  if [ "$lost$twice$both$gone$half$untold" != 000000 ]; then
    echo "after $1: lost $lost, twice $twice, record and draft $both, drafts gone $gone, not indexed $half," \
      "not in the trail $untold"
    exit 1
  fi
}
