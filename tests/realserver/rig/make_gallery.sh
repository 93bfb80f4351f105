#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# make_gallery.py with the Python of a server version: make_gallery.sh ROOT VERSION COUNT [options of make_gallery.py]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/realserver/rig/common.sh
source "$here/common.sh"
[ $# -ge 3 ] || fail "usage: make_gallery.sh ROOT VERSION COUNT [options]"
root=$1 version=$2
shift 2
exec "$rig_home/$version/venv/bin/python" "$here/make_gallery.py" "$root" "$@"
