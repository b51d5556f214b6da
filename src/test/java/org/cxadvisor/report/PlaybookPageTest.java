package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaybookPageTest {

    private static final Messages ENGLISH = Messages.in("en");
    private static final Playbooks PLAYBOOKS = Playbooks.builtIn();
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();

    @TestFactory
    Stream<DynamicTest> aPageHoldsEverySentenceOfItsPlaybook() {
        return PLAYBOOKS.all().stream()
                .map(playbook -> dynamicTest(playbook.id(), () -> {
                    String page = asOneLine(page(playbook, 80));

                    assertThat(page).contains(playbook.title(), playbook.stopWhen());
                    assertThat(page).contains(playbook.risks());
                    playbook.steps().forEach(step -> assertThat(page)
                            .contains(step.doing() + " " + step.who() + " · " + step.work()));
                    playbook.guardrails().forEach(guardrail -> assertThat(page).contains(guardrail.why()));
                    playbook.effects().forEach(effect -> assertThat(page).contains(effect.holds()));
                    playbook.addresses().forEach(gap -> assertThat(page).contains(gap));
                    playbook.answers().concerns().forEach(concern -> assertThat(page)
                            .contains(concern));
                }));
    }

    @TestFactory
    Stream<DynamicTest> noLineIsWiderThanTheScreenAndNoNameOfAValueIsLeft() {
        return PLAYBOOKS.all().stream()
                .map(playbook -> dynamicTest(playbook.id(), () -> {
                    for (int width : List.of(40, 80, 120)) {
                        assertThat(page(playbook, width))
                                .hasSizeGreaterThan(40)
                                .allMatch(line -> Columns.width(line) <= width)
                                .noneMatch(line -> line.matches(".*\\{[a-z-]+}.*"));
                    }
                }));
    }

    @Test
    void anEffectNamesItsGradeAndWhoMeasuredItInWords() {
        assertThat(asOneLine(page(playbook("live-chat"), 80)))
                .contains("Completion up: 15.9% more likely to buy. Grade B, observed in practice: Tan and others,")
                .contains("[S87]. Condition: Tablets on Alibaba in 2013");
    }

    @Test
    void anEffectThatNobodyMeasuredIsAHopeWithoutAFigure() {
        assertThat(asOneLine(page(playbook("live-chat"), 80)))
                .contains("First response time down is not proven (grade E): pilot first and measure.");
    }

    @Test
    void whatARiskCitesIsToldInWordsAtTheEnd() {
        assertThat(asOneLine(page(playbook("live-chat"), 80)))
                .contains("SOURCES - [S30] Comm100, live-chat benchmarks of 2016 to 2021");
    }

    @Test
    void stepsSayWhichStepTheyFollowByItsNumberAndAddUp() {
        String page = asOneLine(page(playbook("live-chat"), 80));

        assertThat(page)
                .contains("2. Set the hours you can staff")
                .contains("support lead · 1 person-week · 1 week · after step 1")
                .contains("Total: 7 person-weeks over at least 13 weeks (judgement).");
    }

    @Test
    void aThemeIsToldByItsMeaningAndANeedByWhatMustBeThere() {
        assertThat(asOneLine(page(playbook("peer-community"), 80)))
                .contains("how-to: A question about how to do something");
        assertThat(asOneLine(page(playbook("live-chat"), 80)))
                .contains("Staff available to answer a chat within three minutes (chat-agents)");
    }

    @Test
    void theTableHasEveryPlaybookOnceAndKeepsThePillarsTogether() {
        List<String> lines = PlaybookPage.table(PLAYBOOKS.all(), ENGLISH, VOCABULARY, 160);

        assertThat(lines).hasSize(PLAYBOOKS.all().size() + 1);
        assertThat(lines.get(0)).startsWith("playbook ").contains("one-off cost", "grade", "title");
        assertThat(lines.stream()
                        .skip(1)
                        .map(line -> line.split(" +")[1])
                        .distinct()
                        .toList())
                .isSubsetOf(VOCABULARY.words("pillars").keySet())
                .doesNotHaveDuplicates();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("live-chat "))
                .singleElement()
                .asString()
                .contains(
                        "access",
                        "repair",
                        "USD 10k to 35k",
                        " B ",
                        playbook("live-chat").title());
    }

    @Test
    void onANarrowScreenATitleStandsBelowItsRowAndNothingOfItIsLost() {
        List<String> lines = PlaybookPage.table(PLAYBOOKS.all(), ENGLISH, VOCABULARY, 80);

        assertThat(lines).allMatch(line -> Columns.width(line) <= 80);
        PLAYBOOKS.all().forEach(playbook -> assertThat(asOneLine(lines)).contains(playbook.title()));
    }

    private static Playbook playbook(String id) {
        return PLAYBOOKS.get(id).orElseThrow();
    }

    private static List<String> page(Playbook playbook, int width) {
        return PlaybookPage.of(
                playbook,
                PLAYBOOKS.path(playbook.id()),
                ENGLISH,
                RuleIndex.builtIn(),
                VOCABULARY,
                Sources.builtIn(),
                width);
    }

    private static String asOneLine(List<String> lines) {
        return String.join(" ", lines).replaceAll(" +", " ");
    }
}
