package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxadvisor.cli.PlantedDefects.CHECKOUT;
import static org.cxadvisor.cli.PlantedDefects.COMPLETION;
import static org.cxadvisor.cli.PlantedDefects.NPS;
import static org.cxadvisor.cli.PlantedDefects.agreed;
import static org.cxadvisor.cli.PlantedDefects.below;
import static org.cxadvisor.cli.PlantedDefects.change;
import static org.cxadvisor.cli.PlantedDefects.plant;
import static org.cxadvisor.cli.PlantedDefects.then;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.cli.PlantedDefects.Plant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Defects of other kinds than the 45 of {@link PlantedDefectsTest}. */
class OtherDefectsTest {

    @TempDir
    static Path folder;

    private static PlantedDefects strategy;

    @BeforeAll
    static void advise() throws IOException {
        strategy = PlantedDefects.in(folder);
    }

    /** Defects of other kinds, written down before anything was built for them. */
    private static List<Plant> others() {
        List<Plant> plants = new ArrayList<>();
        plants.add(plant(
                "1 step before the one it waits for",
                change("by: 2026-11-01, after: funnel", "by: 2026-10-12, after: funnel"),
                "backward-dates/early-follower",
                "by: 2026-10-12, after: funnel"));
        plants.add(plant(
                "2 baseline moved",
                change("baseline: 12.8, interval", "baseline: 10.8, interval"),
                "altered-baseline",
                "error",
                "baseline: 10.8, interval",
                ""));
        plants.add(plant("3 agreed, owner removed", agreed(below(NPS, "    owner: board\n", "")), "unowned-goal", NPS));
        plants.add(plant(
                "4 agreed without a date", agreed(below(NPS, "date: 2026-10-12, ", "")), "incomplete-agreement", NPS));
        plants.add(plant(
                "5 agreed without a number of answers",
                agreed(below(NPS, "responses: 870, target", "target")),
                "incomplete-agreement",
                NPS));
        plants.add(plant(
                "6 change without a reason",
                agreed(
                        below(
                                NPS,
                                "    latest: unknown\n",
                                "    latest: unknown\n    changes: [ { date: 2026-10-19, field: target, was: 20, by: board } ]\n")),
                "unexplained-change",
                "field: target, was: 20"));
        plants.add(plant(
                "7 goal that serves itself",
                below(COMPLETION, "serves: nps@organization", "serves: completion@checkout"),
                "circular-reference",
                "serves: completion@checkout"));
        plants.add(plant(
                "8 goal that serves no goal",
                below(COMPLETION, "serves: nps@organization", "serves: nps@organisation"),
                "broken-reference",
                "error",
                "serves: nps@organisation",
                "nps@organization"));
        plants.add(plant(
                "9 deferred to no day",
                below(CHECKOUT, "is: proposed", "is: deferred, date: 2026-10-12, because: no people"),
                "open-ended-deferral",
                "is: deferred"));
        plants.add(plant(
                "10 decision expired",
                below(
                        CHECKOUT,
                        "is: proposed",
                        "is: rejected, date: 2026-10-12, because: no people, until: 2026-11-01"),
                "expired-decision",
                "warning",
                "until: 2026-11-01",
                ""));
        plants.add(plant(
                "11 rejected and under way",
                below(
                        CHECKOUT,
                        "is: proposed }\n    state: not-started",
                        "is: rejected, date: 2026-10-12, because: no people }\n    state: under-way"),
                "contradictory-state",
                "warning",
                "is: rejected",
                ""));
        plants.add(plant(
                "12 finished without an end",
                below(CHECKOUT, "state: not-started", "state: finished"),
                "undated-finish",
                "warning",
                "state: finished",
                ""));
        plants.add(plant(
                "13 met though the latest value is below the target",
                then(
                        below(NPS, "state: drafted", "state: met"),
                        below(NPS, "latest: unknown", "latest: { value: 14.1, period: 2027-Q2 }")),
                "unmet-goal",
                "warning",
                "latest: { value: 14.1",
                ""));
        plants.add(plant(
                "14 baseline outside its interval",
                change("interval: 7.4..18.2", "interval: 17.4..28.2"),
                "contradictory-interval",
                "interval: 17.4..28.2"));
        plants.add(plant(
                "15 milestone beyond the target",
                change("value: 61.0%", "value: 71.0%"),
                "stray-milestone",
                "value: 71.0%"));
        plants.add(plant(
                "16 milestones that go back",
                change("value: 4h 25m", "value: 5h 10m"),
                "stray-milestone",
                "value: 5h 10m"));
        plants.add(plant(
                "17 planned and left out",
                change("- { tactic: rating-repair@organization", "- { tactic: reply-promise@help"),
                "doubled-tactic",
                "warning",
                "- { tactic: reply-promise@help",
                ""));
        plants.add(plant(
                "18 tactic for nothing",
                then(
                        change("closes: [ avoidable-contacts@organization ]", "closes: []"),
                        change("serves: [ nps@organization ]", "serves: []")),
                "aimless-tactic",
                "warning",
                "  - id: help-pages@organization",
                ""));
        plants.add(plant(
                "19 more answers than people asked",
                change("responses: 870, target", "responses: 870, of: 87, target"),
                "impossible-answers",
                "of: 87, target"));
        plants.add(plant(
                "20 e-mail address in a note",
                below(NPS, "    latest: unknown\n", "    latest: unknown\n    note: ask anna.berg@mail.example\n"),
                "personal-data",
                "warning",
                "note: ask",
                ""));
        plants.add(plant(
                "21 telephone number in a quote",
                change("says: friendly tone", "says: friendly tone (+49 151 2345678)"),
                "personal-data",
                "warning",
                "says: friendly tone",
                ""));
        plants.add(plant(
                "22 evidence of another audit",
                change("meaning: \"12", "meaning: \"34"),
                "foreign-evidence",
                "evidence: evidence.json"));
        plants.add(plant(
                "23 more work than people",
                change("work: 9.9 person-weeks", "work: 39.9 person-weeks"),
                "overdrawn-plan",
                "work: 39.9"));
        plants.add(plant(
                "24 review before the strategy",
                change("reviews: [ 2027-01-08", "reviews: [ 2026-01-08"),
                "past-review",
                "warning",
                "reviews: [ 2026-01-08",
                ""));
        plants.add(plant(
                "25 tactic expected to move its goal the wrong way",
                change("expected: { metric: completion, change: up", "expected: { metric: completion, change: down"),
                "adverse-tactic",
                "error",
                "metric: completion, change: down",
                ""));
        plants.add(plant(
                "26 measurable with too few answers",
                change("measurable: { is: false, at: 870", "measurable: { is: true, at: 870"),
                "contradictory-verdict",
                "measurable: { is: true, at: 870"));
        plants.add(plant(
                "27 guardrail on the goal's own measure",
                change("{ metric: csat, worse-by: 3 points } ]", "{ metric: nps, worse-by: 3 points } ]"),
                "self-guarded-goal",
                "warning",
                "{ metric: nps, worse-by",
                ""));
        plants.add(plant(
                "28 gap answered by a misspelt tactic",
                change("answered-by: [ help-pages@organization ]", "answered-by: [ help-page@organization ]"),
                "broken-reference",
                "error",
                "answered-by: [ help-page@organization ]",
                "help-pages@organization"));
        plants.add(plant(
                "29 two gaps of one rank",
                change("rank: 2,", "rank: 1,"),
                "doubled-rank",
                "rank: 1, id: replies@help"));
        plants.add(plant(
                "30 owner to be named",
                agreed(below(NPS, "owner: board", "owner: TBD")),
                "unnamed-owner",
                "warning",
                "owner: TBD",
                ""));
        return plants;
    }

