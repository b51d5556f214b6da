package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.yaml.JsonText;
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

    private static final Messages ENGLISH = Messages.in("en");
    private static final String CHECKOUT = "  - id: checkout-friction-removal@checkout\n";
    private static final String ORDER_MAILS = "  - id: plain-order-mails@help\n";
    private static final String NPS = "  - id: nps@organization\n";
    private static final String COMPLETION = "  - id: completion@checkout\n";

    @TempDir
    static Path folder;

    private static String clean;

    @BeforeAll
    static void advise() throws IOException {
        for (String name : List.of("fjord-and-fern.audit.yaml", "fjord-and-fern.history.csv")) {
            Files.copy(Path.of("sample-audits", name), folder.resolve(name));
        }
        run("advise", "fjord-and-fern.audit.yaml", "--into", "plan");
        clean = Files.readString(folder.resolve("plan/strategy.yaml"));
    }

    /**
     * @param rule what is found; empty where the file is to be accepted
     * @param level how bad it is
     * @param line the beginning or a part of the line where it is found; empty for the file itself
     * @param suggests what is named instead, or the right value; empty for none
     */
    private record Plant(String what, byte[] text, String rule, String level, String line, String suggests) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Plant plant(String what, UnaryOperator<String> edit, String rule, String line) {
        return plant(what, edit, rule, "error", line, "");
    }

    private static Plant plant(
            String what, UnaryOperator<String> edit, String rule, String level, String line, String suggests) {
        String text = edit.apply(clean);
        assertThat(text).as(what).isNotEqualTo(clean);
        return new Plant(what, text.getBytes(StandardCharsets.UTF_8), rule, level, line, suggests);
    }

    private static UnaryOperator<String> change(String from, String to) {
        return text -> {
            int at = text.indexOf(from);
            assertThat(at).as(from).isNotNegative();
            return text.substring(0, at) + to + text.substring(at + from.length());
        };
    }

    /** The first such text below an item. */
    private static UnaryOperator<String> below(String item, String from, String to) {
        return text -> {
            int start = text.indexOf(item, text.indexOf("\ngoals:"));
            assertThat(start).as(item).isNotNegative();
            return text.substring(0, start) + change(from, to).apply(text.substring(start));
        };
    }

    private static UnaryOperator<String> without(String item) {
        return text -> {
            int start = text.indexOf(item, text.indexOf("\ngoals:"));
            return text.substring(0, start) + text.substring(text.indexOf("\n  - id: ", start) + 1);
        };
    }

    private static UnaryOperator<String> then(UnaryOperator<String> first, UnaryOperator<String> second) {
        return text -> second.apply(first.apply(text));
    }

    private static List<Plant> known() {
        List<Plant> plants = new ArrayList<>();
        plants.add(plant("1 goal without target", change(" target: 18.8,", ""), "missing-target", NPS));
        plants.add(plant("2 no such date", below(NPS, "2027-06-30", "2027-02-30"), "wrong-value", "2027-02-30"));
        plants.add(plant(
                "3 target below the baseline", change("target: 18.8", "target: 8.8"), "easier-target", "target: 8.8"));
        plants.add(plant(
                "4 unknown key", below(NPS, "owner:", "onwer:"), "unknown-key", "error", "onwer:", "owner"));
        plants.add(plant(
                "5 two goals with one id",
                change(COMPLETION + "    serves", NPS + "    serves"),
                "duplicate-id",
                NPS + "    serves"));
        plants.add(plant(
                "6 owner removed",
                below(NPS, "    owner: unknown\n", ""),
                "missing-owner",
                "warning",
                NPS,
                ""));
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
                "12 cost beyond the budget", change("cost: EUR 26.2k", "cost: EUR 253k"), "unaffordable-tactic",
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
                change("owner: unknown", "owner: Ren\u00e9").apply(clean).getBytes(StandardCharsets.ISO_8859_1),
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
                "24 unknown state", change("state: drafted", "state: drafed"), "unknown-word", "error",
                "state: drafed", "drafted"));
        plants.add(plant(
                "25 confidence 6.5", change("{ is: 0.5,", "{ is: 6.5,"), "out-of-range", "{ is: 6.5,"));
        plants.add(plant(
                "26 USD in a EUR plan", change("cost: EUR 26.2k", "cost: USD 26.2k"), "foreign-currency",
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
        plants.add(plant(
                "35 two documents", change("\ntactics:\n", "\n---\ntactics:\n"), "second-document", "---"));
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
        plants.add(plant(
                "41 target 260%", change("target: 64.0%", "target: 260%"), "off-scale-figure", "target: 260%"));
        plants.add(plant(
                "42 milestone after the end",
                change("by: 2027-07-08, value: 61.0%", "by: 2027-12-08, value: 61.0%"),
                "backward-dates/late-milestone",
                "by: 2027-12-08"));
        plants.add(plant(
                "43 tactic removed", without(CHECKOUT), "unserved-goal", "warning", COMPLETION + "    serves", ""));
        plants.add(plant(
                "44 wrong sum", change("planned: EUR 45k", "planned: EUR 54k"), "wrong-sum", "planned: EUR 54k"));
        plants.add(plant(
                "45 metric misspelt",
                change("draft: { metric: nps,", "draft: { metric: npss,"),
                "unknown-metric",
                "error",
                "metric: npss",
                "nps"));
        return plants;
    }

    private static final String AGREED =
            "state: agreed\n    owner: board\n    agreed: { date: 2026-10-12, metric: nps, source: panel, baseline: 12.8, responses: 870, target: 18.8,"
                    + " unit: points, end: 2027-06-30 }\n";

    /** A goal that was agreed, with a change in what was agreed. */
    private static UnaryOperator<String> agreed(UnaryOperator<String> edit) {
        return then(below(NPS, "state: drafted\n    owner: unknown\n", AGREED), edit);
    }

    /** Defects of other kinds, written down before anything was built for them. */
    private static List<Plant> others() {
        List<Plant> plants = new ArrayList<>();
        plants.add(plant(
                "1 step before the one it waits for",
                change("by: 2026-11-01, after: funnel", "by: 2026-10-12, after: funnel"),
                "backward-dates/early-follower",
                "by: 2026-10-12, after: funnel"));
        plants.add(plant(
                "2 baseline moved",
                change("baseline: 12.8, interval", "baseline: 10.8, interval"),
                "altered-baseline",
                "error",
                "baseline: 10.8, interval",
                ""));
        plants.add(plant(
                "3 agreed, owner removed", agreed(below(NPS, "    owner: board\n", "")), "unowned-goal", NPS));
        plants.add(plant(
                "4 agreed without a date", agreed(below(NPS, "date: 2026-10-12, ", "")), "incomplete-agreement", NPS));
        plants.add(plant(
                "5 agreed without a number of answers",
                agreed(below(NPS, "responses: 870, target", "target")),
                "incomplete-agreement",
                NPS));
        plants.add(plant(
                "6 change without a reason",
                agreed(below(
                        NPS,
                        "    latest: unknown\n",
                        "    latest: unknown\n    changes: [ { date: 2026-10-19, field: target, was: 20, by: board } ]\n")),
                "unexplained-change",
                "field: target, was: 20"));
        plants.add(plant(
                "7 goal that serves itself",
                below(COMPLETION, "serves: nps@organization", "serves: completion@checkout"),
                "circular-reference",
                "serves: completion@checkout"));
        plants.add(plant(
                "8 goal that serves no goal",
                below(COMPLETION, "serves: nps@organization", "serves: nps@organisation"),
                "broken-reference",
                "error",
                "serves: nps@organisation",
                "nps@organization"));
        plants.add(plant(
                "9 deferred to no day",
                below(CHECKOUT, "is: proposed", "is: deferred, date: 2026-10-12, because: no people"),
                "open-ended-deferral",
                "is: deferred"));
        plants.add(plant(
                "10 decision expired",
                below(
                        CHECKOUT,
                        "is: proposed",
                        "is: rejected, date: 2026-10-12, because: no people, until: 2026-11-01"),
                "expired-decision",
                "warning",
                "until: 2026-11-01",
                ""));
        plants.add(plant(
                "11 rejected and under way",
                below(
                        CHECKOUT,
                        "is: proposed }\n    state: not-started",
                        "is: rejected, date: 2026-10-12, because: no people }\n    state: under-way"),
                "contradictory-state",
                "warning",
                "is: rejected",
                ""));
        plants.add(plant(
                "12 finished without an end",
                below(CHECKOUT, "state: not-started", "state: finished"),
                "undated-finish",
                "warning",
                "state: finished",
                ""));
        plants.add(plant(
                "13 met though the latest value is below the target",
                then(
                        below(NPS, "state: drafted", "state: met"),
                        below(NPS, "latest: unknown", "latest: { value: 14.1, period: 2027-Q2 }")),
                "unmet-goal",
                "warning",
                "latest: { value: 14.1",
                ""));
        plants.add(plant(
                "14 baseline outside its interval",
                change("interval: 7.4..18.2", "interval: 17.4..28.2"),
                "contradictory-interval",
                "interval: 17.4..28.2"));
        plants.add(plant(
                "15 milestone beyond the target",
                change("value: 61.0%", "value: 71.0%"),
                "stray-milestone",
                "value: 71.0%"));
        plants.add(plant(
                "16 milestones that go back",
                change("value: 4h 25m", "value: 5h 10m"),
                "stray-milestone",
                "value: 5h 10m"));
        plants.add(plant(
                "17 planned and left out",
                change("- { tactic: rating-repair@organization", "- { tactic: reply-promise@help"),
                "doubled-tactic",
                "warning",
                "- { tactic: reply-promise@help",
                ""));
        plants.add(plant(
                "18 tactic for nothing",
                then(
                        change("closes: [ avoidable-contacts@organization ]", "closes: []"),
                        change("serves: [ nps@organization ]", "serves: []")),
                "aimless-tactic",
                "warning",
                "  - id: help-pages@organization",
                ""));
        plants.add(plant(
                "19 more answers than people asked",
                change("responses: 870, target", "responses: 870, of: 87, target"),
                "impossible-answers",
                "of: 87, target"));
        plants.add(plant(
                "20 e-mail address in a note",
                below(NPS, "    latest: unknown\n", "    latest: unknown\n    note: ask anna.berg@mail.example\n"),
                "personal-data",
                "warning",
                "note: ask",
                ""));
        plants.add(plant(
                "21 telephone number in a quote",
                change("says: friendly tone", "says: friendly tone (+49 151 2345678)"),
                "personal-data",
                "warning",
                "says: friendly tone",
                ""));
        plants.add(plant(
                "22 evidence of another audit",
                change("meaning: \"12", "meaning: \"34"),
                "foreign-evidence",
                "evidence: evidence.json"));
        plants.add(plant(
                "23 more work than people", change("work: 9.9 person-weeks", "work: 39.9 person-weeks"),
                "overdrawn-plan", "work: 39.9"));
        plants.add(plant(
                "24 review before the strategy",
                change("reviews: [ 2027-01-08", "reviews: [ 2026-01-08"),
                "past-review",
                "warning",
                "reviews: [ 2026-01-08",
                ""));
        plants.add(plant(
                "25 tactic expected to move its goal the wrong way",
                change("expected: { metric: completion, change: up", "expected: { metric: completion, change: down"),
                "adverse-tactic",
                "error",
                "metric: completion, change: down",
                ""));
        plants.add(plant(
                "26 measurable with too few answers",
                change("measurable: { is: false, at: 870", "measurable: { is: true, at: 870"),
                "contradictory-verdict",
                "measurable: { is: true, at: 870"));
        plants.add(plant(
                "27 guardrail on the goal's own measure",
                change("{ metric: csat, worse-by: 3 points } ]", "{ metric: nps, worse-by: 3 points } ]"),
                "self-guarded-goal",
                "warning",
                "{ metric: nps, worse-by",
                ""));
        plants.add(plant(
                "28 gap answered by a misspelt tactic",
                change("answered-by: [ help-pages@organization ]", "answered-by: [ help-page@organization ]"),
                "broken-reference",
                "error",
                "answered-by: [ help-page@organization ]",
                "help-pages@organization"));
        plants.add(plant("29 two gaps of one rank", change("rank: 2,", "rank: 1,"), "doubled-rank", "rank: 1, id: replies@help"));
        plants.add(plant(
                "30 owner to be named",
                agreed(below(NPS, "owner: board", "owner: TBD")),
                "unnamed-owner",
                "warning",
                "owner: TBD",
                ""));
        return plants;
    }

    @TestFactory
    Stream<DynamicTest> everyDefectOfAnotherKindIsFoundWhereItStands() {
        List<Plant> plants = others();
        assertThat(plants).hasSize(30);
        return plants.stream().map(plant -> dynamicTest(plant.what(), () -> judge(plant)));
    }

    @Test
    void whatTheProgramWritesItselfIsAccepted() throws IOException {
        assertThat(problems(clean.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyKnownDefectIsFoundWhereItStands() {
        List<Plant> plants = known();
        assertThat(plants).hasSize(45);
        return plants.stream().map(plant -> dynamicTest(plant.what(), () -> judge(plant)));
    }

    private static void judge(Plant plant) throws IOException {
        List<Found> found = problems(plant.text());
        if (System.getProperty("cx.told") != null) {
            System.out.println("== " + plant + "\n" + String.join("\n", found.stream().map(Found::told).toList()));
        }
        if (plant.rule().isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        String text = new String(plant.text(), StandardCharsets.ISO_8859_1);
        int at = plant.line().isEmpty() ? -1 : text.indexOf(plant.line(), Math.max(0, text.indexOf("\ngoals:")));
        int from = at < 0 ? text.indexOf(plant.line()) : at;
        int line = plant.line().isEmpty()
                ? 0
                : (int) text.substring(0, from).chars().filter(one -> one == '\n').count() + 1;
        assertThat(found)
                .as(plant.what())
                .anySatisfy(one -> {
                    assertThat(one.rule()).isEqualTo(plant.rule());
                    assertThat(one.level()).isEqualTo(plant.level());
                    assertThat(one.line()).isEqualTo(line);
                    assertThat(one.suggestion()).contains(plant.suggests());
                });
    }

    /** A problem as the program tells it. */
    private record Found(String rule, String level, int line, String suggestion, String says) {

        String told() {
            return line + " " + level + "[" + rule + "] " + says + (suggestion.isEmpty() ? "" : " ? " + suggestion);
        }
    }

    private static List<Found> problems(byte[] text) throws IOException {
        Files.write(folder.resolve("plan/strategy.yaml"), text);
        String json = run("validate", "plan/strategy.yaml", "--format", "json");
        if (json.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Object one : (List<?>) JsonText.read(json, Map.class).get("problems")) {
            Map<?, ?> problem = (Map<?, ?>) one;
            found.add(new Found(
                    String.valueOf(problem.get("rule")),
                    String.valueOf(problem.get("level")),
                    ((Number) problem.get("line")).intValue(),
                    String.valueOf(problem.get("suggestion")),
                    String.valueOf(problem.get("says"))));
        }
        return found;
    }

    private static String run(String... tokens) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Commands(ENGLISH, () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0)
                .run(List.of(tokens), Screen.unwatched(out, err, folder));
        assertThat(exit).as(() -> err.toString(StandardCharsets.UTF_8)).isLessThan(2);
        return out.toString(StandardCharsets.UTF_8);
    }
}
