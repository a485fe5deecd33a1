#!/bin/sh
# Unpacks the package that make package made, and starts its program: the version, a record through line mode, the list.
set -eu
cd "$(dirname "$0")/../.."
package=$(ls -t .build/package/frontdesk_*.deb | head -1)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
dpkg-deb --extract "$package" "$home/root"
program=$home/root/usr/bin/frontdesk
run() {
  env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="$home" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" "$program" "$@"
}

run --version | head -1
printf '%s\n' '' 'Contoso Fietsen' '' '' '' '' 'Keizersgracht 126' '' '1015 CW' 'Amsterdam' 'Sanne' 'de Vries' \
  'sanne@contosofietsen.nl' '' '' '' 2 '' y y '' y '' yes | run add --line >"$home/said"
run customers list | grep -q 'Contoso Fietsen' || {
  echo "The packaged program in $package saved no record; it said:" >&2
  cat "$home/said" >&2
  exit 1
}
echo "$package starts, and saves a record."
