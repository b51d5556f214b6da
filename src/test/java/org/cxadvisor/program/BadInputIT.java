package org.cxadvisor.program;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.yaml.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people really hand over: the program says what is wrong, where, and the way out, and leaves no trace of its failure. */
class BadInputIT {

    /** Small, so that a file that could use up the memory would. */
    private static final String MEMORY = "-Xmx64m";

    private static final String[] COMMAND = Program.quickCommand(MEMORY).toArray(String[]::new);
    private static final Program PROGRAM = Program.quick(MEMORY);
    private static final Program LAUNCHER =
            Program.of(Program.PROJECT.resolve("cx").toString());

    private static final Pattern COMPACT = Pattern.compile(
            "(?<place>.+:[1-9]\\d*:[1-9]\\d*): (error|warning|info)\\[(?<rule>[a-z0-9-]+)]: (\\S+ )+\\S+");

    private static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Corner Bakery, industry: food-retail }
            period: 2026-Q3
            sources:
              - { id: owner, what: What she sees, kind: estimate, sample: chosen, date: 2026-10-02 }
              - { id: google, what: Reviews, kind: reviews, sample: volunteers, scale: 1..5, date: 2026-10-02 }
            metrics: { repeat-purchase: { source: owner, rate: about 60% } }
            touchpoints:
              - id: counter
                name: Counter
                stage: buy
                channels: [ store ]
                rating: unknown
                pains: [ { theme: long-wait, says: A long wait, source: owner } ]
            reviews: { source: google, results: { us: { mean: 4.4, responses: 37 }, rival: unknown } }
            competitors: [ { id: rival, name: Rival } ]
            limits: { budget: EUR 300, people: 4 hours per week, start: 2026-10-05, end: 2027-03-31 }
            """;

    private static final String OWN_RULE = """
            package org.cxadvisor.rules.signals

            import org.cxadvisor.fact.Unmeasured
            import org.cxadvisor.gap.Signal

            // A touchpoint that nobody rates.
            rule "unrated-touchpoint"
            when
                $unknown : Unmeasured( metric == "rating" )
            then
                insert( Signal.measured( drools.getRule().getName(), "", $unknown.subject(), "access", 0.4, 0.5 ) );
            end
            """;

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @BeforeEach
    void aSoundAuditLiesThere() throws IOException {
        write("sound.yaml", AUDIT);
    }

    @Test
    void aFileThatIsNoAuditIsAProblemWithAPlaceHoweverLargeOrDeepItIs() throws Exception {
        write("alias-bomb.yaml", aliasBomb());
        write("binary.yaml", AUDIT.replace("Corner", "Cor\0ner"));
        write("comments.yaml", "# nothing\n\n  # here\n");
        write("deep-list.yaml", AUDIT + "personas: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
        write("deep-map.yaml", AUDIT + "personas: " + "{ a: ".repeat(10_000) + "b" + " }".repeat(10_000) + "\n");
        write("deep-dashes.yaml", AUDIT + "personas:\n  " + "- ".repeat(10_000) + "a\n");
        write("duplicate-key.yaml", AUDIT + "period: 2026-Q2\n");
        write("empty.yaml", "");
        large("large.yaml");
        write("latin-1.yaml", AUDIT.replace("Corner", "Bäcker").getBytes(ISO_8859_1));
        write("second-document.yaml", AUDIT + "---\naudit: 1\n");
        write("tag.yaml", AUDIT.replace("period: ", "period: !!javax.script.ScriptEngineManager "));
        write("truncated-key.yaml", upTo("hpoints:"));
        write("truncated-map.yaml", upTo(", industry"));
        write("truncated-quote.yaml", AUDIT.replace("Corner Bakery", "\"Corner").substring(0, 60));
        write("truncated-word.yaml", upTo("te, sample: chosen"));
        write("utf-16-be.yaml", AUDIT.getBytes(UTF_16BE));
        write("utf-16-le.yaml", AUDIT.getBytes(UTF_16LE));
        write("utf-16-with-mark.yaml", ("\uFEFF" + AUDIT).getBytes(UTF_16LE));

        Run run = leavingNoTrace("validate", "--format", "compact", ".");
        Run named = leavingNoTrace(
                "validate",
                "--format",
                "compact",
                "binary.yaml",
                "comments.yaml",
                "empty.yaml",
                "utf-16-be.yaml",
                "utf-16-le.yaml",
                "utf-16-with-mark.yaml");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(told(run))
                .contains(
                        "deep-dashes.yaml:20:129 deep-nesting",
                        "deep-list.yaml:19:74 deep-nesting",
                        "deep-map.yaml:19:326 deep-nesting",
                        "duplicate-key.yaml:19:1 duplicate-key",
                        "large.yaml:1:1 oversized-file",
                        "latin-1.yaml:3:24 broken-utf-8",
                        "second-document.yaml:19:1 second-document",
                        "tag.yaml:4:9 tag",
                        "truncated-key.yaml:9:1 missing-colon",
                        "truncated-map.yaml:3:15 unclosed-bracket",
                        "truncated-quote.yaml:3:23 unclosed-quote",
                        "truncated-word.yaml:6:5 unclosed-bracket");
        assertThat(named.exit()).isEqualTo(1);
        assertThat(told(named))
                .containsExactly(
                        "binary.yaml:1:1 binary-file",
                        "comments.yaml:1:1 empty-file",
                        "empty.yaml:1:1 empty-file",
                        "utf-16-be.yaml:1:1 utf-16-file",
                        "utf-16-le.yaml:1:1 utf-16-file",
                        "utf-16-with-mark.yaml:1:1 utf-16-file");
        assertThat(told(leavingNoTrace("validate", "--format", "compact", "alias-bomb.yaml")))
                .contains("alias-bomb.yaml:1:1 undeclared-kind");
    }

    @Test
    void whatCannotBeTrueOrIsNotUnderstoodIsAProblemAtItsPlace() throws Exception {
        write("answers.yaml", AUDIT.replace("responses: 37", "responses: 0"));
        write("beyond.yaml", AUDIT.replace("rating: unknown", "rating: { mean: 7, responses: 40, source: google }"));
        write("event.yaml", AUDIT + "events: [ { date: 2027-01-01, what: Moved } ]\n");
        write("key.yaml", AUDIT.replace("    rating:", "    ratting:"));
        write("later.yaml", AUDIT.replace("1..5, date: 2026-10-02", "1..5, date: 2026-11-02"));
        write(
                "promoters.yaml",
                AUDIT.replace("metrics: { ", "metrics: { nps: { promoters: 30, responses: 20, source: google }, "));
        write("reviews.yaml", AUDIT.replace("mean: 4.4", "mean: 7"));
        write("source.yaml", AUDIT.replace("A long wait, source: owner", "A long wait, source: ownr"));
        write("unit.yaml", AUDIT.replace("4 hours per week", "4 parsecs"));

        Run run = leavingNoTrace("validate", "--format", "compact", ".");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(told(run))
                .containsExactly(
                        "answers.yaml:16:43 empty-sample",
                        "beyond.yaml:14:13 value-off-scale",
                        "event.yaml:19:11 future-evidence",
                        "key.yaml:14:5 unknown-key",
                        "later.yaml:7:88 future-evidence",
                        "promoters.yaml:8:17 impossible-count",
                        "reviews.yaml:16:43 value-off-scale",
                        "source.yaml:15:61 unknown-source",
                        "unit.yaml:18:36 wrong-value");
        assertThat(run.out()).contains("did you mean `rating`?", "did you mean `owner`?");
    }

    @Test
    void columnsCountTheCharactersOfEveryScript() throws Exception {
        inItsOwnWords("bengali.yaml", "অনেকক্ষণ দাঁড়াতে হয় 😟");
        inItsOwnWords("persian.yaml", "خیلی طول می\u200Cکشد 👩\u200D🔧");
        inItsOwnWords("tamil.yaml", "நீண்ட நேரம் காத்திருக்க வேண்டும்");
        inItsOwnWords("telugu.yaml", "చాలా సేపు వేచి ఉండాలి");
        inItsOwnWords("turkish.yaml", "I\u0307ki kişi Iğdır’dan çok bekledi");

        Run run = leavingNoTrace("validate", "--format", "compact", ".");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(told(run))
                .containsExactly(
                        "bengali.yaml:15:73 unknown-source",
                        "persian.yaml:15:69 unknown-source",
                        "tamil.yaml:15:82 unknown-source",
                        "telugu.yaml:15:71 unknown-source",
                        "turkish.yaml:15:81 unknown-source");
    }

    @Test
    void everyProblemOfEveryFileIsToldInOneRunWithItsWayOut() throws Exception {
        write("b.yaml", AUDIT.replace("    rating:", "    ratting:") + "period: 2026-Q2\n");
        write("a.yaml", AUDIT.replace("4 hours per week", "4 parsecs"));

        Run pretty = leavingNoTrace("validate", "b.yaml", "sound.yaml", "a.yaml");
        Run json = leavingNoTrace("validate", "--format", "json", "b.yaml", "sound.yaml", "a.yaml");
        Run advise = leavingNoTrace("advise", "b.yaml", "a.yaml", "-o", "out");

        assertThat(pretty.exit()).isEqualTo(1);
        assertThat(places(pretty.out())).containsExactly("a.yaml:18:36", "b.yaml:14:5", "b.yaml:19:1");
        assertThat(blocks(pretty.out())).hasSize(3).allSatisfy(BadInputIT::hasAWayOut);
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.err()).isEqualTo("3 files checked, 3 errors\n");
        assertThat(rules(json.out())).containsExactly("wrong-value", "unknown-key", "duplicate-key");
        assertThat(advise.exit()).isEqualTo(1);
        assertThat(advise.out()).isEmpty();
        assertThat(places(advise.err())).containsExactly("b.yaml:14:5", "b.yaml:19:1", "a.yaml:18:36");
        assertThat(blocks(advise.err())).hasSize(3).allSatisfy(BadInputIT::hasAWayOut);
        assertThat(advise.err()).contains("nothing was written: `b.yaml` has errors (2)");
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsNotJudgedAndTheRestStillIs() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("letters"));
        write("letters/letter.txt", "Dear all");
        write("letters/list.yaml", "- bread\n");
        Files.createSymbolicLink(folder.resolve("dangling.yaml"), Path.of("gone.yaml"));
        write("wrong.yaml", AUDIT.replace("4 hours per week", "4 parsecs"));

        Run run = leavingNoTrace(
                "validate",
                "--format",
                "compact",
                "missing.yaml",
                "empty",
                "soud.yaml",
                "letters",
                "wrong.yaml",
                "dangling.yaml",
                "*.audit.yml",
                "no/such/folder/a.yaml",
                "sound.yaml/a.yaml");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(told(run)).containsExactly("wrong.yaml:18:36 wrong-value");
        assertThat(heads(run.err()))
                .containsExactlyInAnyOrder(
                        "error[no-audit-in-folder]: no file of this program in `empty`",
                        "error[no-audit-in-folder]: no file of this program in `letters`",
                        "error[no-such-file]: file `missing.yaml` not found",
                        "error[no-such-file]: file `soud.yaml` not found",
                        "error[no-such-file]: file `dangling.yaml` not found",
                        "error[no-match]: no file matches `*.audit.yml`",
                        "error[no-such-file]: file `no/such/folder/a.yaml` not found",
                        "error[unreachable]: reading or writing failed: sound.yaml/a.yaml: Not a directory");
        assertThat(blocks(run.err())).allSatisfy(BadInputIT::hasAWayOut);
        assertThat(run.err()).contains("did you mean `sound.yaml`?");
    }

    @Test
    void adviceOnWhatCannotBeReadIsNotGivenAndTheOthersGetTheirs() throws Exception {
        Files.createDirectories(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("dangling.yaml"), Path.of("gone.yaml"));

        Run none = leavingNoTrace("advise", "missing.yaml", "folder", "dangling.yaml", "-o", "out");
        Run one = calm(PROGRAM.run(folder, "advise", "missing.yaml", "sound.yaml", "-o", "out"));

        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(heads(none.err()))
                .containsExactly(
                        "error[no-such-file]: file `missing.yaml` not found",
                        "error[is-a-folder]: `folder` is a folder; name an audit in it",
                        "error[no-such-file]: file `dangling.yaml` not found");
        assertThat(one.exit()).isEqualTo(2);
        assertThat(one.out()).contains("Corner Bakery");
        assertThat(folder.resolve("out/sound/strategy.yaml")).exists();
        assertThat(folder.resolve("out/missing")).doesNotExist();
    }

    @Test
    void aFileOneMayNotReadIsNotJudged() throws Exception {
        Path locked = folder.resolve("sound.yaml");
        assumeTrue(locked.toFile().setReadable(false), "needs files with owners");
        assumeTrue(!Files.isReadable(locked), "who runs this may read every file, as root does");

        Run run = calm(PROGRAM.run(folder, "validate", "sound.yaml"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("error[no-access]: no permission to read `sound.yaml`");
        assertThat(blocks(run.err())).hasSize(1).allSatisfy(BadInputIT::hasAWayOut);
    }

    @Test
    void wrongUsageIsNotJudgedAndTheLikelyIntentionIsOffered() throws Exception {
        Run option = leavingNoTrace("validate", "--formt", "json", "sound.yaml");
        Run word = leavingNoTrace("valdate", "sound.yaml");
        Run rule = leavingNoTrace("explain", "unknwn-key");
        Run value = leavingNoTrace("validate", "--format", "jsn", "sound.yaml");
        Run nothing = leavingNoTrace("validate");

        assertThat(List.of(option, word, rule, value, nothing)).allSatisfy(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(blocks(run.err())).hasSize(1).allSatisfy(BadInputIT::hasAWayOut);
        });
        assertThat(option.err()).contains("did you mean `--format`?");
        assertThat(word.err()).contains("did you mean `validate`?");
        assertThat(rule.err()).contains("did you mean `unknown-key`?");
        assertThat(value.err()).contains("did you mean `json`?");
    }

    private static String named(String rule) {
        return OWN_RULE.replace("unrated-touchpoint", rule);
    }

    @Test
    void theDataOfAProjectRunsNoCodeAndItsCasesRunOnlyWhereTheyAreNamed() throws Exception {
        write("project/cx.yaml", "cx: 1\ndata: ours\n");
        write("project/sound.yaml", Files.readString(folder.resolve("sound.yaml")));
        write("project/ours/signals/unrated-touchpoint.drl", OWN_RULE);

        Run advised = launched("gaps", "project/sound.yaml");
        Run tested = launched("rules", "test", "project/ours");

        assertThat(advised.exit()).isEqualTo(2);
        assertThat(advised.out()).isEmpty();
        assertThat(advised.err())
                .contains("error[code-in-data]: project/ours/signals/unrated-touchpoint.drl is a rule");
        assertThat(tested.exit()).isEqualTo(1);
        assertThat(tested.out())
                .contains("unrated-touchpoint has no page project/ours/signals/unrated-touchpoint.md")
                .contains("unrated-touchpoint has no case that finds something");
    }

    @Test
    void rulesThatDoNotCompileAreAllNamedWithTheirOwnLines() throws Exception {
        write(
                "rules/signals/unknown-name.drl",
                named("unknown-name").replace("$unknown.subject()", "$unknwn.subject()"));
        write(
                "rules/signals/unknown-fact.drl",
                named("unknown-fact").replace("Unmeasured( metric", "Unmeasurd( metric"));
        write(
                "rules/swot/cut-off.drl",
                named("cut-off").replace(" )\nthen", "\nthen").replace("rules.signals", "rules.swot"));

        Run run = launched("gaps", "sound.yaml", "--rules", "rules");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(heads(run.err()))
                .hasSize(3)
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith("error[broken-rule]: rules/signals/unknown-fact.drl:7 does not"),
                        head -> assertThat(head)
                                .startsWith("error[broken-rule]: rules/signals/unknown-name.drl:7 does not"),
                        head -> assertThat(head).startsWith("error[broken-rule]: rules/swot/cut-off.drl:10 does not"));
        assertThat(run.err()).contains("Unmeasurd", "$unknwn").doesNotContain(".java", "LambdaConsequence");
        assertThat(blocks(run.err())).allSatisfy(BadInputIT::hasAWayOut);
    }

    @Test
    void aRuleThatFailsIsTheCompanysProblemWithItsLine() throws Exception {
        write("throws/signals/unrated-touchpoint.drl", OWN_RULE.replace("insert(", "Integer.parseInt(\"x\"); insert("));
        write(
                "loops/signals/unrated-touchpoint.drl",
                OWN_RULE.replace("insert(", "while (drools != null) { } insert("));

        Run thrown = launched("gaps", "sound.yaml", "--rules", "throws");
        Run endless = launched("advise", "sound.yaml", "--rules", "loops");

        assertThat(List.of(thrown, endless)).allSatisfy(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(blocks(run.err())).hasSize(1).allSatisfy(BadInputIT::hasAWayOut);
        });
        assertThat(thrown.err())
                .startsWith(
                        "error[failing-rule]: rule `unrated-touchpoint` at throws/signals/unrated-touchpoint.drl:7 failed")
                .contains("For input string");
        assertThat(endless.err())
                .startsWith("error[endless-rule]: rule `unrated-touchpoint` at loops/signals/unrated-touchpoint.drl:7");
    }

    @Test
    void aRulesFolderThatIsNotThereOrHoldsNoRuleIsNotSilentlyLeftOut() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        write("binary/signals/packed.drl", new byte[] {(byte) 0xFF, 0, (byte) 0xFE});

        Run missing = launched("gaps", "sound.yaml", "--rules", "nowhere");
        Run empty = launched("gaps", "sound.yaml", "--rules", "empty");
        Run binary = launched("gaps", "sound.yaml", "--rules", "binary");

        assertThat(List.of(missing, empty, binary)).allSatisfy(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(blocks(run.err())).hasSize(1).allSatisfy(BadInputIT::hasAWayOut);
        });
        assertThat(missing.err()).startsWith("error[no-rules-folder]: rules folder `nowhere` not found");
        assertThat(empty.err()).startsWith("error[no-rules-in-folder]: no rule and no data in `empty`");
        assertThat(binary.err()).contains("binary/signals/packed.drl: not UTF-8");
    }

    @Test
    void aSoundRulesFolderAddsItsFindings() throws Exception {
        write("rules/signals/unrated-touchpoint.drl", OWN_RULE);

        Run with = launched("gaps", "sound.yaml", "--rules", "rules");
        Run without = leavingNoTrace("gaps", "sound.yaml");

        assertThat(with.exit()).isZero();
        assertThat(with.out()).contains("Unrated touchpoint", "waiting@counter");
        assertThat(without.exit()).isZero();
        assertThat(without.out()).doesNotContain("Unrated touchpoint");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeftBehind() throws Exception {
        write("file", "in the way");
        Files.createDirectories(folder.resolve("taken/report.md"));
        write("kept/.cx", "in the way");

        assertUnwritable("file", "`file` cannot be written: a file is in the place of a folder");
        assertUnwritable("file/below/it", "/file` cannot be written: a file is in the place of a folder");
        assertUnwritable("taken", "`taken/report.md` cannot be written: a folder is in the place of a file");
        assertUnwritable("kept", "`kept/.cx` cannot be written: a file is in the place of a folder");
    }

    @Test
    void aFolderThatIsReadOnlyIsLeftAsItIs() throws Exception {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        assumeTrue(lock(locked), "needs an owner who may not write everywhere, or chattr");
        try {
            assertUnwritable("locked", "cannot be written: it is read-only");
            assertUnwritable("locked/inside", "`locked/inside` cannot be written: it is read-only");
        } finally {
            unlock(locked);
        }
    }

    @Test
    void aFullDiskHoldsNoHalfOfAStrategy() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()),
                "only who may mount a small disk can fill it");
        try {
            assertUnwritable("disk/out", "`disk/out` cannot be written: the disk is full");
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    @Test
    void problemsThatDoNotFitOnTheDiskAreNotTakenForTold() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "only Linux has a disk that is always full");
        write("wrong.yaml", AUDIT + "period: 2026-Q2\n");

        Run run = calm(inShell("\"$@\" > /dev/full", "validate", "--quiet", "wrong.yaml"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(blocks(run.err())).hasSize(1).allSatisfy(BadInputIT::hasAWayOut);
    }

    @Test
    void aReaderThatHasSeenEnoughEndsItQuietly() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell with pipes");
        StringBuilder many = new StringBuilder(AUDIT);
        for (int key = 0; key < 3_000; key++) {
            many.append("own-key-").append(key).append(": 1\n");
        }
        write("wrong.yaml", many.toString());

        Run run = calm(inShell("{ \"$@\"; echo $? >&2; } | head -1", "validate", "--quiet", "wrong.yaml"));

        assertThat(run.out()).startsWith("error[unknown-key]: ").hasLineCount(1);
        assertThat(run.err()).isEqualTo("1\n");
    }

    @Test
    void anEditedStrategyStaysAndOneOfOursIsRenewed() throws Exception {
        Run first = calm(PROGRAM.run(folder, "advise", "--quiet", "sound.yaml", "-o", "out"));
        byte[] before = Files.readAllBytes(folder.resolve("out/strategy.yaml"));
        write("sound.yaml", AUDIT.replace("mean: 4.4, responses: 37", "mean: 3.2, responses: 370"));
        Run again = calm(PROGRAM.run(folder, "advise", "--quiet", "sound.yaml", "-o", "out"));
        byte[] renewed = Files.readAllBytes(folder.resolve("out/strategy.yaml"));
        write("out/strategy.yaml", new String(renewed, UTF_8) + "# agreed with the owner\n");
        Run edited = leavingNoTrace("advise", "sound.yaml", "-o", "out");

        assertThat(List.of(first.exit(), again.exit(), edited.exit())).containsExactly(0, 0, 4);
        assertThat(first.err() + again.err()).isEmpty();
        assertThat(renewed).isNotEqualTo(before);
        assertThat(edited.out()).isEmpty();
        assertThat(edited.err())
                .startsWith("error[edited-strategy]: `out/strategy.yaml` was edited")
                .contains(
                        "nothing was changed. To bring the new audit in and keep your edits: cx renew sound.yaml --into out");
    }

    @Test
    void oneAuditThatNeedsAPersonDoesNotKeepTheOthersWaiting() throws Exception {
        write("edited.yaml", AUDIT);
        write("out/edited/strategy.yaml", "strategy: 1\n");
        write("wrong.yaml", AUDIT + "period: 2026-Q2\n");

        Run run = calm(PROGRAM.run(folder, "advise", "edited.yaml", "wrong.yaml", "sound.yaml", "-o", "out"));

        assertThat(run.exit()).isEqualTo(4);
        assertThat(folder.resolve("out/edited/strategy.yaml")).hasContent("strategy: 1");
        assertThat(folder.resolve("out/wrong")).doesNotExist();
        assertThat(folder.resolve("out/sound/strategy.yaml")).exists();
    }

    @Test
    void aHostileNameReachesNeitherTheScreenNorTheReport() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "other systems allow no such names of files");
        String hostile = "\"\\e[31m\\e]0;owned\\a\\u202Egnp<script>alert(1)</script>\"";
        write(
                "sound.yaml",
                AUDIT.replace("Corner Bakery", hostile)
                        .replace("name: Counter", "name: " + hostile)
                        .replace("A long wait", hostile)
                        .replace("name: Rival", "name: " + hostile)
                        .replace("What she sees", hostile));
        write(
                "wrong.yaml",
                AUDIT.replace("stage: buy", "stage: " + hostile)
                        .replace("rating: unknown", hostile + ": 3")
                        .replace("Corner", "Cor\u001Bner \u202E"));
        String named = "\u001B]0;owned\u0007<script>.yaml";
        write(named, AUDIT);

        Run advise = calm(PROGRAM.run(folder, "advise", "sound.yaml", "-o", "out"));
        Run views = calm(PROGRAM.run(folder, "advise", named, "-o", "out\u001B[31m"));
        Run pretty = leavingNoTrace("validate", "wrong.yaml");
        Run json = leavingNoTrace("validate", "--format", "json", "wrong.yaml");
        Run missing = leavingNoTrace("validate", "gone" + named, "--rules\u001B[31m");

        assertThat(List.of(advise.exit(), views.exit(), pretty.exit(), json.exit(), missing.exit()))
                .containsExactly(0, 0, 1, 1, 2);
        assertThat(pretty.out()).contains("\\u{1b}]0;owned\\u{7}\\u{202e}gnp");
        assertThat(rules(json.out())).contains("unknown-word", "unknown-key", "control-character");
        for (Path report : List.of(folder.resolve("out/report.md"), folder.resolve("out\u001B[31m/report.md"))) {
            assertThat(Files.readString(report))
                    .isNotBlank()
                    .doesNotContain("\u001B", "\u0007", "\u202E")
                    .doesNotContainPattern("(?<!\\\\)<script");
        }
    }

    @Test
    void pathsMayHaveSpacesAndTheLettersOfAnyLanguageWhateverTheLocale() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell, which takes names as bytes");
        write("run.sh", """
                trap 'rm -rf "Bäckerei తనిఖీ"' EXIT
                mkdir "Bäckerei తనిఖీ"
                cp sound.yaml "Bäckerei తనిఖీ/çok iyi.audit.yaml"
                { cat sound.yaml; echo 'period: 2026-Q2'; } > "Bäckerei తనిఖీ/خوب.yaml"
                "$1" validate --format compact "Bäckerei తనిఖీ"
                echo "exit $?"
                "$1" advise "Bäckerei తనిఖీ/çok iyi.audit.yaml" -o "Bäckerei తనిఖీ/नया साल" > /dev/null
                echo "exit $?"
                ls "Bäckerei తనిఖీ/नया साल"
                """);

        Run run = calm(Program.of("sh", "run.sh", Program.PROJECT.resolve("cx").toString())
                .with("LC_ALL", "C")
                .run(folder));

        assertThat(run.out()).isEqualTo("""
                Bäckerei తనిఖీ/خوب.yaml:19:1: error[duplicate-key]: `period` is used twice; first on line 4
                exit 1
                exit 0
                board.md
                evidence.json
                evidence.md
                report.md
                strategy.yaml
                """);
    }

    @Test
    void soundAuditsAreMetWithSilence() throws Exception {
        Run sound = calm(PROGRAM.run(
                Program.PROJECT,
                "validate",
                "sample-audits/bakery.audit.yaml",
                "sample-audits/olist-2018-q1.audit.yaml"));
        Run old = calm(PROGRAM.run(
                Program.PROJECT, "validate", "--quiet", "--format", "compact", "sample-audits/ba-2023.audit.yaml"));
        Run strict = calm(PROGRAM.run(
                Program.PROJECT, "validate", "--quiet", "--fail-on", "warning", "sample-audits/ba-2023.audit.yaml"));
        Run all = calm(PROGRAM.run(Program.PROJECT, "validate", "--quiet", "--format", "compact", "sample-audits"));

        assertThat(sound).isEqualTo(new Run("", "2 files checked, no problem\n", 0));
        assertThat(old.exit()).isZero();
        assertThat(told(old))
                .containsExactly(
                        "sample-audits/ba-2023.audit.yaml:6:141 pooled-years",
                        "sample-audits/ba-2023.audit.yaml:7:101 stale-evidence",
                        "sample-audits/ba-2023.audit.yaml:8:111 stale-evidence",
                        "sample-audits/ba-2023.audit.yaml:38:11 event-in-window");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(all.exit()).isZero();
        assertThat(all.err()).isEmpty();
        assertThat(all.out().lines()).isNotEmpty().allMatch(line -> line.contains(": warning["));
    }

    private void inItsOwnWords(String file, String says) throws IOException {
        write(
                file,
                AUDIT.replace(
                        "{ theme: long-wait, says: A long wait, source: owner }",
                        "{ says: " + says + ", theme: long-wait, source: ownr }"));
    }

    private static String upTo(String end) {
        return AUDIT.substring(0, AUDIT.indexOf(end));
    }

    private static String aliasBomb() {
        StringBuilder bomb = new StringBuilder("a: &a [ x, x, x, x, x, x, x, x, x ]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            String before = "*" + (char) (name - 1) + " ";
            bomb.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [ ")
                    .append((before + ", ").repeat(9))
                    .append("]\n");
        }
        return bomb.toString();
    }

    /** 50 MB of lines that a person could have written. */
    private void large(String file) throws IOException {
        byte[] million =
                "# a line of forty characters and its end\n".repeat(25_000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            out.write(AUDIT.getBytes(UTF_8));
            for (int written = 0; written < 50; written++) {
                out.write(million);
            }
        }
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    /** Runs in the folder, which has to be the same to the byte afterwards. */
    private Run leavingNoTrace(String... arguments) throws IOException, InterruptedException {
        Map<String, String> before = contents();
        Run run = calm(PROGRAM.run(folder, arguments));
        assertThat(contents()).isEqualTo(before);
        return run;
    }

    /** Through the launcher, which brings the compiler along; what it says of its own start is left out. */
    private Run launched(String... arguments) throws IOException, InterruptedException {
        Map<String, String> before = contents();
        Run run = LAUNCHER.with("XDG_CACHE_HOME", cache.toString()).run(folder, arguments);
        assertThat(contents()).isEqualTo(before);
        return calm(new Run(run.out(), run.err().replaceFirst("^cx: preparing .*\n", ""), run.exit()));
    }

    private Run inShell(String script, String... arguments) throws IOException, InterruptedException {
        String[] all = Stream.of(new String[] {"cx"}, COMMAND, arguments)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        return Program.of("sh", "-c", script).run(folder, all);
    }

    private void assertUnwritable(String into, String says) throws IOException, InterruptedException {
        Run run = leavingNoTrace("advise", "sound.yaml", "-o", into);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error[unwritable]: ").contains(says);
        assertThat(blocks(run.err())).hasSize(1).allSatisfy(BadInputIT::hasAWayOut);
    }

    /** Everything below the folder, with what it holds. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                contents.put(folder.relativize(path).toString(), content(path));
            }
        }
        return contents;
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "/";
        }
        byte[] bytes = Files.readAllBytes(path);
        return bytes.length + " bytes, " + Arrays.hashCode(bytes);
    }

    /** Neither a stack trace nor anything that a terminal would obey. */
    private static Run calm(Run run) {
        for (String text : List.of(run.out(), run.err())) {
            assertThat(text)
                    .doesNotContain("Exception", "\tat ", "internal-error")
                    .doesNotContain("\u001B", "\u0007", "\u009B", "\u202E");
        }
        return run;
    }

    /** The place and the rule of each line; a line that is not of that form, or has no sentence, fails. */
    private static List<String> told(Run run) {
        return run.out()
                .lines()
                .map(line -> {
                    var told = COMPACT.matcher(line);
                    assertThat(told.matches()).as(line).isTrue();
                    return told.group("place").replaceFirst("^\\./", "") + " " + told.group("rule");
                })
                .toList();
    }

    private static List<String> places(String pretty) {
        return Pattern.compile("^ *--> (\\S+)", Pattern.MULTILINE)
                .matcher(pretty)
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList();
    }

    private static List<String> heads(String text) {
        return text.lines().filter(line -> line.startsWith("error[")).toList();
    }

    private static List<String> blocks(String text) {
        return Stream.of(text.split("(?m)^(?=error\\[)"))
                .filter(block -> block.startsWith("error["))
                .toList();
    }

    private static void hasAWayOut(String block) {
        assertThat(block)
                .matches("(?s)error\\[[a-z0-9-]+]: (\\S+ ){2,}.*")
                .containsPattern("= fix: |did you mean `|= more: cx |name an audit in it");
    }

    private static List<Object> rules(String json) {
        Map<?, ?> document = (Map<?, ?>) JsonText.read(json);
        List<?> problems = (List<?>) document.get("problems");
        return problems.stream()
                .<Object>map(problem -> ((Map<?, ?>) problem).get("rule"))
                .toList();
    }

    /** Takes the right to write, from root as well where the file system knows how. */
    private static boolean lock(Path locked) throws IOException, InterruptedException {
        boolean taken = locked.toFile().setWritable(false) && !Files.isWritable(locked);
        return taken || succeeds("chattr", "+i", locked.toString());
    }

    private static void unlock(Path locked) throws IOException, InterruptedException {
        succeeds("chattr", "-i", locked.toString());
        assertThat(locked.toFile().setWritable(true)).isTrue();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return Program.end(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
