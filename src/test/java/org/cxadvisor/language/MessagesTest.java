package org.cxadvisor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages read as ICU reads them: the library itself, which no run loads, says what is right. */
class MessagesTest {

    private static final Path CATALOGUES = Path.of("src/main/resources/messages");
    private static final Path ENGLISH = CATALOGUES.resolve("en.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?:, *(number|plural|select)(?:, *([^{}]*))?)?");
    private static final Pattern SELECTOR = Pattern.compile("(?<=[\\s,}])(=?\\w+) *\\{");
    private static final List<Number> NUMBERS =
            List.of(0, 1, 2, 1_234, 12_345_678L, 0.5, 1.5, -1, -2.25, 0.0004, 1e7, new BigDecimal("1234567.8915"));

    static Stream<Path> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(CATALOGUES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyMessageReadsAsWithIcu(Path catalogue) throws IOException {
        String language = catalogue.getFileName().toString().replace(".properties", "");
        Map<String, String> messages = messages(catalogue);

        assertThat(messages).hasSizeGreaterThan(500);
        messages.forEach((id, pattern) -> {
            for (Map<String, Object> values : samples(pattern)) {
                assertSame(pattern, values, language);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "te", "ta", "tr", "bn", "fa", "de"})
    void numbersAndPluralsAreThoseOfTheLanguage(String language) {
        String icu = language.equals("de") ? "en" : language;
        for (Number number : NUMBERS) {
            for (String pattern : List.of(
                    "{n}",
                    "{n, number}",
                    "{n, number, integer}",
                    "{n, plural, =0 {none} one {one #} other {many #}}")) {
                assertThat(Message.of(pattern).with(Map.of("n", number)::get, Language.of(language)))
                        .as("%s of %s in %s", pattern, number, language)
                        .isEqualTo(icu(pattern, Map.of("n", number), icu));
            }
        }
    }

    /** Percentages in thousands, which some languages group in a way of their own, are none that we write. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "te", "ta", "tr", "bn", "fa"})
    void percentagesAreThoseOfTheLanguage(String language) {
        for (Number part : List.of(0, 0.004, 0.126, 1, 3.5, -0.5)) {
            assertSame("{n, number, percent}", Map.of("n", part), language);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't",
                "it''s {text}",
                "'{'quoted'}' {text}",
                "'{it''s} quoted {text}",
                "# {text}}",
                "{n, plural, one {'#' is # {text}} other {# {kind, select, b {# plain} other {# {text}}}}}",
                "{kind,select,a{first}other{{n,plural,=1{just one}one{one}other{{n, number, integer}}}}}",
                "{missing} {text}"
            })
    void theSyntaxIsThatOfIcu(String pattern) {
        for (Number number : NUMBERS) {
            for (String kind : List.of("a", "b")) {
                assertSame(pattern, Map.of("n", number, "text", "some {text}", "kind", kind), "en");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{a b}",
                "{n, plural, one {#}}",
                "{n, date}",
                "{n, number, scientific}",
                "{n, select, a}"
            })
    void brokenSyntaxIsRefused(String pattern) {
        assertThatThrownBy(() -> Message.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextIsNoNumber() {
        assertThatThrownBy(() -> Message.of("{n, number}").with(Map.of("n", "many")::get, Language.of("en")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("many");
    }

    /** The second of two would win without notice, and the first be read by whoever edits the file. */
    @Test
    void noMessageStandsTwice() throws IOException {
        List<String> ids = Files.readAllLines(ENGLISH).stream()
                .filter(line -> line.matches("[a-z][^\\s=]* =.*"))
                .map(line -> line.substring(0, line.indexOf(" =")))
                .toList();

        assertThat(ids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageIsFoundInTheLinesThatTheBuildLaysOut() throws IOException {
        Messages messages = Messages.in("en");
        MessageFile lines = MessageFile.of("en");
        Map<String, String> expected = messages(ENGLISH);

        assertThat(messages.ids()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((id, message) -> assertThat(lines.find(id)).as(id).isEqualTo(message));
        assertThat(Stream.of("", "a", "zzz", "say", "say.it.", "say.i").filter(messages::has))
                .isEmpty();
    }

    @Test
    void aLanguageWithoutCatalogueSpeaksEnglish() {
        assertThat(Messages.in("xx").language()).isEqualTo("en");
        assertThat(Messages.in("../en").say("say.it"))
                .isEqualTo(Messages.in("en").say("say.it"));
    }

    private static void assertSame(String pattern, Map<String, Object> values, String language) {
        assertThat(Message.of(pattern).with(values::get, Language.of(language)))
                .as("%s with %s", pattern, values)
                .isEqualTo(icu(pattern, values, language));
    }

    private static String icu(String pattern, Map<String, Object> values, String language) {
        return new MessageFormat(pattern, ULocale.forLanguageTag(language)).format(values);
    }

    private static Map<String, String> messages(Path catalogue) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(catalogue)) {
            properties.load(in);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(id -> messages.put(id, properties.getProperty(id)));
        return messages;
    }

    /** Values for each argument of a message: numbers where it asks for one, each word it selects by, and text and numbers elsewhere. */
    private static List<Map<String, Object>> samples(String pattern) {
        Map<String, List<Object>> choices = new TreeMap<>();
        Matcher argument = ARGUMENT.matcher(pattern);
        while (argument.find()) {
            String type = argument.group(2) == null ? "" : argument.group(2);
            List<Object> values = choices.computeIfAbsent(argument.group(1), name -> new ArrayList<>());
            switch (type) {
                case "number", "plural" -> {
                    values.clear();
                    values.addAll(NUMBERS);
                }
                case "select" -> values.addAll(selectors(pattern));
                default -> {
                    if (values.isEmpty()) {
                        values.addAll(List.of("EUR 1,5 '{x}'", 1_234.5, 1));
                    }
                }
            }
        }
        int most = choices.values().stream().mapToInt(List::size).max().orElse(1);
        List<Map<String, Object>> samples = new ArrayList<>();
        for (int turn = 0; turn < most; turn++) {
            Map<String, Object> values = new TreeMap<>();
            int nth = turn;
            choices.forEach((name, all) -> values.put(name, all.get(nth % all.size())));
            samples.add(values);
        }
        return samples;
    }

    private static Set<String> selectors(String pattern) {
        Set<String> words = new LinkedHashSet<>();
        Matcher selector = SELECTOR.matcher(pattern);
        while (selector.find()) {
            words.add(selector.group(1));
        }
        return words;
    }
}
