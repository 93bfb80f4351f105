#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs one InvokeAI server (a few minutes, 7 GB) and makes the tiny models that it runs, once.
# An installation that was interrupted is started afresh; a second one at the same time waits for the first.
#
# Usage: setup.sh [VERSION]       (default 6.14.2; VITRINE_RIG_HOME says where, default ~/.cache/vitrine-rig)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/realserver/rig/common.sh
source "$here/common.sh"
version=${1:-${rig_versions[0]}}

# InvokeAI 6.x runs on Python 3.11 and 3.12. The first of these that is one of them and can make environments.
find_python() {
    local python
    for python in python3 python3.12 python3.11 /usr/bin/python3; do
        if "$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info[:2] not in ((3, 11), (3, 12)))' \
            2>/dev/null; then
            command -v "$python"
            return 0
        fi
    done
    return 1
}

install_server() {
    local folder=$rig_home/$1 venv=$rig_home/$1/venv python
    # The program itself is asked: a deleted Python or a half removed folder is not "ready".
    if [ -e "$folder/ready" ] && "$venv/bin/python" -c 'import invokeai.version' 2>/dev/null; then
        return 0
    fi
    python=$(find_python) || fail "no Python 3.11 or 3.12 with venv was found (Debian: python3 python3-venv)"
    local -a constraints=()
    [ ! -e "$here/constraints-$1.txt" ] || constraints=(--constraint "$here/constraints-$1.txt")
    echo "installing InvokeAI $1 into $folder" >&2
    rm -rf "$folder"
    mkdir -p "$folder"
    "$python" -m venv "$venv"
    # No cache: it would lie outside our folder and be as large again.
    "$venv/bin/python" -m pip install --no-input --quiet --no-cache-dir --disable-pip-version-check \
        --retries 5 "${constraints[@]}" "invokeai==$1" >&2
    "$venv/bin/python" -c 'import invokeai.version'
    touch "$folder/ready"
}

make_models() {
    local new=$rig_home/models.new made
    # Made anew when the script that makes them has changed.
    made=made-by-$(sha256sum "$here/make_tiny_models.py" | cut -c1-16)
    [ ! -e "$rig_home/models/$made" ] || return 0
    rm -rf "$new"
    mkdir -p "$new"
    "$rig_home/$version/venv/bin/python" "$here/make_tiny_models.py" "$new" >"$rig_home/models.log" 2>&1 ||
        { tail -20 "$rig_home/models.log" >&2; fail "the tiny models could not be made"; }
    touch "$new/$made"
    rm -rf "$rig_home/models"
    mv "$new" "$rig_home/models"
}

mkdir -p "$rig_home"
exec 9>"$rig_home/setup-$version.lock"
flock 9
install_server "$version"
exec 8>"$rig_home/models.lock"
flock 8
make_models
echo "$rig_home/$version"
