package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Three texts made one, line by line, where no line was changed by both. */
final class LineMerge {

    /** Texts whose changed parts are longer take too much memory to be compared line by line. */
    private static final long MOST = 16_000_000;

    private final List<String> base;

    private LineMerge(List<String> base) {
        this.base = base;
    }

    /**
     * The text with the changes of both sides; empty where they changed the same lines in different ways. Whether changes of
     * neighbouring lines go together is not asked.
     */
    static Optional<String> of(String base, String mine, String theirs) {
        LineMerge merge = new LineMerge(lines(base));
        List<String> ours = lines(mine);
        List<String> others = lines(theirs);
        boolean isLong = (long) merge.base.size() * Math.max(ours.size(), others.size()) > MOST;
        return isLong ? Optional.empty() : merge.merged(merge.hunks(ours), merge.hunks(others));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)", -1));
    }

    /**
     * Lines of the base that a side replaced.
     *
     * @param from the first of them
     * @param to the first behind them; the same where lines were only added
     */
    private record Hunk(int from, int to, List<String> lines) {

        boolean meets(Hunk other) {
            boolean areAdditions = from == to && other.from == other.to;
            boolean areReplacements = from < to && other.from < other.to;
            return areAdditions || areReplacements
                    ? from == other.from || other.isAround(from) || isAround(other.from)
                    : other.isAround(from) || isAround(other.from);
        }

        private boolean isAround(int line) {
            return from < line && line < to;
        }
    }

    private Optional<String> merged(List<Hunk> mine, List<Hunk> theirs) {
        List<Hunk> all = new ArrayList<>(mine);
        for (Hunk hunk : theirs) {
            if (!mine.contains(hunk)) {
                if (mine.stream().anyMatch(hunk::meets)) {
                    return Optional.empty();
                }
                all.add(hunk);
            }
        }
        all.sort(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Hunk hunk : all) {
            base.subList(at, Math.max(at, hunk.from())).forEach(text::append);
            hunk.lines().forEach(text::append);
            at = hunk.to();
        }
        base.subList(at, base.size()).forEach(text::append);
        return Optional.of(text.toString());
    }

    private List<Hunk> hunks(List<String> other) {
        List<Hunk> hunks = new ArrayList<>();
        int[] matches = matches(other);
        int from = 0;
        int fromOther = 0;
        for (int at = 0; at <= base.size(); at++) {
            int to = at == base.size() ? other.size() : matches[at];
            if (to >= 0) {
                if (at > from || to > fromOther) {
                    hunks.add(new Hunk(from, at, other.subList(fromOther, to)));
                }
                from = at + 1;
                fromOther = to + 1;
            }
        }
        return hunks;
    }

    /** For each line of the base the line of another text that it became, in order; -1 where it is gone. */
    private int[] matches(List<String> other) {
        int[][] common = new int[base.size() + 1][other.size() + 1];
        for (int at = base.size() - 1; at >= 0; at--) {
            for (int to = other.size() - 1; to >= 0; to--) {
                common[at][to] = base.get(at).equals(other.get(to))
                        ? common[at + 1][to + 1] + 1
                        : Math.max(common[at + 1][to], common[at][to + 1]);
            }
        }
        int[] matches = new int[base.size()];
        Arrays.fill(matches, -1);
        int at = 0;
        int to = 0;
        while (at < base.size() && to < other.size()) {
            if (base.get(at).equals(other.get(to))) {
                matches[at++] = to++;
            } else if (common[at + 1][to] >= common[at][to + 1]) {
                at++;
            } else {
                to++;
            }
        }
        return matches;
    }
}
