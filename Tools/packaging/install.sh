#!/bin/sh
# Puts the built programs, their man pages, completions and examples into place, or takes them away again.
#   install.sh install            all that is built
#   install.sh install-program    what the package frontdesk has
#   install.sh install-sync       what the package frontdesk-sync has: the program that speaks to the centre
#   install.sh uninstall
# PREFIX is /usr/local where it is not set; DESTDIR is put before every path; BUILT is the folder of the built programs.
# Nothing that belongs to a person or to an administrator is touched: no store, no configuration, no login.
set -eu
cd "$(dirname "$0")/../.."

prefix=${PREFIX:-/usr/local}
built=${BUILT:-.build/release}
case $prefix in
  /*) ;;
  *)
    echo "PREFIX is a path that begins with /, and not $prefix." >&2
    exit 64
    ;;
esac
share=${DESTDIR:-}$prefix/share
programs=${DESTDIR:-}$prefix/bin
private=${DESTDIR:-}$prefix/lib/frontdesk
helpers=${DESTDIR:-}$prefix/libexec/frontdesk
documents=$share/doc/frontdesk

# Where Debian's packages have theirs, and where each shell looks for those of the administrator.
bash_completions=$share/bash-completion/completions
fish_completions=$share/fish/vendor_completions.d
case $prefix in
  /usr) zsh_completions=$share/zsh/vendor-completions ;;
  *) zsh_completions=$share/zsh/site-functions ;;
esac

demand() {
  for program in "$@"; do
    [ -x "$built/$program" ] || {
      echo "There is no $built/$program: run make build first." >&2
      exit 66
    }
  done
}

install_sync() {
  demand frontdesk-sync
  install -D -m 755 "$built/frontdesk-sync" "$helpers/frontdesk-sync"
}

install_program() {
  demand frontdesk frontdesk-login
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' HUP TERM

  # Everything that can fail comes before the first file is put into place.
  Tools/packaging/man-pages.sh "$built/frontdesk" "$work/man" "$(Tools/packaging/version.sh --program)" \
    "$prefix/share/doc/frontdesk/examples"
  for shell in bash zsh fish; do
    # bash reads its script, and does not run it.
    "$built/frontdesk" --generate-completion-script "$shell" | sed '1{/^#!/d}' >"$work/$shell"
    [ -s "$work/$shell" ] || exit 70
  done

  install -D -m 755 "$built/frontdesk" "$programs/frontdesk"
  install -D -m 755 "$built/frontdesk-login" "$private/frontdesk-login"
  for page in "$work"/man/man1/*.1; do install -D -m 644 "$page" "$share/man/man1/$(basename "$page")"; done
  for page in "$work"/man/nl/man1/*.1; do install -D -m 644 "$page" "$share/man/nl/man1/$(basename "$page")"; done
  install -D -m 644 "$work/bash" "$bash_completions/frontdesk"
  install -D -m 644 "$work/zsh" "$zsh_completions/_frontdesk"
  install -D -m 644 "$work/fish" "$fish_completions/frontdesk.fish"
  find Examples -type f | while read -r file; do
    mode=644
    [ ! -x "$file" ] || mode=755
    install -D -m "$mode" "$file" "$documents/examples/${file#Examples/}"
  done
}

uninstall_all() {
  rm -f "$programs/frontdesk" "$private/frontdesk-login" "$helpers/frontdesk-sync" \
    "$share/man/man1/frontdesk.1" "$share/man/man1"/frontdesk-*.1 \
    "$share/man/nl/man1/frontdesk.1" "$share/man/nl/man1"/frontdesk-*.1 \
    "$bash_completions/frontdesk" "$zsh_completions/_frontdesk" "$fish_completions/frontdesk.fish"
  rm -rf "$documents/examples"
  # Folders that are ours alone; the wrapper of a kiosk that an administrator put there stays.
  for folder in "$private" "$helpers" "$documents"; do rmdir "$folder" 2>/dev/null || :; done
}

case ${1:-} in
  install)
    install_program
    [ ! -x "$built/frontdesk-sync" ] || install_sync
    ;;
  install-program) install_program ;;
  install-sync) install_sync ;;
  uninstall) uninstall_all ;;
  *)
    echo "usage: $0 install|install-program|install-sync|uninstall" >&2
    exit 64
    ;;
esac
