package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxadvisor.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An audit of twice as many parts is twice the work and little more: no part is looked up among all others. */
class GrowthOfAuditsTest {

    private static final int PARTS = 500;

    private static final String REST = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shop, industry: e-commerce, currency: EUR }
            period: 2026-Q3
            sources: [ { id: s, what: Survey, kind: survey, sample: invited, responses: 4000, scale: 1..5, date: 2026-09-20 } ]
            metrics: { csat: { source: s, rate: 70%, responses: 4000 } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"competitors", "queues", "segments", "touchpoints"})
    void twiceAsManyPartsAreTwiceTheWork(String list) {
        assertThat(Growth.ofDoublingInBytes(
                        PARTS, parts -> Written.of(Path.of("sample-audits/a.audit.yaml"), audit(list, parts))))
                .isLessThan(2.3);
    }

    private static byte[] audit(String list, int parts) {
        String items = IntStream.range(0, parts)
                .mapToObj(number -> "  - " + item(list, number) + "\n")
                .collect(Collectors.joining());
        String more = list.equals("competitors")
                ? "reviews: { source: s, results: { us: { mean: 4.1, responses: 400 }"
                        + IntStream.range(0, parts)
                                .mapToObj(number -> ", r" + number + ": { mean: 3." + number % 9 + ", responses: 50 }")
                                .collect(Collectors.joining())
                        + " } }\n"
                : "";
        return (REST + list + ":\n" + items + more).getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String list, int number) {
        return switch (list) {
            case "competitors" -> "{ id: r" + number + ", name: Rival " + number + " }";
            case "queues" ->
                "{ id: q" + number + ", metrics: { first-response-time: { source: s, mean: " + number % 50 + "m } } }";
            case "touchpoints" ->
                "{ id: t" + number + ", name: T " + number
                        + ", stage: buy, channels: [ store ], rating: { source: s, mean: 3."
                        + number % 9 + ", responses: 420 }, pains: [ { theme: long-wait, says: Long, source: s, count: "
                        + (9 + number % 200) + ", of: 420 } ] }";
            default ->
                "{ id: g" + number + ", by: Age, metrics: { csat: { source: s, rate: " + (40 + number % 50)
                        + "%, responses: 200 } } }";
        };
    }
}
