package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyDocumentTest {

    private static final Map<String, StrategyDocument> DRAFTED = new HashMap<>();

    private static final String HOSTILE = """
            audit: 1
            as-of: 2026-10-05
            organization: { name: "Yes # no: [x] \\u202e\\u0007 \\"q\\"", currency: EUR }
            period: 2026-Q3
            sources: [ { id: "null", responses: 1000, scale: 1..5 } ]
            touchpoints:
              - id: "1e3"
                name: "- *a: &b #c"
                rating: { source: "null", mean: 4.2, deviation: 1, responses: 1000 }
                does-well: [ "true", "x\\ny: z" ]
                pains:
                  - { theme: late, says: "a\\n- b: {", source: "null", count: 300, of: 1000, rating-when-met: { mean: 1.5, responses: 300 } }
            limits: { start: 2026-10-05, end: 2027-06-30 }
            """;

    static List<String> audits() {
        return Strategies.AUDITS;
    }

    private static StrategyDocument drafted(String audit) {
        return DRAFTED.computeIfAbsent(audit, stem -> Strategies.document(Strategies.ofExample(stem)));
    }

    private static Document read(String yaml) {
        return StrictReader.read("strategy.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void whatIsWrittenReadsWithoutAProblem(String audit) {
        assertThat(read(drafted(audit).strategy()).judgedBy(StrategyForm.plain()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void noFigureIsEverWrittenThatNobodyKnows(String audit) {
        assertThat(drafted(audit).strategy()).doesNotContain("NaN").doesNotContain("null");
        assertThat(drafted(audit).evidence()).doesNotContain("NaN").doesNotContain("null");
    }

    @ParameterizedTest
    @MethodSource("audits")
    void bothFilesNameTheSameOrigin(String audit) {
        StrategyDocument document = drafted(audit);
        Map<?, ?> from =
                (Map<?, ?>) ((Map<?, ?>) Objects.requireNonNull(JsonText.read(document.evidence()))).get("made-from");
        String meaning = String.valueOf(from.get("audit-meaning"));

        assertThat(document.strategy()).containsPattern("meaning: \"?" + meaning.substring(0, 6));
        assertThat(from.get("strategy-meaning"))
                .isEqualTo(MeaningDigest.digest(
                        Objects.requireNonNull(read(document.strategy()).root())));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyPieceOfEvidenceIsTold(String audit) {
        Map<?, ?> evidence =
                (Map<?, ?>) Objects.requireNonNull(JsonText.read(drafted(audit).evidence()));
        Set<String> told = new TreeSet<>();
        ((List<?>) evidence.get("facts")).forEach(fact -> told.add(String.valueOf(((Map<?, ?>) fact).get("fact"))));
        ((List<?>) evidence.get("thresholds")).forEach(one -> told.add(String.valueOf(((Map<?, ?>) one).get("id"))));

        assertThat(told).containsAll(named(evidence, "evidence"));
    }

    private static Set<String> named(Object node, String key) {
        Set<String> named = new TreeSet<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key) && value instanceof List<?> list) {
                    list.forEach(one -> named.add(String.valueOf(one)));
                } else {
                    named.addAll(named(value, key));
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(one -> named.addAll(named(one, key)));
        }
        return named;
    }

    @Test
    void sameStrategySameBytesWhateverTheMachine() {
        Strategy strategy = Strategies.ofExample("fjord-and-fern");
        StrategyDocument usual = Strategies.document(strategy);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Strategies.document(Strategies.ofExample("fjord-and-fern")))
                    .isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void rulesWithoutAVersionAreOfAnUnknownOne() {
        StrategyDocument document = StrategyDocument.of(
                Strategies.ofExample("bakery"), new Origin("a.yaml", "0"), new PlainSentences(), Strategies.INDEX);

        assertThat(document.strategy()).contains("rules: unknown, ");
    }

    @Test
    void aStrategyIsShortEnoughToBeOwned() {
        assertThat(drafted("olist-2018-q1").strategy().lines()).hasSizeLessThan(200);
    }

    @Test
    void aGoalIsWrittenWithItsIntervalItsVerdictAndTheWayOut() {
        assertThat(drafted("olist-2018-q1").strategy())
                .contains("""
                          - id: csat@organization
                            from-ambition: unknown  # not provided: ask the client
                            state: drafted
                            owner: unknown
                        """)
                .contains("baseline: 57.0%, interval: 53.9%..60.0%, responses: 995,")
                .contains("measurable: { is: false, at: 995 responses per wave, shows: 6.2 points, needs: ")
                .contains("serves: csat@organization\n    link: { grade: C, says: late is rated 1.7 }");
    }

    @Test
    void aLinkThatNothingShowsSaysSo() throws IOException {
        String townHall = Files.readString(Path.of("sample-audits/town-hall.audit.yaml"));

        assertThat(Strategies.document(Strategies.of(townHall)).strategy())
                .contains("link: { grade: E, says: no evidence }");
    }

    @Test
    void withoutRivalsOpportunitiesAndThreatsAreUnknownAndNotEmpty() {
        assertThat(drafted("olist-2018-q1").strategy())
                .contains("opportunities: unknown  # no rivals in the audit")
                .contains("threats: unknown  # ");
        assertThat(drafted("fjord-and-fern").strategy()).contains("rival: northline");
    }

    @Test
    void moneyThatIsPlannedKeptAndFreeAddsUpToTheBudget() {
        assertThat(drafted("fjord-and-fern").strategy()).contains("budget: { limit: EUR 60k, planned: EUR ");
        String budget = drafted("fjord-and-fern")
                .strategy()
                .lines()
                .filter(line -> line.startsWith("budget:"))
                .findFirst()
                .orElseThrow();
        List<Double> amounts = Pattern.compile("EUR ([0-9.]+)(k?)")
                .matcher(budget)
                .results()
                .map(one -> Double.parseDouble(one.group(1)) / (one.group(2).isEmpty() ? 1000 : 1))
                .toList();

        assertThat(budget).contains("planned: ", "running: ", "reserve: ", "free: ");
        assertThat(amounts).hasSize(5);
        assertThat(amounts.get(0))
                .isCloseTo(
                        amounts.stream()
                                .skip(1)
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void reviewsFollowEveryQuarterUntilThePlanAndItsGoalsHaveEnded() {
        assertThat(drafted("olist-2018-q1").strategy())
                .contains(
                        "freeze: [ 2018-11-05..2018-12-31 ], reviews: [ 2018-07-09, 2018-10-08, 2019-01-08, 2019-04-08, 2019-07-08 ]")
                .contains("{ source: classified, by: 2018-07-06, responses: ");
    }

    @Test
    void whatIsAssumedStandsInTheLedger() {
        assertThat(drafted("fjord-and-fern").strategy())
                .contains("{ id: reach-of-replies@help, value: 0.1, basis: judgement }");
    }

    @Test
    void hostileTextStaysText() {
        StrategyDocument document = Strategies.document(Strategies.of(HOSTILE));

        assertThat(read(document.strategy()).judgedBy(StrategyForm.plain()))
                .filteredOn(problem -> !problem.rule().equals("hidden-character-in-text"))
                .isEmpty();
        assertThat(document.strategy()).doesNotContain("\u202e").doesNotContain("\u0007");
        assertThat(JsonText.fromYaml(
                        Objects.requireNonNull(read(document.strategy()).root())))
                .contains("\"organization\" : \"Yes # no: [x] \\u202E\\u0007 \\\"q\\\"\"".replace(" : ", ": "));
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyThresholdThatDecidedStandsInTheEvidenceWithItsReason() {
        Map<String, Object> evidence = (Map<String, Object>)
                JsonText.read(Strategies.document(Strategies.of(HOSTILE)).evidence());
        List<Map<String, Object>> thresholds = (List<Map<String, Object>>) evidence.get("thresholds");
        Set<Object> known = new TreeSet<>();
        thresholds.forEach(threshold -> {
            assertThat((String) threshold.get("why")).isNotBlank();
            known.add(threshold.get("id"));
        });
        Set<String> decided = new TreeSet<>();
        decidedBy(evidence, decided);

        assertThat(decided).isNotEmpty();
        assertThat(known).containsAll(decided);
    }

    /** Everything that stands under a key {@code decided-by}, wherever. */
    private static void decidedBy(Object evidence, Set<String> decided) {
        if (evidence instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("decided-by")) {
                    ((List<?>) value).forEach(id -> decided.add((String) id));
                }
                decidedBy(value, decided);
            });
        } else if (evidence instanceof List<?> list) {
            list.forEach(item -> decidedBy(item, decided));
        }
    }

    @Test
    void aThresholdIsToldOnlyWhereItDecided() {
        Strategy without = Strategies.of(HOSTILE);
        Strategy with = Strategies.of(HOSTILE.replace("end: 2027-06-30", "end: 2027-06-30, budget: EUR 100k"));

        assertThat(without.deciding()).extracting(Threshold::id).doesNotContain("kept-for-measuring");
        assertThat(with.deciding()).extracting(Threshold::id).contains("kept-for-measuring");
    }

    @Test
    void listsThatAreCutSayHowMuchIsLeft() {
        List<String> cut = new ArrayList<>();
        String praised = IntStream.range(0, 9)
                .mapToObj(number -> "  - { id: place-" + number + ", rating: unknown, does-well: [ warm ] }\n")
                .collect(Collectors.joining());
        Strategies.document(Strategies.of(HOSTILE.replace("touchpoints:\n", "touchpoints:\n" + praised)))
                .strategy()
                .lines()
                .filter(line -> line.contains("more in evidence.json"))
                .forEach(cut::add);

        assertThat(cut).isNotEmpty().allMatch(line -> line.contains(":  # "));
    }
}
