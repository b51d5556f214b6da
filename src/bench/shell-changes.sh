#!/usr/bin/env bash
# How long a change takes in an open shell, from `set` to the answer: the time of 60 changes less that of 10, per change.
# usage: src/bench/shell-changes.sh [AUDIT] (after mvn verify)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
audit=${1:-sample-audits/fjord-and-fern/fjord-and-fern.audit.yaml}
[ -e "$audit" ] || audit=sample-audits/fjord-and-fern.audit.yaml

changes() {
    local number
    for ((number = 1; number <= $1; number++)); do
        echo "set limits/budget EUR $((40 + number))k"
    done
}
seconds() {
    local begin end
    begin=$(date +%s%N)
    changes "$1" | ./cx shell "$audit" > /dev/null
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000))
}
few=$(seconds 10)
many=$(seconds 60)
echo "10 changes ${few} ms, 60 changes ${many} ms: $(((many - few) / 50)) ms per change"
