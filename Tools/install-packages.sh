#!/bin/sh
# Installs the Debian packages that Frontdesk needs and that are missing; says nothing when none is.
#   install-packages.sh build           what building and running takes, and what the Swift toolchain itself needs
#   install-packages.sh test            that, and what the tests take, servers included, none of which is started
#   install-packages.sh bench           what building takes, and what the benchmark takes
#   install-packages.sh install         what writes the man pages
#   install-packages.sh package         that, and what makes the Debian package
#   install-packages.sh package-test    that, and what tries the package in a clean Debian
set -eu

usage() {
  echo "usage: $0 build|test|bench|install|package|package-test" >&2
  exit 64
}

[ $# -eq 1 ] || usage
libraries='libncurses-dev libidn2-dev libsqlite3-dev libyaml-dev zlib1g-dev libpq-dev'
# What clang compiles and links with: the headers of C, and libstdc++ and libgcc for one version of GCC.
compiler='binutils libc6-dev libstdc++-dev git'
packaging='debhelper help2man lintian binutils file'
case $1 in
  build) needed="$libraries $compiler" ;;
  test) needed="$libraries $compiler openssh-server openssh-client tmux expect zsh fish sqlite3 strace gdb gcc python3 python3-venv curl jq openssl postgresql pgbouncer" ;;
  bench) needed="$libraries $compiler gcc dialog python3 python3-venv" ;;
  install) needed=help2man ;;
  package) needed=$packaging ;;
  package-test) needed="$packaging debootstrap tmux" ;;
  *) usage ;;
esac

# A header or a command that came another way than by apt is as good.
is_present() {
  case $1 in
    libncurses-dev) [ -e /usr/include/curses.h ] && [ -e /usr/include/term.h ] && [ -e /usr/include/form.h ] ;;
    libidn2-dev) [ -e /usr/include/idn2.h ] ;;
    libsqlite3-dev) [ -e /usr/include/sqlite3.h ] ;;
    libyaml-dev) [ -e /usr/include/yaml.h ] ;;
    zlib1g-dev) [ -e /usr/include/zlib.h ] ;;
    libpq-dev) [ -e /usr/include/postgresql/libpq-fe.h ] ;;
    libc6-dev) [ -e /usr/include/stdio.h ] ;;
    libstdc++-dev) ls /usr/lib/gcc/*/*/libstdc++.a >/dev/null 2>&1 ;;
    binutils) command -v readelf >/dev/null 2>&1 ;;
    debhelper) command -v dh_builddeb >/dev/null 2>&1 ;;
    openssh-server) [ -x /usr/sbin/sshd ] ;;
    openssh-client) command -v ssh-keygen >/dev/null 2>&1 ;;
    postgresql) ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 ;;
    pgbouncer) [ -x /usr/sbin/pgbouncer ] ;;
    debootstrap) [ -x /usr/sbin/debootstrap ] ;;
    python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# The libraries that the programs of an unpacked Swift toolchain ask for and this machine does not have. Those of lldb do not
# count: nothing here starts it.
missing_sonames() {
  swift=$(command -v swift) || return 0
  command -v ldd >/dev/null 2>&1 || return 0
  programs=$(dirname "$(readlink -f "$swift")")
  for program in swift-frontend swift-driver swift-package swift-test swift-format clang lld; do
    [ ! -x "$programs/$program" ] || ldd "$programs/$program" 2>/dev/null
  done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u
}

# The package of a library of the toolchain, as Debian 12 and Ubuntu 22.04 and 24.04 name it.
package_of_library() {
  case $1 in
    libcurl.so.4) echo libcurl4 ;;
    libedit.so.2) echo libedit2 ;;
    libgcc_s.so.1) echo libgcc-s1 ;;
    libncurses.so.6) echo libncurses6 ;;
    libncursesw.so.6) echo libncursesw6 ;;
    libsqlite3.so.0) echo libsqlite3-0 ;;
    libstdc++.so.6) echo libstdc++6 ;;
    libtinfo.so.6) echo libtinfo6 ;;
    libuuid.so.1) echo libuuid1 ;;
    libxml2.so.2) echo libxml2 ;;
    libz.so.1) echo zlib1g ;;
    libz3.so.4) echo libz3-4 ;;
    libzstd.so.1) echo libzstd1 ;;
    *) echo "The Swift toolchain needs $1, and no package is known for it here." >&2 ;;
  esac
}

