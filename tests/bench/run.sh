#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures against real servers, and prints one JSON line a figure: {"name","value","unit","n","how"}. Everything that
# it needs is installed, built and started here, and ended after.
#
# Usage: run.sh [program] [options of measure.py]          the installed program, 10,000 pictures
#        run.sh library [options of measure_library.py]    the library beside curl, 100,000 pictures
#        run.sh gallery [options of measure_gallery.py]    the window on 125,000 pictures
#        run.sh forms                                      the server's bundled workflows, opened
#        run.sh queue [options of measure_queue.py]        the queue's window on 10,000 items
#        run.sh runs                                       runs on a demo server: events and memory
# Without any: all. VITRINE_BENCH_SERVER is the server's version (6.14.2).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rig=$root/tests/realserver/rig
case ${1:-all} in
    program) parts=(program) && shift ;;
    library) parts=(library) && shift ;;
    gallery) parts=(gallery) && shift ;;
    forms) parts=(forms) && shift ;;
    queue) parts=(queue) && shift ;;
    runs) parts=(runs) && shift ;;
    *) parts=(program library gallery forms queue runs) ;;
esac
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
# shellcheck source=tests/realserver/rig/common.sh
source "$rig/common.sh"
version=${VITRINE_BENCH_SERVER:-${rig_versions[0]}}

work=$(mktemp -d)
# shellcheck disable=SC2317  # called by the trap
clean_up() {
    "$rig/stop.sh" "$work/root" || true
    rm -rf "$work"
}
trap clean_up EXIT

# A server on an empty root with so many pictures: its first start makes the database that they are written into.
start_server() {
    "$rig/stop.sh" "$work/root" || true
    rm -rf "$work/root"
    mkdir "$work/root"
    "$rig/start.sh" "$work/root" "$version" --owner $$
    "$rig/stop.sh" "$work/root"
    "$rig_home/$version/venv/bin/python" "$rig/make_gallery.py" "$work/root" "$1"
    "$rig/start.sh" "$work/root" "$version" --owner $$
}

measure_program() {
    start_server 10000 >&2
    xvfb-run --auto-servernum --server-args='-screen 0 1400x900x24' \
        python3 -B "$root/tests/bench/measure.py" --prefix "$work/installed" --server "$(cat "$work/root/server.url")" \
        --workflow "$root/tests/data/workflows/sdxl-text-to-image.workflow.json" "$@"
}

measure_library() {
    start_server 100000 >&2
    python3 -B "$root/tests/bench/measure_library.py" --bench "$root/build/release/tests/bench/librarybench" \
        --server "$(cat "$work/root/server.url")" --root "$work/root" "$@"
}

measure_gallery() {
    start_server 125000 >&2
    # "The server has answered once": its own caches are warm.
    curl -sS -o "$work/names" "$(cat "$work/root/server.url")/api/v1/images/names"
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        python3 -B "$root/tests/bench/measure_gallery.py" --prefix "$work/installed" \
        --bench "$root/build/release/tests/bench/gallerybench" --server "$(cat "$work/root/server.url")" "$@"
}

measure_forms() {
    start_server 0 >&2
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        "$root/build/release/tests/bench/formbench" "$(cat "$work/root/server.url")"
}

measure_queue() {
    start_server 100 >&2
    python3 -B "$rig/make_queue.py" "$work/root" 10000 >&2
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        python3 -B "$root/tests/bench/measure_queue.py" --bench "$root/build/release/tests/bench/queuebench" \
        --server "$(cat "$work/root/server.url")" "$@"
}

measure_runs() {
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        python3 -B "$root/tests/bench/measure_runs.py" --bench "$root/build/release/tests/bench/runbench" "$@"
}

{
    install_packages build run test realserver
    cd "$root"
    cmake --preset release -DVITRINE_BENCH=ON
    cmake --build --preset release
    cmake --install build/release --prefix "$work/installed"
    "$rig/setup.sh" "$version"
} >&2
for part in "${parts[@]}"; do
    "measure_$part" "$@"
done
