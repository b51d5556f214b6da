package org.cxadvisor.goal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Placed;

/** Which of several places an ambition means: the one its words name, else the one with the first gap in that measure. */
final class AmbitionPlaces {

    /** Shorter words, such as "the", name no place. */
    private static final int LETTERS = 5;

    private final Audit audit;
    private final Diagnosis diagnosis;
    private final GoalPlaces places;

    AmbitionPlaces(Audit audit, Diagnosis diagnosis, GoalPlaces places) {
        this.audit = audit;
        this.diagnosis = diagnosis;
        this.places = places;
    }

    /** A place, and why it is meant. */
    record Meant(Measurement now, String way) {}

    Optional<Meant> meant(Audit.Ambition ambition, List<Measurement> candidates) {
        List<Measurement> named = candidates.stream()
                .filter(now -> isNamed(ambition.says().or(""), places.touchpoint(now.subject())))
                .toList();
        return named.size() == 1
                ? Optional.of(new Meant(named.get(0), "named-place"))
                : inFirstGap(named.isEmpty() ? candidates : named).map(now -> new Meant(now, "first-gap"));
    }

    /** Whether a measure was taken at a touchpoint or in one of its queues. */
    boolean isAt(String touchpoint, Measurement now) {
        return places.touchpoint(now.subject()).equals(touchpoint);
    }

    private Optional<Measurement> inFirstGap(List<Measurement> candidates) {
        return diagnosis.ranked().stream()
                .flatMap(gap -> candidates.stream().filter(now -> isEvidence(gap, now)))
                .findFirst();
    }

    private static boolean isEvidence(FoundGap gap, Measurement now) {
        return gap.evidence().stream()
                .anyMatch(fact -> fact instanceof Placed placed && placed.at().equals(now.at()));
    }

    private boolean isNamed(String says, String place) {
        String name = Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> touchpoint.id().equals(place))
                .map(touchpoint -> touchpoint.name().or(touchpoint.id()))
                .findFirst()
                .orElse(place);
        List<String> said = words(says).toList();
        return words(name).anyMatch(said::contains);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= LETTERS)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
}
