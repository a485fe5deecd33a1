#!/bin/sh
# Writes the man pages, in English and Dutch, from what the built program says of itself with --help.
#   man-pages.sh PROGRAM FOLDER VERSION EXAMPLES     writes FOLDER/man1 and FOLDER/nl/man1; EXAMPLES is where the examples will stand
# help2man lays them out. It knows the headings of GNU programs, and no Dutch: there is a filter before it and one behind it.
set -eu

[ $# -eq 4 ] || {
  echo "usage: $0 PROGRAM FOLDER VERSION EXAMPLES" >&2
  exit 64
}
program=$(realpath "$1")
folder=$2
version=$3
examples=$4
here=$(cd "$(dirname "$0")" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

# The configuration and the store of who builds have no part in it.
unset FRONTDESK_CONFIG FRONTDESK_STORE FRONTDESK_OPERATOR
# As wide as help is printed: few rows are cut.
export LC_ALL=C.UTF-8 COLUMNS=100
day=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)

# help LANGUAGE WORDS…: the help of a command.
help() {
  language=$1
  shift
  "$program" "$@" --help --lang "$language"
}

# The names of the commands below one, from the rows below the heading COMMANDS.
commands_of() {
  help en "$@" | sed -n '/^COMMANDS:$/,/^$/s/^  \([a-z][a-z-]*\)\( .*\)\{0,1\}$/\1/p'
}

# What help2man reads: its own headings, a paragraph for each example, and no exit status, which has a section of its own.
as_gnu_help() {
  sed -e 's/^\(USAGE\|GEBRUIK\): /Usage: /' \
    -e 's/^\(ARGUMENTS\|ARGUMENTEN\):$/*\1*/' \
    -e 's/^\(OPTIONS\|OPTIES\):$/Options:/' \
    -e 's/^\(GENERAL OPTIONS\|ALGEMENE OPTIES\):$/*\1*/' \
    -e 's/^\(COMMANDS\|OPDRACHTEN\):$/*\1*/' |
    awk '
      /^(EXAMPLES|VOORBEELDEN):$/ { print "Examples:"; examples = 1; next }
      /^(Exit status|Afsluitcode): 0 / { skipped = 1 }
      /^$/ { skipped = 0 }
      !skipped { print $0 (examples ? "\n" : "") }'
}

# The parts in their usual order, with Dutch headings where they are asked for, and the day in digits.
finish() {
  sed -e "s/^\(\.TH [^ ]* \"1\"\) \"[^\"]*\"/\1 \"$day\"/" -e '/^\.\\" DO NOT MODIFY/d' |
    case $1 in
      en) cat ;;
      nl)
        sed -e 's/^\.SH NAME$/.SH NAAM/' -e 's/^\.SH SYNOPSIS$/.SH OVERZICHT/' -e 's/^\.SH DESCRIPTION$/.SH BESCHRIJVING/' \
          -e 's/^\.SH OPTIONS$/.SH OPTIES/' -e 's/^\.SH EXAMPLES$/.SH VOORBEELDEN/' -e 's/^\.SH "SEE ALSO"$/.SH "ZIE OOK"/'
        ;;
    esac |
    awk '
      BEGIN {
        count = split("NAME|NAAM|SYNOPSIS|OVERZICHT|DESCRIPTION|BESCHRIJVING|ARGUMENTS|ARGUMENTEN|OPTIONS|OPTIES|" \
          "GENERAL OPTIONS|ALGEMENE OPTIES|COMMANDS|OPDRACHTEN|EXAMPLES|VOORBEELDEN|FILES|BESTANDEN|" \
          "EXIT STATUS|AFSLUITCODE|ENVIRONMENT|OMGEVINGSVARIABELEN|SEE ALSO|ZIE OOK", order, "|")
        for (place = 1; place <= count; place++) known[order[place]] = 1
      }
      /^\.SH / {
        heading = substr($0, 5)
        gsub(/"/, "", heading)
        if (!(heading in known)) { print "unknown part of a man page: " heading >"/dev/stderr"; exit 70 }
      }
      heading == "" { print; next }
      { text[heading] = text[heading] $0 "\n" }
      END { for (place = 1; place <= count; place++) printf "%s", text[order[place]] }'
}

# page LANGUAGE WORDS…: the page of a command.
page() {
  language=$1
  shift
  name=frontdesk
  for word in "$@"; do name=$name-$word; done
  case $language in
    en) manual='User Commands' target=$folder/man1 ;;
    nl) manual='Gebruikersopdrachten' target=$folder/nl/man1 ;;
  esac
  help "$language" "$@" >"$work/help"
  about=$(sed '/^$/,$d' "$work/help" | tr '\n' ' ' | sed 's/\. *$//;s/^\(.\)/\L\1/')
  printf '[NAME]\n%s \\- %s\n' "$name" "$about" >"$work/include"
  [ $# -gt 0 ] || sed "s|@EXAMPLES@|$examples|" "$here/man/frontdesk.$language.h2m" >>"$work/include"
  see_also "$language" "$@" >>"$work/include"
  # help2man takes the title from the name of what it runs.
  printf '#!/bin/sh\nexec cat "%s/text"\n' "$work" >"$work/$name"
  chmod 755 "$work/$name"
  as_gnu_help <"$work/help" >"$work/text"
  help2man --no-info --no-discard-stderr --locale=C.UTF-8 --section=1 --manual="$manual" --version-string="$version" \
    --source="frontdesk $version" --include="$work/include" "$work/$name" | finish "$language" >"$target/$name.1"
  rm -f "$work/$name"
  # A pipe ends with the status of its last part.
  grep -q '^\.SH ' "$target/$name.1" || {
    echo "help2man wrote nothing for $name" >&2
    exit 70
  }
}

see_also() {
  language=$1
  shift
  echo '[SEE ALSO]'
  others=
  [ $# -eq 0 ] || others=frontdesk
  [ $# -lt 2 ] || others="$others frontdesk-$1"
  below=$(commands_of "$@")
  for other in $below; do
    full=frontdesk
    for word in "$@" "$other"; do full=$full-$word; done
    others="$others $full"
  done
  separator=
  for other in $others; do
    [ -z "$separator" ] || printf '%s\n' ','
    printf '.BR %s (1)' "$(printf '%s' "$other" | sed 's/-/\\-/g')"
    separator=,
  done | sed -e ':a' -e 'N' -e '$!ba' -e 's/(1)\n*,\n/(1),\n/g'
  printf '\n'
  [ $# -eq 0 ] || case $language in
    en) printf '%s\n' '.PP' 'Files, the environment and the exit status are described in' '.BR frontdesk (1).' ;;
    nl) printf '%s\n' '.PP' 'Bestanden, omgevingsvariabelen en afsluitcodes staan in' '.BR frontdesk (1).' ;;
  esac
}

# pages WORDS…: the pages of a command and of those below it.
pages() {
  page en "$@"
  page nl "$@"
  for below in $(commands_of "$@"); do (pages "$@" "$below"); done
}

mkdir -p "$folder/man1" "$folder/nl/man1"
pages
