# What the benchmarks share. To be read in by `.`, from the project's folder.

# jdks: each JDK to measure, a line each: those given as arguments, otherwise the ones in the usual place.
jdks() {
    if [ $# -gt 0 ]; then
        printf '%s\n' "$@"
        return
    fi
    for candidate in /usr/lib/jvm/*; do
        [ -L "$candidate" ] || [ ! -x "$candidate/bin/java" ] || printf '%s\n' "$candidate"
    done
}

# measure COMMAND…: $milliseconds and, where the system can tell, $busy milliseconds of all cores, which hardly depend on
# what else runs, and $megabytes at the peak.
measure() {
    before=$(now)
    if /usr/bin/time -f %M true > /dev/null 2>&1; then
        /usr/bin/time -o "$scratch/peak" -f '%M %U %S' "$@" > "$scratch/out" 2> "$scratch/err"
        ended=$?
        read -r kilobytes user system <<EOF
$(tail -n 1 "$scratch/peak")
EOF
        megabytes=$((kilobytes / 1024))
        busy=$(awk "BEGIN { print int(1000 * ($user + $system)) }")
    else
        "$@" > "$scratch/out" 2> "$scratch/err"
        ended=$?
        megabytes=0
        busy=0
    fi
    milliseconds=$((($(now) - before) / 1000000))
    if [ $ended -gt 1 ]; then
        cat "$scratch/err" >&2
        printf '%s ended with %s\n' "$*" $ended >&2
        exit 1
    fi
}

# now: nanoseconds; whole seconds where `date` knows no better.
now() {
    case $(date +%N) in
        *[!0-9]*) printf '%s000000000\n' "$(date +%s)" ;;
        *) date +%s%N ;;
    esac
}

# median: the middle one of the numbers on standard input.
median() {
    sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
