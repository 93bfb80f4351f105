#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Takes a picture of every screen in every state, light and dark, into a folder. main-*.png and queue-light.png
# of them are those in resources/screenshots.
# Usage: screens.sh OUT
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -eq 1 ] || { echo "usage: screens.sh OUT" >&2; exit 1; }
mkdir -p "$1"
out=$(cd "$1" && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
install_packages build run test
cd "$root"
cmake --preset asan >&2
cmake --build --preset asan --target vitrine_screens >&2
# A home of its own, so that no setting of the user is in the pictures.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" \
    QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 ASAN_OPTIONS=detect_leaks=0 \
    xvfb-run --auto-servernum --server-args='-screen 0 1400x900x24' \
    build/asan/tests/ui/vitrine_screens "$out"
pictures=$(find "$out" -name '*.png' | wc -l)
echo "$pictures pictures in $out"
[ "$pictures" -gt 0 ]
