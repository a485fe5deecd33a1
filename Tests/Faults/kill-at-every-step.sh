#!/bin/sh
# Kills the wizard after every single key of a customer's record, and looks at the store with the sqlite3 program each
# time: no record before Submit, a draft that lacks at most 20 keys, always one record after the receipt.
# The tests of every day do the same at twelve points; this takes two minutes or three.
#
# Usage: Tests/Faults/kill-at-every-step.sh [number of points]
set -eu
cd "$(dirname "$0")/../.."
FRONTDESK_KILL_POINTS="${1:-all}" exec Tools/test_run.py swift test --disable-xctest --filter EndToEndTests.KillTests
