package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxadvisor.Growth;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final String AUDIT = """
            sources: [ { id: reviews, scale: 1..10 } ]
            touchpoints: [ { id: seat, rating: { mean: 3, before: [ { period: 2020, mean: 4 } ] } } ]
            metrics: { csat: 60%, nps: unknown }
            history: past.csv
            """;

    @Test
    void rowsBecomeEarlierReadingsAfterThoseOfTheAudit() {
        Audit audit = Audits.bound(read("""
                period,seat,seat-responses,csat,csat-responses,wait-time
                2025-Q1,3.5,40,58%,90,1m 30s
                2025-Q2,3.4,,,0,
                """));

        List<Reading> seat = Stated.all(audit.touchpoints()).get(0).rating().before();
        assertThat(seat).extracting(Reading::mean).containsExactly(4.0, 3.5, 3.4);
        assertThat(seat.get(1).responses()).isEqualTo(40);
        assertThat(seat.get(1).period()).hasToString("2025-Q1");
        assertThat(seat.get(1).source()).isEqualTo("reviews");
        assertThat(seat.get(1).highest()).isEqualTo(10);
        assertThat(seat.get(1).place()).hasToString("audits/past.csv:2:9");
        assertThat(seat.get(2).responses()).isNaN();
        assertThat(series(audit, "csat").before()).extracting(Reading::rate).containsExactly(58.0);
        assertThat(series(audit, "wait-time").now().isUnsaid()).isTrue();
        assertThat(series(audit, "wait-time").before())
                .extracting(Reading::mean)
                .containsExactly(90.0);
    }

    @Test
    void aMetricThatIsNotKnownNowKeepsItsPast() {
        Audit audit = Audits.bound(read("period,nps,nps-responses\n2025-Q1,12,400\n"));

        assertThat(series(audit, "nps").now().isUnknown()).isTrue();
        assertThat(series(audit, "nps").before()).extracting(Reading::score).containsExactly(12.0);
    }

    @Test
    void theHistoryOfAMetricThatOneTouchpointAloneMeasuresBelongsToThatTouchpoint() {
        String more = "touchpoints: [ { id: shop, metrics: { completion: 50% } } ]\nhistory: past.csv\n";
        Audit audit = Audits.bound(Audits.readMore(more, Map.of("past.csv", "period,completion\n2025,48%\n")));

        Series completion =
                Audits.at(Stated.entries(Stated.all(audit.touchpoints()).get(0).metrics()), "completion");
        assertThat(completion.before()).extracting(Reading::rate).containsExactly(48.0);
        assertThat(audit.metrics().isUnsaid()).isTrue();
    }

    @Test
    void theLongHistoryOfTheExampleIsReadWhole() {
        Audit audit = Audits.bound(Audits.readExample("ba-2023"));

        Series wifi = Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> touchpoint.id().equals("wifi"))
                .findFirst()
                .orElseThrow()
                .rating();
        assertThat(wifi.before()).hasSizeBetween(30, 40);
        assertThat(series(audit, "overall-score").before()).hasSize(9 + 41);
    }

    @Test
    void quotesAreRead() {
        Audit audit = Audits.bound(read("\"period\",\"csat\"\r\n\"2025-Q1\",\"58%\"\r\n"));

        assertThat(series(audit, "csat").before()).hasSize(1);
        assertThat(series(audit, "csat").before().get(0).place()).hasToString("audits/past.csv:2:12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "period,seet~2025,3|undeclared-metric|past.csv:1:8|seat",
                "period,seat~2025-Q9,3|wrong-history-value|past.csv:2:1|",
                "period,seat~2025,3%|wrong-history-value|past.csv:2:6|",
                "period,csat~2025,0.58|wrong-history-value|past.csv:2:6|",
                "period,csat,csat-responses~2025,58%,many|wrong-history-value|past.csv:2:10|",
                "period,csat~2025,58%,90|ragged-history|past.csv:2:1|",
                "period,csat~2025,58%~2025,59%|doubled-history|past.csv:3:1|",
                "period,csat,csat~2025,58%,58%|doubled-history|past.csv:1:13|",
                "period,csat-responses~2025,58|orphaned-responses|past.csv:1:8|",
                "quarter,csat~2025,58%|headless-history|past.csv:1:1|",
                "period;csat~2025;58%|headless-history|past.csv:1:1|",
                "period,csat~2025,\"58%|unreadable-history|past.csv:2:7|",
                "``|headless-history|past.csv|"
            })
    void whatIsWrongInAHistoryIsShownInItsPlace(String csv, String rule, String place, String suggestion) {
        AuditReading reading = read(csv.replace('~', '\n'));

        assertThat(reading.audit()).isNull();
        assertThat(reading.problems()).extracting(Problem::rule).contains(rule);
        Problem problem = reading.problems().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(problem.place()).hasToString("audits/" + place);
        assertThat(problem.suggestion()).isEqualTo(suggestion == null ? "" : suggestion);
    }

    @Test
    void aHistoryThatIsNotThereIsShownWhereItIsNamed() {
        AuditReading reading = Audits.readMore("history: past.csv\n");

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("missing-history");
            assertThat(problem.place()).hasToString("audits/case.yaml:4:10");
            assertThat(problem.values()).containsEntry("file", "audits/past.csv");
        });
    }

    @Test
    void aHistoryLiesBesideTheAuditAndNowhereElse() {
        AuditReading reading = Audits.readMore("history: ../past.csv\n", Map.of("../past.csv", "period,csat\n"));

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("wrong-value");
    }

    @Test
    void aWideHistoryTakesTimeForItsLengthOnce() {
        assertThat(Growth.ofDoubling(4_000, columns -> read(wide("period", columns))))
                .isLessThan(3);
    }

    @Test
    void aHistoryThatIsLongerThanWeReadIsAnErrorAndNotCutInSilence() {
        String rows = "2025-Q1,58%\n" + "\n".repeat(StrictReader.LONGEST_FILE);

        assertThat(read("period,csat\n" + rows).problems())
                .extracting(problem -> problem.rule() + " " + problem.place())
                .containsExactly("oversized-file audits/past.csv");
    }

    @Test
    void aLongCellIsToldAsFarAsAnybodyReadsIt() {
        AuditReading wrong = read(wide("p".repeat(100_000), 10));
        AuditReading wide = read(wide("period", 10));

        assertThat(wrong.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("headless-history");
            assertThat(problem.values().get("name")).hasSizeLessThan(300);
            assertThat(problem.place().path()).hasSizeLessThan(300);
        });
        assertThat(wide.problems()).hasSize(10);
        assertThat(wide.problems().get(1).place().column()).isEqualTo("period,".length() + 24);
    }

    private static String wide(String first, int columns) {
        StringBuilder header = new StringBuilder(first);
        for (int column = 0; column < columns; column++) {
            header.append(",é").append("😟".repeat(20)).append(column);
        }
        return header + "\n2025" + ",1".repeat(columns) + "\n";
    }

    private static AuditReading read(String csv) {
        return Audits.readMore(AUDIT, Map.of("past.csv", csv));
    }

    private static Series series(Audit audit, String metric) {
        return Audits.at(Stated.entries(audit.metrics()), metric);
    }
}