# libstdc++ for clang: for the GCC that is here, else the newest that apt knows. g++ brings one where apt knows nothing yet.
library_of_gcc() {
  versions='15 14 13 12 11'
  for folder in /usr/lib/gcc/*/*; do
    [ ! -e "$folder/crtbeginS.o" ] || versions=${folder##*/}
  done
  for version in $versions; do
    if is_known "libstdc++-$version-dev"; then
      echo "libstdc++-$version-dev"
      return
    fi
  done
  echo g++
}

is_known() {
  apt-cache policy "$1" 2>/dev/null | grep -q '^  Candidate: [^(]'
}

is_installed() {
  dpkg-query -W -f='${Status}\n' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

case $needed in
  *libc6-dev*) for soname in $(missing_sonames); do needed="$needed $(package_of_library "$soname")"; done ;;
esac

wanted=
for package in $needed; do
  is_present "$package" || is_installed "$package" || wanted="$wanted $package"
done
[ -n "$wanted" ] || exit 0

# Sets what is to be installed, by the names that apt has for it now.
name_missing() {
  missing=
  for package in $wanted; do
    [ "$package" != libstdc++-dev ] || package=$(library_of_gcc)
    missing="$missing $package"
  done
  missing=${missing# }
}
name_missing

give_up() {
  {
    echo "Frontdesk needs packages that are not here: $missing"
    echo "$1"
  } >&2
  exit 69
}

# The names are apt's; what they hold is called much the same elsewhere.
command -v apt-get >/dev/null 2>&1 ||
  give_up 'This machine has no apt-get. Install their equivalents (the ncursesw, libidn2, SQLite, libyaml, zlib and libpq headers, and the
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
  for package in $missing; do is_known "$package" || return 1; done
}

install_missing() {
  # The tests want the programs of servers, and no service: Debian's packages would start and enable one at once, and make a
  # database beside it.
  services=
  clusters=
  case " $missing " in *' openssh-server '*) services="ssh.service ssh.socket" ;; esac
  case " $missing " in *' pgbouncer '*) services="$services pgbouncer.service" ;; esac
  case " $missing " in *' postgresql '*)
    services="$services postgresql.service"
    clusters=/etc/postgresql-common/createcluster.d/frontdesk.conf
    ;;
  esac
  set_services mask
  [ -z "$clusters" ] || [ -e "$clusters" ] || {
    $become mkdir -p "${clusters%/*}"
    echo 'create_main_cluster = false' | $become tee "$clusters" >/dev/null
  }
  status=0
  # shellcheck disable=SC2086 # a list of names
  get install -y --no-install-recommends $missing || status=$?
  [ -z "$clusters" ] || $become rm -f "$clusters"
  set_services unmask
  set_services disable
  return "$status"
}

# What a machine without systemd cannot do is not needed there.
set_services() {
  [ -n "$services" ] || return 0
  # shellcheck disable=SC2086 # a list of names
  ! command -v systemctl >/dev/null 2>&1 || $become systemctl "$1" $services >>"$log" 2>&1 || :
}

echo "Installing Debian packages: $missing" >&2
# sudo asks for its password here, where its words can still be read.
[ -z "$become" ] || sudo true || give_up "sudo refused. Ask an administrator to run: apt-get install $missing"
if is_listed && install_missing; then
  exit 0
fi
# No lists, or lists so old that they name files the mirror no longer has.
echo 'Updating the list of packages first' >&2
if get update && name_missing && install_missing; then
  exit 0
fi
cat "$log" >&2
give_up "They could not be installed; what apt said stands above. Mend that, or install them by hand:
  apt-get update && apt-get install $missing"
