package org.cxadvisor.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.renewal.ThreeTexts.UnreadableException;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Splicer;
import org.junit.jupiter.api.Test;

/** Two people change one file, and both changes are in the file they get. */
class ThreeTextsTest {

    private static final int MERGES = Integer.getInteger("cx.merges", 500) / 4;

    private static final String BASE = """
            strategy: 1
            goals:
              - id: nps@organization
                state: drafted
                owner: unknown
                draft: { baseline: 10, target: 20 }
              - id: csat@checkout
                owner: unknown
            """;

    private static ThreeTexts merge(String mine, String theirs) throws UnreadableException {
        return ThreeTexts.of(BASE, mine, theirs);
    }

    @Test
    void changesOfBothSidesMeetWithTheirComments() throws Exception {
        ThreeTexts merged = merge(
                BASE.replaceFirst("owner: unknown", "owner: Ana  # asked twice"),
                BASE.replace("target: 20", "target: 18").replace("  - id: csat", "  # the board's\n  - id: csat"));

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.text())
                .isEqualTo(BASE.replaceFirst("owner: unknown", "owner: Ana  # asked twice")
                        .replace("target: 20", "target: 18")
                        .replace("  - id: csat", "  # the board's\n  - id: csat"));
    }

    @Test
    void neighbouringLinesAreNoConflict() throws Exception {
        ThreeTexts merged =
                merge(BASE.replace("drafted", "agreed"), BASE.replaceFirst("owner: unknown", "owner: Ana # says"));

        assertThat(merged.isClean()).as(merged.toString()).isTrue();
        assertThat(merged.text()).contains("state: agreed\n    owner: Ana # says\n");
    }

    @Test
    void whatBothChangedStaysMineAndNamesBothValues() throws Exception {
        ThreeTexts merged = merge(
                BASE.replaceFirst("owner: unknown", "owner: Ana"),
                BASE.replaceFirst("owner: unknown", "owner: Bia").replace("target: 20", "target: 18"));

        assertThat(merged.text()).contains("owner: Ana", "target: 18").doesNotContain("Bia", "<<<", ">>>");
        assertThat(merged.conflicts())
                .containsExactly(new Difference(
                        Kind.CONFLICT, List.of("goals", "nps@organization", "owner"), "unknown", "Ana", "Bia"));
    }

    @Test
    void whatOneRemovedAndTheOtherChangedIsAConflictAndWhatOneRemovedIsNot() throws Exception {
        String removed = BASE.substring(0, BASE.indexOf("  - id: csat"));
        String changed = BASE.replace("csat@checkout\n    owner: unknown", "csat@checkout\n    owner: Ana");

        assertThat(merge(removed, changed).conflicts())
                .extracting(Difference::place, Difference::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("goals/csat@checkout", Kind.STAYS_REMOVED));
        ThreeTexts kept = merge(changed, removed);
        assertThat(kept.conflicts()).extracting(Difference::kind).containsExactly(Kind.NO_LONGER_PROPOSED);
        assertThat(kept.text()).contains("csat@checkout");
        ThreeTexts clean = merge(removed, BASE.replace("target: 20", "target: 18"));
        assertThat(clean.isClean()).isTrue();
        assertThat(clean.text()).contains("target: 18").doesNotContain("csat");
    }

    @Test
    void aCommentThatFindsNoPlaceIsReported() throws Exception {
        ThreeTexts merged = merge(
                BASE.replaceFirst("owner: unknown", "owner: Ana # hers"),
                BASE.replaceFirst("owner: unknown", "owner: Bia # his"));

        assertThat(merged.comments()).containsExactly("# his");
    }

    @Test
    void twoFirstVersionsHaveNoBase() throws Exception {
        ThreeTexts merged = ThreeTexts.of("", "a: 1\nb: 2\n", "a: 1\nb: 3\nc: 4\n");

        assertThat(merged.conflicts()).extracting(Difference::place).containsExactly("b");
        assertThat(merged.text()).isEqualTo("a: 1\nb: 2\nc: 4\n");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> merge(BASE, "goals: [ 1"))
                .isInstanceOfSatisfying(UnreadableException.class, unreadable -> assertThat(unreadable.which())
                        .isEqualTo(2));
    }

    /** Where nobody contradicts, it does not matter who comes first; and no comment goes without a word. */
    @Test
    void bothDirectionsSayTheSameAndLoseNoComment() throws Exception {
        int clean = 0;
        for (int seed = 0; seed < MERGES; seed++) {
            IntentCase intents = new IntentCase(new Random(seed));
            String told = "seed " + seed + "\n--- base\n" + intents.base() + "--- mine\n" + intents.mine()
                    + "--- theirs\n" + intents.proposed();
            ThreeTexts one = ThreeTexts.of(intents.base(), intents.mine(), intents.proposed());
            ThreeTexts other = ThreeTexts.of(intents.base(), intents.proposed(), intents.mine());
            Splicer text = Splicer.of(one.text()).orElseThrow(() -> new AssertionError(told));

            Merge.Result table = Merge.of(
                    Splicer.of(intents.base()).orElseThrow(),
                    Splicer.of(intents.mine()).orElseThrow(),
                    Splicer.of(intents.proposed()).orElseThrow(),
                    path -> false,
                    Set.of());
            assertThat(MeaningDigest.isSame(text.root(), table.text().root())
                            || one.conflicts().isEmpty())
                    .as(told)
                    .isTrue();
            assertThat(one.isClean()).as(told).isEqualTo(other.isClean());
            if (one.isClean()) {
                clean++;
                assertThat(MeaningDigest.digest(root(one))).as(told).isEqualTo(MeaningDigest.digest(root(other)));
            }
        }
        assertThat(clean).isGreaterThan(MERGES / 100);
    }

    private static org.cxadvisor.yaml.Node root(ThreeTexts merged) {
        return Splicer.of(merged.text()).orElseThrow().root();
    }
}
