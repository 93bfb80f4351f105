#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The real server of one ctest run, as a ctest fixture: started once on an empty root, used by many tests, ended after.
#
# Usage: fixture.sh start VERSION FOLDER           installs the server when it is not there, and starts it
#        fixture.sh stop VERSION FOLDER
#        fixture.sh with VERSION FOLDER COMMAND...  runs a test with VITRINE_TEST_SERVER and VITRINE_TEST_SERVER_ROOT
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
action=$1 version=$2 root=$3/$2
shift 3
case $action in
    start)
        "$here/rig/setup.sh" "$version" >/dev/null
        [ ! -d "$root" ] || "$here/rig/stop.sh" "$root"
        rm -rf "$root"
        # The parent is ctest: when it is interrupted or killed, the server goes with it.
        "$here/rig/start.sh" "$root" "$version" --owner "$PPID"
        ;;
    stop)
        "$here/rig/stop.sh" "$root"
        ;;
    with)
        VITRINE_TEST_SERVER=$(cat "$root/server.url")
        export VITRINE_TEST_SERVER VITRINE_TEST_SERVER_ROOT=$root VITRINE_TEST_SERVER_VERSION=$version
        exec "$@"
        ;;
    *)
        echo "fixture.sh: no action is called '$action'" >&2
        exit 1
        ;;
esac
