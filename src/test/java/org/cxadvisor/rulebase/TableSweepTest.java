package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.gap.Case;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.ProvenGap;
import org.cxadvisor.gap.ScoreInput;
import org.cxadvisor.gap.ScorePart;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.goal.AmbitionCheck;
import org.cxadvisor.goal.AmbitionObstacle;
import org.cxadvisor.goal.GoalDraft;
import org.cxadvisor.goal.Guardrail;
import org.cxadvisor.goal.MeasurabilityFix;
import org.cxadvisor.goal.MovedMeasure;
import org.cxadvisor.goal.ReferenceLevel;
import org.cxadvisor.goal.SmartCriterion;
import org.cxadvisor.goal.TargetBasis;
import org.cxadvisor.goal.TargetPace;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.stated.DatePair;
import org.cxadvisor.stated.StrategyObjection;
import org.cxadvisor.tactic.AnswerShare;
import org.cxadvisor.tactic.BestEvidence;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.DataSupport;
import org.cxadvisor.tactic.EvidenceAge;
import org.cxadvisor.tactic.PlaybookRole;
import org.cxadvisor.tactic.SamplingKind;
import org.cxadvisor.tactic.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables cover every case exactly once: a fact that no row covers would be passed over in silence. */
class TableSweepTest {

    private static final Rulebase BUILT_IN = Rulebase.builtIn();
    private static final Set<String> SWEPT = Set.of(
            "evidence-class",
            "pace",
            "gap-severity",
            "score-part",
            "footing",
            "sampling",
            "response",
            "age",
            "evidence-grade",
            "standing",
            "guardrail",
            "yardstick",
            "refused-ambition",
            "smart-letter",
            "leading-measure",
            "backward-dates");
    private static final List<String> CLASSES = List.of("reported", "likely", "proven");
    private static final List<String> LEVELS = List.of("minor", "moderate", "major", "critical");

