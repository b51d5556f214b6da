package org.cxadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a tactic is not in the plan: what is said would let it in does. */
class WhyNotFinderTest {

    /** Of the playbooks that nothing calls for, each so many is asked about; {@code -Dwhy-not.each=1} asks about all. */
    private static final int EACH = Integer.getInteger("why-not.each", 12);

    private static final Playbooks PLAYBOOKS = Playbooks.builtIn();

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shop, currency: EUR, language: en }
            period: 2026-Q3
            sources: [ { id: desk, kind: operations, sample: everyone, responses: 4000 } ]
            touchpoints: [ { id: help, name: Help, stage: help, channels: [ phone ], rating: unknown, pains: [ { theme: long-wait, count: 1200, of: 4000 } ] } ]
            %s
            limits: { budget: EUR %s, people: %s person-weeks, start: 2026-10-05, end: 2027-09-30, exchange: { USD: EUR 1 } %s }
            """;

    static Stream<Path> samples() {
        return SampleTrials.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsSaidToLetATacticInDoes(Path sample) {
        Trials trials = SampleTrials.of(sample);
        WhyNotFinder finder = new WhyNotFinder(trials, PLAYBOOKS);
        int without = 0;
        int asked = 0;
        for (String tactic : asked(finder.tactics())) {
            WhyNot answer = finder.of(tactic).orElseThrow();
            if (answer.planned().isEmpty()) {
                asked += tactic.contains("@") ? 1 : 0;
                without += tactic.contains("@") && answer.change().isEmpty() ? 1 : 0;
                assertThat(answer.conditions()).as(tactic).isNotEmpty();
                answer.change().ifPresent(change -> assertThat(isIn(tactic, change, trials))
                        .as("%s in %s with %s", tactic, sample, change)
                        .isTrue());
            }
        }
        assertThat(without)
                .as("of %s tactics that a gap calls for, those without a single change", asked)
                .isLessThanOrEqualTo(1 + asked / 2);
    }

    private static List<String> asked(List<String> tactics) {
        List<String> playbooks =
                tactics.stream().filter(id -> !id.contains("@")).toList();
        return tactics.stream()
                .filter(id -> id.contains("@") || playbooks.indexOf(id) % EACH == 0)
                .toList();
    }

    private static boolean isIn(String tactic, SingleChange change, Trials trials) {
        Plan plan = SampleTrials.strategy(trials, change.edits()).plan();
        return plan.tactics().stream()
                .map(planned -> planned.tactic().id())
                .anyMatch(id -> id.equals(tactic) || id.startsWith(tactic + "@"));
    }

    @Test
    void ofALimitTheLeastIsNamed() {
        Trials trials = SampleTrials.of(AUDIT.formatted("", "12k", "60", ""));
        WhyNotFinder finder = new WhyNotFinder(trials, PLAYBOOKS);
        List<WhyNot> priced = finder.tactics().stream()
                .filter(id -> id.contains("@"))
                .flatMap(id -> finder.of(id).stream())
                .filter(answer -> answer.change()
                        .filter(any -> any.kind().equals("budget"))
                        .isPresent())
                .toList();

        assertThat(priced).isNotEmpty();
        for (WhyNot answer : priced) {
            double amount = answer.change().orElseThrow().amounts().get("amount");
            AuditEdit less = AuditEdit.set("limits/budget", "EUR " + (long) (amount - 100));
            assertThat(SampleTrials.strategy(trials, List.of(less)).plan().tactics())
                    .noneMatch(planned -> planned.tactic().id().equals(answer.tactic()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        call-back-queue       | , not-wanted: [ call-back-queue ] |                                                | unwanted-tactic      | wanted
        call-back-queue       |                                   | 'capabilities: { in-place: [ call-back-queue ] }'    | practice-in-place    | not-in-place
        multilingual-help     |                                   |                                                | no-gap               | complaint
        """)
    void eachKindOfConditionHasItsChange(String tactic, String limits, String more, String condition, String change) {
        String its = more == null ? "" : more;
        Trials trials = SampleTrials.of(AUDIT.formatted(its, "200k", "90", limits == null ? "" : limits));
        WhyNot answer = new WhyNotFinder(trials, PLAYBOOKS).of(tactic).orElseThrow();

        assertThat(answer.conditions()).extracting(NotSelected::because).contains(condition);
        assertThat(answer.change().map(SingleChange::kind)).contains(change);
    }

    @Test
    void moreMoneyIsTriedInTheCurrencyOfTheBudgetWhereTheOrganizationStatesNone() {
        Trials trials = SampleTrials.of(AUDIT.formatted("", "12k", "60", "").replace("currency: EUR, ", ""));
        WhyNotFinder finder = new WhyNotFinder(trials, PLAYBOOKS);

        assertThat(finder.tactics().stream()
                        .filter(id -> id.contains("@"))
                        .flatMap(id -> finder.of(id).stream())
                        .flatMap(answer -> answer.change().stream())
                        .map(SingleChange::kind))
                .contains("budget");
    }

    @ParameterizedTest
    @CsvSource({"late@reliability, reliability, true", "late@reliability, delivery, false"})
    void aThemeThatIsLimitedToAConcernCallsForItsTacticThereAlone(String theme, String concern, boolean called) {
        Playbook punctuality = PLAYBOOKS.get("punctuality-repair").orElseThrow();
        Trials trials = SampleTrials.of(AUDIT.formatted("", "200k", "90", "")
                .replace("name: Help,", "name: Help, concern: " + concern + ",")
                .replace("long-wait", "late"));

        assertThat(punctuality.answers().themes()).contains(theme);
        assertThat(trials.now().diagnosis().gaps()).isNotEmpty();
        assertThat(new TacticQuestion(punctuality, "", null).gaps(trials.now()).isEmpty())
                .isEqualTo(!called);
    }

    @Test
    void aComplaintIsTriedWhereTheConcernIsThatItsThemeIsLimitedTo() {
        Trials trials = SampleTrials.of(AUDIT.formatted("", "200k", "90", "")
                .replace("name: Shop,", "name: Line, industry: rail,")
                .replaceFirst("touchpoints: .*", ""));
        SingleChange change = new WhyNotFinder(trials, PLAYBOOKS)
                .of("punctuality-repair")
                .orElseThrow()
                .change()
                .orElseThrow();

        assertThat(change.kind()).isEqualTo("touchpoint");
        assertThat(change.edits().get(0).value().orElse("")).contains("concern: reliability", "theme: late,");
    }

    @Test
    void whatIsPlannedIsSaidToBe() {
        Trials trials = SampleTrials.of(AUDIT.formatted("", "200k", "90", ""));
        String planned = trials.now().plan().tactics().get(0).tactic().id();

        assertThat(new WhyNotFinder(trials, PLAYBOOKS).of(planned).orElseThrow().planned())
                .containsExactly(planned);
    }

    @ParameterizedTest
    @CsvSource({"no-such-book", "call-back-queue@nowhere", "@help", "''", "call-back-queue@"})
    void whatIsNoTacticHasNoAnswer(String tactic) {
        Trials trials = SampleTrials.of(AUDIT.formatted("", "200k", "90", ""));

        assertThat(new WhyNotFinder(trials, PLAYBOOKS).of(tactic)).isEmpty();
    }
}
