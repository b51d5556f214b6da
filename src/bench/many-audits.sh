#!/bin/sh
# How long each further audit takes in one run, once the program is warm, and how much memory the run takes at most.
# Usage: src/bench/many-audits.sh [JDK…]     COPIES=5000 src/bench/many-audits.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. src/bench/measure.sh
copies=${COPIES:-1000}
few=$((copies / 5))

# each ALL FEW: what one of the audits between them took.
each() {
    awk "BEGIN { printf \"%.1f\", ($1 - $2) / ($copies - $few) }"
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
    : > "$scratch/first"
    : > "$scratch/all"
    : > "$scratch/busy-first"
    : > "$scratch/busy-all"
    : > "$scratch/peaks"
    for run in 1 2 3; do
        measure ./cx advise $(ls -d "$scratch"/audits/* | head -n $few) --into "$scratch/few"
        echo $milliseconds >> "$scratch/first"
        echo "$busy" >> "$scratch/busy-first"
        measure ./cx advise "$scratch"/audits/* --into "$scratch/many"
        echo $milliseconds >> "$scratch/all"
        echo "$busy" >> "$scratch/busy-all"
        echo $megabytes >> "$scratch/peaks"
        rm -rf "$scratch/few" "$scratch/many"
    done
    all=$(median < "$scratch/all")
    each=$(each "$all" "$(median < "$scratch/first")")
    busy=$(each "$(median < "$scratch/busy-all")" "$(median < "$scratch/busy-first")")
    printf '%-50s %5s ms each (%s ms of CPU), %s in %s ms, %s MB   (medians of 3)\n' \
        "$jdk" "$each" "$busy" "$copies" "$all" "$(median < "$scratch/peaks")"
done
