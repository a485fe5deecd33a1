#!/bin/sh
# Checks the rules of the sources that neither the compiler nor the formatter knows. Prints every breach with its place.
set -eu
cd "$(dirname "$0")/.."

# Every check stands at the end of a pipe, in a process of its own: what they found is kept in a file.
breaches=$(mktemp)
trap 'rm -f "$breaches"' EXIT

# report WORDS: takes the lines on standard input, if there are any, for breaches of the rule that WORDS say.
report() {
  found=$(cat)
  [ -z "$found" ] || printf '%s:\n%s\n\n' "$1" "$found" >>"$breaches"
}

# Lines of FILES that import one of the modules NAMES (separated by |).
imports() {
  names=$1
  shift
  grep -rnE --include='*.swift' \
    "^[[:space:]]*(@[A-Za-z_]+(\([^)]*\))?[[:space:]]+)*((public|package|internal|fileprivate|private)[[:space:]]+)?import[[:space:]]+((struct|class|enum|protocol|func|var|let|typealias)[[:space:]]+)?($names)([.[:space:]]|\$)" \
    "$@" || true
}

pure='Sources/Reference Sources/Rules Sources/Records Sources/Catalog Sources/Messages Sources/PartnerCenterAPI Sources/Fleet Sources/Text Sources/Reports Sources/Wizard Sources/Screens Sources/LineMode'

# The modules
# shellcheck disable=SC2086 # a list of folders
imports 'Foundation|FoundationEssentials|Glibc|Musl|Darwin|Dispatch|ArgumentParser|CNcurses|CSQLite|CYAML|CZlib|SQLite|CTerminalGuard' $pure |
  report 'A pure module takes no file, no terminal, no clock and no library for them'
imports CNcurses Sources | grep -v '^Sources/Terminal/' | report 'Only Terminal imports CNcurses'
imports CTerminalGuard Sources | grep -v '^Sources/Terminal/' | report 'Only Terminal imports CTerminalGuard'
imports CWorker Sources | grep -v '^Sources/frontdesk/' | report 'Only frontdesk imports CWorker'
imports CPostgres Sources | grep -v '^Sources/frontdesk-sync/' | report 'Only frontdesk-sync imports CPostgres'
imports CSQLite Sources | grep -v '^Sources/SQLite/' | report 'Only SQLite imports CSQLite'
imports SQLite Sources | grep -v '^Sources/Store/' | report 'Only Store imports SQLite'
imports ArgumentParser Sources | grep -v '^Sources/frontdesk/' | report 'Only frontdesk imports ArgumentParser'
imports 'Foundation|FoundationEssentials|FoundationInternationalization' Sources |
  report 'No source imports Foundation: it costs the first frame more than all the rest'
for library in CIDN2 CColumns CYAML CZlib; do
  files=$(imports "$library" Sources | cut -d: -f1 | sort -u)
  if [ "$(printf '%s\n' "$files" | grep -c .)" -gt 1 ]; then
    echo "$files" | report "Only one file imports $library"
  fi
done

# What a visitor's session holds
grep -nE '(^|[^A-Za-z`])(CustomerStore|EmergencyDraft|EffectRunner\()' Sources/frontdesk/App/VisitorRunner.swift |
  grep -vE '^[0-9]+:[[:space:]]*//' | report "A visitor's session has the store of a kiosk alone (KioskStore)"

# The built program. (swift-argument-parser brings FoundationEssentials, and nothing else of Foundation.)
if [ -x .build/release/frontdesk ]; then
  nm .build/release/frontdesk 2>/dev/null | awk '{ print $NF }' |
    grep -E '^\$s(10Foundation|30FoundationInternationalization)|^(ucal|udat|unum|uloc|ucol)_[a-z]' | head -3 |
    report 'Foundation or ICU is in the built program'
  Tools/packaging/no-network.sh .build/release/frontdesk 2>&1 | report 'What opens a connection is a program of its own (frontdesk-sync)'
else
  echo 'No release build is here: not looked for Foundation, ICU and libpq in it (make build).' >&2
fi

# What no reader should meet. The words are taken apart so that this file passes.
ours() {
  git ls-files -z --cached --others --exclude-standard -- "$@"
}
ours . ':!LICENSE' | xargs -0 grep -nIwE 'TO''DO|FIX''ME|XX''X|HA''CK' -- | report 'Do it, or file an issue'
ours . | xargs -0 grep -nIE '(\.\./|/work/)sha''red' -- | report 'The repository stands on its own'
ours 'Sources/*.swift' | xargs -0 -r grep -nE '(^|[^A-Za-z.])(fatalError|precondition|preconditionFailure|assertionFailure)\(|try!|as!' -- |
  grep -vE '^[^:]*:[0-9]+:[[:space:]]*//' | report 'Nothing that data can reach may trap'
ours . | tr '\0' '\n' | grep -E '(Util|Utils|Utility|Manager|Helper|Helpers)\.swift$' |
  report 'A file is named for what it holds'

# Sizes of functions and files, switches over enums of ours, extensions
# A failure of the check itself is a finding too: what it says on standard error is read.
python3 -B Tools/check_swift.py 2>&1 | report 'A rule of the Swift sources is broken'

# Tests leave nothing behind
grep -rnE --include='*.swift' '(^|[^A-Za-z])Process\(\)|NSTemporaryDirectory|[.]temporaryDirectory|posix_spawn' Tests |
  grep -v '^Tests/TestSupport/TestRun.swift:' |
  report 'A test starts programs and makes folders only through TestSupport'

# The last commits since the check began; a clone without history, or with a part of it, passes with what it has.
git log -50 --since=2026-11-25T11:10Z --no-merges --format=%s 2>/dev/null | awk 'length($0) > 72' |
  report 'The subject of a commit has at most 72 characters'

if [ -s "$breaches" ]; then
  cat "$breaches" >&2
  exit 1
fi
