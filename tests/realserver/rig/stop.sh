#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Ends the server that start.sh started on ROOT, and no other process. No error when it has ended already.
# Usage: stop.sh ROOT [SIGNAL]     (KILL ends it as a crash would)
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: stop.sh ROOT [SIGNAL]" >&2; exit 1; }
root=$(realpath "$1") signal=${2:-TERM}
[ -e "$root/server.pid" ] || exit 0
pid=$(cat "$root/server.pid")
is_ours() { tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF -- "invokeai-web --root $root "; } 2>/dev/null

if is_ours; then
    kill -s "$signal" -- "-$pid" 2>/dev/null || true
    for _ in $(seq 100); do
        is_ours || break
        sleep 0.1
    done
    ! is_ours || kill -s KILL -- "-$pid" 2>/dev/null || true
fi
rm -f "$root/server.pid" "$root/server.url"
