package org.cxadvisor.rulebase;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.rulebook.CaseReader;
import org.cxadvisor.rulebook.RuleCase;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing among the rules is missing, doubled, dead or misnamed, and none of them is a program. */
class RuleCatalogueTest {

    private static final Path FOLDER = Path.of("rules");
    private static final List<RuleFile> FILES = files();
    private static final List<RuleText> RULES =
            FILES.stream().flatMap(file -> RuleText.of(file).stream()).toList();
    private static final List<RuleCases> CASES = RuleCases.all();
    private static final Rulebase BUILT_IN = Rulebase.builtIn();
    private static final RuleIndex INDEX = RuleIndex.builtIn();

    private static final Set<Stage> CHECKS = Set.of(Stage.AUDIT_CHECKS, Stage.STRATEGY_CHECKS);
    private static final List<String> PARTS =
            List.of("## Why it matters", "## Found in", "## Not found when", "## Known limits");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n## Found in\n```yaml\n(.*?)```\n");
    private static final Pattern NOUNS = Pattern.compile("[a-z]+(-[a-z]+){0,3}");
    private static final Set<String> NO_NOUNS = Set.of(
            "add",
            "ask",
            "avoid",
            "be",
            "check",
            "compute",
            "count",
            "decide",
            "detect",
            "do",
            "ensure",
            "fail",
            "find",
            "fix",
            "flag",
            "get",
            "give",
            "has",
            "have",
            "improve",
            "is",
            "make",
            "mark",
            "must",
            "no",
            "not",
            "reduce",
            "rule",
            "set",
            "should",
            "suggest",
            "test",
            "validate",
            "warn",
            "when");
    private static final Set<String> WORDS_OF_PROGRAMS = Set.of(
            "if",
            "else",
            "for",
            "while",
            "do",
            "try",
            "catch",
            "switch",
            "log",
            "logger",
            "System",
            "global",
            "function",
            "modify",
            "update",
            "delete",
            "retract",
            "insertLogical",
            "eval",
            "dialect",
            "mvel",
            "declare",
            "query",
            "extends",
            "List",
            "Map",
            "String",
            "Math");
    private static final Set<String> WORDS_OF_ORDER = Set.of(
            "salience",
            "agenda-group",
            "ruleflow-group",
            "activation-group",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "date-effective",
            "date-expires",
            "Sequential",
            "PRIORITY");
    private static final Set<String> LABELS = Set.of("NAME", "DESCRIPTION", "CONDITION", "ACTION");
    private static final Set<String> TABLE_HEADS = Set.of("RuleSet", "Import", "Notes");

    /** Before any of the tests that read it, whatever order they come in. */
    @BeforeAll
    static void theTableIsWrittenAnewWhereThatIsAsked() {
        if (System.getProperty("golden.update", "").equals("update")) {
            RuleTable.rewrite();
        }
    }

    @Test
    void thereIsSomethingToJudge() {
        assertThat(FILES).hasSizeGreaterThan(35);
        assertThat(RULES).hasSizeGreaterThan(FILES.size());
        assertThat(CASES).hasSameSizeAs(FILES);
    }

