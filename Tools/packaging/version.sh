#!/bin/sh
# Prints the version of the package: that of the program and, where HEAD has no tag for it, the commit it was built of.
#   version.sh              0.2.0, or 0.2.0~git202611262030.1a2b3c4d: by the minute of the commit, so that a later one is newer
#   version.sh --program    that of the program alone
set -eu
cd "$(dirname "$0")/../.."

current=$(sed -n 's/^  static let current = "\(.*\)"$/\1/p' Sources/frontdesk/Commands/ProgramVersion.swift)
[ -n "$current" ] || {
  echo 'ProgramVersion.swift says no version.' >&2
  exit 70
}

# Sources without a history are those of a release.
if [ "${1:-}" != --program ] && commit=$(git rev-parse --short=8 HEAD 2>/dev/null); then
  git tag --points-at HEAD | grep -qxF "v$current" ||
    current=$current~git$(TZ=UTC0 git log -1 --date=format-local:%Y%m%d%H%M --format=%cd).$commit
  [ -z "$(git status --porcelain --untracked-files=no)" ] || current=$current+changed
fi
echo "$current"
