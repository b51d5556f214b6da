package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.strategy.JudgedAudit;
import org.junit.jupiter.api.Test;

class OneScreenTest {

    @Test
    void whatEveryCustomerGoesThroughIsMetByAll() {
        assertThat(Reports.screen(Reports.example("telco")))
                .contains("1. Months 1-3: 56.8% churn, 21.2% of others        100%     56.8%    proven")
                .contains("4. No security: 41.8% churn, 11.5% of others        50%     41.8%    proven");
    }

    @Test
    void aMarketplaceSeesWhereItHurtsAndWhatToDoFirst() {
        assertThat(String.join("\n", Reports.screen(Reports.example("olist-2018-q1"))))
                .isEqualTo("""
                Olist marketplace · Q1 2018, as of 5 Apr 2018 · draft
                  Data coverage: 15 of 39 inputs.
                  CSAT 57% (4-5 of 5) [54-60%, n 995], significantly down from 69% in Q3 2017
                  No score: too few data on ratings of touchpoints, loyalty.

                PRIORITY GAPS                                reach  their rating  evidence
                1. Lateness (Delivery by the promised date)    12%      1.7 of 5    proven
                2. Differs from advert (Product page)           5%      2.1 of 5    proven
                3. Returns                                      4%      1.9 of 5    proven
                4. Poor quality (Product page)                  4%      2.2 of 5    proven
                Not a driver: Freight price. Not assessed: rivals, support (no data).

                RECOMMENDED TACTICS                            weeks  when     expected (grade)
                Make delivery promises reliable                 14.4  Apr-Aug  not proven: pilot
                Align adverts and sales promises with…             6  Apr-Jun  distrust down (A)
                Simplify returns and their terms                   5  Jun-Oct  completion up (A)
                GOALS (top 3 of 5)
                satisfaction 57% -> 63% by Apr 2019        combine two waves
                late delivery 16.3% -> 11% by Apr 2019     baseline has no sample size
                delivery problem 32.3% -> 24% by Apr 2019  measurable
                MEASURE NEXT · contact volumes and waits · your ambitions · budget
                Ask: cx why delivery@delivery""");
    }

    @Test
    void aBakeryWithoutFiguresSeesWhatIsReportedAndWhatToMeasure() {
        assertThat(String.join("\n", Reports.screen(Reports.example("bakery")))).isEqualTo("""
                Bäckerei Sonnenschein · Q3 2026, as of 2 Oct 2026 · draft
                  Data coverage: 6 of 21 inputs. In English, as `de` is not available yet.
                  About 60% of customers come back [n unknown]
                  No score: too few data on ratings of touchpoints, satisfaction, loyalty.

                PRIORITY GAPS           reach  measured  evidence
                1. Long wait (Theke)  unknown   unknown  reported
                Not assessed: rivals, support (no data).

                RECOMMENDED TACTICS             weeks  when          expected (grade)
                Redesign the physical queue       0.6  Oct-Jan 2027  unfair turn down (A)
                Schedule floor staff to…          0.5  Oct-Jan 2027  return on investment up (B)
                No goal yet: “Mehr Stammkunden”: no size stated; give a number with its unit…
                MEASURE NEXT · size of “Mehr Stammkunden” · overall satisfaction · customers…
                Ask: cx why waiting@counter""");
    }

    @Test
    void theCommandAtTheEndIsWholeHoweverLongThePathIs() {
        JudgedAudit audit = Reports.example("olist-2018-q1");
        String options = "--in \"" + "clients of ours/".repeat(6) + "2018.yaml\" --as-of 2018-05-01";

        List<String> screen = OneScreen.of(Reports.strategy(audit), Messages.in("en"), Reports.INDEX, 80, options);

        assertThat(screen.get(screen.size() - 1)).isEqualTo("Ask: cx why delivery@delivery " + options);
    }

    @Test
    void everyScreenFitsAnOrdinaryTerminal() {
        for (String stem : Reports.EXAMPLES) {
            List<String> screen = Reports.screen(Reports.example(stem));
            assertThat(screen).as(stem).hasSizeLessThanOrEqualTo(24).allMatch(line -> Columns.width(line) <= 80);
            assertThat(String.join("\n", screen)).as(stem).doesNotContain("NaN").doesNotContainPattern("\\{[a-z-]+}");
        }
    }

    @Test
    void namesInWideCharactersKeepTheColumns() {
        List<String> screen =
                Reports.screen(Reports.audit(Hostile.AUDIT.replace(Hostile.NAME, "北京烤鸭店北京烤鸭店北京烤鸭店北京烤鸭店北京烤鸭店")));
        String head = screen.stream()
                .filter(line -> line.startsWith("PRIORITY GAPS"))
                .findFirst()
                .orElseThrow();
        String row = screen.get(screen.indexOf(head) + 1);
        assertThat(Columns.width(row)).isEqualTo(Columns.width(head)).isLessThanOrEqualTo(80);
    }

    @Test
    void hostileNamesSteerNoTerminal() {
        List<String> screen = Reports.screen(Reports.audit(Hostile.AUDIT));
        assertThat(screen).allMatch(line -> line.codePoints()
                .noneMatch(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.FORMAT));
        assertThat(screen.get(0)).startsWith("\\u{1b}]0;title\\u{7}<script>");
        assertThat(screen).allMatch(line -> Columns.width(line) <= 80);
    }

    @Test
    void theScreenIsTheSameInEveryLocaleAndTimeZone() {
        List<String> here = Reports.screen(Reports.example("olist-2018-q1"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Reports.screen(Reports.judgedAnew("olist-2018-q1"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
