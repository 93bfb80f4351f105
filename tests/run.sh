#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds everything with sanitizers and runs every test that needs no InvokeAI server, then a
# short run of the fuzz targets. With arguments these go to ctest and nothing is fuzzed: run.sh -R TestApiCall
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
install_packages build run test
cd "$root"
# Builds in other folders share the compiler cache.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
cmake --preset asan
cmake --build --preset asan
ctest --preset asan --parallel 2 --no-tests=error -LE realserver "$@" || {
    status=$?
    tests/support/what_failed build/asan
    exit "$status"
}
[ $# -gt 0 ] || exec tests/fuzz/run.sh
