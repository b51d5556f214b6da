package org.cxadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;

/** The table of all rules in {@code rules/README.md}, which is written from the rules and never by hand. */
final class RuleTable {

    /** What stands for a gap or cause that no playbook closes yet. */
    static final String OPEN = "*nothing yet*";

    private static final String BY_THEME = "a playbook of its theme";

    private static final String END_OF = "- `%s`: `%s` is a %s\n";

    private static final Path README = Path.of("rules/README.md");
    private static final String BEGIN = "<!-- written by the build: begin -->\n";
    private static final String END = "<!-- written by the build: end -->\n";

    private static final List<Playbook> PLAYBOOKS = Playbooks.builtIn().all();
    private static final Set<String> THEMES =
            Vocabulary.builtIn().words("themes").keySet();
    private static final Once<Set<String>> MEASURES = new Once<>(RuleTable::measures);
    private static final Once<List<RuleFile>> CLOSABLE = new Once<>(RuleTable::readClosable);

    private RuleTable() {}

    /** The themes of the vocabulary: the names of gaps that pains make. */
    static Set<String> themes() {
        return THEMES;
    }

    /** What closes what a rule finds: playbooks by id; for gaps of a theme's name, whichever playbook names the theme. */
    static List<String> closing(RuleFile rule) {
        if (rule.stage() == Stage.SIGNALS && rule.text().contains(".theme()")) {
            return PLAYBOOKS.stream().anyMatch(RuleTable::closesATheme) ? List.of(BY_THEME) : List.of();
        }
        return PLAYBOOKS.stream()
                .filter(playbook -> playbook.addresses().contains(rule.stem()))
                .map(Playbook::id)
                .toList();
    }

    private static boolean closesATheme(Playbook playbook) {
        return playbook.answers().themes().stream().anyMatch(THEMES::contains);
    }

    /** The rules whose findings a playbook may close. */
    static List<RuleFile> closable() {
        return CLOSABLE.get();
    }

    private static List<RuleFile> readClosable() {
        try {
            return RuleFile.below(Path.of("rules")).stream()
                    .filter(file -> file.stage() == Stage.SIGNALS || file.stage() == Stage.CAUSES)
                    .filter(file -> !file.text().contains("insert( Inconclusive"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table as the rules, pages and playbooks have it. */
    static String current() {
        List<Stage> stages = List.of(Stage.values());
        List<RulePage> pages = new ArrayList<>(RuleIndex.builtIn().pages());
        pages.sort(Comparator.<RulePage>comparingInt(
                        page -> Stage.ofFolder(stage(page)).map(stages::indexOf).orElse(-1))
                .thenComparing(RulePage::rule));
        StringBuilder table = new StringBuilder("| rule | stage | finding | closed by |\n| --- | --- | --- | --- |\n");
        for (RulePage page : pages) {
            table.append("| [`%s`](%s) | %s | %s | %s |\n"
                    .formatted(
                            page.rule(),
                            String.valueOf(page.path()).substring("rules/".length()),
                            stage(page),
                            page.finding().replace("|", "\\|"),
                            closedBy(page)));
        }
        return table + openEnds();
    }

    /** What playbooks name and nothing answers to yet. */
    private static String openEnds() {
        StringBuilder ends = new StringBuilder();
        for (Playbook playbook : PLAYBOOKS) {
            for (Playbook.Avoid avoid : playbook.avoidWhen()) {
                if (avoid.block() != null
                        && RuleIndex.builtIn().place(avoid.block()).isEmpty()) {
                    ends.append(END_OF.formatted(playbook.id(), avoid.block(), "block that no rule finds yet"));
                }
            }
            measuresOf(playbook)
                    .filter(measure -> !MEASURES.get().contains(measure))
                    .distinct()
                    .forEach(measure ->
                            ends.append(END_OF.formatted(playbook.id(), measure, "measure that nobody defines yet")));
        }
        return ends.isEmpty() ? "" : "\nOpen ends of the playbooks:\n\n" + ends;
    }

    private static Stream<String> measuresOf(Playbook playbook) {
        return Stream.concat(
                playbook.effects().stream().map(Playbook.Effect::metric),
                playbook.guardrails().stream().map(Playbook.Watch::metric));
    }

    /** The measures we define, pains that were counted, and what the sample audits declare as their own. */
    private static Set<String> measures() {
        Set<String> measures = new TreeSet<>(THEMES);
        MetricCatalogue.read().stream().map(MetricDefinition::id).forEach(measures::add);
        measures.addAll(Samples.ownMeasures());
        return measures;
    }

    private static String closedBy(RulePage page) {
        return closable().stream()
                .filter(rule -> rule.stem().equals(page.rule()))
                .map(RuleTable::closing)
                .map(closing -> closing.isEmpty() ? OPEN : String.join(", ", closing))
                .findFirst()
                .orElse("");
    }

    private static String stage(RulePage page) {
        return String.valueOf(page.path()).split("/", -1)[1];
    }

    /** The table as the file has it. */
    static String written() {
        String text = text();
        return text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    }

    /** Puts the current table in the place of the written one. */
    static void rewrite() {
        try {
            Files.writeString(README, text().replace(written(), current()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try {
            String text = Files.readString(README);
            if (!text.contains(BEGIN) || !text.contains(END)) {
                throw new AssertionError(README + " needs the lines " + BEGIN + END + "around its table");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
