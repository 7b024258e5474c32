#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev fuzz [SECONDS]: runs each target that long on a corpus made anew, on top of what earlier runs kept in build/fuzz/corpus.
# What breaks a reader is left in build/fuzz/found; make it a file in tests/fuzz/found/TARGET and a test. Ends with 1 then.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

seconds=${1:-60}
cmake --build --preset fuzz --target fuzzers >&2
/usr/bin/python3 tests/fuzz/make_corpus.py build/fuzz/corpus
mkdir -p build/fuzz/found
status=0
for target in csv xlsx ods html prose; do
    echo "fuzz_$target: $seconds s"
    log=build/fuzz/$target.log
    build/fuzz/fuzz/fuzz_$target -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="build/fuzz/found/$target-" "build/fuzz/corpus/$target" >"$log" 2>&1 || {
        echo "  found something: see $log and build/fuzz/found/$target-*" >&2
        status=1
    }
    grep -E '^Done|cov:' "$log" | tail -2 | sed 's/^/  /'
done
exit $status
