#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up real InvokeAI servers of both versions (cached), builds, and runs the tests that need one.
#
# Usage: run.sh [quick|full] [ctest arguments]      quick is the default; full runs the long tests too
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/tests/realserver
# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
# shellcheck source=tests/realserver/rig/common.sh
source "$here/rig/common.sh"

case ${1:-quick} in
    quick) labels=(-L quick) && shift $(($# > 0)) ;;
    full) labels=(-L 'quick|full') && shift ;;
    -*) labels=(-L quick) ;;
    *) fail "usage: run.sh [quick|full] [ctest arguments]" ;;
esac

install_packages build run test realserver
cd "$root"
# Builds in other folders share the compiler cache.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
cmake --preset asan
cmake --build --preset asan
for version in "${rig_versions[@]}"; do
    begin=$SECONDS
    "$here/rig/setup.sh" "$version" >/dev/null
    echo "InvokeAI $version is installed ($((SECONDS - begin)) s)"
done

# ctest leaves the servers running when it is interrupted; each then ends by itself, and this makes sure.
build=$root/build/asan/tests/realserver
# shellcheck disable=SC2317  # called by the trap
stop_all() { for version in "${rig_versions[@]}"; do "$here/rig/stop.sh" "$build/$version" || true; done; }
trap stop_all EXIT

status=0
report=$build/report.xml
rm -f "$report"
# Two at a time, one on each server.
ctest --preset asan --parallel 2 --no-tests=error --output-junit "$report" -L realserver "${labels[@]}" "$@" || status=$?
[ $status = 0 ] || tests/support/what_failed build/asan

# A plain last line, whatever the run came to. Starting and stopping a server counts as a test: both can fail.
failed=1 passed=0 skipped=0
if [ -e "$report" ]; then
    number() { grep -o "$1=\"[0-9]*\"" "$report" | head -1 | tr -dc '0-9'; }
    total=$(number tests) failed=$(number failures) skipped=$(($(number skipped) + $(number disabled)))
    passed=$((total - failed - skipped))
fi
[ $status = 0 ] || [ "$failed" -gt 0 ] || failed=1
if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
else
    echo "$passed passed, $failed failed"
fi
exit $status
