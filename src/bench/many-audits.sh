#!/bin/sh
# How long each further audit takes in one run, once the program is warm, and how much memory the run takes at most.
# Usage: src/bench/many-audits.sh [JDK…]     COPIES=5000 src/bench/many-audits.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. src/bench/measure.sh
copies=${COPIES:-1000}
few=$((copies / 5))

mkdir "$scratch/audits"
copy=1
while [ $copy -le "$copies" ]; do
    cp sample-audits/olist-2018-q1.audit.yaml "$scratch/audits/olist-$copy.audit.yaml"
    copy=$((copy + 1))
done

jdks "$@" | while read -r jdk; do
    export JAVA_HOME="$jdk"
    measure ./cx advise sample-audits/olist-2018-q1.audit.yaml
    : > "$scratch/first"
    : > "$scratch/all"
    : > "$scratch/peaks"
    for run in 1 2 3; do
        measure ./cx advise $(ls -d "$scratch"/audits/* | head -n $few) --into "$scratch/few"
        echo $milliseconds >> "$scratch/first"
        measure ./cx advise "$scratch"/audits/* --into "$scratch/many"
        echo $milliseconds >> "$scratch/all"
        echo $megabytes >> "$scratch/peaks"
        rm -rf "$scratch/few" "$scratch/many"
    done
    all=$(median < "$scratch/all")
    each=$(awk "BEGIN { printf \"%.1f\", ($all - $(median < "$scratch/first")) / ($copies - $few) }")
    printf '%-50s %5s ms each, %s in %s ms, %s MB   (medians of 3)\n' \
        "$jdk" "$each" "$copies" "$all" "$(median < "$scratch/peaks")"
done