    @Test
    void everyRuleIsNamedAfterItsFile() {
        List<String> breaches = new ArrayList<>();
        for (RuleText rule : RULES) {
            String stem = rule.file().stem();
            boolean named = RuleText.isTable(rule.file())
                    ? rule.name().startsWith(stem + "/")
                    : rule.name().equals(stem);
            if (!named) {
                breaches.add(path(rule.file()) + " declares `" + rule.name() + "`: call it `" + stem
                        + (RuleText.isTable(rule.file()) ? "/…`" : "`"));
            }
        }
        for (RuleFile file : FILES) {
            if (!RuleText.source(file).startsWith("package " + file.stage().rulesPackage())) {
                breaches.add(path(file) + " must begin with `package "
                        + file.stage().rulesPackage() + "`, the package of its stage");
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyRuleThatIsWrittenIsCompiledAndListed() {
        for (Stage stage : Stage.values()) {
            List<String> written = RULES.stream()
                    .filter(rule -> rule.file().stage() == stage)
                    .map(RuleText::name)
                    .sorted()
                    .toList();

            assertThat(BUILT_IN.stage(stage).names())
                    .as("the engine runs what stands in rules/%s", stage.folder())
                    .isEqualTo(written);
            assertThat(INDEX.places().stream().filter(place -> place.stage().equals(stage.folder())))
                    .as("what `rules list` shows of rules/%s", stage.folder())
                    .extracting(RulePlace::name)
                    .isEqualTo(written);
        }
    }

    @Test
    void everyRuleIsAloneInItsFile() {
        List<String> breaches = new ArrayList<>();
        for (RuleFile file : FILES) {
            long tables = file.text()
                    .lines()
                    .filter(line -> line.startsWith("\"RuleTable"))
                    .count();
            long rules = file.text()
                    .lines()
                    .filter(line -> line.strip().startsWith("rule "))
                    .count();
            long found = RULES.stream().filter(rule -> rule.file().equals(file)).count();
            if (RuleText.isTable(file)
                    ? tables != 1 || found < 2 || !file.text().contains("\"RuleTable " + file.stem() + "\"")
                    : rules != 1 || found != 1) {
                breaches.add(path(file) + ": one rule, or one `RuleTable " + file.stem()
                        + "` of two rows or more, with `when`, `then` and `end` each on a line of its own");
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyNameIsGivenOnce() {
        assertThat(RULES).extracting(RuleText::name).doesNotHaveDuplicates();
        assertThat(stems(".md").filter(path -> !path.equals("README")))
                .as("a name is the argument of `explain`, so it means one thing in all stages")
                .doesNotHaveDuplicates();
    }

    @Test
    void ruleNamesAreNouns() {
        List<String> breaches = Stream.concat(
                        Stream.concat(
                                RULES.stream().map(RuleText::name),
                                FILES.stream().map(RuleFile::stem)),
                        readingStems())
                .flatMap(name -> Arrays.stream(name.split("/")))
                .distinct()
                .filter(name -> !isNoun(name))
                .map(name -> name + ": call it after what is wrong, or what it concludes, in one to four words"
                        + " without a number; never what it does")
                .toList();

        assertThat(breaches).isEmpty();
    }

    /** As far as a machine can tell. The name of an encoding is a name, number and all. */
    private static boolean isNoun(String name) {
        String words = name.replace("utf-8", "utf").replace("utf-16", "utf");
        return NOUNS.matcher(words).matches() && !NO_NOUNS.contains(words.split("-", -1)[0]);
    }

    @Test
    void everyRuleHasAPageAndCases() {
        List<String> breaches = new ArrayList<>();
        for (RuleFile file : FILES) {
            for (String ending : List.of(".md", ".cases.yaml")) {
                if (!Files.exists(FOLDER.resolve(file.companion(ending)))) {
                    breaches.add(path(file) + " has no " + file.stem() + ending + ": add "
                            + (ending.equals(".md")
                                    ? "the page, the finding sentence first"
                                    : "one with a case that finds and a case that stays quiet"));
                }
            }
        }
        for (Path companion : walk(".md", ".cases.yaml")) {
            String stem = stem(companion);
            boolean reading = companion.startsWith(FOLDER.resolve("reading"));
            boolean ruled = FILES.stream()
                    .anyMatch(file -> FOLDER.resolve(file.path()).getParent().equals(companion.getParent())
                            && file.stem().equals(stem));
            if (!reading && !ruled && !companion.equals(FOLDER.resolve("README.md"))) {
                breaches.add(companion + " stands beside no rule of its name: rename it or delete it");
            }
        }

        assertThat(breaches).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasItsPartsAndItsHead() {
        return FILES.stream()
                .map(file -> dynamicTest(file.stem(), () -> {
                    String where = "rules/" + file.companion(".md");
                    String text = text(file, ".md");
                    RulePage page = INDEX.page(file.stem()).orElseThrow();
                    boolean check = CHECKS.contains(file.stage());

                    assertThat(page.rule()).as("`rule` of %s", where).isEqualTo(file.stem());
                    assertThat(page.path()).as("the page of %s", file.stem()).isEqualTo(where);
                    assertThat(page.finding())
                            .as("`finding` of %s: one sentence about customers, without a full stop", where)
                            .isNotBlank()
                            .doesNotEndWith(".")
                            .doesNotContain(". ");
                    assertThat(page.since())
                            .as("`since` of %s: the version that brings it", where)
                            .matches("\\d+\\.\\d+");
                    if (check) {
                        assertThat(page.level()).as("`level` of %s", where).isIn("error", "warning", "info");
                        assertThat(page.why())
                                .as("`why` of %s: why it matters, in a clause", where)
                                .isNotBlank();
                        assertThat(page.hint())
                                .as("`hint` of %s: the way out", where)
                                .isNotBlank();
                    } else {
                        assertThat(Arrays.asList(page.level(), page.why(), page.hint()))
                                .as("only checks have `level`, `why` and `hint`; take them out of %s", where)
                                .containsOnlyNulls();
                    }
                    String body = text.substring(text.indexOf("\n---\n") + 5);
                    assertThat(body.lines().filter(line -> line.startsWith("#")))
                            .as("the parts of %s, in this order", where)
                            .isEqualTo(PARTS);
                    assertThat(Arrays.stream(body.split("(?m)^## .*$")))
                            .as("no part of %s is empty", where)
                            .noneMatch(String::isBlank);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasACaseThatFindsAndACaseThatStaysQuiet() {
        return CASES.stream()
                .map(rule -> dynamicTest(rule.file().stem(), () -> {
                    String where = "rules/" + rule.file().companion(".cases.yaml");
                    Fields root = (Fields) CaseReader.root(
                            where, text(rule.file(), ".cases.yaml").getBytes(StandardCharsets.UTF_8));

                    assertThat(root.get("rule"))
                            .as("`rule` of %s", where)
                            .isInstanceOfSatisfying(Scalar.class, said -> assertThat(said.text())
                                    .isEqualTo(rule.file().stem()));
                    assertThat(rule.cases())
                            .as("%s needs a case that finds", where)
                            .anyMatch(one -> !one.finds().isEmpty());
                    assertThat(rule.cases())
                            .as("%s needs a case that stays quiet", where)
                            .anyMatch(one -> one.finds().isEmpty());
                    assertThat(rule.cases())
                            .as("%s: two cases of one name", where)
                            .extracting(RuleCase::name)
                            .doesNotHaveDuplicates();
                }));
    }

    @Test
    void everyRowHasACaseThatFindsByIt() {
        Set<String> fired = new TreeSet<>();
        for (RuleCases rule : CASES) {
            for (RuleCase one : rule.cases()) {
                BUILT_IN.stage(rule.file().stage())
                        .infer(one.facts(), rule.file().stem())
                        .forEach(conclusion -> fired.add(conclusion.rule()));
            }
        }

        assertThat(RULES.stream().map(RuleText::name).filter(name -> !fired.contains(name)))
                .as("add a case to the .cases.yaml in which each of these finds something")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOnAPageIsFoundByItsRule() {
        return FILES.stream()
                .map(file -> dynamicTest(file.stem(), () -> {
                    String where = "rules/" + file.companion(".md");
                    Matcher example = EXAMPLE.matcher(text(file, ".md"));

                    assertThat(example.find())
                            .as("a ```yaml block right under `## Found in` of %s", where)
                            .isTrue();
                    Node given = CaseReader.root(where, example.group(1).getBytes(StandardCharsets.UTF_8));
                    assertThat(BUILT_IN.stage(file.stage()).infer(RuleCases.facts((Fields) given), file.stem()))
                            .as(
                                    "what %s finds in the example of its own page: fix the example or the rule",
                                    file.stem())
                            .isNotEmpty();
                }));
    }

    @Test
    void noRuleSetsSalienceGroupOrNoLoop() {
        List<String> breaches = new ArrayList<>();
        for (RuleText rule : RULES) {
            if (!rule.head().isEmpty()) {
                breaches.add(path(rule.file()) + " says `" + rule.head() + "` between its name and `when`");
            }
        }
        for (RuleFile file : FILES) {
            words(file)
                    .filter(WORDS_OF_ORDER::contains)
                    .forEach(word -> breaches.add(path(file) + " says `" + word + "`"));
            if (RuleText.isTable(file)) {
                breaches.addAll(strangeLabels(file));
            }
        }

        assertThat(breaches)
                .as("rules have no order: conclude a fact in an earlier stage, and read it in a later one")
                .isEmpty();
    }

    /** What stands in a table's head beside its rule set, imports, notes, names, whys, conditions and consequences. */
    private static List<String> strangeLabels(RuleFile table) {
        List<String> lines = table.text().lines().toList();
        int start = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("\"RuleTable"))
                .findFirst()
                .orElse(""));
        List<String> strange = new ArrayList<>();
        for (String line : lines.subList(0, start)) {
            String label = line.split(",", 2)[0].replace("\"", "");
            if (!label.isEmpty() && !TABLE_HEADS.contains(label)) {
                strange.add(path(table) + " says `" + label + "`");
            }
        }
        for (String label : lines.get(start + 1).replace("\"", "").split(",", -1)) {
            if (!label.isEmpty() && !LABELS.contains(label)) {
                strange.add(path(table) + " has a column `" + label + "`");
            }
        }
        return strange;
    }

    @Test
    void noRuleDoesMoreThanInsertOnce() {
        List<String> breaches = new ArrayList<>();
        for (RuleText rule : RULES) {
            String then = rule.then().replaceAll("\"[^\"]*\"", "\"\"");
            boolean one = then.startsWith("insert(") && then.endsWith(");") && then.indexOf(';') == then.length() - 1;
            if (!one
                    || then.contains("+")
                    || then.contains("{")
                    || rule.concludes().isEmpty()) {
                breaches.add(where(rule) + ": `then` is one `insert( … );` of one record, and nothing else");
            }
            Arrays.stream(rule.unquoted().split("[^\\w-]+"))
                    .filter(WORDS_OF_PROGRAMS::contains)
                    .forEach(word -> breaches.add(where(rule) + " says `" + word
                            + "`: let a method of a fact compute it, and test it there"));
        }
        for (RuleFile file : FILES) {
            RuleText.source(file)
                    .lines()
                    .filter(line ->
                            line.matches("(global|function|declare|query|import function|import static|dialect)\\b.*"))
                    .forEach(line ->
                            breaches.add(path(file) + " says `" + line + "`: a rule is a condition and a record"));
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void noRuleReadsWhatItsOwnOrALaterStageConcludes() {
        Map<Stage, Set<String>> concluded = new EnumMap<>(Stage.class);
        RULES.forEach(rule -> concluded
                .computeIfAbsent(rule.file().stage(), stage -> new TreeSet<>())
                .add(rule.concludes()));
        List<String> breaches = new ArrayList<>();
        for (RuleText rule : RULES) {
            assertThat(rule.reads())
                    .as("the facts that %s asks for", rule.name())
                    .isNotEmpty();
            concluded.forEach((stage, kinds) -> {
                if (stage.compareTo(rule.file().stage()) >= 0) {
                    rule.reads().stream()
                            .filter(kinds::contains)
                            .forEach(kind ->
                                    breaches.add(where(rule) + " reads " + kind + ", which rules/" + stage.folder()
                                            + " concludes: a stage reads only what earlier stages and the audit say"));
                }
            });
        }

        assertThat(breaches).isEmpty();
    }

    /** In one stage: another stage may well conclude something else from the same facts. */
    @Test
    void noTwoRulesHaveTheSameCondition() {
        assertThat(doubles(rule -> rule.condition() + (RuleText.isTable(rule.file()) ? rule.then() : "")))
                .as("two rules of one stage ask the same: they are one rule, or one asks too little")
                .isEmpty();
    }

    @Test
    void noTwoRulesDifferInAWordOnly() {
        assertThat(doubles(rule -> RuleText.isTable(rule.file())
                        ? rule.name()
                        : (rule.condition() + " " + rule.then())
                                .replaceAll("\"[^\"]*\"|\\b\\d[\\d.]*", "…")
                                .replaceAll("\\$\\w+", "\\$…")))
                .as("rules of one shape that differ in a word only: make them rows of one table")
                .isEmpty();
    }

    private static List<String> doubles(Function<RuleText, String> shape) {
        Map<String, String> seen = new TreeMap<>();
        List<String> doubles = new ArrayList<>();
        for (RuleText rule : RULES) {
            String other = seen.putIfAbsent(rule.file().stage() + " " + shape.apply(rule), rule.name());
            if (other != null) {
                doubles.add(other + " and " + rule.name());
            }
        }
        return doubles;
    }

    @Test
    void noRuleHoldsANumberThatDecides() {
        Pattern number = Pattern.compile("(?<![\\w$.-])-?\\d+(?:\\.\\d+)?");
        List<String> breaches = new ArrayList<>();
        for (RuleText rule : RULES) {
            if (!RuleText.isTable(rule.file())) {
                number.matcher(rule.unquoted())
                        .results()
                        .filter(found -> Double.parseDouble(found.group()) != 0)
                        .forEach(found -> breaches.add(where(rule) + " holds " + found.group()
                                + ": give it an id, a why and a source in rules/thresholds/"));
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyRowSaysWhy() {
        assertThat(INDEX.places().stream().filter(place -> place.path().endsWith(RuleFile.TABLE)))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.why())
                        .as(
                                "%s:%s %s: its second cell says why it decides so",
                                place.path(), place.line(), place.name())
                        .isNotBlank());
    }

    @Test
    void everyPlaybookClosesAGapThatARuleOrThemeNames() {
        Set<String> names = new TreeSet<>(RuleTable.themes());
        RuleTable.closable().forEach(rule -> names.add(rule.stem()));
        List<String> breaches = new ArrayList<>();
        for (Playbook playbook : Playbooks.builtIn().all()) {
            assertThat(playbook.isFallback()
                            || playbook.addresses().size()
                                            + playbook.answers().concerns().size()
                                            + playbook.answers().markers().size()
                                            + playbook.answers().firstIn().size()
                                    > 0)
                    .as("`for` of playbook %s", playbook.id())
                    .isTrue();
            playbook.addresses().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> breaches.add("Playbook " + playbook.id() + " closes `" + name
                            + "`, which is neither a theme nor a gap nor a cause, so nothing will ever ask for it"));
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyGapRuleIsClosedByAPlaybookOrListedAsOpen() {
        Set<String> open = RuleTable.closable().stream()
                .filter(rule -> RuleTable.closing(rule).isEmpty())
                .map(RuleFile::stem)
                .collect(toCollection(TreeSet::new));
        Set<String> listed = new TreeSet<>();
        RuleTable.written()
                .lines()
                .filter(line -> line.endsWith("| " + RuleTable.OPEN + " |"))
                .forEach(line -> listed.add(line.split("`", -1)[1]));

        assertThat(listed)
                .as("gaps and causes that no playbook closes yet, as the table in rules/README.md says: write the"
                        + " playbook, or say so there with mvn verify -Dgolden=update")
                .isEqualTo(open);
    }

    @Test
    void theTableInTheRulesReadmeIsCurrent() {
        assertThat(RuleTable.written())
                .as("rules/README.md is behind the rules: run mvn verify -Dgolden=update and read the diff")
                .isEqualTo(RuleTable.current());
    }

    @Test
    void noDisabledOrStrayFiles() {
        List<String> breaches = new ArrayList<>();
        Set<String> known = Set.of(
                "rules/README.md",
                "rules/concerns.yaml",
                "rules/metrics.yaml",
                "rules/questions.yaml",
                "rules/sources.yaml",
                "rules/benchmarks.yaml",
                "rules/surveys.yaml",
                "rules/skeletons.yaml",
                "rules/vocabulary.yaml");
        for (Path file : walk("")) {
            String path = file.toString().replace('\\', '/');
            String name = file.getFileName().toString();
            boolean inStage = Stage.ofFolder(file.getName(1).toString()).isPresent();
            boolean rule = inStage && name.matches("[a-z-]+(\\.drl|\\.drl\\.csv|\\.md|\\.cases\\.yaml)");
            boolean reading = path.startsWith("rules/reading/") && name.matches("[a-z0-9-]+(\\.md|\\.cases\\.yaml)");
            boolean threshold = path.startsWith("rules/thresholds/") && name.matches("[a-z-]+\\.yaml");
            if (!known.contains(path) && !rule && !reading && !threshold) {
                breaches.add(path + " is no rule, page, cases or thresholds: delete it, git remembers");
            }
        }
        for (RuleFile file : FILES) {
            if (file.text().contains("/*")
                    || Pattern.compile("(?m)^\\s*//.*(\\brule \"|\\binsert\\s*\\(|;\\s*$|\\$\\w+\\s*:)")
                            .matcher(file.text())
                            .find()) {
                breaches.add(path(file) + " has a rule in a comment: delete it, git remembers");
            }
            if (!RuleText.isTable(file) && !file.text().contains("\n// ")) {
                breaches.add(path(file) + ": say above the rule, in one comment, what it means in a customer's words");
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyRuleFiresInSomeSampleAuditOrSaysWhyNot() {
        Set<String> fired = new TreeSet<>();
        List<Path> files = Samples.files();
        assertThat(files).hasSizeGreaterThan(6);
        files.forEach(file -> Samples.fired(file).forEach(name -> fired.add(stemOf(name))));
        List<String> breaches = new ArrayList<>();
        for (RuleFile file : FILES) {
            String excuse = INDEX.page(file.stem()).map(RulePage::notInSamples).orElse(null);
            if (!fired.contains(file.stem()) && excuse == null) {
                breaches.add(
                        path(file) + " fires in no sample audit: let one show it, or say why none can in its page, as"
                                + " `not-in-samples: …`");
            } else if (fired.contains(file.stem()) && excuse != null) {
                breaches.add(path(file) + " fires in a sample audit: take `not-in-samples` out of its page");
            }
        }

        assertThat(breaches).isEmpty();
    }

    private static Stream<String> words(RuleFile file) {
        return Arrays.stream(RuleText.source(file)
                .replaceAll("(?m)//.*$|(?s)/\\*.*?\\*/", "")
                .replaceAll("\"[^\"]*\"", "")
                .split("[^\\w-]+"));
    }

    /** The name of the rule or table behind a rule or row. */
    private static String stemOf(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    private static String where(RuleText rule) {
        return path(rule.file()) + " (" + rule.name() + ")";
    }

    private static String path(RuleFile file) {
        return "rules/" + file.path();
    }

    private static String text(RuleFile file, String ending) throws IOException {
        return Files.readString(FOLDER.resolve(file.companion(ending)));
    }

    private static Stream<String> readingStems() {
        return walk(".md").stream()
                .filter(path -> path.startsWith(FOLDER.resolve("reading")))
                .map(RuleCatalogueTest::stem);
    }

    private static Stream<String> stems(String ending) {
        return walk(ending).stream().map(RuleCatalogueTest::stem);
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceAll("\\.(md|cases\\.yaml|drl|drl\\.csv)$", "");
    }

    private static List<RuleFile> files() {
        try {
            return RuleFile.below(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(String... endings) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
