#!/bin/sh
# Measures the wizard beside ncurses' own form library and dialog, in turns, and prints the tables of ratios.
# Wants the release build (`make bench` makes it). Options go to tty_bench.py: `-n 5`, or names of specs of bench.json.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$root/.build/bench
venv=$built/venv

if ! [ -x "$root/.build/release/frontdesk" ]; then
  echo 'There is no release build to measure: run make bench.' >&2
  exit 66
fi
"$root/Tools/install-packages.sh" bench
mkdir -p "$built"

if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  echo 'Installing the terminal emulator of the benchmark from PyPI' >&2
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi

gcc -O2 -Wall -o "$built/cform" "$here/cform.c" -lformw -lncursesw
gcc -O2 -Wall -Wno-unused-result -o "$built/floor" "$here/floor.c"

# A configuration or store of whoever runs this is not what is measured.
unset FRONTDESK_CONFIG FRONTDESK_STORE FRONTDESK_OPERATOR FRONTDESK_LOG NO_COLOR ACCESSIBLE
exec "$venv/bin/python" "$here/tty_bench.py" --config "$here/bench.json" --runs 3 --starts 25 --base c-libform \
  --output "$built/result.json" "$@"
