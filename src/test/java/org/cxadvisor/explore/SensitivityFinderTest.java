package org.cxadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures decide the advice: those that are said to do, and the same ones each time. */
class SensitivityFinderTest {

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Shop, currency: EUR, language: en }
            period: 2026-Q3
            sources: [ { id: buyers, kind: survey, sample: random, responses: 1000, scale: 1..5 } ]
            touchpoints:
              - { id: help, name: Help, stage: help, channels: [ phone ], rating: unknown, pains: [ { theme: long-wait, source: buyers, count: %s, of: 1000, rating-when-met: { mean: 2.0, responses: %s } } ] }
              - { id: web, name: Web, stage: buy, channels: [ website ], rating: unknown, pains: [ { theme: forced-account, source: buyers, count: 160, of: 1000, rating-when-met: { mean: 2.0, responses: 160 } } ] }
            """;

    @Test
    void twoGapsThatAreNearlyAlikeChangePlacesWithinTheMarginOfTheirCounts() {
        Sensitivity near = find(AUDIT.formatted(170, 170));

        assertThat(near.effects()).anySatisfy(effect -> {
            assertThat(effect.place()).isEqualTo("touchpoints/help/pains/long-wait/count");
            assertThat(effect.basis()).isEqualTo("interval");
            assertThat(effect.shifts()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void gapsThatLieFarApartDoNot() {
        assertThat(find(AUDIT.formatted(400, 400)).effects())
                .extracting(Sensitivity.Effect::place)
                .doesNotContain("touchpoints/help/pains/long-wait/count");
    }

    @Test
    void whatIsSaidToChangeTheAdviceDoesSo() {
        Trials trials = SampleTrials.of(AUDIT.formatted(170, 170));
        List<Sensitivity.Effect> effects = new SensitivityFinder(trials).find().effects();

        assertThat(effects)
                .isNotEmpty()
                .flatExtracting(Sensitivity.Effect::shifts)
                .extracting(Sensitivity.Shift::what)
                .contains("gap");
        for (Sensitivity.Effect effect : effects) {
            List<AuditEdit> edit = List.of(AuditEdit.set(effect.place(), effect.moved()));
            for (Sensitivity.Shift shift : effect.shifts()) {
                if (shift.what().equals("gap")) {
                    assertThat(SampleTrials.strategy(trials, edit)
                                    .diagnosis()
                                    .ranked()
                                    .get(shift.rank() - 1)
                                    .id())
                            .as("%s", effect)
                            .isEqualTo(shift.to());
                }
            }
        }
    }

    @Test
    void wordsThatBeginWithADigitAreNoFigures() {
        String named = AUDIT.formatted(170, 170)
                .replace("name: Web,", "name: \"24 hours: a: b\", x-note: 12%,")
                .replace("name: Help,", "name: 24 hours, owner: 12% club, does-well: [ 3 people ],")
                .replace("theme: long-wait,", "theme: long-wait, says: 10 minutes,");

        assertThat(find(named).figures())
                .isEqualTo(find(AUDIT.formatted(170, 170)).figures());
    }

    @Test
    void figuresOfEveryKindThatIsMeasuredAreMoved() {
        String more = AUDIT.formatted(170, 170)
                + "metrics: { nps: 31, csat: 70%, own-returns: 12% }\n"
                + "own-metrics: [ { id: own-returns, says: what comes back, measured-as: share, better: lower } ]\n";

        assertThat(find(more).figures())
                .isEqualTo(find(AUDIT.formatted(170, 170)).figures() + 3);
    }

    @Test
    void theSameAuditGivesTheSameAnswer() {
        Path sample = Path.of("sample-audits/telco.audit.yaml");

        assertThat(new SensitivityFinder(SampleTrials.of(sample)).find())
                .isEqualTo(new SensitivityFinder(SampleTrials.of(sample)).find());
    }

    @Test
    void anAuditWithoutFiguresHasNoneToMove() {
        Sensitivity none = find("""
                audit: 1
                organization: { name: Shop }
                period: 2026-Q3
                """);

        assertThat(none).isEqualTo(new Sensitivity(0, 0, List.of()));
    }

    private static Sensitivity find(String audit) {
        return new SensitivityFinder(SampleTrials.of(audit)).find();
    }
}
