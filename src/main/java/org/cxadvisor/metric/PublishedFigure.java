package org.cxadvisor.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody published of one of our measures, as it stands in {@code rules/benchmarks.yaml}.
 *
 * @param id what it is called
 * @param metric the measure's id
 * @param definition how it was counted
 * @param industry a word of the vocabulary, or {@code any}
 * @param regions where its organizations are; {@code anywhere} where that is not said
 * @param channel of contact; null for the organization as a whole
 * @param panel the kind of source it was taken from, in the words of the vocabulary
 * @param per {@code month} or {@code year} where it grows with the length of its period
 * @param value the mean or median of organizations, in the measure's unit
 * @param worst the lowest organization published, or the end of the band called low
 * @param best the best organization published, or the start of the band called world-class
 * @param year it speaks of
 * @param statistic {@code mean} or {@code median}
 * @param source who published it
 * @param tag {@code seen}, or {@code derived} from figures seen
 * @param reservations {@code second-hand low-reliability year-approximate}
 */
record PublishedFigure(
        String id,
        String metric,
        String definition,
        String industry,
        List<String> regions,
        @Nullable String channel,
        String panel,
        @Nullable String per,
        double value,
        @Nullable Double worst,
        @Nullable Double best,
        int year,
        String statistic,
        String source,
        String tag,
        @Nullable List<String> reservations) {

    static final String ANY = "any";
    static final String ANYWHERE = "anywhere";

    private static final double LONGEST_MONTH = 31;
    private static final double SHORTEST_YEAR = 360;
    private static final double LONGEST_YEAR = 372;

    /** Whether it was taken as a measure of ours was, so that the two may stand beside each other. */
    boolean fits(Measurement ours, Stand stand) {
        return metric.equals(ours.metric())
                && definition.equals(ours.definition())
                && (industry.equals(stand.industry()) || industry.equals(ANY))
                && (regions.contains(stand.region()) || regions.contains(ANYWHERE))
                && (channel == null ? stand.whole() : channel.equals(stand.channel()))
                && panel.equals(stand.sourceKind())
                && year <= stand.year()
                && lasts(ours.period());
    }

    private boolean lasts(@Nullable Period period) {
        if (per == null) {
            return true;
        }
        if (period == null) {
            return false;
        }
        return per.equals("month")
                ? period.days() <= LONGEST_MONTH
                : period.days() >= SHORTEST_YEAR && period.days() <= LONGEST_YEAR;
    }

    List<String> held() {
        return reservations == null ? List.of() : reservations;
    }

    /**
     * Where a measure of ours stands.
     *
     * @param industry the organization's, a word of the vocabulary; empty when not known
     * @param region the organization's, as the audit writes it; empty when not known
     * @param channel of the measure's subject; empty when it has several or none
     * @param whole whether the subject is the organization as a whole
     * @param sourceKind what kind of source told it; empty when not known
     * @param year the year from which it is seen
     */
    record Stand(String industry, String region, String channel, boolean whole, String sourceKind, int year) {}
}
