package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.tactic.Avoidance;
import org.cxadvisor.tactic.Block;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the method forbids is never advised, although the same audit would be advised it were it not for that. */
class BlocksTest {

    /** An organization large enough for every playbook, and what customers meet there. */
    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Case, industry: e-commerce, currency: EUR, staff: 400, customers-are: people }
            period: 2026-Q3
            sources:
              - { id: buyers, kind: survey, sample: invited, responses: 1000, scale: 1..5 }
              - { id: desk, kind: operations, sample: everyone }
            """;

    private static final String WRITERS = """
            customers: { at-start: 90000 }
            touchpoints:
              - { id: help, name: Help, stage: help, channels: [ email ], rating: unknown }
            queues:
              - id: email
                touchpoint: help
                source: desk
                contacts: 9000 per month
                first-response-time: { median: 9h }
                reasons: [ { theme: order-status, share: 45%, nature: [ simple, avoidable ] } ]
            """;

    private static final String DETRACTORS = """
            customers: { at-start: 90000 }
            metrics: { nps: { source: buyers, promoters: 300, passives: 300, detractors: 400 } }
            """;

    private static final String DELIGHTED = """
            customers: { at-start: 90000 }
            touchpoints:
              - { id: parcel, name: Unpacking, stage: receive, channels: [ parcel ], importance: 5, rating: unknown }
            personas: [ { id: regular, evidence: 20 interviews } ]
            journeys: [ { id: second-order, persona: regular, steps: [ { touchpoint: parcel, emotion: 1 } ] } ]
            """;

    private static final String LEAVERS = """
            customers: { at-start: 90000, at-end: 80000, lost: 16000 }
            lost-because: { source: desk, price-rise: 30%, rival-offer: 35%, price: 25% }
            metrics: { churn: { source: desk, rate: 17.8%, of: 90000 } }
            """;

    private static final String UNASKED = LEAVERS.replaceAll("lost-because:.*\n", "");

    private static final String UNREVIEWED = """
            customers: { at-start: 90000 }
            touchpoints:
              - id: shop
                name: Shop
                stage: buy
                rating: { source: buyers, mean: 4.0, responses: 1000 }
                pains: [ { theme: few-reviews, says: Hardly any reviews, source: buyers, count: 300, of: 1000, rating-when-met: { mean: 2.5, responses: 300 } } ]
            """;

    private static final String STUCK = UNREVIEWED.replace("few-reviews", "bot-dead-end");

    private static final String APPOINTMENTS = UNREVIEWED.replace("few-reviews", "appointment");

    private static final String CALLERS = """
            customers: { at-start: 90000 }
            touchpoints: [ { id: hotline, name: Hotline, stage: help, channels: [ phone ], rating: unknown } ]
            """;

    private static final String STAFFED = """
            capabilities: { in-place: [ phone-system, call-back-capacity ] }
            queues:
              - { id: phone, touchpoint: hotline, source: desk, contacts: 9000 per month, handling-time: 6m, agents: %d, metrics: { wait-time: { median: 12m } } }
            """;

    private static final String SIZED = """
            capabilities: { in-place: [ knowledge-base, contact-reasons ] }
            customers: { at-start: %d }
            """;

    /** They block what a playbook avoids by the name of a gap or cause, and no playbook of ours does that yet. */
    private static final Set<String> IDLE = Set.of("obstructing-gap", "obstructing-cause");

    /**
     * A hard block, the tactic it names, an audit that is advised the tactic, and what turns it into one that is not.
     *
     * @param rule the block
     * @param playbook the tactic
     * @param audit what is advised it
     * @param without what is added so that it is not
     * @param because the rule or theme for which it is advised
     */
    record Case(String rule, String playbook, String audit, String without, String because) {
        @Override
        public String toString() {
            return rule + " keeps " + playbook + " away";
        }
    }

    static Stream<Case> hardBlocks() {
        return Stream.of(
                new Case(
                        "unkeepable-promise",
                        "closed-loop-follow-up",
                        DETRACTORS + "capabilities: { not-in-place: [ detractor-call-back ] }\n",
                        "capabilities: { not-in-place: [ detractor-call-back, call-back-capacity ] }\n",
                        "unanswered-detractors"),
                new Case(
                        "unstaffed-escape",
                        "chatbot",
                        STUCK + "capabilities: { in-place: [ knowledge-base, contact-reasons ] }\n",
                        "capabilities: { in-place: [ knowledge-base, contact-reasons ], not-in-place: [ staffed-handover ] }\n",
                        "felt-pain"),
                new Case(
                        "missing-holdout",
                        "save-desk",
                        LEAVERS + "capabilities: { in-place: [ crm ] }\n",
                        "capabilities: { in-place: [ crm ], not-in-place: [ holdout-group ] }\n",
                        "leaving-over-price"),
                new Case(
                        "running-exit-survey",
                        "exit-survey",
                        UNASKED
                                + "capabilities: { in-place: [ survey-tool ] }\nlost-because: { source: desk, moved-away: 25% }\n",
                        "capabilities: { in-place: [ survey-tool ] }\nlost-because: { source: buyers, moved-away: 25% }\n",
                        "high-churn"),
                new Case(
                        "unmet-basics",
                        "delight-moments",
                        DELIGHTED + "capabilities: { in-place: [ crm ] }\n",
                        "capabilities: { in-place: [ crm ] }\nqueues: [ { id: email, first-response-time: { median: 9h } } ]\n",
                        "dull-moment"),
                new Case(
                        "filtered-reviews",
                        "review-requests",
                        UNREVIEWED + "capabilities: { in-place: [ order-data ] }\n",
                        "capabilities: { in-place: [ order-data, filtered-review-requests ] }\n",
                        "felt-pain"),
                new Case(
                        "finished-initiative",
                        "review-requests",
                        UNREVIEWED + "capabilities: { in-place: [ order-data ] }\n",
                        "capabilities: { in-place: [ order-data ] }\ninitiatives: [ { tactic: review-requests, state: done, date: 2026-01 } ]\n",
                        "felt-pain"),
                new Case(
                        "missing-consent",
                        "appointment-reminders",
                        APPOINTMENTS + "capabilities: { in-place: [ crm ] }\n",
                        "capabilities: { in-place: [ crm ], not-in-place: [ sms-consent ] }\n",
                        "felt-pain"),
                new Case(
                        "chronic-understaffing",
                        "call-back-queue",
                        CALLERS + STAFFED.formatted(80),
                        STAFFED.formatted(8),
                        "long-queue"),
                new Case(
                        "missing-prerequisite",
                        "chatbot",
                        STUCK + "capabilities: { in-place: [ contact-reasons ] }\n",
                        "capabilities: { in-place: [ contact-reasons ], not-in-place: [ knowledge-base ] }\n",
                        "felt-pain"),
                new Case(
                        "wrong-size",
                        "chatbot",
                        STUCK.replace("customers: { at-start: 90000 }\n", "") + SIZED.formatted(90000),
                        SIZED.formatted(4000),
                        "felt-pain"),
                new Case(
                        "unwanted-tactic",
                        "review-requests",
                        UNREVIEWED + "capabilities: { in-place: [ order-data ] }\n",
                        "capabilities: { in-place: [ order-data ] }\nlimits: { not-wanted: [ review-requests ] }\n",
                        "felt-pain"));
    }

    @ParameterizedTest
    @MethodSource("hardBlocks")
    void aHardBlockKeepsAwayWhatWouldElseBeAdvised(Case one) {
        assertThat(isWritten(one.playbook()))
                .as("the playbook %s", one.playbook())
                .isTrue();
        assertThat(RuleIndex.builtIn().place(one.because()))
                .as("the rule %s", one.because())
                .isPresent();
        Strategy advised = strategy(one.audit());
        Strategy forbidden = strategy(one.audit().substring(0, one.audit().indexOf("capabilities:")) + one.without());

        assertThat(open(advised)).contains(one.playbook());
        assertThat(open(forbidden)).doesNotContain(one.playbook());
        assertThat(forbidden.tactics().forbidden())
                .filteredOn(tactic -> tactic.playbook().id().equals(one.playbook()))
                .isNotEmpty()
                .allSatisfy(tactic -> assertThat(blocks(tactic)).contains(one.rule()));
        assertThat(forbidden.plan().leftOut())
                .as("it is named among what was left out")
                .anyMatch(left -> left.tactic().startsWith(one.playbook() + "@"));
    }

    @Test
    void whatIsDecidedAlreadyComesFirstAndIsNeverDropped() {
        String decided = """
                initiatives: [ { tactic: review-requests, state: planned, date: 2026-12 } ]
                limits: { budget: EUR 1, start: 2026-10-05, end: 2026-12-31 }
                """;

        Strategy strategy = strategy(UNREVIEWED + decided);

        assertThat(strategy.plan().tactics())
                .first()
                .satisfies(
                        planned -> assertThat(planned.tactic().playbook().id()).isEqualTo("review-requests"))
                .satisfies(planned -> assertThat(planned.tactic().committed()).isTrue());
    }

    @Test
    void whatIsInPlaceIsCheckedAndNotProposedAnew() {
        Strategy strategy = strategy(UNREVIEWED + "capabilities: { in-place: [ order-data, review-request ] }\n");

        assertThat(open(strategy)).doesNotContain("review-requests");
        assertThat(strategy.plan().leftOut())
                .filteredOn(left -> left.because().equals("practice-in-place"))
                .singleElement()
                .satisfies(left ->
                        assertThat(left.values().get("what")).startsWith("Count customers asked and reviews written"));
    }

    @Test
    void whatIsMadeForAnotherChannelOrIndustryIsNotOffered() {
        String queue = STAFFED.formatted(20);
        Strategy phone = strategy(CALLERS + queue);
        Strategy desk = strategy(CALLERS.replace("[ phone ]", "[ store ]") + queue);

        assertThat(open(phone)).contains("call-back-queue");
        assertThat(open(desk)).doesNotContain("call-back-queue").isNotEmpty();
    }

    @Test
    void everyHardBlockHasAnAuditThatItKeepsATacticFrom() throws IOException {
        Set<String> shown = hardBlocks().map(Case::rule).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(IDLE);

        assertThat(written("Block.hard(")).isNotEmpty().isEqualTo(shown);
    }

    @Test
    void noPlaybookAvoidsAGapOrCauseByName() {
        Playbooks playbooks = Playbooks.builtIn();
        Set<String> everything = new TreeSet<>();
        playbooks.all().forEach(playbook -> everything.addAll(playbook.addresses()));
        assertThat(playbooks.facts(everything, Set.of()))
                .filteredOn(Avoidance.class::isInstance)
                .extracting(fact -> ((Avoidance) fact).block())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(RuleIndex.builtIn().place(block))
                        .hasValueSatisfying(place -> assertThat(place.stage()).isEqualTo("tactics")));
    }

    /** The rules about tactics whose conclusion is so written. */
    private static Set<String> written(String conclusion) throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("rules/tactics"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                if (Files.readString(file).contains(conclusion)) {
                    rules.add(file.getFileName().toString().replace(".drl", ""));
                }
            }
        }
        return rules;
    }

    @Test
    void textMessagesWithoutConsentLowerTheFitWhereThereIsAnotherWay() {
        String audit = WRITERS + "capabilities: { not-in-place: [ sms-consent ] }\n";

        assertThat(strategy(audit).tactics().open())
                .filteredOn(tactic -> tactic.playbook().id().equals("proactive-notifications"))
                .singleElement()
                .satisfies(tactic -> {
                    assertThat(blocks(tactic)).containsExactly("unconsented-texts");
                    assertThat(tactic.forbidden()).isEmpty();
                    assertThat(tactic.parts())
                            .filteredOn(part -> part.part().equals("fit"))
                            .allSatisfy(part -> assertThat(part.value()).isLessThan(1));
                });
    }

    /** Fewer contacts and shorter ones are no sum: a playbook that claimed both would count a saving twice by itself. */
    @Test
    void noPlaybookCountsASavingTwice() {
        assertThat(Playbooks.builtIn().all()).allSatisfy(playbook -> {
            List<String> moved =
                    playbook.effects().stream().map(Playbook.Effect::metric).toList();

            assertThat(moved.contains("handling-time")
                            && (moved.contains("deflection") || moved.contains("containment")))
                    .as("%s expects contacts not to come, and the same contacts to be shorter", playbook.id())
                    .isFalse();
        });
    }

    private static boolean isWritten(String playbook) {
        return Playbooks.builtIn().get(playbook).isPresent();
    }

    private static Strategy strategy(String audit) {
        return Strategies.of(AUDIT + audit);
    }

    private static List<String> open(Strategy strategy) {
        return strategy.tactics().open().stream()
                .map(tactic -> tactic.playbook().id())
                .toList();
    }

    private static List<String> blocks(Candidate tactic) {
        return tactic.blocks().stream()
                .map((Conclusion<Block> block) -> block.rule())
                .toList();
    }
}
