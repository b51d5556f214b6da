package org.cxadvisor.goal;

/**
 * A goal as drafted, before rules judge it.
 *
 * @param id {@code metric@subject}
 * @param metric the measure
 * @param subject what it is measured on
 * @param change how far it is to move, in the measure's unit, always positive
 * @param counted whether anybody said how many cases stand behind the baseline
 * @param shows the smallest change one further wave of as many answers could show; NaN when not counted
 * @param showsPooled the same for two waves taken together
 */
public record GoalDraft(
        String id, String metric, String subject, double change, boolean counted, double shows, double showsPooled) {

    /** Whether one further wave could show the change; false when nobody counted. */
    public boolean isShownByOneWave() {
        return shows <= change;
    }

    /** Whether two further waves together could show the change; false when nobody counted. */
    public boolean isShownByTwoWaves() {
        return showsPooled <= change;
    }
}
