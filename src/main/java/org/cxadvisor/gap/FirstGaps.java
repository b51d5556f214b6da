package org.cxadvisor.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the first gaps are about one concern.
 *
 * @param concern the concern, as the gaps are named
 * @param gaps how many of the first gaps are about it, from 1
 * @param first how many first gaps there are: as many as a first page can explain, or fewer where fewer were found
 */
public record FirstGaps(String concern, double gaps, double first) {

    /**
     * The concerns of the first gaps that customers meet, in the order of the gaps; the overall result is no concern.
     *
     * @param most how many gaps a first page can explain
     */
    static List<FirstGaps> of(List<FoundGap> ranked, int most) {
        List<FoundGap> first = ranked.stream()
                .filter(gap -> gap.isExperience() && !gap.gap().isOutcome())
                .limit(most)
                .toList();
        Map<String, Integer> concerns = new LinkedHashMap<>();
        first.forEach(gap -> concerns.merge(gap.gap().name(), 1, Integer::sum));
        return concerns.entrySet().stream()
                .map(concern -> new FirstGaps(concern.getKey(), concern.getValue(), first.size()))
                .toList();
    }

    /** Whether at least so many of the first gaps are about it. */
    public boolean areAtLeast(double many) {
        return gaps >= many;
    }

    /** Whether all first gaps are about it. */
    public boolean areAll() {
        return gaps == first;
    }

    /** Whether it is what more than such a share of the first gaps is about, 0 to 1. */
    public boolean makeUpMoreThan(double share) {
        return gaps > share * first;
    }
}