    @Test
    void everyTableIsSwept() throws IOException {
        Set<String> tables = RuleFile.below(Path.of("rules")).stream()
                .filter(RuleText::isTable)
                .map(RuleFile::stem)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tables)
                .as("add a test here that sweeps all cases of each table, and its name to SWEPT")
                .isEqualTo(new TreeSet<>(SWEPT));
    }

    static Stream<Double> shortfalls() throws IOException {
        return sweep("gap-severity", 0, 1, 100);
    }

    @ParameterizedTest
    @MethodSource("shortfalls")
    void everyGapGetsExactlyOneSeverity(double shortfall) {
        Gap gap = ProvenGap.of("felt-pain", "late", "delivery", "experience", shortfall, Double.NaN);

        assertThat(records(Stage.PRIORITIES, "gap-severity", gap, Severity.class))
                .as(
                        "the bands of a gap that falls short by %s: they are half-open, without a hole between them",
                        shortfall)
                .singleElement()
                .satisfies(severity -> {
                    assertThat(severity.gap()).isEqualTo(gap.id());
                    assertThat(severity.level()).isIn(LEVELS);
                });
    }

    @Test
    void aLargerShortfallIsNeverLessSevere() throws IOException {
        List<Integer> levels = shortfalls()
                .sorted()
                .map(shortfall -> ProvenGap.of("felt-pain", "late", "delivery", "experience", shortfall, Double.NaN))
                .map(gap -> LEVELS.indexOf(records(Stage.PRIORITIES, "gap-severity", gap, Severity.class)
                        .get(0)
                        .level()))
                .toList();

        assertThat(levels).isSorted().contains(0, 1, 2, 3);
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int measured = 0; measured <= 2; measured++) {
            for (int counted = 0; counted <= 2; counted++) {
                for (int sources = 1; sources <= 3; sources++) {
                    for (int flags = 0; flags < 4; flags++) {
                        cases.add(new Case(
                                "felt-pain",
                                "delivery",
                                "delivery",
                                "experience",
                                "experience",
                                .2,
                                Double.NaN,
                                "",
                                List.of("felt-pain"),
                                List.of("late"),
                                measured,
                                counted,
                                sources,
                                (flags & 1) == 1,
                                flags > 1));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseGetsExactlyOneClassOfEvidence(Case one) {
        assertThat(records(Stage.GAPS, "evidence-class", one, Gap.class))
                .singleElement()
                .satisfies(gap -> assertThat(gap.evidenceClass()).isIn(CLASSES));
    }

    static Stream<Double> footings() throws IOException {
        return sweep("footing", 0, 20, 400);
    }

    @ParameterizedTest
    @MethodSource("footings")
    void everyFootingGivesExactlyOneConfidenceInTheData(double share) {
        assertThat(records(Stage.TACTICS, "footing", new DataSupport("late@delivery", share), Confidence.class))
                .as("the rows for %s times the answers a finding needs", share)
                .singleElement()
                .satisfies(confidence -> {
                    assertThat(confidence.part()).isEqualTo("data");
                    assertThat(confidence.value()).isBetween(0.0, 1.0);
                });
    }

    @Test
    void moreAnswersNeverMakeUsLessSure() throws IOException {
        List<Double> sure = footings()
                .sorted()
                .map(share -> records(
                                Stage.TACTICS, "footing", new DataSupport("late@delivery", share), Confidence.class)
                        .get(0)
                        .value())
                .toList();

        assertThat(sure).isSorted();
        assertThat(sure.get(0)).isLessThan(sure.get(sure.size() - 1));
    }

    static Stream<String> samples() {
        List<String> kinds = new ArrayList<>(List.of("unsaid", "unexamined"));
        kinds.addAll(Vocabulary.builtIn().words("sample-kinds").keySet());
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWayToChooseASampleGivesExactlyOneConfidenceInTheData(String how) {
        assertThat(records(Stage.TACTICS, "sampling", new SamplingKind("late@delivery", how), Confidence.class))
                .as("the rows for a sample of %s", how)
                .singleElement()
                .satisfies(confidence -> assertThat(confidence.value()).isBetween(0.0, 1.0));
    }

    static Stream<Double> responses() throws IOException {
        return sweep("response", 0, 1, 100);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyShareOfAnswersGivesExactlyOneConfidenceInTheData(double share) {
        assertThat(records(Stage.TACTICS, "response", new AnswerShare("late@delivery", share), Confidence.class))
                .as("the rows for %s of those asked", share)
                .singleElement()
                .satisfies(confidence -> assertThat(confidence.value()).isBetween(0.0, 1.0));
    }

    static Stream<Double> ages() throws IOException {
        return sweep("age", 0, 1000, 400);
    }

    @ParameterizedTest
    @MethodSource("ages")
    void everyAgeGivesExactlyOneConfidenceInTheData(double days) {
        assertThat(records(Stage.TACTICS, "age", new EvidenceAge("late@delivery", days), Confidence.class))
                .as("the rows for evidence %s days old", days)
                .singleElement()
                .satisfies(confidence -> assertThat(confidence.value()).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C", "D", "E"})
    void everyGradeGivesExactlyOneConfidenceInTheEvidence(String grade) {
        assertThat(records(Stage.TACTICS, "evidence-grade", new BestEvidence("live-chat", grade, ""), Confidence.class))
                .as("the rows for grade %s", grade)
                .singleElement()
                .satisfies(confidence -> {
                    assertThat(confidence.part()).isEqualTo("evidence");
                    assertThat(confidence.value()).isBetween(0.0, 1.0);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"repair", "bet", "diagnosis", "measure", "enabler", "fallback"})
    void everyRoleHasOneStandingForEachKindOfMatch(String role) {
        List<Standing> standings =
                records(Stage.TACTICS, "standing", new PlaybookRole("live-chat", role, ""), Standing.class);

        assertThat(standings)
                .as("the rows for the role %s", role)
                .extracting(Standing::match)
                .contains("precise");
        assertThat(standings).extracting(Standing::match).doesNotHaveDuplicates();
        assertThat(standings).allSatisfy(standing -> {
            assertThat(standing.yieldsTo()).isLessThan(standing.order());
            assertThat(standing.fit()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void betterEvidenceNeverMakesUsLessSure() {
        List<Double> sure = Stream.of("E", "D", "C", "B", "A")
                .map(grade -> records(
                                Stage.TACTICS,
                                "evidence-grade",
                                new BestEvidence("live-chat", grade, ""),
                                Confidence.class)
                        .get(0)
                        .value())
                .toList();

        assertThat(sure).isSorted();
    }

    static Stream<String> measures() {
        return Stream.concat(
                MetricCatalogue.read().stream().map(MetricDefinition::id),
                Vocabulary.builtIn().words("themes").keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void noMeasureHasAGuardrailTwiceOrGuardsItself(String metric) {
        GoalDraft draft = draft(metric, 4, "head of service", true, "tactics", "within", "ambition", "enough");

        assertThat(records(Stage.GOALS, "guardrail", draft, Guardrail.class))
                .extracting(Guardrail::metric)
                .as("the guardrails of %s", metric)
                .doesNotHaveDuplicates()
                .doesNotContain(metric);
    }

    private static GoalDraft draft(
            String metric,
            double shows,
            String owner,
            boolean dated,
            String backing,
            String reach,
            String link,
            String timing) {
        return new GoalDraft(
                metric + "@organization",
                metric,
                "organization",
                5,
                !Double.isNaN(shows),
                shows,
                shows / Math.sqrt(2),
                Double.isNaN(shows) ? "uncounted" : shows <= 5 ? "one-wave" : shows <= 7 ? "two-waves" : "more",
                dated,
                owner,
                backing,
                reach,
                link,
                timing,
                List.of(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN);
    }

    /** Every case there is of what the letters depend on. */
    @Test
    void everyGoalGetsEachLetterExactlyOnce() {
        int cases = 0;
        for (double shows : List.of(4.0, 5.0, 6.0, 5 * Math.sqrt(2), 9.0, Double.NaN)) {
            for (boolean known : List.of(true, false)) {
                for (String backing : List.of("tactics", "goals", "nothing")) {
                    for (String reach : List.of("within", "beyond", "unknown")) {
                        for (String link : List.of("ambition", "result", "plan", "evidenced", "not-evidenced")) {
                            for (String timing : List.of("enough", "too-short", "open")) {
                                GoalDraft draft =
                                        draft("nps", shows, known ? "owner" : "", known, backing, reach, link, timing);
                                cases++;

                                assertThat(records(Stage.GOALS, "smart-letter", draft, SmartCriterion.class))
                                        .as("the letters of %s", draft)
                                        .extracting(SmartCriterion::letter)
                                        .containsExactlyInAnyOrder("S", "M", "A", "R", "T");
                            }
                        }
                    }
                }
            }
        }
        assertThat(cases).isEqualTo(6 * 2 * 3 * 3 * 5 * 3);
    }

    @ParameterizedTest
    @MethodSource("bits")
    void everyGoalIsHeldAgainstExactlyOneThing(int bits) {
        TargetBasis aim = new TargetBasis(
                "nps@organization", (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0);

        assertThat(records(Stage.TARGETS, "yardstick", aim, ReferenceLevel.class))
                .singleElement()
                .satisfies(chosen ->
                        assertThat(chosen.basis()).isIn("promise", "best", "others", "accepted", "none", "headroom"));
    }

    private static IntStream bits() {
        return IntStream.range(0, 32);
    }

    /** Every measure there is, one of an own kind and a problem, in every state of its place. */
    @Test
    void everyGoalHasExactlyOnePace() throws IOException {
        List<MetricDefinition> measures = new ArrayList<>(MetricCatalogue.read());
        for (String kind : List.of("score", "share", "mean", "duration", "count", "money", "rate", "problem")) {
            measures.add(new MetricDefinition("own", "own", kind, "lower", 0, 100, "percent", List.of()));
        }
        for (MetricDefinition measure : measures) {
            for (int bits = 0; bits < 16; bits++) {
                MovedMeasure moved = new MovedMeasure(
                        "goal",
                        measure.id(),
                        measure.measuredAs(),
                        "",
                        (bits & 1) > 0,
                        (bits & 2) > 0,
                        (bits & 4) > 0,
                        (bits & 8) > 0);

                assertThat(records(Stage.TARGETS, "pace", moved, TargetPace.class))
                        .as("%s", moved)
                        .singleElement()
                        .extracting(TargetPace::pace)
                        .isIn("process", "partner", "closing", "result", "unplanned");
            }
        }
    }

    @Test
    void everyObstacleOfAnAmbitionIsSaidOnce() {
        AmbitionCheck wish = new AmbitionCheck("wish", "churn", AmbitionCheck.OBSTACLES, "", "", "");

        assertThat(records(Stage.AMBITIONS, "refused-ambition", wish, AmbitionObstacle.class))
                .extracting(AmbitionObstacle::obstacle)
                .containsExactlyInAnyOrderElementsOf(AmbitionCheck.OBSTACLES);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void noMeasureLeadsUpToItselfOrTwice(String metric) {
        GoalDraft draft = draft(metric, 50, "", false, "nothing", "unknown", "plan", "open");

        assertThat(records(Stage.GOALS, "leading-measure", draft, MeasurabilityFix.class))
                .extracting(MeasurabilityFix::measure)
                .hasSizeLessThanOrEqualTo(1)
                .doesNotContain(metric);
    }

    @Test
    void everyGuardrailIsAboutMeasuresThereAre() throws IOException {
        Set<String> known =
                MetricCatalogue.read().stream().map(MetricDefinition::id).collect(Collectors.toSet());

        assertThat(cells("guardrail", 2))
                .as("measures with a guardrail")
                .hasSizeGreaterThan(4)
                .isSubsetOf(known);
        assertThat(cells("guardrail", 3)).as("measures that guard").isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void noMeasureFillsTwoPartsOfTheScore(String metric) {
        assertThat(parts(metric)).hasSizeLessThan(2).allMatch(part -> part.measure()
                .equals(metric));
    }

    @Test
    void thePartsOfTheScoreMakeUpTheWholeAndEachMeasureOfOneCountsAsMuchAndComesInTurn() throws IOException {
        Map<String, List<ScorePart>> byPart = cells("score-part", 2).stream()
                .flatMap(metric -> parts(metric).stream())
                .collect(Collectors.groupingBy(ScorePart::part));

        assertThat(byPart.keySet()).containsExactlyInAnyOrder("touchpoints", "satisfaction", "loyalty");
        assertThat(byPart.values().stream()
                        .mapToDouble(parts -> parts.get(0).weight())
                        .sum())
                .isCloseTo(1, within(1e-9));
        byPart.values().forEach(parts -> {
            assertThat(parts)
                    .extracting(ScorePart::weight)
                    .containsOnly(parts.get(0).weight());
            assertThat(parts)
                    .extracting(ScorePart::rank)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, parts.size()).boxed().toList());
        });
    }

    @Test
    void everyMeasureOfTheScoreIsOneThereIs() throws IOException {
        Set<String> known =
                MetricCatalogue.read().stream().map(MetricDefinition::id).collect(Collectors.toSet());

        assertThat(cells("score-part", 2))
                .contains("rating")
                .allMatch(metric -> metric.equals("rating") || known.contains(metric));
    }

    private static List<ScorePart> parts(String metric) {
        return records(Stage.PRIORITIES, "score-part", new ScoreInput(metric, 0.5, 0.4, 0.6, 100), ScorePart.class);
    }

    @Test
    void eachPairOfDaysIsObjectedToAtMostOnceAndOnlyAsItsRowSays() throws IOException {
        List<String> keys = cells("backward-dates", 2);
        List<String> ways = cells("backward-dates", 3);
        List<String> others = cells("backward-dates", 4);
        Set<String> rows = new TreeSet<>();
        for (int row = 0; row < keys.size(); row++) {
            rows.add(keys.get(row) + " " + ways.get(row) + " " + others.get(row));
        }
        for (String key : new TreeSet<>(keys)) {
            for (String comes : List.of("after", "before")) {
                for (String than : new TreeSet<>(others)) {
                    DatePair pair = new DatePair("x", key, comes, than, "shown", "against", "strategy.yaml:1:1");
                    assertThat(records(Stage.STRATEGY_CHECKS, "backward-dates", pair, StrategyObjection.class))
                            .as("%s comes %s %s", key, comes, than)
                            .hasSize(rows.contains(key + " " + comes + " " + than) ? 1 : 0);
                }
            }
        }
    }

    private static <T> List<T> records(Stage stage, String table, Object fact, Class<T> kind) {
        return BUILT_IN.stage(stage).infer(List.of(fact), table).stream()
                .map(Conclusion::record)
                .map(kind::cast)
                .toList();
    }

    /** Even steps, and for every limit a table names: itself and the numbers next to it on both sides. */
    private static Stream<Double> sweep(String table, double from, double to, int steps) throws IOException {
        List<Double> values = IntStream.rangeClosed(0, steps)
                .mapToObj(step -> from + (to - from) * step / steps)
                .collect(Collectors.toCollection(ArrayList::new));
        Pattern number = Pattern.compile("[\\d.]+");
        for (int column : List.of(2, 3)) {
            for (String cell : cells(table, column)) {
                if (number.matcher(cell).matches()) {
                    double limit = Double.parseDouble(cell);
                    values.addAll(List.of(Math.nextDown(limit), limit, Math.nextUp(limit)));
                }
            }
        }
        assertThat(values).as("the limits of %s", table).hasSizeGreaterThan(steps + 6);
        return values.stream().distinct();
    }

    /** The cells of one column, of all rows of a table. */
    private static List<String> cells(String table, int column) throws IOException {
        RuleFile file = RuleFile.below(Path.of("rules")).stream()
                .filter(one -> RuleText.isTable(one) && one.stem().equals(table))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table " + table));
        return file.text()
                .lines()
                .filter(line -> line.startsWith("\"" + table + "/"))
                .map(line -> cell(line, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String cell(String row, int column) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        StringBuilder cell = new StringBuilder();
        for (int at = 0; at < row.length(); at++) {
            char character = row.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells.get(column);
    }
}
