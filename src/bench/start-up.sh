#!/bin/sh
# How long one `cx advise` takes, each in a process of its own, and how much memory it takes at most: medians per JDK.
# Usage: src/bench/start-up.sh [JDK…]        RUNS=31 src/bench/start-up.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. src/bench/measure.sh
runs=${RUNS:-21}
audit=sample-audits/olist-2018-q1.audit.yaml

jdks "$@" | while read -r jdk; do
    export JAVA_HOME="$jdk"
    for warm in 1 2 3; do measure ./cx advise "$audit"; done
    : > "$scratch/times"
    : > "$scratch/busy"
    : > "$scratch/peaks"
    run=0
    while [ $run -lt "$runs" ]; do
        measure ./cx advise "$audit"
        echo $milliseconds >> "$scratch/times"
        echo "$busy" >> "$scratch/busy"
        echo $megabytes >> "$scratch/peaks"
        run=$((run + 1))
    done
    printf '%-50s %5s ms, %5s ms of CPU, %4s MB   (median of %s)\n' \
        "$jdk" "$(median < "$scratch/times")" "$(median < "$scratch/busy")" "$(median < "$scratch/peaks")" "$runs"
done
