package org.cxadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, playbooks and documents speak plain professional English. */
class PlainDataTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *(`{3,}).*?^ *\\1 *$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`|<!--.*?-->|https?://\\S+");
    private static final Pattern KEY =
            Pattern.compile("(?m)(^\\s*(?:- )?|[{,] ?)(?:(?:rule|id|after): [\\w-]+|[\\w-]+:(?=\\s|$))");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    /** What customers may say, beginnings of words of theirs. */
    private static final Pattern HEARD = Pattern.compile("\\bwords: \\[[^\\]]*\\]");

    private static final Pattern ID = Pattern.compile("[\\w.]*\\w(?:[-/@]\\w+)+(?:\\.\\w+)?");
    private static final Pattern CASE = Pattern.compile("(?m)^ *- name: (.*)$");
    private static final Pattern ROW = Pattern.compile("^\"[^\"]*\",\"([^\"]*)\".*$");

    static Stream<Path> files() throws IOException {
        Stream<Path> documents = Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md"));
        return Stream.of(
                        walk("rules"),
                        walk("playbooks"),
                        walk("docs"),
                        walk("sample-audits"),
                        walk("src/main/resources"),
                        documents)
                .flatMap(files -> files)
                .filter(file -> !prose(file).isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileReadsAsPlainEnglish(Path file) {
        assertThat(LeftHandWords.in(prose(file)))
                .as("%s uses phrases of src/test/resources/left-hand-words.txt", file)
                .isEmpty();
    }

    @Test
    void titlesOfPlaybooksHaveNineWordsAtMost() {
        assertThat(Playbooks.builtIn().all())
                .allSatisfy(playbook -> assertThat(playbook.title().split("\\s+"))
                        .as("title of %s: %s", playbook.id(), playbook.title())
                        .hasSizeLessThanOrEqualTo(9));
        assertThat(Playbooks.builtIn().all()).extracting(Playbook::title).noneMatch(title -> title.endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The complaint mentions a held parcel",
                "Refund at once and stand by the decision",
                "In other words, the limit holds for every channel",
                "Sixty customers were asked, and the rest of them were invited later",
                "Compare like for like",
                "Shares and fair samples",
                "It matters which channel the customer chose",
                "Stop the clock while waiting for the customer"
            })
    void soundEnglishPasses(String sentence) {
        assertThat(LeftHandWords.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advice mends what customers lack",
                "The figure is held\nagainst last year",
                "it must not be Held Against us",
                "8 in a hundred give up",
                "nobody said how many answered",
                "wait for it, for it comes late"
            })
    void leftHandWordsAreFoundAcrossLinesAndInAnyCase(String sentence) {
        assertThat(LeftHandWords.in(sentence)).isNotEmpty();
    }

    @Test
    void theListAndTheFilesAreThere() throws IOException {
        assertThat(LeftHandWords.count()).isGreaterThan(80);
        try (Stream<Path> files = files()) {
            assertThat(files).hasSizeGreaterThan(400);
        }
        assertThat(prose(Path.of("rules/signals/experience/felt-pain.cases.yaml")))
                .isNotBlank();
        assertThat(prose(Path.of("src/main/resources/messages/en.properties")))
                .contains("Priority gaps".toUpperCase(java.util.Locale.ROOT));
        assertThat(prose(Path.of("sample-audits/bakery/report.md"))).isNotBlank();
        assertThat(prose(Path.of("sample-audits/bakery/screen.txt"))).isNotBlank();
        assertThat(prose(Path.of("rules/priorities/gap-severity.drl.csv"))).isNotBlank();
    }

    private static Stream<Path> walk(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    /** What a file says in our words, on the lines where it says so: no code, keys, ids or data of an audit. */
    private static String prose(Path file) {
        String name = file.getFileName().toString();
        String text = text(file);
        if (name.endsWith(".cases.yaml")) {
            return byLine(text, line -> CASE.matcher(line).matches() ? line.replaceFirst(" *- name: ", "") : "");
        }
        if (name.endsWith(".properties")) {
            return without(ID, without(CODE, without(ARGUMENT, byLine(text, PlainDataTest::message))));
        }
        if (file.startsWith("sample-audits") && !name.endsWith(".txt") && !isWritten(name)) {
            return name.endsWith(".audit.yaml") ? byLine(text, PlainDataTest::comment) : "";
        }
        if (name.endsWith(".drl")) {
            return byLine(text, line -> line.startsWith("//") ? line.substring(2) : "");
        }
        if (name.endsWith(".drl.csv")) {
            return byLine(
                    text,
                    line -> ROW.matcher(line).matches() ? ROW.matcher(line).replaceFirst("$1") : "");
        }
        if (name.endsWith(".yaml")) {
            return without(ID, without(KEY, without(HEARD, text)));
        }
        if (isWritten(name) || name.endsWith(".txt")) {
            return without(ID, without(CODE, without(QUOTED, text)));
        }
        if (name.endsWith(".md")) {
            return without(ID, without(KEY, without(CODE, without(BLOCK, text))));
        }
        return "";
    }

    /** Whether a program wrote it for people to read. */
    private static boolean isWritten(String name) {
        return name.equals("report.md") || name.equals("evidence.md") || name.equals("board.md");
    }

    /** What a line of a catalogue says; nothing for its comments. */
    private static String message(String line) {
        int equals = line.startsWith("#") ? -1 : line.indexOf(" = ");
        return equals < 0 ? "" : line.substring(equals + 3);
    }

    private static String comment(String line) {
        int start = line.startsWith("#") ? 0 : line.indexOf(" #");
        return start < 0 ? "" : line.substring(start);
    }

    private static String byLine(String text, java.util.function.UnaryOperator<String> prose) {
        return text.lines().map(prose).collect(Collectors.joining("\n"));
    }

    /** Without what a pattern finds, its lines kept. */
    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> "\n".repeat((int)
                                found.group().chars().filter(c -> c == '\n').count()) + " ");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
