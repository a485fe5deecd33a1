#!/bin/sh
# Fails where the first frame of the release build takes more than 4.2 times that of the C form library, in one run of both.
# The bound is generous: it is about 2.8 on a quiet machine.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
result=$(cd "$here/../.." && pwd)/.build/bench/guard.json

"$here/run.sh" c-libform frontdesk --runs 3 --starts 15 --keys 15 --pages 1 --idle 0.5 --output "$result"
exec python3 - "$result" <<'PYTHON'
import json, statistics, sys

BOUND = 4.2
runs = {name: result["runs"] for name, result in json.load(open(sys.argv[1]))["results"].items()}
ratios = [ours["start_ms"] / theirs["start_ms"] for ours, theirs in zip(runs["frontdesk"], runs["c-libform"]) if ours and theirs]
if not ratios:
    sys.exit("The first frame could not be measured.")
ratio = statistics.median(ratios)
print(f"First frame: {ratio:.2f} times that of the C form library; at most {BOUND} times.")
sys.exit(ratio > BOUND)
PYTHON
