#!/bin/sh
# Makes the Debian packages of the built programs: .build/package/frontdesk_VERSION_ARCHITECTURE.deb, and frontdesk-sync_….
# The same programs, commit and path give the same bytes: SOURCE_DATE_EPOCH is the time of the commit where it is not set.
# VERSION names another version; BUILT is the folder of the built programs.
set -eu
cd "$(dirname "$0")/../.."

checkout=$(pwd)
output=$checkout/.build/package
stage=$output/stage
BUILT=$(realpath "${BUILT:-.build/release}")
version=${VERSION:-$(Tools/packaging/version.sh)}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
maintainer=${DEBEMAIL:+${DEBFULLNAME:-Frontdesk} <$DEBEMAIL>}
maintainer=${maintainer:-$(git log -1 --format='%cn <%ce>' 2>/dev/null || echo 'Frontdesk <root@localhost>')}
umask 022

rm -rf "$output"
mkdir -p "$stage/debian/source"
cp Tools/packaging/debian/rules Tools/packaging/debian/frontdesk.lintian-overrides Tools/packaging/debian/frontdesk-sync.* "$stage/debian/"
chmod 755 "$stage/debian/rules"
echo '3.0 (native)' >"$stage/debian/source/format"
sed "s|@MAINTAINER@|$maintainer|" Tools/packaging/debian/control >"$stage/debian/control"

cat >"$stage/debian/changelog" <<END
frontdesk ($version) unstable; urgency=medium

  * Built from the sources of this version. What changed for users stands in
    CHANGELOG.md beside this file.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
END

# The licence itself is one of Debian's common licences; THIRD_PARTY.md goes in whole, as the comment of the first paragraph.
sed -e 's/[[:space:]]*$//' -e 's/^$/./' -e 's/^/ /' THIRD_PARTY.md >"$output/third-party"
sed -e "/^@THIRD_PARTY@\$/r $output/third-party" -e '/^@THIRD_PARTY@$/d' Tools/packaging/debian/copyright \
  >"$stage/debian/copyright"
rm "$output/third-party"

export BUILT SOURCE_DATE_EPOCH FRONTDESK_CHECKOUT="$checkout" DEB_BUILD_OPTIONS=noautodbgsym
log=$output/build.log
# The programs are built already: a compiler, which build-essential would bring, has nothing to do here.
(cd "$stage" && dpkg-buildpackage --no-check-builddeps --build=binary --unsigned-source --unsigned-changes) >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}
rm -rf "$stage"

architecture=$(dpkg --print-architecture)
lintian --allow-root --fail-on error --tag-display-limit 0 "$output/frontdesk_${version}_$architecture.changes" >"$output/lintian.log" 2>&1 || {
  cat "$output/lintian.log" >&2
  exit 1
}
cat "$output/lintian.log" >&2
for package in frontdesk frontdesk-sync; do echo "$output/${package}_${version}_$architecture.deb"; done
