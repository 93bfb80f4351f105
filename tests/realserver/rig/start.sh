#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Starts an InvokeAI server on a free loopback port, waits until it answers and has the tiny models (10 to 20 s), and
# prints its base URL. ROOT/server.pid, ROOT/server.url and ROOT/server.log tell the rest; end it with stop.sh ROOT.
# The server ends by itself when the process OWNER (default: whoever called this) has ended, however that came about.
#
# Usage: start.sh ROOT [VERSION] [--port N] [--owner PID] [--no-models] [extra line for invokeai.yaml ...]
#        start.sh /tmp/root 6.14.2 'multiuser: true'
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/realserver/rig/common.sh
source "$here/common.sh"
[ $# -ge 1 ] || fail "usage: start.sh ROOT [VERSION] [--port N] [--owner PID] [--no-models] [yaml line ...]"
mkdir -p "$1"
root=$(cd "$1" && pwd)
shift
version=${rig_versions[0]} port=0 owner=$PPID models=1
lines=()
while [ $# -gt 0 ]; do
    case $1 in
        --port) port=$2 && shift ;;
        --owner) owner=$2 && shift ;;
        --no-models) models=0 ;;
        [0-9]*.[0-9]*) version=$1 ;;
        *) lines+=("$1") ;;
    esac
    shift
done
python=$rig_home/$version/venv/bin/python
[ -e "$rig_home/$version/ready" ] || fail "InvokeAI $version is not installed: run setup.sh $version"
if [ -e "$root/server.pid" ] && kill -0 "$(cat "$root/server.pid")" 2>/dev/null; then
    fail "a server runs on $root already"
fi
rm -f "$root/server.pid" "$root/server.url"

if [ ! -f "$root/invokeai.yaml" ]; then
    schema=4.0.2
    case $version in
        6.1[4-9].*)
            schema=4.0.3
            lines+=('allow_private_download_urls: true') # tests install models from loopback; older servers always do
            ;;
    esac
    {
        printf 'schema_version: %s\nhost: 127.0.0.1\ndevice: cpu\nprecision: float32\npatchmatch: false\n' "$schema"
        [ ${#lines[@]} -eq 0 ] || printf '%s\n' "${lines[@]}"
    } >"$root/invokeai.yaml"
fi

free_port() {
    "$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# One try. The server takes the next port when the one it was given is in use, so its own log says where it is.
launch() {
    local pid url
    : >"$root/server.log"
    # Settings of a server that the user may have must not reach this one. It leads a process group of its own.
    (
        for name in $(compgen -e INVOKEAI_ || true); do unset "$name"; done
        export INVOKEAI_PORT=$port HF_HUB_OFFLINE=1 PYTHONUNBUFFERED=1
        exec setsid "$rig_home/$version/venv/bin/invokeai-web" --root "$root"
    ) >"$root/server.log" 2>&1 </dev/null 8>&- 9>&- &
    pid=$!
    echo "$pid" >"$root/server.pid"
    setsid "$here/watch.sh" "$owner" "$root" "$pid" >/dev/null 2>&1 </dev/null &
    for _ in $(seq 600); do
        url=$(sed -n 's#.*running on \(http://127\.0\.0\.1:[0-9]*\).*#\1#p' "$root/server.log" | tail -1)
        if [ -n "$url" ] && curl -sf -m 5 "$url/api/v1/app/version" >/dev/null; then
            echo "$url" >"$root/server.url"
            return 0
        fi
        kill -0 "$pid" 2>/dev/null || return 1
        sleep 0.3
    done
    return 1
}

installed_models() { # prints how many of the tiny models the server knows
    curl -sf -m 10 "$1/api/v2/models/" |
        "$python" -c 'import json, sys; print(sum(m["name"].startswith("tiny-") for m in json.load(sys.stdin)["models"]))'
}

install_models() {
    local url=$1 model
    [ "$(installed_models "$url")" -lt 4 ] || return 0
    for model in tiny-sd1 tiny-sdxl tiny-sdxl-vae tiny-sd1-lora.safetensors; do
        curl -sf -m 30 -X POST "$url/api/v2/models/install?source=$rig_home/models/$model&inplace=true" \
            -H 'Content-Type: application/json' -d '{}' >/dev/null || return 1
    done
    for _ in $(seq 200); do
        [ "$(installed_models "$url")" -lt 4 ] || return 0
        sleep 0.3
    done
    return 1
}

for attempt in 1 2 3; do
    [ "$port" != 0 ] || port=$(free_port)
    if launch; then
        url=$(cat "$root/server.url")
        if [ $models = 1 ] && ! install_models "$url"; then
            "$here/stop.sh" "$root"
            fail "the tiny models could not be installed; see $root/server.log (a server with accounts needs --no-models)"
        fi
        echo "$url"
        exit 0
    fi
    "$here/stop.sh" "$root"
    echo "start.sh: try $attempt failed" >&2
    port=0
done
tail -20 "$root/server.log" >&2
fail "InvokeAI $version did not start; see $root/server.log"
