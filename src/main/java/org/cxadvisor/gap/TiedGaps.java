package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Gaps of about the same impact: its factors are estimates, so that a gap with more than a share of the impact of the largest
 * beside it is tied with that one. Of tied gaps those that grow come first; the others keep their order.
 */
final class TiedGaps {

    private TiedGaps() {}

    /** The runs of gaps, in their order, that hold one with a smaller impact ahead of a larger. */
    static List<List<FoundGap>> reordered(List<FoundGap> ordered) {
        List<List<FoundGap>> runs = new ArrayList<>();
        int from = 0;
        while (from < ordered.size()) {
            int to = last(ordered, from);
            if (to > from) {
                runs.add(List.copyOf(ordered.subList(from, to + 1)));
            }
            from = to + 1;
        }
        return runs;
    }

    /** The end of the run that begins here: after it, none is larger than any in it. */
    private static int last(List<FoundGap> ordered, int from) {
        double least = impact(ordered.get(from));
        int last = from;
        for (int at = from + 1; at < ordered.size(); at++) {
            if (impact(ordered.get(at)) > least) {
                last = at;
                for (FoundGap between : ordered.subList(from, at + 1)) {
                    least = Math.min(least, impact(between));
                }
            }
        }
        return last;
    }

    private static double impact(FoundGap gap) {
        return gap.weight().value();
    }

    /**
     * The same gaps, band by band: each band begins with the largest gap that no band holds yet.
     *
     * @param gaps gaps in the order of their impact
     * @param growing the ids of those that grow
     * @param tied from which share of the impact of the first of its band a gap is tied with it, 0 to 1
     */
    static List<FoundGap> ordered(List<FoundGap> gaps, Set<String> growing, double tied) {
        List<FoundGap> ordered = new ArrayList<>();
        int from = 0;
        while (from < gaps.size()) {
            double least = tied * gaps.get(from).weight().value();
            int to = from + 1;
            while (to < gaps.size() && gaps.get(to).weight().value() >= least) {
                to++;
            }
            gaps.subList(from, to).stream()
                    .sorted(Comparator.comparing(gap -> !growing.contains(gap.id())))
                    .forEach(ordered::add);
            from = to;
        }
        return ordered;
    }
}
