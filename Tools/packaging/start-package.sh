#!/bin/sh
# Unpacks the packages that make package made, and starts their programs: the version, a record through line mode, the list; then a
# push, which finds frontdesk-sync where its package has it, and no centre.
set -eu
cd "$(dirname "$0")/../.."
package=$(ls -t .build/package/frontdesk_*.deb | head -1)
sync=$(ls -t .build/package/frontdesk-sync_*.deb | head -1)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
dpkg-deb --extract "$package" "$home/root"
dpkg-deb --extract "$sync" "$home/root"
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

printf 'fleet: {site: AMS, service: nowhere}\n' >"$home/config.yaml"
status=0
PGSERVICEFILE=/dev/null run --config "$home/config.yaml" push >"$home/said" 2>&1 || status=$?
if [ "$status" -ne 78 ] || ! grep -q 'nowhere' "$home/said"; then
  echo "A push with $sync ended with $status and not with 78; it said:" >&2
  cat "$home/said" >&2
  exit 1
fi
echo "$sync starts, and finds no centre."
