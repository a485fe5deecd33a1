#!/bin/sh
# Installs the package in a clean Debian without Swift, and uses it there: wizard, record, man pages, completions, upgrade, removal.
#   try-package.sh [DEB]    the package of .build/package where none is named; that of frontdesk-sync stands beside it
# Wants root, the network, debootstrap and tmux. SUITE is bookworm where it is not set, CACHE the folder that keeps the packages.
# BEFORE names an older program, from which the package is made that is upgraded; else it is this one with a lower version.
set -eu
cd "$(dirname "$0")/../.."

[ "$(id -u)" -eq 0 ] || {
  echo 'This installs packages in a Debian of its own, and wants root for that.' >&2
  exit 77
}
suite=${SUITE:-bookworm}
cache=${CACHE:-/tmp/frontdesk-debs}
deb=${1:-$(ls .build/package/frontdesk_*.deb)}
version=$(dpkg-deb -f "$deb" Version)
sync=$(dirname "$deb")/frontdesk-sync_${deb##*/frontdesk_}

work=$(mktemp -d)
root=$work/root
terminal=frontdesk-package-$$
clean_up() {
  tmux -L "$terminal" kill-server 2>/dev/null || :
  for place in dev/pts dev proc var/cache/apt/archives; do
    ! mountpoint -q "$root/$place" || umount "$root/$place"
  done
  # Nothing of this machine may be mounted below what is removed.
  ! grep -q " $root/" /proc/mounts || exit 70
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

step() { printf '\n== %s\n' "$*"; }

# inside COMMAND: runs a line of the shell in the root, as a person who just logged in.
inside() {
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=xterm-256color \
    DEBIAN_FRONTEND=noninteractive sh -euc "$1"
}

apt() { inside "apt-get -qq -o Dpkg::Use-Pty=0 $* >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"; }

# expect WORDS COMMAND: the output of a command in the root has the words in it.
expect() {
  if ! inside "$2" >"$work/output" 2>&1; then
    printf 'FAILED: %s\n' "$2" && cat "$work/output" && exit 1
  fi
  [ -z "$1" ] || grep -qF -- "$1" "$work/output" || {
    printf 'NOT SAID: %s\nby: %s\n' "$1" "$2" && cat "$work/output" && exit 1
  }
  printf 'ok   %s: %s\n' "$2" "$(grep -F -m 1 -- "$1" "$work/output" | cut -c 1-100 || :)"
}

# refused COMMAND: a command in the root ends with a failure.
refused() {
  if inside "$1" >"$work/output" 2>&1; then
    printf 'NOT REFUSED: %s\n' "$1" && cat "$work/output" && exit 1
  fi
  printf 'ok   nothing: %s\n' "$1"
}

# screen WORDS: waits for words on the screen, ten seconds at the most.
screen() {
  for _ in $(seq 100); do
    tmux -L "$terminal" capture-pane -p >"$work/screen" 2>/dev/null || :
    if grep -qF -- "$1" "$work/screen"; then
      printf 'ok   on the screen: %s\n' "$1"
      return
    fi
    sleep 0.1
  done
  printf 'NOT ON THE SCREEN: %s\n' "$1" && cat "$work/screen" && exit 1
}

keys() { tmux -L "$terminal" send-keys "$@"; }

# wizard: opens it in a terminal. It is started as an agent starts it; the locale says nothing of Dutch, the option does.
wizard() {
  tmux -L "$terminal" -f /dev/null new-session -d -x 100 -y 30 \
    "chroot '$root' env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=screen-256color frontdesk --lang nl"
}

# Every file of the root, but for what apt, dpkg and the systems of man pages and libraries keep of their own work.
files() {
  (cd "$root" && find . -xdev -path ./proc -prune -o -path ./dev -prune -o -path ./tmp -prune -o -path ./var/lib/apt -prune -o \
    -path ./var/lib/dpkg -prune -o -path ./var/log -prune -o -path ./var/cache -prune -o -path ./etc/ld.so.cache -prune -o -print) |
    sort
}

# Makes the package as it was before: an older version, and the older program where there is one.
package_before() {
  dpkg-deb -R "$deb" "$work/before"
  sed -i 's/^Version: .*/Version: 0.0.1~before/' "$work/before/DEBIAN/control"
  if [ -n "${BEFORE:-}" ]; then
    strip --remove-section=.comment -o "$work/before/usr/bin/frontdesk" "$BEFORE"
    (cd "$work/before" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
  fi
  dpkg-deb --root-owner-group -Znone -b "$work/before" "$root/tmp/before.deb" >/dev/null
}

step "A clean Debian ($suite), without Swift"
mkdir -p "$cache" "$root"
# A second run begins with what the first one made.
clean=$cache/$suite-minbase.tar
if [ ! -e "$clean" ]; then
  debootstrap --variant=minbase --cache-dir="$cache" "$suite" "$root" >"$work/debootstrap.log" 2>&1 || {
    tail -20 "$work/debootstrap.log"
    exit 1
  }
  tar -C "$root" -cf "$clean.new" . && mv "$clean.new" "$clean"
else
  tar -C "$root" -xf "$clean"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
mount --bind "$cache" "$root/var/cache/apt/archives"
# What the tries themselves need is not the package's to bring.
apt update
apt install -y --no-install-recommends man-db bash-completion zsh fish
cp "$deb" "$root/tmp/frontdesk.deb"
cp "$sync" "$root/tmp/frontdesk-sync.deb"
package_before
files >"$work/files.clean"

step 'The package of before, with a record and a draft'
apt install -y --no-install-recommends /tmp/before.deb
expect '0.0.1~before' 'dpkg-query -W frontdesk'
head -n 1 Examples/records.jsonl >"$root/tmp/record.json"
# Order number, line 2 of the address, phone and privileges stay as they are, Review is left, and the record is submitted.
expect 'C-' "printf '\n\n\n\n\nyes\n' | frontdesk add --line --answers /tmp/record.json 2>&1 | tail -n 3"
expect 'Van der Meer Fietsen B.V.' 'frontdesk customers list'
# The input ends at the first question: that keeps a draft, with the status 75.
expect 'frontdesk add' "sed -i 's/Van der Meer Fietsen/Tulpenhuis/;s/vandermeerfietsen/tulpenhuis/g;s/12345678/87654321/' /tmp/record.json
  : | frontdesk add --line --answers /tmp/record.json >/dev/null || [ \$? -eq 75 ]"
expect 'Tulpenhuis' 'frontdesk drafts list'

step 'The upgrade'
apt install -y --no-install-recommends /tmp/frontdesk.deb
expect "$version" 'dpkg-query -W frontdesk'
expect 'Van der Meer Fietsen B.V.' 'frontdesk customers list'
expect 'Tulpenhuis' 'frontdesk drafts list'
expect '' 'frontdesk verify'

step 'The wizard, in Dutch'
wizard
screen 'Klanten'
screen 'Van der Meer Fietsen B.V.'
screen 'Tulpenhuis'
cat "$work/screen"
keys F10
screen 'Officiële naam'
cat "$work/screen"
keys 'Grachtenhuis B.V.'
keys F3
screen 'Grachtenhuis B.V.'
screen 'is bewaard'
keys F3
for _ in $(seq 50); do tmux -L "$terminal" has-session 2>/dev/null || break; sleep 0.1; done
expect 'Grachtenhuis B.V.' 'frontdesk drafts list'

step 'Line mode, fed by a pipe'
sed -i 's/Tulpenhuis/Tulpenmarkt/;s/tulpenhuis/tulpenmarkt/g;s/87654321/87654329/' "$root/tmp/record.json"
expect 'C-' "printf '\n\n\n\n\nyes\n' | frontdesk add --line --answers /tmp/record.json 2>&1 | tail -n 3"
expect 'Tulpenmarkt B.V.' 'frontdesk customers find tulpenmarkt'

step 'doctor'
inside 'frontdesk doctor'

step 'Man pages'
expect 'NAME' 'man frontdesk | cat'
expect 'EXIT STATUS' 'man frontdesk | cat'
expect 'frontdesk customers export [<reference> ...] [options]' 'man frontdesk-customers-export | cat'
expect 'BESCHRIJVING' 'man -L nl_NL.UTF-8 frontdesk | cat'
expect 'één' 'man -L nl_NL.UTF-8 frontdesk-customers-show | cat'
expect 'frontdesk-customers-erase' 'mandb -q; whatis frontdesk-customers-erase'

step 'Completions'
cat >"$root/tmp/complete.bash" <<'END'
. /usr/share/bash-completion/bash_completion
_comp_load frontdesk 2>/dev/null || __load_completion frontdesk
COMP_WORDS=(frontdesk customers exp) COMP_CWORD=2 COMP_LINE='frontdesk customers exp' COMP_POINT=${#COMP_LINE}
function=$(complete -p frontdesk | sed 's/.*-F \([^ ]*\) .*/\1/')
$function frontdesk exp customers
echo "${COMPREPLY[@]}"
END
expect 'export' 'bash /tmp/complete.bash'
expect '_frontdesk' "zsh -fc 'autoload -U compinit && compinit -u -d /tmp/zcompdump && print \$_comps[frontdesk]'"
expect 'export' "HOME=/tmp fish -c 'complete -C \"frontdesk customers exp\"'"

step 'What nobody asked for'
refused 'grep frontdesk /etc/passwd /etc/shells'
refused "find /etc /usr/lib/systemd /lib/systemd -name '*frontdesk*' | grep ."
expect 'Please speak to somebody at the desk' "/usr/lib/frontdesk/frontdesk-login -c id 2>&1 || [ \$? -eq 77 ]"
expect 'config.yaml' 'ls /usr/share/doc/frontdesk/examples'

step 'What speaks to the centre'
expect 'install the package frontdesk-sync' "printf 'fleet: {site: AMS, service: nowhere}\n' >/tmp/config.yaml
  frontdesk --config /tmp/config.yaml push 2>&1 || [ \$? -eq 78 ]"
apt install -y --no-install-recommends /tmp/frontdesk-sync.deb
expect 'nowhere' "frontdesk --config /tmp/config.yaml push 2>&1 || [ \$? -eq 78 ]"
expect 'frontdesk-sync' 'id frontdesk-sync'
expect 'none.sqlite' "runuser -u frontdesk-sync -- frontdesk --config /tmp/config.yaml --store /tmp/none.sqlite push 2>&1 || [ \$? -eq 74 ]"
expect 'frontdesk-sync.timer' 'ls /lib/systemd/system /usr/lib/systemd/system'
refused "find /etc/systemd -name '*frontdesk*' | grep ."
refused 'ldd /usr/bin/frontdesk | grep libpq'
expect '' 'dpkg -r frontdesk-sync && dpkg --purge frontdesk-sync'
refused 'ls -d /usr/libexec/frontdesk'
expect 'Tulpenmarkt' 'frontdesk customers list'

step 'Removal'
expect '' 'dpkg -r frontdesk'
refused 'command -v frontdesk'
refused 'ls -d /usr/lib/frontdesk'
expect '' 'dpkg --purge frontdesk'
refused 'dpkg -s frontdesk'
apt autoremove --purge -y
files >"$work/files.purged"
comm -13 "$work/files.clean" "$work/files.purged" >"$work/left"
comm -23 "$work/files.clean" "$work/files.purged" >"$work/gone"
cat "$work/left"
# The account of frontdesk-sync stays, and what adduser keeps of the files of before.
grep -vE '^\./(root/\.local(/(share|state)(/frontdesk(/.*)?)?)?|etc/(passwd|group|shadow|gshadow)-|run/adduser)$' "$work/left" \
  >"$work/litter" || :
if [ -s "$work/litter" ] || [ -s "$work/gone" ]; then
  echo 'Left behind, or taken away, besides the data:' && cat "$work/litter" "$work/gone" && exit 1
fi
echo 'ok   nothing is left but the data above'

step 'The data after a new installation'
apt install -y --no-install-recommends /tmp/frontdesk.deb
expect 'Tulpenmarkt B.V.' 'frontdesk customers list'
echo
echo "The package $version works, and leaves nothing but the data."
