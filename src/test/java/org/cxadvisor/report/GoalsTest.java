package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.cxadvisor.goal.AchievableBound;
import org.cxadvisor.goal.AmbitionReading;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals from whole audits: what becomes one, how far it aims, whether anybody could tell, and how it is told. */
class GoalsTest {

    private static final String HEAD = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shop, industry: e-commerce, currency: EUR, language: en }
            period: 2026-Q3
            sources:
              - { id: panel, kind: survey, sample: random, responses: 870 }
            """;
    private static final String METRICS = """
            metrics:
              nps: { source: panel, promoters: 412, passives: 318, detractors: 270 }
              churn: { source: panel, rate: 10%, of: 900 }
              first-response-time: { source: panel, median: 5h }
              handling-time: { source: panel, median: 6m }
            touchpoints:
              - { id: shop, name: Shop, stage: buy, rating: unknown, metrics: { completion: { source: panel, rate: 50%, of: 800 } } }
              - { id: app, name: App, stage: buy, rating: unknown, metrics: { completion: { source: panel, rate: 60%, of: 800 }, problem-share: { source: panel, rate: 9%, of: 700 } } }
            """;

    static List<Path> audits() {
        return Samples.files();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"metric: nps, change: +6 points, until: 2027-Q2\", goal nps@organization",
                "\"metric: nps, change: +6 points, until: unknown\", goal nps@organization",
                "\"metric: churn, change: -2 points, until: 2027\", goal churn@organization",
                "\"metric: first-response-time, change: -2h, until: 2027\", goal first-response-time@organization",
                "\"metric: first-response-time, change: -20%, until: 2027\", goal first-response-time@organization",
                "\"metric: problem-share, change: -3 points, until: 2027\", goal problem-share@app",
                "\"metric: unknown, change: +6 points, until: 2027\", no-measure",
                "\"metric: nps, change: unknown, until: 2027\", no-change",
                "\"metric: retention, change: +2 points, until: 2027\", no-baseline",
                "\"metric: completion, change: +2 points, until: 2027\", several-baselines",
                "\"metric: churn, change: -10%, until: 2027\", goal churn@organization",
                "\"metric: churn, change: -0.04 points, until: 2027\", goal churn@organization",
                "\"metric: nps, change: +50%, until: 2027\", ambiguous-unit",
                "\"metric: nps, change: +2h, until: 2027\", other-unit",
                "\"metric: first-response-time, change: -6 points, until: 2027\", other-unit",
                "\"metric: handling-time, change: -1m, until: 2027\", no-direction",
                "\"metric: completion, touchpoint: app, change: +2 points, until: 2027\", goal completion@app",
                "\"metric: problem-share, touchpoint: shop, change: -2 points, until: 2027\", no-baseline",
                "\"metric: nps, change: +90 points, until: 2027\", off-scale",
                "\"metric: first-response-time, change: -6h, until: 2027\", off-scale",
                "\"metric: churn, change: +2 points, until: 2027\", wrong-way",
                "\"metric: nps, change: +6 points, until: 2026-Q2\", past-date",
                "\"metric: nps, change: unknown, until: 2025\", no-change past-date"
            })
    void everyAmbitionBecomesAGoalOrSaysWhyNot(String wish, String outcome) {
        Strategy strategy = strategy(HEAD + "ambitions: [ { id: wish, says: Our wish, " + wish + " } ]\n" + METRICS);

        String goals = strategy.goals().goals().stream()
                .filter(goal -> goal.ambition().equals("wish"))
                .map(goal -> "goal " + goal.id())
                .collect(Collectors.joining(" "));
        String reasons = strategy.goals().refused().stream()
                .flatMap(refused -> refused.reasons().stream())
                .map(reason -> reason.record().obstacle())
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(goals + reasons).isEqualTo(outcome);
    }

    /** The place with the first gap, the standard beside it, a size that is missing, a measure that is missing. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"says: Shorter waits, metric: wait-time, change: -50%\", wait-time@hall, first-gap standard, 900",
                "\"says: Shorter waits on the hotline, metric: wait-time, change: -50%\", wait-time@line, named-place, 60",
                "\"says: Shorter waits, metric: wait-time\", wait-time@hall, no-size, 1680",
                "\"says: Fewer calls lost, metric: abandonment, change: -50%\", wait-time@hall, stand-in, 1680",
                "\"says: More loyal residents, metric: retention, change: +2 points\", \"\", \"\", 0",
                "\"says: Fewer missed appointments, metric: no-shows\", no-shows@booking, no-size, 15.4",
                "\"says: Fewer missed appointments, metric: no-shows, change: -10%\", no-shows@booking, relative, 18",
            })
    void anAmbitionThatCanBeReadInSeveralWaysIsReadAndSaysHow(String wish, String goal, String ways, double target) {
        Strategy strategy = strategy("""
                audit: 1
                as-of: 2026-10-06
                organization: { name: Office, industry: public-services, currency: EUR, language: en }
                period: 2026-Q3
                sources:
                  - { id: panel, kind: survey, sample: random, responses: 870, period: 2026-Q3 }
                  - { id: tickets, kind: operations, sample: everyone, period: 2026-Q3 }
                ambitions: [ { id: wish, %s, until: 2027-Q4 } ]
                own-metrics: [ { id: no-shows, says: Booked appointments nobody came to, measured-as: share, better: lower } ]
                touchpoints:
                  - { id: counter, name: Counter, stage: use, channels: [ store ], rating: unknown, importance: 5 }
                  - { id: hotline, name: Hotline, stage: help, channels: [ phone ], rating: unknown, importance: 1 }
                  - { id: booking, name: Booking, stage: buy, channels: [ website ], rating: unknown, metrics: { no-shows: { source: tickets, rate: 20%%, of: 5000 } }, pains: [ { theme: appointment, says: No date free, source: panel, count: 90, of: 300 } ] }
                queues:
                  - { id: hall, touchpoint: counter, source: tickets, contacts: 3000 per month, metrics: { wait-time: { median: 31m } } }
                  - { id: line, touchpoint: hotline, source: tickets, contacts: 3000 per month, metrics: { wait-time: { median: 2m } } }
                limits: { start: 2026-11-02, end: 2027-12-31, budget: EUR 60k, people: 60 person-weeks }
                """.formatted(wish));

        List<AmbitionReading> readings = strategy.goals().readings();
        if (goal.isEmpty()) {
            assertThat(readings).isEmpty();
            assertThat(strategy.goals().refused()).hasSize(1);
            return;
        }
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.goal()).isEqualTo(goal);
            assertThat(String.join(" ", reading.ways())).isEqualTo(ways);
        });
        assertThat(strategy.goals().goals())
                .filteredOn(found -> found.ambition().equals("wish"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.target()).isCloseTo(target, org.assertj.core.data.Offset.offset(0.05)));
    }

    @Test
    void ofTwoAmbitionsOnOneMeasureTheFirstKeepsItAndBothAreTold() {
        Strategy strategy = strategy(HEAD + """
                ambitions:
                  - { id: more, says: More, metric: nps, change: +6 points, until: 2027-Q2 }
                  - { id: fewer-leave, says: Fewer leave, metric: churn, change: -1 point, until: 2027-Q2 }
                  - { id: much-more, says: Much more, metric: nps, change: +20 points, until: 2027-Q4 }
                """ + METRICS);

        assertThat(strategy.goals().goals()).extracting(Goal::ambition).startsWith("more", "fewer-leave");
        assertThat(strategy.goals().refused())
                .extracting(refused -> refused.wish().ambition())
                .containsExactly("much-more");
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyAmbitionOfASampleIsAGoalOrRefused(Path audit) {
        Strategy strategy = Samples.drafted(audit);

        List<String> told = strategy.goals().goals().stream()
                .map(Goal::ambition)
                .filter(ambition -> !ambition.isEmpty())
                .collect(Collectors.toList());
        strategy.goals().refused().stream()
                .map(refused -> refused.wish().ambition())
                .forEach(told::add);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(strategy.audit().ambitions().or(List.of()).stream()
                        .map(ambition -> ambition.id())
                        .toList());
        assertThat(strategy.goals().refused())
                .extracting(DeclinedAmbition::reasons)
                .allSatisfy(reasons -> assertThat(reasons).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyGoalHasFiveLettersAndEveryUnplannedOneSaysThatItHasNoTactic(Path audit) {
        Strategy strategy = Samples.drafted(audit);
        ReportContext telling = ReportContext.of(strategy, Reports.INDEX, new Phrasing(Messages.in("en")));
        GoalPhrases words = new GoalPhrases(telling);

        for (Goal goal : strategy.goals().goals()) {
            assertThat(words.letters(goal))
                    .as(goal.id())
                    .extracting(GoalPhrases.Judged::letter)
                    .containsExactly("S", "M", "A", "R", "T");
            assertThat(words.letters(goal))
                    .allSatisfy(letter -> assertThat(letter.says().plain()).doesNotContain("{"));
            assertThat(words.title(goal).plain().startsWith("No tactic yet")).isEqualTo(goal.isWithoutPlan());
            // How far it can be moved is never measured beforehand, so no letter A says yes, and one that passes says
            // so.
            GoalPhrases.Judged achievable = words.letters(goal).get(2);
            assertThat(achievable.verdict().plain()).isNotEqualTo("yes");
            if (!achievable.verdict().plain().equals("not yet")) {
                assertThat(achievable.says().plain()).contains("not measured");
            }
        }
    }

    @Test
    void whereNothingSaysHowFarItCanGoOnlyTopPerformanceReachesIt() {
        assertThat(Reports.report(Reports.example("telco")))
                .contains("- **Achievable: with top performance only.** Moved by")
                .contains("the top performance of an external scheme is the limit");
        assertThat(Reports.report(Reports.example("olist-2018-q1")))
                .contains("- **Achievable: likely.** Moved by")
                .contains("(judgement, 50% of the way to 69% in a year")
                .contains("the share that the playbooks expect to close; effect of the plan here not measured)");
    }

    @Test
    void startAndTargetAreTheirChangeApart() {
        String report = Reports.report(Reports.audit(HEAD + """
                metrics: { csat: { source: panel, rate: 56.4%, of: 768, before: [ { period: 2026-Q2, rate: 64.6%, of: 768 } ] } }
                """));

        assertThat(report).contains("Satisfaction: from 56.4% to 58.8% (+2.4 points)");
    }

    @Test
    void aStartThatNobodyDatedIsSaidToBeWithoutADate() {
        assertThat(Reports.report(Reports.example("telco")))
                .contains("56.8% (95% CI 53.8-59.8%, n 1,051 a period); date not provided.")
                .doesNotContain("in period unknown", "period not known");
    }

    /** Brief 0.1: at promoters 50 % and detractors 20 %, ±1 point on the change takes about 46,900 answers in each wave. */
    @Test
    void onePointThisQuarterAskedOfFourHundredIsNotMeasurable() throws IOException {
        Path file = Path.of("src/test/resources/audits/one-point-a-quarter.audit.yaml");
        JudgedAudit judged = Reports.audit(Files.readString(file));
        Strategy strategy = Reports.strategy(judged);
        Goal goal = strategy.goals().goals().get(0);

        assertThat(goal.isMeasurable()).isFalse();
        assertThat(goal.letter("M").orElseThrow().rule()).isEqualTo("smart-letter/too-few-answers");
        assertThat(goal.needsWithin()).isBetween(46_800.0, 46_900.0);
        assertThat(goal.needs()).isBetween(95_600.0, 95_700.0);
        assertThat(goal.shows()).isBetween(15.4, 15.5);
        assertThat(goal.ways())
                .extracting(way -> way.record().way())
                .containsExactlyInAnyOrder("longer-horizon", "leading-measure");
        String told = String.join(" ", view(strategy).goals()).replaceAll(" +", " ");
        assertThat(told)
                .contains("95,648 answers per wave are needed")
                .contains("46,868 per wave measure it to within")
                .contains("survey 95,648 customers per wave")
                .contains("first contact resolution");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDraftedTargetIsAlwaysBetterThanItsStartAndWithinReach(long seed) {
        Random random = new Random(seed);
        int drafted = 0;
        for (int round = 0; round < 40; round++) {
            Strategy strategy = strategy(random(random));
            for (Goal goal : strategy.goals().goals()) {
                if (goal.ambition().isEmpty()) {
                    drafted++;
                    boolean higher = goal.better().equals("higher");
                    assertThat(higher ? goal.target() - goal.baseline() : goal.baseline() - goal.target())
                            .as(goal.toString())
                            .isPositive();
                    assertThat(Math.abs(goal.change()))
                            .isLessThanOrEqualTo(
                                    goal.reach().deciding().orElseThrow().change() + 1e-9);
                    assertThat(goal.reaches()).isEqualTo("within");
                    assertThat(goal.end()).isAfter(LocalDate.of(2026, 10, 2));
                }
                stopsAreAWaveApart(goal);
            }
        }
        assertThat(drafted).isGreaterThan(20);
    }

    private static void stopsAreAWaveApart(Goal goal) {
        LocalDate last = null;
        for (Goal.Milestone stop : goal.milestones()) {
            assertThat(stop.by()).isBefore(goal.end());
            if (last != null) {
                assertThat(ChronoUnit.DAYS.between(last, stop.by())).isGreaterThanOrEqualTo(goal.wave() - 1);
            }
            last = stop.by();
        }
        if (last != null) {
            assertThat(ChronoUnit.DAYS.between(last, goal.end())).isGreaterThanOrEqualTo(goal.wave() - 1);
        }
    }

    /** An audit of a firm whose deliveries and replies are late, whose satisfaction fell, or not. */
    private static String random(Random random) {
        double now = 20 + 60 * random.nextDouble();
        double before = Math.min(99, Math.max(1, now + 30 * (random.nextDouble() - 0.3)));
        double late = 2 + 40 * random.nextDouble();
        return HEAD
                + String.format(
                        java.util.Locale.ROOT,
                        """
                own-metrics: [ { id: late-delivery, says: Late, measured-as: share, better: lower } ]
                metrics: { csat: { source: panel, rate: %.2f%%, of: 900, before: [ { period: 2026-Q2, rate: %.2f%%, of: 900 }, { period: 2025-Q3, rate: %.2f%%, of: 900 } ] } }
                touchpoints:
                  - id: delivery
                    name: Delivery
                    stage: receive
                    rating: { source: panel, mean: %.2f, responses: 870, scale: 1..5 }
                    metrics: { late-delivery: { source: panel, rate: %.2f%%, of: 900 } }
                    pains: [ { theme: late, says: Late, source: panel, count: %d, of: 900, rating-when-met: { mean: 1.9, responses: 300, scale: 1..5 } } ]
                queues: [ { id: email, touchpoint: delivery, source: panel, contacts: 900 per month, first-response-time: { median: %dm } } ]
                limits: { start: 2026-10-05, end: 2027-%02d-28, budget: EUR 100k, exchange: { USD: EUR 0.9 } }
                """,
                        now,
                        before,
                        (before + now) / 2,
                        1.5 + 3 * random.nextDouble(),
                        late,
                        (int) (9 * late),
                        30 + random.nextInt(900),
                        1 + random.nextInt(12));
    }

    @Test
    void whatDecidesHowFarATargetGoesIsSaidAndStandsInTheEvidence() {
        Strategy strategy = strategy(HEAD + """
                metrics: { csat: { source: panel, rate: 60%, of: 900, before: [ { period: 2025-Q3, rate: 58%, of: 900 }, { period: 2026-Q2, rate: 80%, of: 900 } ] } }
                touchpoints: [ { id: shop, name: Shop, stage: buy, rating: unknown } ]
                limits: { start: 2026-10-05, end: 2027-10-01, not-wanted: [ cause-council ] }
                """);
        Goal goal = strategy.goals().goals().get(0);
        AchievableBound decided = goal.reach().deciding().orElseThrow();

        assertThat(goal.reach().parts())
                .extracting(AchievableBound::part)
                .containsExactly("gap", "history", "headroom");
        assertThat(decided.part()).isEqualTo("history");
        // It rose by 2 points from 2025-Q3 to 2026-Q3: half as fast again for a year is 3 points.
        assertThat(goal.target()).isEqualTo(62.9);
        assertThat(decided.at()).contains(":");
        assertThat(String.join(" ", view(strategy).goals()).replaceAll(" +", " "))
                .contains("No tactic yet")
                .contains("a direction, not a promise");
    }

    @Test
    void afterAnUnusuallyBadWaveWhatComesBackByItselfIsTakenOff() {
        String waves = "before: [ { period: 2025-Q3, rate: 70%%, of: 900 }, { period: 2025-Q4, rate: 71%%, of: 900 },"
                + " { period: 2026-Q1, rate: 69%%, of: 900 }, { period: 2026-Q2, rate: %s, of: 900 } ]";
        Goal usual = only(waves.formatted("56%"));
        Goal unusual = only(waves.formatted("70%"));

        assertThat(usual.reach().discounted()).isFalse();
        assertThat(unusual.reach().discounted()).isTrue();
        assertThat(unusual.cautions()).extracting(Conclusion::rule).contains("unusual-baseline");
        assertThat(gap(unusual)).isCloseTo(0.75 * gap(usual), org.assertj.core.data.Offset.offset(1e-9));
    }

    private static double gap(Goal goal) {
        return goal.reach().parts().stream()
                .filter(part -> part.part().equals("gap"))
                .mapToDouble(AchievableBound::change)
                .sum();
    }

    private static Goal only(String before) {
        return strategy(HEAD + "metrics: { csat: { source: panel, rate: 55%, of: 900, " + before + " } }\n" + """
                touchpoints: [ { id: shop, name: Shop, stage: buy, rating: unknown } ]
                limits: { start: 2026-10-05, end: 2027-10-01 }
                """)
                .goals()
                .goals()
                .get(0);
    }

    /** Reminders cut missed appointments to 0.77 of what they were (grade A); chat was seen to sell, but only to those who chat. */
    @ParameterizedTest
    @CsvSource({
        "no-shows, 4.6",
        "completion, NaN",
        "first-response-time, NaN",
    })
    void onlyEffectsOnAllWhoAreCountedCountForATarget(String metric, double change) {
        Goal goal = strategy(HEAD + """
                  - { id: book, kind: operations, sample: everyone, period: 2026-Q3 }
                own-metrics: [ { id: no-shows, says: Booked appointments nobody came to, measured-as: share, better: lower } ]
                touchpoints:
                  - { id: shop, name: Shop, stage: consider, channels: [ chat ], rating: unknown }
                  - { id: booking, name: Booking, stage: buy, channels: [ website ], rating: unknown, metrics: { no-shows: { source: book, rate: 20%, of: 5000 } }, pains: [ { theme: appointment, says: No date free, source: panel, count: 90, of: 300 } ] }
                queues: [ { id: chat, touchpoint: shop, source: panel, contacts: 900 per month, first-response-time: { median: 20m }, metrics: { completion: { rate: 50%, of: 800 } } } ]
                limits: { start: 2026-10-05, end: 2027-10-01 }
                """).goals().goals().stream()
                .filter(found -> found.metric().equals(metric))
                .findFirst()
                .orElseThrow();

        double counted = goal.reach().parts().stream()
                .filter(part -> part.part().equals("effects"))
                .mapToDouble(AchievableBound::change)
                .findFirst()
                .orElse(Double.NaN);
        assertThat(counted).isEqualTo(change, org.assertj.core.data.Offset.offset(1e-9));
    }

    /** A thousand cases a month are enough for a monthly figure; a sample is asked once a quarter whatever its size. */
    @ParameterizedTest
    @CsvSource({
        "everyone, 2026-Q3, 5000, 31",
        "everyone, 2025-10..2026-09, 5000, 91",
        "everyone, 2025-10..2026-09, 20000, 31",
        "random, 2026-Q3, 5000, 91",
    })
    void aFigureIsReadEveryMonthWhereAMonthHasCasesEnoughOfEveryone(
            String sample, String period, int cases, long days) {
        Goal goal = strategy(HEAD + """
                  - { id: book, kind: operations, sample: %s, period: %s }
                own-metrics: [ { id: no-shows, says: Booked appointments nobody came to, measured-as: share, better: lower } ]
                touchpoints:
                  - { id: booking, name: Booking, stage: buy, channels: [ website ], rating: unknown, metrics: { no-shows: { source: book, period: %s, rate: 20%%, of: %d } }, pains: [ { theme: appointment, says: No date free, source: panel, count: 90, of: 300 } ] }
                limits: { start: 2026-10-05, end: 2027-10-01 }
                """.formatted(sample, period, period, cases)).goals().goals().stream()
                .filter(found -> found.metric().equals("no-shows"))
                .findFirst()
                .orElseThrow();

        assertThat(goal.wave()).isEqualTo(days);
    }

    @Test
    void whatTheTacticsAloneBringIsToldOnlyWhereTheTargetIsALevel() {
        for (Path audit : audits()) {
            for (Goal goal : Samples.drafted(audit).goals().goals()) {
                if (!Double.isNaN(goal.expected())) {
                    String decided = goal.reach().deciding().orElseThrow().part();
                    assertThat(goal.ambition().isEmpty() ? decided : "standard")
                            .as(goal.id())
                            .isEqualTo("standard");
                }
            }
        }
    }

    @Test
    void whatHasNoPlanSaysWhatWouldChangeThat() {
        Strategy strategy = Reports.strategy(Reports.example("ba-2023"));
        String told = String.join(" ", view(strategy).goals()).replaceAll(" +", " ");

        assertThat(strategy.goals().goals()).isNotEmpty();
        assertThat(told).doesNotContain("so it is a wish");
    }

    private static Views view(Strategy strategy) {
        return new Views(strategy, Reports.INDEX, Messages.in("en"), 200);
    }

    private static Strategy strategy(String audit) {
        return Reports.strategy(Objects.requireNonNull(Reports.audit(audit)));
    }
}
