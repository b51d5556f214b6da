package org.cxadvisor.strategy;

import java.util.List;
import java.util.Objects;
import org.cxadvisor.audit.Question;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.RivalImprovement;
import org.cxadvisor.problem.Place;

/** What the facts behind a conclusion have in common: rivals, places, names. */
final class EvidenceSubjects {

    private EvidenceSubjects() {}

    /** The rivals that facts speak of, each once. */
    static List<String> rivals(List<Object> facts) {
        return facts.stream()
                .map(EvidenceSubjects::rival)
                .filter(rival -> !rival.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String rival(Object fact) {
        if (fact instanceof RivalComparison standing) {
            return standing.rival();
        }
        if (fact instanceof RivalImprovement rise) {
            return rise.rival();
        }
        return fact instanceof RivalComplaint complaint ? complaint.rival() : "";
    }

    /** The paths in the audit where facts stand, each once: {@code touchpoints/delivery/does-well}. */
    static List<String> paths(List<Object> facts, AuditFacts audit) {
        return facts.stream()
                .map(FactFields::at)
                .map(audit.places()::get)
                .filter(Objects::nonNull)
                .map(Place::path)
                .map(EvidenceSubjects::withoutPosition)
                .distinct()
                .sorted()
                .toList();
    }

    /** Positions in a list move when it is edited, so a path ends before them. */
    private static String withoutPosition(String path) {
        int last = path.lastIndexOf('/');
        boolean position = last > 0 && path.substring(last + 1).chars().allMatch(Character::isDigit);
        return position ? path.substring(0, last) : path;
    }

    /**
     * What a question is called: its kind, and what it is about where it is asked of several, as
     * {@code touchpoint-rating@delivery} or {@code pain-count-of-late@delivery}.
     */
    static String id(Question question) {
        String[] steps = question.path().split("/", -1);
        if (steps.length < 3) {
            return question.kind();
        }
        return steps.length > 4
                ? question.kind() + "-of-" + steps[3] + "@" + steps[1]
                : question.kind() + "@" + steps[1];
    }
}
