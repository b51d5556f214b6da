package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.FormChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "FY2026-H2, 2026-07-01, 2026-12-31",
        "2025-H2..2026-H1, 2025-07-01, 2026-06-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-10-02, 2026-10-02, 2026-10-02",
        "FY2026-Q3, 2026-07-01, 2026-09-30",
        "FY2026, 2026-01-01, 2026-12-31",
        "2017-Q2..2018-Q1, 2017-04-01, 2018-03-31",
        "2026-09-01..2026-09-08, 2026-09-01, 2026-09-08",
        "2011..2023, 2011-01-01, 2023-12-31",
    })
    void aPeriodHasItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        assertThat(Period.parse(text)).contains(new Period(text, first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "1018",
                "2026-Q5",
                "2026-13",
                "2026-02-30",
                "2026-Q3..2026-Q1",
                "2026..",
                "2026-9",
                "Q3 2026",
                "2026 ",
                "FY2026-09",
                "2026...2027",
                "2024/26",
                "2025/24",
                "2024-26",
                "2024-13",
                "FY2024/26",
                "FY123",
                "FY2025-Q5",
                "unknown"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void periodsOverlapWhenTheyShareADay() {
        Period quarter = Period.parse("2018-Q1").orElseThrow();
        assertThat(quarter.overlaps(Period.parse("2017-Q2..2018-Q1").orElseThrow()))
                .isTrue();
        assertThat(quarter.overlaps(Period.parse("2018-03-31..2018-04-05").orElseThrow()))
                .isTrue();
        assertThat(quarter.overlaps(Period.parse("2017-Q4").orElseThrow())).isFalse();
        assertThat(Period.parse("2017-Q4").orElseThrow().isBefore(quarter)).isTrue();
        assertThat(quarter.days()).isEqualTo(90);
    }

    @Test
    void anEventMayKnowOnlyItsMonthOrYearButADateIsOneDay() {
        assertThat(Period.parseWhen("2017-01")).isPresent();
        assertThat(Period.parseWhen("2025")).isPresent();
        assertThat(Period.parseWhen("2025..2026")).isEmpty();
        assertThat(Period.parseDate("2026-10-02")).contains(LocalDate.of(2026, 10, 2));
        assertThat(Period.parseDate("2026-10")).isEmpty();
        assertThat(Period.parseDate("2026..2027")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5h 20m, 19200",
        "6m 40s, 400",
        "14m, 840",
        "26h, 93600",
        "1.5h, 5400",
        "13.44 days, 1161216",
        "3 weeks, 1814400",
        "1 day, 86400",
        "2d 4h, 187200",
        "1 month, 2629800",
        "0s, 0",
    })
    void aDurationIsReadInSeconds(String text, double seconds) {
        assertThat(Span.parse(text).orElseThrow().seconds()).isCloseTo(seconds, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "5h20m", "20m 5h", "5h 90m", "1.5h 20m", "5 hrs", "-2h", "5H", "h", "3  weeks"})
    void whatIsNoDurationIsRefused(String text) {
        assertThat(Span.parse(text)).isEmpty();
    }

    @Test
    void sharesAreInPercent() {
        assertThat(Share.parse("38%")).contains(new Share(38, false));
        assertThat(Share.parse("101%")).contains(new Share(101, false));
        assertThat(Share.parse("about 60%")).contains(new Share(60, true));
        assertThat(Share.parse("8.0%")).contains(new Share(8, false));
        assertThat(Share.parse(".327")).isEmpty();
        assertThat(Share.parse("38 %")).isEmpty();
        assertThat(Share.parse("38,5%")).isEmpty();
    }

    @Test
    void weightsAreCorrelationsOrShares() {
        assertThat(Weight.parse("-.024")).contains(new Weight(-.024));
        assertThat(Weight.parse("0.873")).contains(new Weight(.873));
        assertThat(Weight.parse("27.4%").orElseThrow().value()).isCloseTo(.274, within(1e-12));
        assertThat(Weight.parse("1.0")).contains(new Weight(1));
        assertThat(Weight.parse("1.2")).isEmpty();
        assertThat(Weight.parse("101%")).isEmpty();
    }

    @Test
    void moneyMayComeOftenAndWithoutItsCurrency() {
        assertThat(Money.parse("EUR 60k")).contains(new Money(60_000, "EUR", "", false));
        assertThat(Money.parse("EUR 61 per year")).contains(new Money(61, "EUR", "year", false));
        assertThat(Money.parse("456116.60 per month")).contains(new Money(456_116.60, "", "month", false));
        assertThat(Money.parse("EUR 0.92")).contains(new Money(.92, "EUR", "", false));
        assertThat(Money.parse("about BRL 90k")).contains(new Money(90_000, "BRL", "", true));
        assertThat(Money.parse("EUR 2.3m")).contains(new Money(2_300_000, "EUR", "", false));
        assertThat(Money.parse("120847 per month").orElseThrow().perYear()).isEqualTo(1_450_164);
        assertThat(Money.parse("EUR 4 per contact").orElseThrow().perYear()).isNaN();
        assertThat(Money.parse("EUR 60,000")).isEmpty();
        assertThat(Money.parse("60k EUR")).isEmpty();
        assertThat(Money.parse("EUR -5")).isEmpty();
    }

    @Test
    void countsAreWholeAndMayNameWhatIsCounted() {
        assertThat(Count.parse("1040")).contains(new Count(1_040, "", false));
        assertThat(Count.parse("about 19000")).contains(new Count(19_000, "", true));
        assertThat(Count.parse("over 1.2m")).contains(new Count(1_200_000, "", true));
        assertThat(Count.parse("more than 56 million")).contains(new Count(56_000_000, "", true));
        assertThat(Count.parse("3 thousand answers")).contains(new Count(3_000, "answers", false));
        assertThat(Count.parse("1.5 thousandth")).isEmpty();
        assertThat(Money.parse("GBP 2.3M")).contains(new Money(2_300_000, "GBP", "", false));
        assertThat(Money.parse("up to EUR 5 million per year")).contains(new Money(5_000_000, "EUR", "year", true));
        assertThat(Count.parse("18 interviews")).contains(new Count(18, "interviews", false));
        assertThat(Count.parse("1.5")).isEmpty();
        assertThat(Count.parse("-3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 billion", "5 Mio", "5 Million", "12 per", "19 k", "5 percent"})
    void aWordThatWouldChangeTheNumberIsNotTakenForWhatIsCounted(String text) {
        assertThat(Count.parse(text)).isEmpty();
    }

    @Test
    void ratesAreSoManyPerTimeOrAShareWithinATime() {
        assertThat(Rate.parse("9 per year")).contains(new Rate(9, "", "year", false));
        assertThat(Rate.parse("4 hours per week")).contains(new Rate(4, "hours", "week", false));
        assertThat(Rate.parse("2883 responses per wave")).contains(new Rate(2_883, "responses", "wave", false));
        assertThat(Rate.parse("27% within 7 days")).contains(new Rate(27, "%", "7 days", false));
        assertThat(Rate.parse("118000 per quarter").orElseThrow().perYear()).isEqualTo(472_000);
        assertThat(Rate.parse("27% within 7 days").orElseThrow().perYear()).isNaN();
        assertThat(Rate.parse("27% per 7 days")).isEmpty();
        assertThat(Rate.parse("9")).isEmpty();
    }

    @Test
    void aShareOfThoseCountedElsewhereIsSoManyOfThem() {
        assertThat(Rate.parse("62% of callers")).isEmpty();
        assertThat(Rate.parseOrShare("9 per year")).isEqualTo(Rate.parse("9 per year"));
        assertThat(Rate.parseOrShare("62% of callers")).contains(new Rate(62, "%", "", false));
        assertThat(Rate.parseOrShare("about 11% per quarter").orElseThrow().among(300))
                .isEqualTo(new Rate(33, "", "quarter", true));
        assertThat(Rate.parseOrShare("55%").orElseThrow().among(200)).isEqualTo(new Rate(110, "", "year", false));
        assertThat(Rate.parseOrShare("162%")).isEmpty();
        assertThat(Rate.parseOrShare("1400000")).isEmpty();
    }

    @Test
    void aChangeNeedsItsSignAndItsUnit() {
        assertThat(PointsChange.parse("+6 points")).contains(new PointsChange(6, "points"));
        assertThat(PointsChange.parse("-20%")).contains(new PointsChange(-20, "percent"));
        assertThat(PointsChange.parse("-2h")).contains(new PointsChange(-7_200, "seconds"));
        assertThat(PointsChange.parse("6 points")).isEmpty();
        assertThat(PointsChange.parse("+6")).isEmpty();
        assertThat(PointsChange.parse("+-6 points")).isEmpty();
    }

    @Test
    void tenPercentLessChurnIsNotTenPointsLess() {
        assertThat(PointsChange.parse("-10%").orElseThrow().from(10)).isCloseTo(9, within(1e-9));
        assertThat(PointsChange.parse("-10 points").orElseThrow().from(10)).isZero();
    }

    @Test
    void intervalsNameTheirUnitOnce() {
        assertThat(Interval.parse("7.4..18.2")).contains(new Interval(7.4, 18.2, ""));
        assertThat(Interval.parse("-5..5")).contains(new Interval(-5, 5, ""));
        assertThat(Interval.parse("53.9%..60.0%")).contains(new Interval(53.9, 60, "percent"));
        assertThat(Interval.parse("10..30%")).contains(new Interval(10, 30, "percent"));
        assertThat(Interval.parse("EUR 10k..50k")).contains(new Interval(10_000, 50_000, "EUR"));
        assertThat(Interval.parse("1..2 months")).contains(new Interval(2_629_800, 5_259_600, "seconds"));
        assertThat(Interval.parse("0..24h")).contains(new Interval(0, 86_400, "seconds"));
        assertThat(Interval.parse("18.2..7.4")).isEmpty();
        assertThat(Interval.parse("EUR 1..USD 2")).isEmpty();
        assertThat(Interval.parse("5%..7")).isEmpty();
    }

    @Test
    void scalesAndWorkAreRead() {
        assertThat(Scale.parse("0..10")).contains(new Scale(0, 10));
        assertThat(Scale.parse("5..1")).isEmpty();
        assertThat(Work.parse("40 person-weeks")).contains(new Work(40, "week", ""));
        assertThat(Work.parse("1 person-week")).contains(new Work(1, "week", ""));
        assertThat(Work.parse("4 hours per week")).contains(new Work(4, "hour", "week"));
        assertThat(Work.parse("4 hours")).isEmpty();
    }

    @Test
    void aQuantityKeepsItsUnit() {
        assertThat(Quantity.parse("3.1")).contains(new Quantity(3.1, "", false));
        assertThat(Quantity.parse("about 58%")).contains(new Quantity(58, "percent", true));
        assertThat(Quantity.parse("14m")).contains(new Quantity(840, "seconds", false));
        assertThat(Quantity.parse("10.9 points")).contains(new Quantity(10.9, "points", false));
        assertThat(Quantity.parse("EUR 24k")).contains(new Quantity(24_000, "EUR", false));
        assertThat(Decimal.parse("-.024")).hasValue(-.024);
        assertThat(Decimal.parse("1e5")).isEmpty();
    }

    @Test
    void everyKindReadsItsOwnExample() {
        assertThat(Values.all()).allSatisfy(kind -> {
            assertThat(kind.reads(kind.example())).isTrue();
            assertThat(kind.example()).matches(kind.jsonPattern());
            assertThat(kind.jsonPattern())
                    .as("a reference to a group in JavaScript")
                    .doesNotContainPattern("\\\\[1-9][0-9]");
        });
        assertThat(Values.all()).extracting(Values::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "share, 0%, 100%, -0.1%, 100.1%",
        "percentage, -100000%, 100000%, -100001%, 100001%",
        "score, -100, 100, -100.5, 100.5",
        "mark, 0, 5, -0.1, 5.1",
        "deviation, 0, 1000000000, -3, 1000000001",
        "positive-quantity, 0, EUR 5, -3, -5 points",
        "duration, 0s, 100 years, , 101 years",
        "count, 0, 100000000000, , 100000000001",
        "money, EUR 0, 1000000000m, , EUR 1000000001m",
        "rate, 0 per year, 1000000m per year, , 1000001m per year",
        "number, -1000000000, 1000000000, -1000000001, 1000000001",
        "quantity, -999999999999999, 250%, , EUR 1000000001m",
        "change, -100%, +1000%, -101%, +1001%",
        "work, 0 person-weeks, 1000000 person-weeks, , 1000001 person-weeks",
    })
    void eachKindHasOneRange(String name, String lowest, String highest, String below, String above) {
        Values kind = Values.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Place place = Place.of("a.yaml");

        assertThat(FormChecker.outOfRange(lowest, kind, place)).isEmpty();
        assertThat(FormChecker.outOfRange(highest, kind, place)).isEmpty();
        assertThat(kind.reads(lowest) && kind.reads(highest)).isTrue();
        assertThat(FormChecker.outOfRange(above, kind, place)).isPresent();
        if (below != null) {
            assertThat(FormChecker.outOfRange(below, kind, place)).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FY2026, 2025-04-01, 2026-03-31",
        "FY26, 2025-04-01, 2026-03-31",
        "FY 2026, 2025-04-01, 2026-03-31",
        "2025/26, 2025-04-01, 2026-03-31",
        "2025-26, 2025-04-01, 2026-03-31",
        "2025/2026, 2025-04-01, 2026-03-31",
        "FY2025/26, 2025-04-01, 2026-03-31",
        "FY25/26, 2025-04-01, 2026-03-31",
        "FY2025-26, 2025-04-01, 2026-03-31",
        "2019/20, 2019-04-01, 2020-03-31",
        "2019-20, 2019-04-01, 2020-03-31",
        "FY2026-Q2, 2025-07-01, 2025-09-30",
        "2025/26-Q4, 2026-01-01, 2026-03-31",
        "2025-26-H2, 2025-10-01, 2026-03-31",
        "2024/25..2025/26, 2024-04-01, 2026-03-31",
        "2025/26-Q3..2026-03, 2025-10-01, 2026-03-31",
    })
    void aFiscalYearIsNamedByItsLastYearOrByBoth(String text, LocalDate first, LocalDate last) {
        MonthDay april = Period.parseYearStart("04-01").orElseThrow();

        assertThat(Period.parse(text, april)).contains(new Period(text, first, last));
        assertThat(Period.parse(text, april).orElseThrow().isFiscal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2009-10, 2009-10-01", "2011-12, 2011-12-01", "2026-Q2, 2026-04-01", "2026, 2026-01-01"})
    void whatTheCalendarNamesIsNeverFiscal(String text, LocalDate first) {
        MonthDay april = Period.parseYearStart("04-01").orElseThrow();

        assertThat(Period.parse(text, april)).hasValueSatisfying(period -> {
            assertThat(period.first()).isEqualTo(first);
            assertThat(period.isFiscal()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"01-01, 2026-01-01, 2026-12-31", "01-15, 2026-01-15, 2027-01-14", "02-01, 2025-02-01, 2026-01-31"})
    void aFiscalYearThatStartsInJanuaryIsTheCalendars(String start, LocalDate first, LocalDate last) {
        MonthDay day = Period.parseYearStart(start).orElseThrow();

        assertThat(Period.parse("FY2026", day)).contains(new Period("FY2026", first, last));
    }

    @Test
    void onlyANameOfBothYearsNamesTwo() {
        assertThat(Period.parse("2025/26"))
                .hasValueSatisfying(both -> assertThat(both.namesTwoYears()).isTrue());
        assertThat(Period.parse("FY2026-Q1"))
                .hasValueSatisfying(last -> assertThat(last.namesTwoYears()).isFalse());
        assertThat(Period.parseYearStart("02-29")).isEmpty();
    }

    /** Every two years of this century, in a row or not. */
    @Test
    void twoYearsMakeAFiscalYearWhenTheyAreInARow() {
        for (int year = 0; year < 99; year++) {
            for (int next = 0; next < 100; next++) {
                String text = String.format("20%02d/%02d", year, next);
                assertThat(Period.parse(text).isPresent()).as(text).isEqualTo(next == year + 1);
            }
        }
    }

    /** Texts near the right ones: pieces of examples, put together and bent by a seeded hand. */
    @Test
    void everyPatternSaysWhatItsReaderReads() {
        Random random = new Random(20261002);
        for (Values kind : Values.all()) {
            Pattern pattern = Pattern.compile("^(?:" + kind.jsonPattern() + ")$");
            int read = 0;
            for (int i = 0; i < 4_000; i++) {
                String text = bent(random, kind.example());
                boolean reads = kind.reads(text);
                read += reads ? 1 : 0;
                boolean matches = pattern.matcher(text).find() && !text.endsWith("\n");
                assertThat(matches || !reads).as(kind.name() + " reads " + text).isTrue();
                boolean falls = text.contains("..") && kind != Values.SCALE;
                assertThat(!matches || reads || falls)
                        .as(kind.name() + " refuses " + text)
                        .isTrue();
            }
            assertThat(read).as(kind.name()).isGreaterThan(100);
        }
    }

    @Test
    void theirPatternsKnowTheDaysOfEveryMonthAndWhichScalesRise() {
        Pattern date = Pattern.compile("^(?:" + Values.DATE.jsonPattern() + ")$");
        for (int year = 1900; year < 2200; year++) {
            for (String day : List.of("01-31", "02-28", "02-29", "02-30", "04-30", "04-31", "06-31", "12-31")) {
                String text = year + "-" + day;
                assertThat(date.matcher(text).find()).as(text).isEqualTo(Values.DATE.reads(text));
            }
        }
        Pattern scale = Pattern.compile("^(?:" + Values.SCALE.jsonPattern() + ")$");
        for (int low = -12; low < 130; low++) {
            for (int high = -3; high < 130; high++) {
                String text = low + ".." + high;
                boolean rises = low < high && high >= 0;
                assertThat(scale.matcher(text).find()).as(text).isEqualTo(rises);
                assertThat(Values.SCALE.reads(text)).as(text).isEqualTo(rises);
            }
        }
    }

    private static String bent(Random random, String example) {
        List<String> pieces = List.of(
                "about ",
                "EUR ",
                "+",
                "-",
                ".",
                "..",
                "%",
                "k",
                "m",
                "h",
                " ",
                "0",
                "1",
                "31",
                "2026",
                "-Q3",
                "-02",
                " days",
                " per week",
                " points",
                " within 7 days",
                " person-weeks",
                " interviews",
                "5h",
                "20m",
                "FY",
                "\n",
                "é",
                "٣");
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : example);
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(text.length() + 1);
            int removed = random.nextInt(3);
            text.replace(at, Math.min(text.length(), at + removed), pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
