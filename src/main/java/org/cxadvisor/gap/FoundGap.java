package org.cxadvisor.gap;

import java.util.List;

/**
 * A gap with all that is known of it.
 *
 * @param gap the gap
 * @param severity {@code minor moderate major critical}
 * @param weight how much it weighs
 * @param importance {@code derived stated assumed whole}: where its importance comes from
 * @param causes what probably brings it about
 * @param evidence the facts it stands on, every one once
 */
public record FoundGap(
        Gap gap, String severity, GapWeight weight, String importance, List<Cause> causes, List<Object> evidence) {

    public FoundGap {
        causes = List.copyOf(causes);
        evidence = List.copyOf(evidence);
    }

    /** The gap's id. */
    public String id() {
        return gap.id();
    }

    /** Whether customers meet it, as against a measure that shows it or a blind spot. */
    public boolean isExperience() {
        return gap.layer().equals("experience");
    }

    /** The first fact of a kind among its evidence. */
    public <T> java.util.Optional<T> fact(Class<T> kind) {
        return evidence.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
