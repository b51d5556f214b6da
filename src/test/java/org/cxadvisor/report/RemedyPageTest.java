package org.cxadvisor.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.Test;

/** Every theme and every concern is answered by a playbook, or the page on remedies says why none answers it. */
class RemedyPageTest {

    private static final Path PAGE = Path.of("docs/remedies.md");
    private static final List<Playbook> PLAYBOOKS = Playbooks.builtIn().all();
    private static final Map<String, String> THEMES =
            new TreeMap<>(Vocabulary.builtIn().words("themes"));

    /** A row without a playbook: its name, and the reason that people wrote. */
    private static final Pattern REASON = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| none \\| (.+) \\|$");

    private static final String HEAD = """
            # Remedies by theme and concern

            This page lists the playbooks that answer each theme of pains and each concern. A test keeps the lists current:
            `mvn verify -Dgolden=update` writes them. Where no playbook answers, the third column states the reason. It is written
            by hand and kept; a row without a reason fails the test. `cx playbooks show PLAYBOOK` shows a playbook in full.
            """;

    @Test
    void thePageListsThePlaybooksOfEveryThemeAndConcern() throws IOException {
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        String page = page(reasons(before));
        if (System.getProperty("golden.update", "").equals("update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("%s is behind the playbooks: run mvn verify -Dgolden=update and read the diff", PAGE)
                .content()
                .isEqualTo(page);
    }

    @Test
    void whatNoPlaybookAnswersHasAReason() throws IOException {
        assertThat(reasons(Files.readString(PAGE)))
                .as("write the reason into the third column of %s, or a playbook", PAGE)
                .allSatisfy((name, reason) ->
                        assertThat(reason).as("reason of %s", name).hasSizeGreaterThan(20));
    }

    private static Map<String, String> reasons(String page) {
        Map<String, String> reasons = new TreeMap<>();
        REASON.matcher(page).results().forEach(row -> reasons.put(row.group(1), row.group(2)));
        return reasons;
    }

    private static String page(Map<String, String> reasons) {
        return HEAD
                + "\n## Themes\n\n| theme | playbooks | meaning, or the reason why none |\n| --- | --- | --- |\n"
                + THEMES.entrySet().stream()
                        .map(theme -> row(
                                theme.getKey(), ids(RemedyPageTest::themes, theme.getKey()), theme.getValue(), reasons))
                        .collect(joining())
                + "\n## Concerns\n\nPlaybooks that answer a concern in general; those of its themes come first.\n\n"
                + "| concern | playbooks | meaning, or the reason why none |\n| --- | --- | --- |\n"
                + Concerns.builtIn().all().stream()
                        .map(concern -> row(
                                concern.id(),
                                ids(playbook -> playbook.answers().concerns(), concern.id()),
                                concern.means(),
                                reasons))
                        .collect(joining())
                + "\n## By trade\n\nWhat a trade does first, before any playbook that is made for all.\n\n"
                + "| trade | about | where these words stand | playbook | because |\n| --- | --- | --- | --- | --- |\n"
                + PLAYBOOKS.stream()
                        .flatMap(playbook -> playbook.answers().firstIn().stream()
                                .flatMap(first -> (first.sectors().isEmpty() ? List.of("any") : first.sectors())
                                        .stream().map(sector -> trade(sector, first, playbook))))
                        .sorted()
                        .collect(joining());
    }

    private static String trade(String sector, Playbook.FirstIn first, Playbook playbook) {
        List<String> about = first.themes().isEmpty() ? first.concerns() : first.themes();
        return "| `%s` | %s | %s | `%s` | %s |\n"
                .formatted(
                        sector,
                        about.stream().map(word -> "`" + word + "`").collect(joining(", ")),
                        first.words().isEmpty()
                                ? "any"
                                : first.words().stream()
                                        .map(words -> "`" + words.strip() + "`")
                                        .collect(joining(", ")),
                        playbook.id(),
                        first.because());
    }

    private static List<String> themes(Playbook playbook) {
        return playbook.answers().themes().stream().map(Playbook.Answers::word).toList();
    }

    private static String row(String name, String ids, String meaning, Map<String, String> reasons) {
        return ids.isEmpty()
                ? "| `%s` | none | %s |\n".formatted(name, reasons.getOrDefault(name, "?"))
                : "| `%s` | %s | %s |\n".formatted(name, ids, meaning);
    }

    private static String ids(Function<Playbook, List<String>> words, String word) {
        return PLAYBOOKS.stream()
                .filter(playbook -> words.apply(playbook).contains(word))
                .map(playbook -> "`" + playbook.id() + "`")
                .collect(joining(", "));
    }
}
