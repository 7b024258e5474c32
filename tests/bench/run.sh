#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench [NAME…]: builds Release and prints what | ours | peer | ratio | allowed, each group of rows from a program
# bench_NAME (bench_NAME.cpp beside this file). Times are processor times, the best of several runs. Ends with 1 where a ratio is missed by more than the noise of a busy machine.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

noise=1.25 # a ratio up to this many times what is allowed is marked, not failed

cmake --build --preset release --target benches >/dev/null
folder=$(mktemp -d "${TMPDIR:-/tmp}/zoneboard-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT

if [ $# -eq 0 ]; then
    for file in tests/bench/bench_*.cpp; do
        name=${file##*/bench_}
        set -- "$@" "${name%.cpp}"
    done
fi

printf '%-74s %12s %12s %8s %8s\n' what ours peer ratio allowed
status=0
for name in "$@"; do
    mkdir "$folder/$name"
    QT_QPA_PLATFORM=offscreen "build/release/bench/bench_$name" "$folder/$name" >"$folder/$name.rows" || {
        echo "bench_$name did not finish" >&2
        status=1
    }
    awk -F'\t' -v noise="$noise" '
        {
            mark = $4 <= $5 ? "" : $4 <= $5 * noise ? "  close" : "  MISSED"
            missed += $4 > $5 * noise
            printf "%-74s %12s %12s %8.3f %8.3f%s\n", $1, $2, $3, $4, $5, mark
        }
        END { exit missed > 0 }' "$folder/$name.rows" || status=1
    rm -rf "${folder:?}/$name"
done
exit "$status"
