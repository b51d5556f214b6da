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
                .contains("1. Months 1-3: 56.8% leave, 21.2% of others       100%     56.8%    0.8")
                .contains("4. No security: 41.8% leave, 11.5% of others       50%     41.8%    0.5");
    }

    @Test
    void aMarketplaceSeesWhereItHurtsAndWhatToDoFirst() {
        assertThat(String.join("\n", Reports.screen(Reports.example("olist-2018-q1"))))
                .isEqualTo("""
                Olist marketplace · 2018-Q1, seen from 5 Apr 2018 · draft
                  We know 15 of the 39 things we would ask.
                  57% of customers give 4-5 of 5 [54-60%, n 995], truly down from 69% in 2017-Q3
                  Score: not given. Too little on ratings of touchpoints, loyalty.

                WHERE IT HURTS (first 4 of 6)       hit  their rating  sure?
                1. Arrived after the promised date  12%      1.7 of 5    0.5
                2. Only part of the order came      11%      1.8 of 5    0.5
                3. Never came                        3%      1.5 of 5    0.5
                4. Not what was advertised           5%      2.1 of 5    0.5
                No lever: Freight price. Not judged: rivals, support (no data).

                DO FIRST                            weeks  when     expected (grade)
                Make delivery promises reliable        14  Apr-Aug  unknown, so pilot
                Send proactive notifications            7  Apr-Jul  ease up (C)
                Make product descriptions accurate      4  Jul-Oct  unknown, so pilot
                No playbook yet: Poor quality
                GOALS (first 3 of 4)
                satisfaction 57% -> 63% by Apr 2019         takes two surveys together
                late delivery 16.3% -> 11% by Apr 2019      count its cases first
                partial delivery 11.2% -> 7.6% by Nov 2018  takes two surveys together
                MEASURE NEXT · contacts and waits · what you want to reach · budget
                Ask: cx why late@delivery""");
    }

    @Test
    void aBakeryWithoutFiguresIsToldWhatToAskAndNoGapIsInvented() {
        assertThat(String.join("\n", Reports.screen(Reports.example("bakery")))).isEqualTo("""
                Bäckerei Sonnenschein · 2026-Q3, seen from 2 Oct 2026 · draft
                  We know 6 of the 21 things we would ask. In English: no words in `de` yet.
                  About 60% of customers come back [nobody counted]
                  Score: not given. Too little on ratings of touchpoints, satisfaction, loyalty.

                No gap can be named yet, and we invent none: too little was counted.
                  Looked at: Theke.
                  Public reviews rate you 4.4 of 5 [n 37].
                  Heard, not counted: “Samstags steht man eine Viertelstunde” (Theke).
                  Not judged: rivals, support (no data).
                No goal yet: “Mehr Stammkunden”: it does not say by how much; give a number…

                ASK FIRST (first 3 of 7)
                  1. “Mehr Stammkunden”: how much more, as a number?
                    How: let the owner say what would make the effort worth it, such as +5
                    points
                  2. How satisfied are your customers, or would they recommend you?
                    How: one question to customers after a purchase: “How satisfied are you, 1
                    to 5?”
                  3. How many customers meet “Samstags steht man eine Viertelstunde”, and how do
                    they rate you?
                    How: ask customers, or count them for a week where it happens; note how many
                    of how many""");
    }

    @Test
    void theCommandAtTheEndIsWholeHoweverLongThePathIs() {
        JudgedAudit audit = Reports.example("olist-2018-q1");
        String options = "--in \"" + "clients of ours/".repeat(6) + "2018.yaml\" --as-of 2018-05-01";

        List<String> screen = OneScreen.of(Reports.strategy(audit), Messages.in("en"), Reports.INDEX, 80, options);

        assertThat(screen.get(screen.size() - 1)).isEqualTo("Ask: cx why late@delivery " + options);
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
                .filter(line -> line.startsWith("WHERE"))
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
            assertThat(Reports.screen(Reports.example("olist-2018-q1"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
