package org.cxadvisor.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cxadvisor.concern.NamedMeasure;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.GapWeight;
import org.cxadvisor.gap.ProvenGap;
import org.cxadvisor.gap.Score;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;

class GoalMeasuresTest {

    private static final String PLACE = "audit.yaml:9:5";

    @Test
    void theStandardOfAChannelHoldsForTheMeasureOfThatChannel() {
        assertThat(standards("wait-time", threshold("accepted-wait-by-phone")))
                .extracting(Threshold::id)
                .containsExactly("accepted-wait-by-phone");
    }

    @Test
    void noStandardOfAnotherMeasureIsTakenBecauseItsUnitIsTheSame() {
        assertThat(standards("wait-time", threshold("accepted-first-response-by-phone")))
                .isEmpty();
        assertThat(standards("wait-time", threshold("accepted-wait-by-chat"))).isEmpty();
        assertThat(standards("resolution-time", threshold("accepted-wait-by-phone")))
                .isEmpty();
    }

    @Test
    void theStandardOfAUsualMeasureHoldsForTheMeasureWhoseNameSaysIt() {
        assertThat(standards(
                        "late-starts",
                        threshold("accepted-on-time"),
                        new NamedMeasure("late-starts", "on-time", true, "audit.yaml:2:3")))
                .extracting(Threshold::id)
                .containsExactly("accepted-on-time");
        assertThat(standards(
                        "late-starts",
                        threshold("accepted-on-time"),
                        new NamedMeasure("other", "on-time", true, "audit.yaml:2:3")))
                .isEmpty();
    }

    private static List<Threshold> standards(String metric, Threshold beside) {
        return standards(metric, beside, "no further evidence");
    }

    private static List<Threshold> standards(String metric, Threshold beside, Object further) {
        Delay delay = new Delay(metric, "line", "phone", 900, 900, "", 100, PLACE);
        Gap gap = ProvenGap.of("long-queue", "long-queue", "line", "access", 0.5, 1);
        FoundGap found = new FoundGap(
                gap,
                List.of(),
                "major",
                new GapWeight(gap.id(), 0.5, 1, 1, 1, 0.5),
                "stated",
                List.of(),
                List.of(beside, delay, further),
                "");
        Diagnosis diagnosis = new Diagnosis(
                List.of(found), List.of(), List.of(), new Score(Double.NaN, 0, List.of(), List.of()), List.of());
        AuditFacts facts =
                new AuditFacts(List.of(), Map.of(), Map.of(), LocalDate.of(2026, 10, 2), "customers", List.of());
        Measurement now =
                new Measurement(metric, "line", 900, 100, 900, 900, "", null, "desk", "lower", 0, Double.NaN, PLACE);
        return new GoalMeasures(facts, diagnosis, Thresholds.builtIn())
                .accepted(now).stream().toList();
    }

    private static Threshold threshold(String id) {
        return new Threshold(id, 120, "percent", "rules/thresholds/access.yaml:6");
    }
}
