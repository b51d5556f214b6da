package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.plan.Unanswered;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client signs: the first tactic answers the first gap, or the plan says why; and no limit, however odd, empties the page. */
class PlanCoherenceTest {

    private static final Set<String> REASONS =
            Set.of("no-tactic", "over-budget", "over-people", "past-the-end", "unwanted-tactic", "low-rank");

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shop, currency: EUR, language: en, staff: 40 }
            period: 2026-Q3
            sources: [ { id: desk, kind: operations, sample: everyone, responses: 4000 } ]
            touchpoints: [ { id: help, name: Help, stage: help, channels: [ email ], rating: unknown } ]
            queues: [ { id: email, touchpoint: help, source: desk, contacts: 4000 per month, first-response-time: { median: 9h } } ]
            """;

    static Stream<Path> audits() {
        return Stream.of("sample-audits", "src/test/resources/situations").flatMap(PlanCoherenceTest::in);
    }

    private static Stream<Path> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".audit.yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void theFirstTacticAnswersTheFirstGapOrThePlanSaysWhyNot(Path audit) {
        Strategy strategy = Written.of(audit).strategy();
        Plan plan = strategy.plan();

        strategy.diagnosis().ranked().stream().findFirst().ifPresent(first -> {
            List<PlannedTactic> tactics = plan.tactics();
            if (tactics.isEmpty() || !tactics.get(0).tactic().gaps().contains(first.id())) {
                assertThat(plan.unanswered())
                        .extracting(Unanswered::gap, this::isOfTheList)
                        .contains(tuple(first.id(), true));
            }
        });
        assertThat(plan.unanswered()).allMatch(open -> isOfTheList(open) || isBlocked(strategy, open));
    }

    private boolean isOfTheList(Unanswered open) {
        return REASONS.contains(open.because());
    }

    private static boolean isBlocked(Strategy strategy, Unanswered open) {
        return strategy.tactics().forbidden().stream()
                        .flatMap(tactic -> tactic.blocks().stream())
                        .anyMatch(block -> block.rule().equals(open.because()))
                || strategy.tactics().conflicts().stream()
                        .anyMatch(conflict -> conflict.rule().equals(open.because()));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void tacticsAreToldInTheOrderOfTheGapsTheyAnswer(Path audit) {
        assertThat(Written.of(audit).strategy().plan().tactics())
                .extracting(planned -> planned.tactic().rank())
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyPlanIsProven(Path audit) {
        assertThat(Written.of(audit).strategy().plan().open()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget: EUR 0",
                "people: 0 person-weeks",
                "start: 2026-10-05, end: 2027-09-30, freeze: [ 2026-10-01..2027-10-31 ]",
                "start: 2026-10-05, end: 2026-10-08",
                "start: 2026-10-05, end: 2026-10-05, budget: EUR 0, people: 0 person-weeks, freeze: [ 2026-10-01..2026-12-31 ]"
            })
    void whatLeavesNoRoomIsSaidAndThePaperIsNotEmpty(String limits) {
        String yaml = AUDIT + "limits: { " + limits + " }\n";
        Strategy strategy = Reports.strategy(Objects.requireNonNull(Reports.audit(yaml)));
        Plan plan = strategy.plan();

        assertThat(plan.tactics()).isEmpty();
        assertThat(plan.open()).isZero();
        assertThat(plan.unanswered()).isNotEmpty().allMatch(this::isOfTheList);
        assertThat(Reports.paper(Reports.audit(yaml)))
                .contains("**No tactic is planned**: the tactics that would close them do not fit the limits.");
        assertThat(new Views(strategy, Reports.INDEX, Messages.in("en"), 80).plan())
                .isNotEmpty();
    }

    @Test
    void aHundredAmbitionsChangeNoTactic() {
        String ambitions = IntStream.rangeClosed(1, 100)
                .mapToObj(number ->
                        "  - { id: wish-%d, says: Better help, metric: csat, change: +%d points, until: 2027-Q2 }%n"
                                .formatted(number, number))
                .collect(Collectors.joining());
        Strategy with = Reports.strategy(Objects.requireNonNull(Reports.audit(AUDIT + "ambitions:\n" + ambitions)));
        Strategy without = Reports.strategy(Objects.requireNonNull(Reports.audit(AUDIT)));

        assertThat(ids(with)).isEqualTo(ids(without)).isNotEmpty();
    }

    private static List<String> ids(Strategy strategy) {
        return strategy.plan().tactics().stream()
                .map(PlannedTactic::tactic)
                .map(Candidate::id)
                .toList();
    }
}
