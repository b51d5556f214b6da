package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxadvisor.cli.PlantedDefects.CHECKOUT;
import static org.cxadvisor.cli.PlantedDefects.COMPLETION;
import static org.cxadvisor.cli.PlantedDefects.NPS;
import static org.cxadvisor.cli.PlantedDefects.below;
import static org.cxadvisor.cli.PlantedDefects.change;
import static org.cxadvisor.cli.PlantedDefects.plant;
import static org.cxadvisor.cli.PlantedDefects.without;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.cli.PlantedDefects.Plant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Defects planted one at a time in the strategy that the program itself writes: each is found on the line that was changed,
 * or for what was taken away on the line of the item's id, and under the right name.
 */
class PlantedDefectsTest {

    @TempDir
    static Path folder;

    private static PlantedDefects strategy;

    @BeforeAll
    static void advise() throws IOException {
        strategy = PlantedDefects.in(folder);
    }

    private static List<Plant> known() {
        List<Plant> plants = new ArrayList<>();
        plants.add(plant("1 goal without target", change(" target: 18.8,", ""), "missing-target", NPS));
        plants.add(plant("2 no such date", below(NPS, "2027-06-30", "2027-02-30"), "wrong-value", "2027-02-30"));
        plants.add(plant(
                "3 target below the baseline", change("target: 18.8", "target: 8.8"), "easier-target", "target: 8.8"));
        plants.add(plant("4 unknown key", below(NPS, "owner:", "onwer:"), "unknown-key", "error", "onwer:", "owner"));
        plants.add(plant(
                "5 two goals with one id",
                change(COMPLETION + "    serves", NPS + "    serves"),
                "duplicate-id",
                NPS + "    serves"));
        plants.add(
                plant("6 owner removed", below(NPS, "    owner: unknown\n", ""), "missing-owner", "warning", NPS, ""));
        plants.add(plant(
                "7 rejected without reason",
                below(CHECKOUT, "is: proposed", "is: rejected"),
                "unexplained-decision",
                "is: rejected"));
        plants.add(plant(
                "8 closes no gap",
                change("closes: [ checkout@checkout ]", "closes: [ checkout@chekout ]"),
                "broken-reference",
                "error",
                "closes: [ checkout@chekout ]",
                "checkout@checkout"));
        plants.add(plant(
                "9 serves no goal",
                change("serves: [ completion@checkout ]", "serves: [ completion@chekout ]"),
                "broken-reference",
                "error",
                "serves: [ completion@chekout ]",
                "completion@checkout"));
        plants.add(plant("10 target .nan", change("target: 18.8", "target: .nan"), "wrong-value", "target: .nan"));
        plants.add(plant(
                "11 money for a percentage", change("target: 64.0%", "target: EUR 60"), "foreign-unit", "EUR 60,"));
        plants.add(plant(
                "12 cost beyond the budget",
                change("cost: EUR 26.2k", "cost: EUR 253k"),
                "unaffordable-tactic",
                "cost: EUR 253k"));
        plants.add(plant(
                "13 starts after its end",
                below(CHECKOUT, "start: 2026-10-05", "start: 2027-05-05"),
                "backward-dates/late-start",
                "start: 2027-05-05"));
        plants.add(plant(
                "14 merge-conflict markers",
                below(
                        NPS,
                        "    owner: unknown\n",
                        "<<<<<<< HEAD\n    owner: board\n=======\n    owner: head of sales\n>>>>>>> renewed\n"),
                "merge-conflict",
                "<<<<<<< HEAD"));
        plants.add(plant(
                "15 tab", below(NPS, "    state: drafted", "\tstate: drafted"), "tab-indentation", "\tstate: drafted"));
        plants.add(plant("16 CRLF", text -> text.replace("\n", "\r\n"), "", ""));
        plants.add(plant("17 BOM", text -> "\uFEFF" + text, "", ""));
        plants.add(new Plant(
                "18 not UTF-8",
                clean -> change("owner: unknown", "owner: Ren\u00e9")
                        .apply(clean)
                        .getBytes(StandardCharsets.ISO_8859_1),
                "broken-utf-8",
                "error",
                "owner: Ren",
                ""));
        plants.add(plant("19 over 2 MiB", text -> text + "# long\n".repeat(400_000), "oversized-file", ""));
        plants.add(plant("20 empty", text -> "", "empty-file", ""));
        plants.add(plant("21 list at the root", text -> "- strategy: 1\n", "wrong-shape", "- strategy"));
        plants.add(plant(
                "22 step after none",
                change("after: watch }", "after: wacth }"),
                "broken-reference",
                "error",
                "after: wacth",
                "watch"));
        plants.add(plant(
                "23 cycle of steps",
                change("by: 2026-10-18 }", "by: 2026-10-18, after: price }"),
                "circular-reference",
                "by: 2026-10-18, after: price"));
        plants.add(plant(
                "24 unknown state",
                change("state: drafted", "state: drafed"),
                "unknown-word",
                "error",
                "state: drafed",
                "drafted"));
        plants.add(plant("25 confidence 6.5", change("{ is: 0.5,", "{ is: 6.5,"), "out-of-range", "{ is: 6.5,"));
        plants.add(plant(
                "26 USD in a EUR plan",
                change("cost: EUR 26.2k", "cost: USD 26.2k"),
                "foreign-currency",
                "cost: USD 26.2k"));
        plants.add(plant(
                "27 step ends after its tactic",
                below(CHECKOUT, "by: 2027-04-15", "by: 2027-05-15"),
                "backward-dates/late-step",
                "by: 2027-05-15"));
        plants.add(plant("28 no kind", change("strategy: 1\n", ""), "unknown-kind", "organization:"));
        plants.add(plant("29 newer format", change("strategy: 1\n", "strategy: 2\n"), "newer-format", "strategy: 2"));
        plants.add(plant(
                "30 evidence missing",
                change("evidence: evidence.json", "evidence: proof.json"),
                "missing-evidence",
                "warning",
                "evidence: proof.json",
                ""));
        plants.add(plant(
                "31 negative cost", change("cost: EUR 26.2k", "cost: EUR -26.2k"), "wrong-value", "cost: EUR -26.2k"));
        plants.add(plant(
                "32 key twice",
                below(NPS, "    owner: unknown\n", "    owner: unknown\n    owner: board\n"),
                "duplicate-key",
                "    owner: board"));
        plants.add(plant(
                "33 goal ends 2020", below(NPS, "end: 2027-06-30", "end: 2020-06-30"), "past-goal", "end: 2020-06-30"));
        plants.add(plant(
                "34 agreed without agreement",
                below(NPS, "state: drafted", "state: agreed"),
                "missing-agreement",
                "state: agreed"));
        plants.add(plant("35 two documents", change("\ntactics:\n", "\n---\ntactics:\n"), "second-document", "---"));
        plants.add(plant(
                "36 anchor and alias",
                change("waves: [ { source: panel", "waves: [ { source: &panel panel"),
                "anchor",
                "source: &panel"));
        plants.add(plant(
                "37 starts in the freeze",
                below(CHECKOUT, "start: 2026-10-05", "start: 2026-11-25"),
                "frozen-start",
                "start: 2026-11-25"));
        plants.add(plant(
                "38 accepted without owner",
                below(CHECKOUT, "is: proposed", "is: accepted, by: board, date: 2026-10-12"),
                "unowned-tactic",
                "warning",
                "is: accepted",
                ""));
        plants.add(plant(
                "39 nested deep",
                text -> text + "x-deep: " + "[".repeat(5000) + "]".repeat(5000) + "\n",
                "deep-nesting",
                "x-deep"));
        plants.add(plant(
                "40 says against its figures",
                change("from 12.8 to 18.8 (+6 points)", "from 12.8 to 28.8 (+16 points)"),
                "contradictory-words",
                "warning",
                "from 12.8 to 28.8",
                ""));
        plants.add(
                plant("41 target 260%", change("target: 64.0%", "target: 260%"), "off-scale-figure", "target: 260%"));
        plants.add(plant(
                "42 milestone after the end",
                change("by: 2027-07-08, value: 61.0%", "by: 2027-12-08, value: 61.0%"),
                "backward-dates/late-milestone",
                "by: 2027-12-08"));
        plants.add(plant(
                "43 tactic removed", without(CHECKOUT), "unserved-goal", "warning", COMPLETION + "    serves", ""));
        plants.add(
                plant("44 wrong sum", change("planned: EUR 45k", "planned: EUR 54k"), "wrong-sum", "planned: EUR 54k"));
        plants.add(plant(
                "45 metric misspelt",
                change("draft: { metric: nps,", "draft: { metric: npss,"),
                "unknown-metric",
                "error",
                "metric: npss",
                "nps"));
        return plants;
    }

    @Test
    void whatTheProgramWritesItselfIsAccepted() throws IOException {
        assertThat(strategy.problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyKnownDefectIsFoundWhereItStands() {
        List<Plant> plants = known();
        assertThat(plants).hasSize(45);
        return plants.stream().map(plant -> dynamicTest(plant.what(), () -> strategy.judge(plant)));
    }
}
