#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The Debian packages that Vitrine needs, in one list, and the function that installs what is missing.
#
# Source it and call `install_packages GROUP...`, or run it: dependencies.sh GROUP...
# Groups: build run test fuzz realserver package

package_list() {
    case $1 in
        build) echo g++ cmake ninja-build ccache mold qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev \
            qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libexpected-dev libboost-dev ;;
        # The WebP, SQLite and TLS parts of Qt, and the keychain's library, are loaded at run time: no link error tells that
        # they are missing.
        run) echo libqt6sql6-sqlite libqt6svg6 qt6-image-formats-plugins qt6-qpa-plugins qt6-wayland qt6-translations-l10n \
            fonts-dejavu-core libsecret-1-0 openssl ca-certificates ;;
        test) echo libvalijson-dev python3 xvfb xauth xdotool dbus-daemon gnome-keyring ;;
        fuzz) echo clang libclang-rt-dev llvm ;;
        package) echo dpkg-dev lintian appstream desktop-file-utils mmdebstrap ;;
        realserver) echo python3 python3-venv curl ca-certificates util-linux nginx-light openssl ;;
        *)
            echo "no group of packages is called '$1'" >&2
            return 1
            ;;
    esac
}

# The ones among "$@" that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

install_packages() {
    local -a wanted=() missing=() apt=()
    local group list
    for group in "$@"; do
        list=$(package_list "$group") || return 1
        # shellcheck disable=SC2206  # the words of the list are what is wanted
        wanted+=($list)
    done
    if ! command -v dpkg-query >/dev/null; then
        printf 'This is not a Debian system. Install what these packages hold, then try again:\n  %s\n' "${wanted[*]}" >&2
        return 1
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}" | sort -u)
    [ ${#missing[@]} -gt 0 ] || return 0

    apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            printf 'These packages are missing, and installing them needs root. As root, run:\n  apt-get install %s\n' \
                "${missing[*]}" >&2
            return 1
        fi
        apt=(sudo "${apt[@]}")
    fi
    echo "installing ${missing[*]}" >&2
    # The package lists are fetched only when they do not know a package, or offer one that is gone by now.
    if ! apt-cache show --no-all-versions "${missing[@]}" >/dev/null 2>&1; then
        "${apt[@]}" update >&2 || return 1
    fi
    "${apt[@]}" install --no-install-recommends -y "${missing[@]}" >&2 && return 0
    "${apt[@]}" update >&2 && "${apt[@]}" install --no-install-recommends -y "${missing[@]}" >&2
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    set -euo pipefail
    install_packages "$@"
fi
