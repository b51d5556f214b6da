package org.cxadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that shows the structure: what it says of packages, steps and files is so. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final String ROOT = "(root)";

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern STEP = Pattern.compile("\\|   ([a-z]+) +([A-Z]\\w+) .*");
    private static final Pattern STAGE = Pattern.compile("rules/([a-z-]+)");
    private static final Pattern LINK = Pattern.compile("]\\(\\.\\./([^)]+)\\)");

    /** The packages in the order of the page, top to bottom; the root is the empty name. */
    static List<String> ladder() {
        return rows("The rooms").stream()
                .map(row -> quoted(row.get(0)).get(0).replace(ROOT, ""))
                .toList();
    }

    @Test
    void eachRoomNamesWhatItUses() {
        for (List<String> row : rows("The rooms")) {
            String name = quoted(row.get(0)).get(0).replace(ROOT, "");
            Set<String> used = ArchitectureTest.dependencies(name)
                    .map(Dependency::getTargetClass)
                    .filter(ArchitectureTest::isOurs)
                    .map(ArchitectureTest::step)
                    .collect(Collectors.toSet());
            String uses = ladder().stream()
                    .filter(other -> used.contains(other) && !other.equals(name))
                    .map(other -> "`" + other + "`")
                    .collect(Collectors.joining(" "));

            assertThat(row.get(2))
                    .as("what `%s` uses, in the order of the page", name)
                    .isEqualTo(uses);
        }
    }

    @Test
    void eachStepOfTheRoadIsAClassOfItsRoom() {
        List<MatchResult> steps = part("The road of an audit")
                .lines()
                .map(STEP::matcher)
                .flatMap(step -> step.results())
                .toList();

        assertThat(steps).hasSizeGreaterThan(10);
        for (MatchResult step : steps) {
            assertThat(Path.of("src/main/java/org/cxadvisor", step.group(1), step.group(2) + ".java"))
                    .exists();
        }
    }

    @Test
    void theRoadPassesEveryStageOfTheRules() {
        Set<String> passed = STAGE.matcher(part("The road of an audit"))
                .results()
                .map(stage -> stage.group(1))
                .collect(Collectors.toSet());
        Set<String> stages = ArchitectureTest.files(Path.of("rules"), "").stream()
                .filter(file -> file.toString().matches(".*\\.drl(\\.csv)?"))
                .map(file -> file.getName(1).toString())
                .collect(Collectors.toSet());

        assertThat(passed).isEqualTo(stages);
    }

    @Test
    void eachChangeLeadsToAFileOfOneRoom() {
        List<List<String>> changes = rows("Where to go for a change");

        assertThat(changes).hasSize(11);
        for (List<String> change : changes) {
            String room = quoted(change.get(1)).get(0);
            Path folder = ladder().contains(room) ? Path.of("src/main/java/org/cxadvisor", room) : Path.of(room);
            List<Path> files = LINK.matcher(change.get(2))
                    .results()
                    .map(link -> Path.of(link.group(1)))
                    .toList();

            assertThat(quoted(change.get(1))).as(change.get(0)).hasSize(1);
            assertThat(files).as(change.get(0)).isNotEmpty().allMatch(Files::exists);
            assertThat(files).as(change.get(0)).allMatch(file -> file.startsWith(folder));
        }
    }

    private static List<List<String>> rows(String title) {
        List<List<String>> rows = new ArrayList<>();
        part(title)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1)
                .forEach(line -> rows.add(Stream.of(line.substring(2).split("\\|", -1))
                        .map(String::strip)
                        .toList()));
        return rows;
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static String part(String title) {
        String page = ArchitectureTest.text(PAGE);
        String after = page.substring(page.indexOf("## " + title));
        int end = after.indexOf("\n## ");
        return end < 0 ? after : after.substring(0, end);
    }
}
