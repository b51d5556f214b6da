package org.cxadvisor.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.strategy.Outlook;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;

/**
 * The tactic somebody asks about.
 *
 * @param playbook its playbook
 * @param subject its place; empty where any is meant
 * @param offered it as a candidate; null where nothing calls for it
 */
record TacticQuestion(
        Playbook playbook, String subject, @Nullable Candidate offered) {

    /** It as a candidate; empty where nothing calls for it. */
    Optional<Candidate> candidate() {
        return Optional.ofNullable(offered);
    }

    String id() {
        return candidate().map(Candidate::id).orElse(subject.isEmpty() ? playbook.id() : playbook.id() + "@" + subject);
    }

    /** The ids under which it is in a plan. */
    List<String> in(Plan plan) {
        return plan.tactics().stream()
                .map(planned -> planned.tactic())
                .filter(tactic -> tactic.playbook().id().equals(playbook.id()))
                .filter(tactic -> subject.isEmpty() || tactic.subject().equals(subject))
                .map(Candidate::id)
                .toList();
    }

    boolean isIn(Plan plan) {
        return !in(plan).isEmpty();
    }

    /** The gaps that it is made for, whether it is offered for them or not. */
    List<FoundGap> gaps(Outlook outlook) {
        Set<String> addresses = Set.copyOf(playbook.addresses());
        Set<String> concerns = Set.copyOf(playbook.answers().concerns());
        return outlook.diagnosis().gaps().stream()
                .filter(gap -> subject.isEmpty() || gap.gap().place().equals(subject))
                .filter(gap -> concerns.contains(gap.gap().name()) && gap.isExperience()
                        || Stream.of(
                                        Stream.of(gap.gap().name()),
                                        gap.gap().signals().stream(),
                                        gap.gap().themes().stream(),
                                        gap.causes().stream().map(Cause::name))
                                .flatMap(names -> names)
                                .anyMatch(addresses::contains))
                .toList();
    }
}
