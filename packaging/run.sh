#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds Vitrine and starts it. All arguments go to it: run.sh --server http://host:9090
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

needs_display=1
for argument in "$@"; do
    case $argument in -h | --help | --help-all | -v | --version) needs_display=0 ;; esac
done
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    if [ $needs_display = 1 ]; then
        echo "Vitrine has a window and there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)." >&2
        echo "Without a display use the command line: vitrinectl --help" >&2
        exit 2
    fi
    export QT_QPA_PLATFORM=offscreen
fi

# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
install_packages build run
(
    cd "$root"
    cmake --preset release >&2
    cmake --build --preset release --target vitrine >&2
)
exec "$root/build/release/app/vitrine" "$@"
