#!/bin/sh
# Installs the Debian packages that Frontdesk needs and that are missing; says nothing when none is.
#   install-packages.sh build    what building and running takes
#   install-packages.sh test     that, and what the tests take
#   install-packages.sh bench    what building takes, and what the benchmark takes
set -eu

usage() {
  echo "usage: $0 build|test|bench" >&2
  exit 64
}

[ $# -eq 1 ] || usage
needed='libncurses-dev libidn2-dev libsqlite3-dev libyaml-dev'
case $1 in
  build) ;;
  test) needed="$needed openssh-server openssh-client tmux expect zsh fish sqlite3 strace gdb gcc libc6-dev python3 python3-venv" ;;
  bench) needed="$needed gcc libc6-dev dialog python3 python3-venv" ;;
  *) usage ;;
esac

# A header or a command that came another way than by apt is as good.
is_present() {
  case $1 in
    libncurses-dev) [ -e /usr/include/curses.h ] && [ -e /usr/include/term.h ] && [ -e /usr/include/form.h ] ;;
    libidn2-dev) [ -e /usr/include/idn2.h ] ;;
    libsqlite3-dev) [ -e /usr/include/sqlite3.h ] ;;
    libyaml-dev) [ -e /usr/include/yaml.h ] ;;
    libc6-dev) [ -e /usr/include/stdio.h ] ;;
    openssh-server) [ -x /usr/sbin/sshd ] ;;
    openssh-client) command -v ssh-keygen >/dev/null 2>&1 ;;
    python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

is_installed() {
  dpkg-query -W -f='${Status}\n' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

missing=
for package in $needed; do
  is_present "$package" || is_installed "$package" || missing="$missing $package"
done
missing=${missing# }
[ -n "$missing" ] || exit 0

give_up() {
  {
    echo "Frontdesk needs packages that are not here: $missing"
    echo "$1"
  } >&2
  exit 69
}

# The names are apt's; what they hold is called much the same elsewhere.
command -v apt-get >/dev/null 2>&1 ||
  give_up 'This machine has no apt-get. Install their equivalents (the ncursesw, libidn2, SQLite and libyaml headers, and the
named programs) with its own package manager, then run this again.'

become=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 ||
    give_up "You are not root, and there is no sudo. Ask an administrator to run:
  apt-get install $missing"
  become=sudo
  if ! [ -t 0 ] && ! sudo -n true 2>/dev/null; then
    give_up "sudo would ask for a password, and there is no terminal to ask at. Run this first:
  sudo apt-get install $missing"
  fi
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

# The words of apt go to the log: they are worth reading only when it fails.
get() {
  $become env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" \
    </dev/null >>"$log" 2>&1
}

# Whether apt's lists know every missing package; a fresh machine has no lists at all.
is_listed() {
  for package in $missing; do
    apt-cache policy "$package" 2>/dev/null | grep -q '^  Candidate: [^(]' || return 1
  done
}

install_missing() {
  # The tests want the program sshd, and no service that listens: Debian's package would start one at once.
  case " $missing " in *' openssh-server '*) set_services mask ;; esac
  status=0
  # shellcheck disable=SC2086 # a list of names
  get install -y --no-install-recommends $missing || status=$?
  case " $missing " in
    *' openssh-server '*)
      set_services unmask
      set_services disable
      ;;
  esac
  return "$status"
}

# What a machine without systemd cannot do is not needed there.
set_services() {
  ! command -v systemctl >/dev/null 2>&1 || $become systemctl "$1" ssh.service ssh.socket >>"$log" 2>&1 || :
}

echo "Installing Debian packages: $missing" >&2
# sudo asks for its password here, where its words can still be read.
[ -z "$become" ] || sudo true || give_up "sudo refused. Ask an administrator to run: apt-get install $missing"
if is_listed && install_missing; then
  exit 0
fi
# No lists, or lists so old that they name files the mirror no longer has.
echo 'Updating the list of packages first' >&2
if get update && install_missing; then
  exit 0
fi
cat "$log" >&2
give_up "They could not be installed; what apt said stands above. Mend that, or install them by hand:
  apt-get update && apt-get install $missing"
