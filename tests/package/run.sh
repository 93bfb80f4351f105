#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the Debian package in a fresh build folder, checks it, installs it into a Debian that has nothing else, and uses
# it there as its user would. Needs root (a chroot) and the machine's own package sources.
#
# Usage: run.sh [--keep]      --keep leaves the work folder, and says where
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
install_packages build run package

work=$(mktemp -d)
clean=$work/clean
# shellcheck disable=SC2317  # called by the trap
clean_up() {
    ! mountpoint -q "$clean/proc" || umount "$clean/proc"
    [ "${keep:-}" ] || rm -rf --one-file-system "$work"
}
trap clean_up EXIT
if [ "${1:-}" = --keep ]; then
    keep=1
    echo "the work folder is $work"
fi
say() { echo "== $*"; }
fail() {
    echo "FAIL: $*" >&2
    exit 1
}

say "build"
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
build=$root/build/package
rm -rf "$build"
cmake --preset release -S "$root" -B "$build" -DCMAKE_INSTALL_PREFIX=/usr >"$work/configure.log"
cmake --build "$build"

say "cpack"
(cd "$build" && cpack >"$work/cpack.log") || { cat "$work/cpack.log"; fail "cpack"; }
package=$(echo "$build"/vitrine_*.deb)
[ -f "$package" ] || fail "no package came of cpack"

say "desktop file, AppStream metadata, lintian"
DESTDIR=$work/installed cmake --install "$build" --strip >"$work/install.log"
share=$work/installed/usr/share
desktop-file-validate "$share/applications/vitrine.desktop"
appstreamcli validate --no-net --pedantic "$share"/metainfo/*.metainfo.xml
lintian --fail-on error,warning --tag-display-limit 0 "$package"

say "cmake --install gives the same files"
diff <(dpkg-deb --fsys-tarfile "$package" | tar -t | grep -v '/$' | sed 's|^\./||' | sort) \
    <(cd "$work/installed" && find . -type f -o -type l | sed 's|^\./||' | sort)

say "a clean Debian"
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null >"$work/apt.list" || true
sources=(/etc/apt/sources.list.d/*.sources)
[ -e "${sources[0]}" ] || sources=("$work/apt.list")
mmdebstrap --quiet --variant=apt "$release" "$clean" "${sources[@]}"
cp "$package" "$clean/tmp/vitrine.deb"
mount -t proc proc "$clean/proc"
inside() { chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/run/user/0 "$@"; }
inside sh -c 'install -d -m 700 /run/user/0; DEBIAN_FRONTEND=noninteractive apt-get -qq update'
# As a user has it, with what it recommends left out; then what looks at it.
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install /tmp/vitrine.deb >"$work/apt.log"
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install xvfb xauth xdotool >>"$work/apt.log"

say "it starts there"
inside vitrinectl --version
cat >"$clean/tmp/look" <<'LOOK'
#!/bin/sh
vitrine --demo --trace /tmp/trace &
xdotool search --sync --onlyvisible --name Vitrine >/dev/null
n=0
until grep -q '"first_thumbnails"' /tmp/trace 2>/dev/null; do
    n=$((n + 1))
    [ $n -lt 300 ] || exit 1
    sleep 0.1
done
kill $!
wait $! || true
LOOK
chmod +x "$clean/tmp/look"
inside timeout 120 xvfb-run -a -s '-screen 0 1400x900x24' /tmp/look || {
    cat "$clean/tmp/trace" 2>/dev/null | tail -5
    fail "the first screen of the demo server did not come"
}
inside apt-get -qq -y remove vitrine >>"$work/apt.log"
say "passed"
