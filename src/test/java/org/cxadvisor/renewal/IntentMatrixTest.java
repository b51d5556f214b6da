package org.cxadvisor.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.yaml.Splicer;
import org.junit.jupiter.api.Test;

/**
 * Every intent of people against every intent of the program: values, items, lists and comments, unchanged, changed, removed and
 * added, in lines, in brackets and in quotes. What has to come out is written down to the byte by {@link IntentCase}.
 */
class IntentMatrixTest {

    private static final int MERGES = Integer.getInteger("cx.merges", 500);

    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);

    @Test
    void whatOneSideChangedIsTakenAndWhatBothChangedStays() {
        for (int seed = 0; seed < MERGES; seed++) {
            check(seed, new IntentCase(new Random(seed)));
        }
        assertThat(seen.keySet())
                .contains(
                        Kind.UPDATED,
                        Kind.ADDED,
                        Kind.REMOVED,
                        Kind.CONFLICT,
                        Kind.STAYS_REMOVED,
                        Kind.NO_LONGER_PROPOSED);
    }

    private void check(int seed, IntentCase intents) {
        String told = "seed " + seed + "\n--- base\n" + intents.base() + "--- mine\n" + intents.mine() + "--- new\n"
                + intents.proposed();
        Splicer base = Splicer.of(intents.base()).orElseThrow(() -> new AssertionError(told));
        Splicer mine = Splicer.of(intents.mine()).orElseThrow(() -> new AssertionError(told));
        Splicer now = Splicer.of(intents.proposed()).orElseThrow(() -> new AssertionError(told));
        Merge.Result result = Merge.of(base, mine, now, path -> false, Set.of());
        assertThat(result.text().text()).as(told).isEqualTo(intents.expected());
        assertThat(conflicts(result)).as(told).isEqualTo(intents.conflicts());
        List<String> comments = new ArrayList<>(result.text().comments());
        mine.comments().stream()
                .filter(comment -> comment.startsWith("# ours"))
                .forEach(
                        comment -> assertThat(comments.remove(comment)).as(told).isTrue());
        result.differences().forEach(found -> seen.merge(found.kind(), 1, Integer::sum));

        Merge.Result again = Merge.of(now, result.text(), now, path -> false, Set.of());
        assertThat(again.text().text()).as("twice, " + told).isEqualTo(intents.expected());
        assertThat(Merge.of(base, mine, base, path -> false, Set.of()).text().text())
                .as("nothing new, " + told)
                .isEqualTo(intents.mine());
    }

    private static List<String> conflicts(Merge.Result result) {
        return result.differences().stream()
                .filter(found -> found.kind() == Kind.CONFLICT)
                .map(Difference::place)
                .sorted()
                .toList();
    }
}
