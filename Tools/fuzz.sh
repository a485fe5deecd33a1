#!/bin/sh
# Fuzzes the readers of the program under libFuzzer and AddressSanitizer.
#
#   Tools/fuzz.sh                        lists the readers
#   Tools/fuzz.sh all SECONDS [ARG...]   every reader for so many seconds, one after the other
#   Tools/fuzz.sh NAME SECONDS [ARG...]  one of them; each ARG is an option of libFuzzer, such as -runs=1000
#
# What is new is kept in .build-fuzz/corpus/NAME and serves the next run; an input that breaks a property stands in
# .build-fuzz/found/NAME. Tests/Fuzz/Corpus/NAME has the inputs that the tests of every day read.
# Each reader ends with a line of its counts; 1 where one of them found something.
set -eu
cd "$(dirname "$0")/.."

folder=$PWD/.build-fuzz
build() {
  FRONTDESK_FUZZ=1 swift build --scratch-path "$folder" --product Fuzz -Xswiftc -O -Xswiftc -sanitize=fuzzer,address \
    -Xswiftc -use-ld=lld >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 2; }
}
[ -n "${FRONTDESK_FUZZ_BUILT:-}" ] || build
fuzz=$folder/debug/Fuzz
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no

if [ $# -eq 0 ]; then
  "$fuzz" | expand -t 15
  exit 0
fi

name=$1 seconds=${2:-60}
shift "$(($# < 2 ? $# : 2))"
[ "$name" = all ] && names=$("$fuzz" | cut -f 1) || names=$name

status=0
for name in $names; do
  mkdir -p "$folder/corpus/$name" "$folder/found/$name" "Tests/Fuzz/Corpus/$name"
  made=$(mktemp -d)
  log=$folder/$name.log
  FRONTDESK_FUZZ=$name TMPDIR=$made nice "$fuzz" -use_value_profile=1 -max_total_time="$seconds" -timeout=5 -report_slow_units=2 \
    -max_len=4096 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$folder/found/$name/" "$@" \
    "$folder/corpus/$name" "Tests/Fuzz/Corpus/$name" >"$log" 2>&1 && ended=held || ended=BROKEN status=1
  rm -rf "$made"
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  new=$(sed -n 's/^stat::new_units_added: *//p' "$log")
  slow=$(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$log")
  covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
  printf '%s: %s after %s inputs, %s new ones kept, %s places reached, slowest %s s\n' \
    "$name" "$ended" "${runs:-0}" "${new:-0}" "${covered:-0}" "${slow:-0}"
  [ $ended = held ] || grep -vE '^(#[0-9]|INFO|[[:space:]]*NEW_FUNC|[[:space:]]*#[0-9]+ 0x)' "$log" | head -20
done
exit $status
