#!/bin/sh
# Puts the pinned Python packages of Tools/requirements.txt into a folder of their own and prints its Python.
# Where PyPI cannot be reached it says so on standard error and prints python3: tests that compare with the packages
# themselves are then left out, those that compare with the stored samples are not.
set -eu
cd "$(dirname "$0")/.."

folder=$PWD/.build/python
wanted=$(cksum < Tools/requirements.txt)
if [ "$(cat "$folder/made-from" 2>/dev/null || :)" != "$wanted" ]; then
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  if python3 -m venv --clear "$folder" >"$log" 2>&1 &&
    "$folder/bin/pip" install --quiet --disable-pip-version-check --timeout 20 --retries 1 \
      -r Tools/requirements.txt >>"$log" 2>&1; then
    printf '%s\n' "$wanted" > "$folder/made-from"
  else
    {
      echo 'The Python packages of Tools/requirements.txt could not be installed; verdicts are compared with the'
      echo 'stored samples only. What pip said last:'
      tail -n 3 "$log"
    } >&2
    echo python3
    exit 0
  fi
fi
echo "$folder/bin/python"