    @TestFactory
    Stream<DynamicTest> everyDefectOfAnotherKindIsFoundWhereItStands() {
        List<Plant> plants = others();
        assertThat(plants).hasSize(30);
        return plants.stream().map(plant -> dynamicTest(plant.what(), () -> strategy.judge(plant)));
    }

    /** Thirty more, of kinds that no rule was written for when they were written down. */
    private static List<Plant> furtherKinds() {
        List<Plant> plants = new ArrayList<>();
        plants.add(plant(
                "1 period backward",
                change("period: 2026-Q4..2027-Q2", "period: 2027-Q2..2026-Q4"),
                "wrong-value",
                "period: 2027-Q2"));
        plants.add(plant(
                "2 seen from a day to come",
                change("as-of: 2026-10-02", "as-of: 2036-10-02"),
                "future-day",
                "warning",
                "as-of: 2036",
                ""));
        plants.add(plant(
                "3 approved before it was made",
                change("as-of: 2026-10-02\n", "as-of: 2026-10-02\napproved: { by: board, date: 2026-01-09 }\n"),
                "early-approval",
                "warning",
                "approved: {",
                ""));
        plants.add(plant(
                "4 next review before the approval",
                change(
                        "as-of: 2026-10-02\n",
                        "as-of: 2026-10-02\napproved: { by: board, date: 2026-10-12, next-review: 2026-10-05 }\n"),
                "backward-dates/early-next-review",
                "approved: {"));
        plants.add(plant(
                "5 freeze backward",
                change("freeze: [ 2026-11-20..2026-12-31 ]", "freeze: [ 2026-12-31..2026-11-20 ]"),
                "wrong-value",
                "freeze: [ 2026-12-31"));
        plants.add(plant(
                "6 two reviews on one day",
                change("2027-04-08, 2027-07-08", "2027-07-08, 2027-07-08"),
                "repeated-entry",
                "warning",
                "reviews: [ 2027-01-08, 2027-07-08",
                ""));
        plants.add(plant(
                "7 wave of a misspelt source",
                change("waves: [ { source: panel", "waves: [ { source: panle"),
                "broken-reference",
                "error",
                "source: panle",
                "panel"));
        plants.add(plant(
                "8 goal of a misspelt source",
                change("metric: nps, source: panel", "metric: nps, source: panle"),
                "broken-reference",
                "error",
                "source: panle",
                "panel"));
        plants.add(plant(
                "9 interval backward",
                change("interval: 7.4..18.2", "interval: 18.2..7.4"),
                "wrong-value",
                "interval: 18.2"));
        plants.add(plant(
                "10 interval in another unit",
                change("interval: 7.4..18.2", "interval: 7.4%..18.2%"),
                "foreign-unit",
                "interval: 7.4%"));
        plants.add(plant(
                "11 no answers",
                change("responses: 870, target", "responses: 0, target"),
                "answerless-figure",
                "responses: 0, target"));
        plants.add(plant(
                "12 guardrail that allows nothing",
                change("worse-by: 2 points", "worse-by: -2 points"),
                "negative-guardrail",
                "worse-by: -2"));
        plants.add(plant(
                "13 guardrail in another unit",
                change("worse-by: 2 points", "worse-by: EUR 2"),
                "foreign-unit",
                "worse-by: EUR 2"));
        plants.add(plant(
                "14 two guardrails on one measure",
                change("{ metric: csat, worse-by: 3 points } ]", "{ metric: survey-response, worse-by: 3 points } ]"),
                "duplicate-id",
                "{ metric: survey-response, worse-by: 3"));
        plants.add(plant(
                "15 two milestones on one day",
                change("by: 2027-04-22, value", "by: 2027-05-26, value"),
                "repeated-entry",
                "warning",
                "by: 2027-05-26, value",
                ""));
        plants.add(plant(
                "16 milestone before the strategy",
                change("by: 2027-07-08, value", "by: 2026-07-08, value"),
                "past-milestone",
                "by: 2026-07-08, value"));
        plants.add(plant(
                "17 first sign before the strategy",
                change("look: 2026-11-02", "look: 2026-01-02"),
                "past-milestone",
                "look: 2026-01-02"));
        plants.add(plant(
                "18 effect against its own figures",
                below(
                        CHECKOUT,
                        "    stop-when:",
                        "    observed: { metric: completion, change: up, before: 60%, after: 55%, period: 2027-Q1 }\n    stop-when:"),
                "contradictory-observation",
                "observed: {"));
        plants.add(plant(
                "19 begun and not started",
                below(CHECKOUT, "    confidence:", "    actual: { start: 2026-10-06 }\n    confidence:"),
                "begun-tactic",
                "warning",
                "actual: {",
                ""));
        plants.add(plant(
                "20 one gap closed twice",
                change("closes: [ checkout@checkout ]", "closes: [ checkout@checkout, checkout@checkout ]"),
                "repeated-entry",
                "warning",
                "closes: [ checkout@checkout,",
                ""));
        plants.add(plant(
                "21 step finished on a day to come",
                change("by: 2026-10-18 }", "by: 2026-10-18, finished: 2027-08-01 }"),
                "future-day",
                "warning",
                "finished: 2027-08-01",
                ""));
        plants.add(plant(
                "22 decided on a day to come",
                below(CHECKOUT, "is: proposed", "is: rejected, date: 2027-10-12, because: no people"),
                "future-day",
                "warning",
                "date: 2027-10-12",
                ""));
        plants.add(plant(
                "23 change of what there is not",
                agreed(
                        below(
                                NPS,
                                "    latest: unknown\n",
                                "    latest: unknown\n    changes: [ { date: 2026-10-19, field: traget, was: 20, by: board, because: fewer people } ]\n")),
                "unknown-field",
                "warning",
                "field: traget",
                "target"));
        plants.add(plant(
                "24 change that changed nothing",
                agreed(
                        below(
                                NPS,
                                "    latest: unknown\n",
                                "    latest: unknown\n    changes: [ { date: 2026-10-19, field: target, was: 18.8, by: board, because: fewer people } ]\n")),
                "idle-change",
                "warning",
                "was: 18.8",
                ""));
        plants.add(plant(
                "25 replaced by nothing",
                below(
                        NPS,
                        "state: drafted\n    owner: unknown\n",
                        "state: carried-over\n    owner: unknown\n    replaced-by: nps@nowhere\n"),
                "broken-reference",
                "replaced-by: nps@nowhere"));
        plants.add(plant(
                "26 missed although it was reached",
                then(
                        below(NPS, "state: drafted", "state: missed"),
                        below(NPS, "latest: unknown", "latest: { value: 21.4, period: 2027-Q2 }")),
                "reached-goal",
                "warning",
                "latest: { value: 21.4",
                ""));
        plants.add(plant(
                "27 drafted and agreed at once",
                then(
                        below(NPS, "state: drafted\n    owner: unknown\n", PlantedDefects.AGREED),
                        below(NPS, "state: agreed", "state: drafted")),
                "stray-agreement",
                "state: drafted"));
        plants.add(plant(
                "28 nothing to gain",
                change("target: 18.8", "target: 12.8"),
                "flat-target",
                "warning",
                "target: 12.8",
                ""));
        plants.add(plant(
                "29 goal in ten years",
                change("end: 2027-08-31", "end: 2037-08-31"),
                "distant-goal",
                "warning",
                "end: 2037-08-31",
                ""));
        plants.add(plant(
                "30 tactic for a goal that was withdrawn",
                below(COMPLETION, "state: drafted", "state: withdrawn"),
                "purposeless-tactic",
                "warning",
                "serves: [ completion@checkout ]",
                ""));
        return plants;
    }

    @TestFactory
    Stream<DynamicTest> everyDefectOfAFurtherKindIsFoundWhereItStands() {
        List<Plant> plants = furtherKinds();
        assertThat(plants).hasSize(30);
        return plants.stream().map(plant -> dynamicTest(plant.what(), () -> strategy.judge(plant)));
    }
}
