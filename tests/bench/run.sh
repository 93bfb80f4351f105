#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the installed program against a real server with 10,000 pictures, and prints one JSON line a figure:
# {"name","value","unit","n","how"}. Everything that it needs is installed, built and started here, and ended after.
#
# Usage: run.sh [--runs N] [--workflow-runs N]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rig=$root/tests/realserver/rig
pictures=10000
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
# shellcheck source=tests/realserver/rig/common.sh
source "$rig/common.sh"
version=${rig_versions[0]}

work=$(mktemp -d)
# shellcheck disable=SC2317  # called by the trap
clean_up() {
    "$rig/stop.sh" "$work/root" || true
    rm -rf "$work"
}
mkdir "$work/root"
trap clean_up EXIT
{
    install_packages build run test realserver
    cd "$root"
    cmake --preset release
    cmake --build --preset release
    cmake --install build/release --prefix "$work/installed"

    "$rig/setup.sh" "$version"
    # The first start makes the database, which the gallery is written into.
    "$rig/start.sh" "$work/root" "$version" --owner $$
    "$rig/stop.sh" "$work/root"
    "$rig_home/$version/venv/bin/python" "$rig/make_gallery.py" "$work/root" "$pictures"
    "$rig/start.sh" "$work/root" "$version" --owner $$
} >&2
xvfb-run --auto-servernum --server-args='-screen 0 1400x900x24' \
    python3 -B "$root/tests/bench/measure.py" --prefix "$work/installed" --server "$(cat "$work/root/server.url")" \
    --workflow "$root/tests/data/workflows/sdxl-text-to-image.workflow.json" "$@"
