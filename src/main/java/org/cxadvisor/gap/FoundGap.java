package org.cxadvisor.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.PreferredChannel;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.SegmentStanding;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Conclusion;

/**
 * A gap with all that is known of it.
 *
 * @param gap the gap
 * @param signals the evidence it is made of, signal by signal, the largest first
 * @param severity {@code minor moderate major critical}
 * @param weight how much it weighs
 * @param importance {@code derived stated assumed whole}: where its importance comes from
 * @param causes what probably brings it about
 * @param evidence the facts it stands on, every one once
 * @param turn {@code first} or {@code last} where a rule says so; empty where its impact decides
 */
public record FoundGap(
        Gap gap,
        List<Conclusion<Signal>> signals,
        String severity,
        GapWeight weight,
        String importance,
        List<Cause> causes,
        List<Object> evidence,
        String turn) {

    public FoundGap {
        signals = List.copyOf(signals);
        causes = List.copyOf(causes);
        evidence = List.copyOf(evidence);
    }

    /** The same in another turn. */
    FoundGap inTurn(String other) {
        return new FoundGap(gap, signals, severity, weight, importance, causes, evidence, other);
    }

    /** Whether its impact decides when it takes its turn. */
    boolean isInTurn() {
        return turn.isEmpty();
    }

    /** Whether it comes before all others, as people are harmed. */
    boolean isFirst() {
        return turn.equals("first");
    }

    /** The gap's id. */
    public String id() {
        return gap.id();
    }

    /** The gap as one of its signals alone shows it. */
    public FoundGap asShownBy(Conclusion<Signal> signal) {
        return new FoundGap(gap, List.of(signal), severity, weight, importance, causes, signal.evidence(), turn);
    }

    /** Its largest signal. */
    public Signal lead() {
        return signals.get(0).record();
    }

    /** How large one of its signals is beside the largest, 0 to 1, taking the same reach for those whose reach is unknown. */
    public double partOf(Signal signal) {
        double largest = lead().impact(weight.reach());
        return largest > 0 ? Math.min(1, signal.impact(weight.reach()) / largest) : 1;
    }

    /** Whether one of its signals bears this id, {@code rule@subject} or {@code theme@subject}. */
    boolean hasSignal(String id) {
        return signals.stream()
                .map(Conclusion::record)
                .anyMatch(signal -> id.equals(signal.rule() + "@" + signal.subject())
                        || id.equals(signal.about() + "@" + signal.subject()));
    }

    /** Its place and whatever its signals were found at there, such as the queues of a touchpoint; not the whole around it. */
    public List<String> subjects() {
        return Stream.concat(
                        Stream.of(gap.subject()),
                        signals.stream()
                                .map(signal -> signal.record().subject())
                                .filter(at -> !at.equals(Measurement.ORGANIZATION)))
                .distinct()
                .toList();
    }

    /**
     * The share of customers who are affected, 0 to 1; NaN where no customers were counted. Of a segment all who are in it, though
     * only some may be counted. Of a phase that every customer goes through all. A rating, a time and a share that is measured are
     * of all who use a place, of cases or of days, and complaints, contacts and those who left are not all customers: none of
     * them says who is affected.
     */
    public double met() {
        Optional<SegmentChurn> segment = fact(SegmentChurn.class);
        if (segment.isPresent()) {
            return segment.get().phase() ? gap.reach() : segment.get().share();
        }
        Optional<SegmentStanding> group = signals.get(0).evidence().stream()
                .filter(SegmentStanding.class::isInstance)
                .map(SegmentStanding.class::cast)
                .findFirst();
        if (group.isPresent()) {
            return group.get().share();
        }
        return signals.stream()
                .filter(signal -> !signal.record().isOfWholePlace())
                .filter(signal -> signal.evidence().stream().anyMatch(FoundGap::countsCustomers))
                .mapToDouble(signal -> signal.record().reach())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static boolean countsCustomers(Object fact) {
        return fact instanceof NamedPain pain && pain.isOfCustomers()
                || fact instanceof PainHarm harm && harm.isOfCustomers()
                || fact instanceof ReportedTheme
                || fact instanceof PreferredChannel;
    }

    /** Whether customers meet it, as against a measure that shows it or a blind spot. */
    public boolean isExperience() {
        return gap.layer().equals("experience");
    }

    /** The first fact of a kind among its evidence. */
    public <T> Optional<T> fact(Class<T> kind) {
        return evidence.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
