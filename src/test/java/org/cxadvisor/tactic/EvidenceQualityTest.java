package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.PublicMentions;
import org.cxadvisor.fact.SurveyReturn;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.GapWeight;
import org.cxadvisor.gap.ProvenGap;
import org.cxadvisor.metric.Measurement;
import org.junit.jupiter.api.Test;

class EvidenceQualityTest {

    @Test
    void mentionsThatWereCountedAreAnswers() {
        assertThat(footing(new PublicMentions("", 20, 60, 100, 50, -40, -50, -30, "", Double.NaN, "a:1:1")))
                .isEqualTo(.5);
    }

    @Test
    void testContactsStandOnTheSideThatWasTriedLess() {
        assertThat(footing(new MysteryContacts("ash", "email", "email", 60, 100, 90, 600, 20, .01, "a:1:1")))
                .isEqualTo(.1);
        assertThat(footing(
                        new MysteryContacts("ash", "email", "email", 60, 100, 90, Double.NaN, 0, Double.NaN, "a:1:1")))
                .isEqualTo(.5);
    }

    @Test
    void aShareOfAnswersStandsOnThoseWhoWereAsked() {
        assertThat(footing(new SurveyReturn("panel", 5, 6, 400, "a:1:1"))).isEqualTo(2);
    }

    @Test
    void aFirstReplyStandsOnTheRepliesThatWereTimed() {
        Measurement timed = new Measurement(
                "first-response-time", "email", 600, 50, 500, 700, "median", null, "", "lower", 0, Double.NaN, "a:1:1");

        assertThat(footing(new FirstReply("email", "email", 600, "median", "a:1:1"), timed))
                .isEqualTo(.25);
        assertThat(footing(new FirstReply("email", "email", 600, "median", "a:1:1")))
                .isZero();
    }

    private static double footing(Object evidence, Object... known) {
        AuditFacts audit =
                new AuditFacts(List.of(known), Map.of(), Map.of(), LocalDate.of(2026, 9, 30), "customers", List.of());
        Gap gap = ProvenGap.of("slow", "slow", "email", "access", .5, Double.NaN);
        FoundGap found = new FoundGap(
                gap,
                List.of(),
                "major",
                GapWeight.of(gap, .5, 1, .1, false),
                "assumed",
                List.of(),
                List.of(evidence),
                "");
        return new EvidenceQuality(audit, 200)
                .of(found).stream()
                        .filter(DataSupport.class::isInstance)
                        .map(DataSupport.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .share();
    }
}
