package org.cxadvisor.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxadvisor.fact.ContactPlace;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.metric.Measurement;

/** What a paper may open with: a sentence about the whole, about a group of customers, or about the place of the first gap. */
final class Opening {

    private final Map<String, String> places = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> first;

    Opening(List<FoundGap> ranked, List<Object> facts) {
        for (Object fact : facts) {
            if (fact instanceof ContactPlace place) {
                places.put(place.subject(), place.touchpoint());
            } else if (fact instanceof SegmentChurn group) {
                groups.add(group.segment());
            }
        }
        this.first = ranked.stream()
                .limit(1)
                .flatMap(gap -> gap.subjects().stream())
                .map(this::place)
                .collect(Collectors.toSet());
    }

    /** Whether a pattern shows where the first gap is, or is about more than one place; any suits where there is no gap. */
    boolean suits(Pattern pattern) {
        String place = place(pattern.subject());
        return first.isEmpty()
                || first.contains(Measurement.ORGANIZATION)
                || place.equals(Measurement.ORGANIZATION)
                || groups.contains(pattern.subject())
                || first.contains(place);
    }

    private String place(String subject) {
        return places.getOrDefault(subject, subject);
    }
}
