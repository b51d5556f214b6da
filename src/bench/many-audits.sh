#!/bin/sh
# How long each further audit takes in one run, once the program is warm, and how much memory the run takes at most: for a
# tenth of the copies and for all of them, so that it shows whether memory grows. Once on the screen alone, once with files.
# Usage: src/bench/many-audits.sh [JDK…]     COPIES=5000 src/bench/many-audits.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. src/bench/measure.sh
copies=${COPIES:-2000}
few=$((copies / 2))
tenth=$((copies / 10))

# each ALL FEW: what one of the audits between them took.
each() {
    awk "BEGIN { printf \"%.1f\", ($1 - $2) / ($copies - $few) }"
}

# time_runs NAME ADVISE…: the median of three runs over a tenth, half and all of the audits, as a line.
time_runs() {
    name=$1
    shift
    rm -f "$scratch"/figure-*
    for run in 1 2 3; do
        for count in $tenth $few $copies; do
            measure "$@" $(ls -d "$scratch"/audits/* | head -n "$count")
            echo $milliseconds >> "$scratch/figure-$count-time"
            echo "$busy" >> "$scratch/figure-$count-busy"
            echo "$megabytes" >> "$scratch/figure-$count-peak"
            rm -rf "$scratch/many"
        done
    done
    for figure in "$scratch"/figure-*; do
        median < "$figure" > "$scratch/median" && mv "$scratch/median" "$figure"
    done
    printf '%-50s %-8s %5s ms each (%s ms of CPU), %s in %s ms; peak %s MB for %s, %s MB for %s, %s MB for %s\n' \
        "$jdk" "$name" \
        "$(each "$(cat "$scratch/figure-$copies-time")" "$(cat "$scratch/figure-$few-time")")" \
        "$(each "$(cat "$scratch/figure-$copies-busy")" "$(cat "$scratch/figure-$few-busy")")" \
        "$copies" "$(cat "$scratch/figure-$copies-time")" \
        "$(cat "$scratch/figure-$tenth-peak")" "$tenth" "$(cat "$scratch/figure-$few-peak")" "$few" \
        "$(cat "$scratch/figure-$copies-peak")" "$copies"
}

mkdir "$scratch/audits"
copy=1
while [ $copy -le "$copies" ]; do
    cp sample-audits/olist-2018-q1.audit.yaml "$scratch/audits/olist-$copy.audit.yaml"
    copy=$((copy + 1))
done

jdks "$@" | while read -r jdk; do
    export JAVA_HOME="$jdk"
    measure ./cx advise sample-audits/olist-2018-q1.audit.yaml
    time_runs screens ./cx advise
    time_runs files ./cx advise --into "$scratch/many"
done
