package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period|Q2 2024|2024-Q2",
                "period|Q1 FY2025|FY2025-Q1",
                "period|FY2025 Q1|FY2025-Q1",
                "period|H1 2024/25|2024/25-H1",
                "period|January 2024|2024-01",
                "period|Nov 2023|2023-11",
                "period|April 2023 to March 2024|2023-04..2024-03",
                "period|2023-04 to 2024-03|2023-04..2024-03",
                "date|1 April 2024|2024-04-01",
                "day-of-year|1 April|04-01",
                "day-of-year|April|04-01",
                "share|6.4% per year|6.4%",
                "share|62 %|62%",
                "share|62 per cent|62%",
                "share|62|62%",
                "share|12,5%|12.5%",
                "score|+12|12",
                "duration|2 min 10 s|2m 10s",
                "duration|9 mins|9m",
                "duration|2 hours 10 minutes|2h 10m",
                "rate|5.6m|5.6m per year",
                "rate|278,000|278000 per year",
                "rate|90% in 3 minutes|90% within 3 minutes",
                "count|1,005|1005",
                "count|about 12,345|about 12345",
                "number|4.5 out of 5|4.5",
                "number|4.5/5|4.5",
                "money|£500k|GBP 500k",
                "money|GBP 250,000|GBP 250000",
                "money|$1.2m|USD 1.2m",
                "scale|1-5|1..5",
                "scale|1 to 10|1..10",
                "interval|7.4-18.2|7.4..18.2",
            })
    void aSpellingOfReportsIsRecognized(String kind, String written, String meant) {
        assertThat(kind(kind).reads(written)).isFalse();
        assertThat(kind(kind).respelt(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a third", "", "winter 2023", "0.38", "many", "Q5 2024", "?"})
    void whatMayMeanAnythingIsNotGuessed(String written) {
        assertThat(Arrays.asList("share", "period"))
                .allSatisfy(kind -> assertThat(kind(kind).respelt(written)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.7|4.7",
                "1040|1040",
                "about 1.2m|1200000",
                "4.7 per 10,000 customers|4.7",
                "84.2 complaints per 100,000 collections|84.2",
                "6.63 per 1,000 bed days|6.63",
                "3 per 100k|3",
                "12 per year|12",
            })
    void aCompanysOwnCountMayBeARate(String written, double value) {
        assertThat(Values.FREQUENCY.reads(written)).isTrue();
        assertThat(Values.FREQUENCY.number(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.7 per 10,000 customers|10000",
                "4.7 per 10k|10000",
                "4.7 per 1000 bed days|1000",
                "9 per 100|100"
            })
    void aRateKnowsWhatItIsPer(String written, double base) {
        assertThat(Base.of(written)).contains(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.7", "9 per year", "per 1,000", "4.7 per 10,00 customers"})
    void whatIsPerNoNumberHasNoBase(String written) {
        assertThat(Base.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "money|GBP 6.9bn per year|GBP 6900m per year",
                "money|\u00A3410 per year|GBP 410 per year",
                "money|GBP 1,250,000|GBP 1250000",
                "money|\u00A32.5 mn|GBP 2.5m",
                "count|1,200|1200",
                "count|about 12,345 people|about 12345 people",
                "count|1.2 billion|1200m",
                "rate|14,200 per half-year|14200 per half-year",
                "duration|11 min|11m",
                "duration|1 hour 5 mins|1h 5m",
                "duration|under a week|1 week",
                "duration|under 30 min|30m",
                "when|Mar 2026|2026-03",
                "period|Aug 2025|2025-08",
                "period|April 2023 to March 2024|2023-04..2024-03",
                "date|1 Sep 2026|2026-09-01",
                "share|62 percent|62%",
                "work|12 FTE|60 days per week",
                "work|10 hours a week|10 hours per week",
                "figure|45,000|45000",
            })
    void aSpellingWithOneMeaningIsCertain(String kind, String written, String meant) {
        assertThat(kind(kind).reads(written)).isFalse();
        assertThat(kind(kind).certain(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "money|$1.2m|USD 1.2m",
                "number|3,905|3905",
                "share|6.4% per year|6.4%",
                "share|62|62%",
                "duration|2-3 days|3 days",
                "duration|10 working days|14 days",
                "when|spring 2026|2026-Q2",
                "period|season 2025/26|2025/26",
                "work|6 people|30 days per week",
                "work|30 people-weeks|30 person-weeks",
                "count|1,900 per quarter|1900",
            })
    void whatMayMeanSomethingElseIsOnlyProposed(String kind, String written, String proposed) {
        assertThat(kind(kind).certain(written)).isEmpty();
        assertThat(kind(kind).respelt(written)).isEqualTo(proposed);
    }

    private static Values kind(String name) {
        return Values.all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
