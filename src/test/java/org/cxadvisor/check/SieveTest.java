package org.cxadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final CheckedFile FILE = new CheckedFile(
            "a.yaml",
            List.of(
                    Checked.problem("a.yaml", 2, 1, "goals/nps@organization", "priorty", Level.ERROR),
                    Checked.problem("a.yaml", 3, 1, "goals/nps@organization-2", "priorty", Level.ERROR)),
            Map.of());

    @Test
    void anEntryExcusesItsItemAndAllBelowAndNoItemOfALongerName() {
        List<Finding> findings = findings("""
            cx: 1
            suppressions:
              - { rule: unknown-key, in: a.yaml, at: goals/nps@organization, because: read elsewhere }
            """, false);

        assertThat(findings)
                .extracting(Finding::excuse)
                .extracting(excuse -> excuse.isPresent())
                .containsExactly(true, false);
        assertThat(findings.get(0).excuse())
                .hasValueSatisfying(excuse -> assertThat(excuse.because()).isEqualTo("read elsewhere"));
    }

    @Test
    void anEntryPastItsLastDayHoldsUnlessDatesAreStrict() {
        String settings = """
            cx: 1
            suppressions:
              - { rule: unknown-key, in: a.yaml, because: read elsewhere, until: 2026-09-29 }
            """;

        assertThat(findings(settings, false)).allMatch(finding -> finding.excused() != null);
        assertThat(findings(settings, true)).allMatch(finding -> finding.excused() == null);
        assertThat(ofSettings(settings)).containsExactly("expired-suppression");
    }

    @Test
    void anEntryThatExcusesNothingIsReportedWhereItsFileWasChecked() {
        assertThat(ofSettings("""
            cx: 1
            suppressions:
              - { rule: duplicate-id, in: a.yaml, because: none there }
              - { rule: duplicate-id, in: b.yaml, because: another file }
            """)).containsExactly("unused-suppression");
    }

    @Test
    void aProjectGivesARuleAnotherLevelAndARunItsOwn() {
        CheckSettings settings = Checked.settings("cx: 1\nlevels: { unknown-key: warning }\n");

        assertThat(levels(settings, Map.of())).containsExactly(Level.WARNING, Level.WARNING);
        assertThat(levels(settings, Map.of("unknown-key", LevelChoice.INFO))).containsExactly(Level.INFO, Level.INFO);
        assertThat(levels(settings, Map.of("unknown-key", LevelChoice.IGNORED))).isEmpty();
    }

    @Test
    void aRunReportsTheRulesItSelectsWithoutThoseItIgnores() {
        assertThat(Checked.sieve(CheckSettings.NONE, selecting(Set.of("duplicate-id"), Set.of()))
                        .findings(FILE))
                .isEmpty();
        assertThat(Checked.sieve(CheckSettings.NONE, selecting(Set.of("unknown-key"), Set.of()))
                        .findings(FILE))
                .hasSize(2);
        assertThat(Checked.sieve(CheckSettings.NONE, selecting(Set.of(), Set.of("unknown-key")))
                        .findings(FILE))
                .isEmpty();
    }

    @Test
    void commentsExcuseNothingWhereARunDoesNotWantThem() {
        CheckedFile audit = Checked.audit("audit: 1\nperiood: 2026-Q3 # cx-ignore: unknown-key -- read elsewhere\n");
        Choices without = new Choices(Set.of("unknown-key"), Set.of(), Map.of(), false, false, "2026-09-30");
        Choices with = new Choices(Set.of("unknown-key"), Set.of(), Map.of(), true, false, "2026-09-30");

        assertThat(Checked.sieve(CheckSettings.NONE, without).findings(audit))
                .singleElement()
                .matches(finding -> finding.excused() == null);
        assertThat(Checked.sieve(CheckSettings.NONE, with).findings(audit))
                .singleElement()
                .matches(finding -> finding.excused() != null);
    }

    private static Choices selecting(Set<String> select, Set<String> ignore) {
        return new Choices(select, ignore, Map.of(), true, false, "2026-09-30");
    }

    private static List<Level> levels(CheckSettings settings, Map<String, LevelChoice> ofRun) {
        Choices choices = new Choices(Set.of(), Set.of(), ofRun, true, false, "2026-09-30");
        return Checked.sieve(settings, choices).findings(FILE).stream()
                .map(finding -> finding.problem().level())
                .toList();
    }

    private static List<Finding> findings(String settings, boolean strictDates) {
        return Checked.sieve(Checked.settings(settings), Checked.choices(strictDates))
                .findings(FILE);
    }

    private static List<String> ofSettings(String settings) {
        Sieve sieve = Checked.sieve(Checked.settings(settings), Checked.choices(false));
        sieve.findings(FILE);
        return sieve.ofSettings().stream()
                .map(Finding::problem)
                .map(Problem::rule)
                .toList();
    }
}
