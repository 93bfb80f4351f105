#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Ends the server of ROOT once its owner is gone, so that a killed test run leaves nothing behind. Started by start.sh.
# Usage: watch.sh OWNER_PID ROOT SERVER_PID
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
owner=$1 root=$2 server=$3
# The owner's start time tells it from a later process with the same number.
started() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
began=$(started "$owner")
while kill -0 "$server" 2>/dev/null; do
    if [ -z "$began" ] || [ "$(started "$owner")" != "$began" ]; then
        exec "$here/stop.sh" "$root"
    fi
    sleep 1
done
