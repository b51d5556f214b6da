package org.cxadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static final Problem ONE = at(4, "pains/a", "priorty");

    @Test
    void aFindingIsKnownWhereverItsLineMoves() {
        Baseline baseline = baseline(ONE);

        assertThat(counting(baseline, at(90, "pains/a", "priorty"))).isEmpty();
        assertThat(counting(baseline, at(4, "pains/b", "priorty"))).hasSize(1);
        assertThat(counting(baseline, at(4, "pains/a", "priotry"))).hasSize(1);
    }

    @Test
    void ofSeveralAlikeOnlyAsManyAreKnownAsThereWere() {
        Baseline baseline = baseline(at(4, "pains", "x"), at(5, "pains", "x"));

        assertThat(counting(baseline, at(4, "pains", "x"), at(5, "pains", "x"), at(6, "pains", "x")))
                .singleElement()
                .extracting(finding -> finding.problem().place().line())
                .isEqualTo(6);
    }

    @Test
    void whatIsFoundNoMoreIsToldAndPrunedOnlyForFilesThatWereChecked() {
        Baseline baseline = baseline(ONE);

        assertThat(baseline.stale(List.of(), Set.of("a.yaml"))).hasSize(1);
        assertThat(baseline.stale(List.of(), Set.of("b.yaml"))).isEmpty();
        assertThat(baseline.pruned(List.of(), Set.of("a.yaml")).entries()).isEmpty();
        assertThat(baseline.pruned(List.of(), Set.of("b.yaml"))).isEqualTo(baseline);
    }

    @Test
    void itsTextIsALineForEachEntryAndReadsBack() {
        Baseline baseline = baseline(ONE, at(5, "pains/b", "x"), at(6, "pains/b", "x"));

        assertThat(baseline.text().lines()).hasSize(2).isSorted();
        assertThat(Baseline.read(baseline.text())).isEqualTo(baseline);
        assertThat(Baseline.read(baseline.text().replace("\n", "\r\n"))).isEqualTo(baseline);
    }

    @Test
    void theDayOfAnEntryStaysWhenItIsMadeAnew() {
        Baseline old = baseline(ONE);

        Baseline renewed =
                Baseline.of(Checked.of(List.of(ONE, at(9, "pains/c", "x"))), old, "2027-01-01", name -> name);

        assertThat(renewed.entries()).extracting(Baseline.Entry::since).containsExactly("2026-09-30", "2027-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "[]", "<<<<<<< HEAD", "{ \"file\": \"a\" }"})
    void aLineThatIsNoEntryBreaksIt(String line) {
        assertThatThrownBy(() -> Baseline.read(baseline(ONE).text() + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryThatStandsTwiceBreaksIt() {
        String text = baseline(ONE).text();

        assertThatThrownBy(() -> Baseline.read(text + text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Problem at(int line, String path, String key) {
        return Checked.problem("a.yaml", line, 3, path, key, Level.ERROR);
    }

    private static Baseline baseline(Problem... problems) {
        return Baseline.of(Checked.of(List.of(problems)), Baseline.NONE, "2026-09-30", name -> name);
    }

    private static List<Finding> counting(Baseline baseline, Problem... problems) {
        return baseline.excuse(Checked.of(List.of(problems))).stream()
                .filter(finding -> finding.excused() == null)
                .toList();
    }
}
