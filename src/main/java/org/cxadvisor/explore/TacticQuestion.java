package org.cxadvisor.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.strategy.Outlook;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Remedy;
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
        return outlook.diagnosis().gaps().stream()
                .filter(gap -> subject.isEmpty() || gap.gap().place().equals(subject))
                .filter(this::isMadeFor)
                .toList();
    }

    /** As the rules match them: a theme that is limited to a concern answers gaps of that concern alone. */
    private boolean isMadeFor(FoundGap gap) {
        Playbook.Answers answers = playbook.answers();
        return answers.concerns().contains(gap.gap().name()) && gap.isExperience()
                || Stream.concat(answers.themes().stream(), answers.signals().stream())
                        .map(named -> new Remedy(
                                playbook.id(), Playbook.Answers.word(named), Playbook.Answers.within(named), ""))
                        .anyMatch(remedy -> remedy.answers(gap.gap()))
                || gap.causes().stream().map(Cause::name).anyMatch(answers.causes()::contains);
    }
}
