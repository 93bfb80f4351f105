# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034
# Shared by the scripts beside it. Everything lies in one folder, and nothing else on the machine is touched:
#   VERSION/venv    the server's virtual environment     VERSION/ready    its installation was completed
#   models/         the tiny models, for all versions    *.lock           held while something is made
rig_home=${VITRINE_RIG_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/vitrine-rig}
# The newest server, and the oldest that must work. Others are installed without pinned requirements.
rig_versions=(6.14.2 6.3.0)

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}
