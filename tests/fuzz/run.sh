#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Feeds the readers of foreign input with odd input: run.sh [RUNS] [TARGET]
#
# RUNS: of each target; 5000 when not given, always the same ones (same seed, same corpus). A number says that it is
# a long run: new seeds, what is found interesting stays in build/fuzz-corpus and is where the next one goes on.
# TARGET: workflow, templates, frames, replyerror, records, metadata, filenames or pngtexts; all when not given.
# FUZZ_PRESET=fuzz-fast: without sanitizers and several times as quick; the invariants are still checked.
# FUZZ_MAX_LEN=BYTES: of an input; short ones are quick, and most of what breaks is short.
#
# An input that breaks something is left as build/fuzz-found/TARGET-*; tests/fuzz/run.sh 1 TARGET FILE runs it alone.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
preset=${FUZZ_PRESET:-fuzz}
all=(workflow templates frames replyerror records metadata filenames pngtexts)
# Longer inputs find little more and are slow; every file of the corpus fits.
max_len=${FUZZ_MAX_LEN:-4400}

targets=("${all[@]}")
[ $# -lt 2 ] || targets=("$2")
if [[ ! ${1:-1} =~ ^[0-9]+$ ]] || [ $# -gt 3 ] || [[ ! " ${all[*]} " == *" ${targets[0]} "* ]]; then
    echo "usage: run.sh [RUNS] [TARGET] [FILE]   targets: ${all[*]}" >&2
    exit 2
fi

# shellcheck source=packaging/dependencies.sh
source "$root/packaging/dependencies.sh"
install_packages build fuzz
file=${3:+$(realpath "$3")}
cd "$root"
# Builds in other folders share the compiler cache.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"

found=build/fuzz-found
mkdir -p "$found"
export LC_ALL=C.UTF-8 UBSAN_OPTIONS=print_stacktrace=1
for target in "${targets[@]}"; do
    program=build/$preset/tests/fuzz/fuzz_$target
    if [ -n "$file" ]; then
        "$program" "$file"
        continue
    fi
    options=(-max_len="$max_len" -timeout=20 -rss_limit_mb=2048 -entropic=0 -dict="tests/fuzz/$target.dict"
        -artifact_prefix="$found/$target-" -verbosity=0 -print_funcs=0 -print_final_stats=1)
    # What is found goes into the first folder.
    if [ $# -eq 0 ]; then
        corpus=$(mktemp -d)
        options+=(-runs=5000 -seed=1)
    else
        corpus=build/fuzz-corpus/$target
        mkdir -p "$corpus"
        options+=(-runs="$1")
    fi
    echo "fuzz_$target"
    "$program" "${options[@]}" "$corpus" "tests/fuzz/corpus/$target"
    [ $# -gt 0 ] || rm -rf "$corpus"
done
