package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cxadvisor.audit.Audit.Limits;
import org.cxadvisor.audit.Audit.Touchpoint;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSpellingsTest {

    @Test
    void figuresAreReadInTheSpellingOfReports() {
        Audit audit = bound("""
                customers: { at-start: 212,000, revenue: "£6.9bn per year" }
                people: { agents: 310, leavers: 14% per year }
                limits: { people: 12 FTE, start: Sep 2026, end: 2027-12 }
                touchpoints:
                  - { id: a, stage: delivery, used-by: 62% of callers, pains: [ { theme: long-wait, share: 27%, responses: 418 } ] }
                """);
        Limits limits = audit.limits().known().orElseThrow();
        Touchpoint touchpoint = Stated.all(audit.touchpoints()).get(0);

        assertThat(audit.customers().known().orElseThrow().revenue().known())
                .contains(new Money(6_900_000_000.0, "GBP", "year", false));
        assertThat(limits.people().known().orElseThrow().amount()).isEqualTo(60);
        assertThat(limits.start().known()).contains(LocalDate.of(2026, 9, 1));
        assertThat(limits.end().known()).contains(LocalDate.of(2027, 12, 31));
        assertThat(touchpoint.stage().known()).contains("receive");
        assertThat(touchpoint.usedBy().known().orElseThrow().isShare()).isTrue();
        assertThat(Stated.all(touchpoint.pains())
                        .get(0)
                        .of()
                        .known()
                        .orElseThrow()
                        .value())
                .isEqualTo(418);
    }

    @Test
    void monthsByNameAreThoseOfTheCalendar() {
        Audit audit = bound("""
                sources: [ { id: poll, date: Mar 2026 } ]
                events: [ { what: Strike, date: January 2026 } ]
                """);

        assertThat(Stated.all(audit.sources()).get(0).date().known()).isEqualTo(Period.parse("2026-03"));
        assertThat(Stated.all(audit.events()).get(0).date().known()).isEqualTo(Period.parse("2026-01"));
    }

    @Test
    void aShareInAYearIsReadWhereTheFigureCoversAYear() {
        String sources = "sources: [ { id: crm, period: 2025-07..2026-06 }, { id: desk, period: 2026-Q3 } ]\n";

        assertThat(Audits.readMore(sources + "metrics: { churn: { source: crm, rate: 9% per year, of: 1,310 } }\n")
                        .problems())
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .isEmpty();
        assertThat(Audits.readMore(sources + "metrics: { churn: { source: desk, rate: 9% per year, of: 1,310 } }\n")
                        .problems())
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .extracting(Problem::suggestion)
                .containsExactly("9%");
    }

    @Test
    void aRatePerSoManyIsTheValueOfItsMetric() {
        Audit audit = bound("""
                own-metrics: [ { id: letters, says: Letters, measured-as: rate, better: lower } ]
                metrics: { letters: { rate: "61.3 per 10,000" } }
                """);

        assertThat(Stated.entries(audit.metrics())
                        .get("letters")
                        .now()
                        .known()
                        .orElseThrow()
                        .value())
                .isEqualTo(61.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limits: { people: 6 people }",
                "limits: { budget: $5m }",
                "events: [ { what: Frost, date: winter 2025 } ]",
                "sources: [ { id: poll, sample: representative } ]",
                "metrics: { csat: { mean: 3,905, responses: 200 } }",
            })
    void whatMayMeanSeveralThingsIsAProblem(String more) {
        assertThat(Audits.readMore(more + "\n").problems())
                .extracting(Problem::level)
                .contains(Level.ERROR);
    }

    private static Audit bound(String more) {
        AuditReading reading = Audits.readMore(more);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .isEmpty();
        return reading.audit();
    }
}
