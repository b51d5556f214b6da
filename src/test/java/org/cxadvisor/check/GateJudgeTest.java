package org.cxadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateJudgeTest {

    private static final double ENOUGH = 50;
    private static final String AT_LEAST = "{ measure: csat@organization, at-least: 60% }";
    private static final String NO_DROP = "{ measure: csat@organization }";

    @ParameterizedTest
    @CsvSource({
        "61, 58, 64, 900, PASSED",
        "59, 56, 62, 900, UNCERTAIN",
        "55, 52, 58, 900, BROKEN",
        "40, 26, 54, 49, UNCERTAIN",
        "40, 26, 54, 50, BROKEN",
        "59.9, NaN, NaN, NaN, BROKEN",
        "60, NaN, NaN, NaN, PASSED"
    })
    void alone(double value, double low, double high, double answers, Verdict verdict) {
        assertThat(verdict(AT_LEAST, csat(value, low, high, answers), null)).isEqualTo(verdict);
    }

    /** Broken before and no worse does not block; new and worse do. */
    @ParameterizedTest
    @CsvSource({
        "70, 61, PASSED",
        "55, 61, FIXED",
        "55, 55, KNOWN",
        "55, 56, KNOWN",
        "55, 54, KNOWN",
        "55, 48, WORSE",
        "70, 55, NEW",
        "59, 55, NEW",
        "55, 59, UNCERTAIN"
    })
    void besideAnEarlierOne(double before, double now, Verdict verdict) {
        assertThat(verdict(AT_LEAST, csat(now), csat(before))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "70, 68, PASSED",
        "70, 80, PASSED",
        "70, 60, WORSE",
    })
    void aDropCountsOnlyBeyondItsInterval(double before, double now, Verdict verdict) {
        assertThat(verdict(NO_DROP, csat(now), csat(before))).isEqualTo(verdict);
    }

    @Test
    void tooSmallASampleAndNothingToCompareWithAreNotices() {
        assertThat(verdict(NO_DROP, csat(40, 26, 54, 49), csat(80))).isEqualTo(Verdict.UNCERTAIN);
        assertThat(verdict(NO_DROP, csat(40, Double.NaN, Double.NaN, Double.NaN), csat(80)))
                .isEqualTo(Verdict.UNCERTAIN);
        assertThat(verdict(NO_DROP, csat(40), null)).isEqualTo(Verdict.NOT_COMPARED);
    }

    @Test
    void whatIsMeasuredInAnotherWayOrNoMoreFails() {
        Measurement other = new Measurement(
                "csat", "organization", 80, 900, 77, 83, "top-box", null, "panel", "higher", 0, 100, "a.yaml:1:1");

        assertThat(verdict(NO_DROP, csat(78), other)).isEqualTo(Verdict.MEASURED_OTHERWISE);
        assertThat(results("{ measure: nps@organization, at-least: 10 }", snapshot(csat(70)), null, null))
                .singleElement()
                .matches(GateResult::fails)
                .extracting(GateResult::verdict)
                .isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void aWarningNeverFails() {
        assertThat(results(
                        "{ measure: csat@organization, at-least: 60%, level: warning }",
                        snapshot(csat(50)), null, null))
                .singleElement()
                .matches(result -> result.verdict() == Verdict.BROKEN && !result.fails());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 55, NOT_DUE",
        "2027-01-01, 59.5, PASSED",
        "2027-01-01, 52, BROKEN",
        "2027-06-30, 62, BROKEN",
        "2027-06-30, 71, PASSED"
    })
    void aGoalHasToHaveReachedWhatIsDue(String day, double now, Verdict verdict) {
        Node strategy = StrictReader.read("s.yaml", """
                strategy: 1
                goals:
                  - id: csat@organization
                    draft: { metric: csat, baseline: 55%, target: 70%, end: 2027-06-30 }
                    milestones: [ { by: 2027-01-01, value: 59% } ]
                """.getBytes(StandardCharsets.UTF_8))
                .root();
        Snapshot snapshot =
                new Snapshot(Map.of("csat@organization", List.of(csat(now))), Map.of("csat", "percent"), Map.of(), day);

        assertThat(results("{ goal: csat@organization }", snapshot, null, strategy))
                .singleElement()
                .extracting(GateResult::verdict)
                .isEqualTo(verdict);
        assertThat(results("{ goal: nps@organization }", snapshot, null, strategy))
                .singleElement()
                .extracting(GateResult::verdict)
                .isEqualTo(Verdict.NO_GOAL);
    }

    @Test
    void aGateNamesExactlyOneThing() {
        assertThat(gate("{ measure: a@b, gap: c@d }").isWhole()).isFalse();
        assertThat(gate("{ level: error }").isWhole()).isFalse();
        assertThat(gate("{ gap: any, at-least: 3 }").isWhole()).isFalse();
        assertThat(gate(AT_LEAST).isWhole()).isTrue();
    }

    private static Verdict verdict(String gate, Measurement now, @Nullable Measurement before) {
        List<GateResult> results = results(gate, snapshot(now), before == null ? null : snapshot(before), null);
        assertThat(results).hasSize(1);
        return results.get(0).verdict();
    }

    private static List<GateResult> results(
            String gate, Snapshot now, @Nullable Snapshot before, @Nullable Node strategy) {
        return new GateJudge(now, before, strategy, ENOUGH).judge(gate(gate));
    }

    private static Gate gate(String text) {
        return Checked.settings("cx: 1\ngates: [ " + text + " ]\n").gates().get(0);
    }

    private static Snapshot snapshot(Measurement measured) {
        return new Snapshot(
                Map.of("csat@organization", List.of(measured)), Map.of("csat", "percent"), Map.of(), "2026-09-30");
    }

    /** With three points of error to each side. */
    private static Measurement csat(double value) {
        return csat(value, value - 3, value + 3, 900);
    }

    private static Measurement csat(double value, double low, double high, double answers) {
        return new Measurement(
                "csat",
                "organization",
                value,
                answers,
                low,
                high,
                "top-2-of-5",
                null,
                "panel",
                "higher",
                0,
                100,
                "a.yaml:1:1");
    }
}
