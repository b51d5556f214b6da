package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sentence about a fact names what the fact has, in a unit that can be written. */
class FactMessagesTest {

    private static final Pattern ID =
            Pattern.compile("(fact|finding)(\\.(proof|clause|part|swot|each))?\\.([a-z-]+)(\\.[a-z]+)?");
    private static final Pattern UNIT = Pattern.compile("case \"([a-z]+)\"");

    /** What the audit says beside a fact. */
    private static final Set<String> BESIDE = Set.of("count", "says", "what", "stands", "trust", "reality", "sentence");

    @Test
    void everySentenceAboutAFactNamesWhatItHas() throws IOException {
        Set<String> units = UNIT.matcher(
                        Files.readString(Path.of("src/main/java/org/cxadvisor/report/FactValues.java")))
                .results()
                .map(unit -> unit.group(1))
                .collect(Collectors.toSet());
        Map<String, Set<String>> kinds = kinds();
        Map<String, String> sentences = sentences();
        Set<String> wrong = new TreeSet<>();
        sentences.forEach((id, sentence) -> {
            Set<String> components = kinds.getOrDefault(kind(id), Set.of());
            names(sentence)
                    .filter(name -> !BESIDE.contains(name) && !components.contains(name))
                    .filter(name -> !units.contains(name.substring(name.lastIndexOf('_') + 1))
                            || !components.contains(name.substring(0, Math.max(0, name.lastIndexOf('_')))))
                    .forEach(name -> wrong.add(id + " names " + name));
        });

        assertThat(sentences).hasSizeGreaterThan(80);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theGuideListsEveryUnit() throws IOException {
        String guide = Files.readString(Path.of("CONTRIBUTING.md"));
        List<String> units = UNIT.matcher(
                        Files.readString(Path.of("src/main/java/org/cxadvisor/report/FactValues.java")))
                .results()
                .map(unit -> unit.group(1))
                .distinct()
                .toList();

        assertThat(units).hasSizeGreaterThan(15).allSatisfy(unit -> assertThat(guide)
                .contains("`" + unit + "`"));
    }

    /** The names of all values that a sentence may show. */
    private static Stream<String> names(String sentence) {
        MessagePattern pattern = new MessagePattern(sentence);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring);
    }

    private static String kind(String id) {
        var matcher = ID.matcher(id);
        assertThat(matcher.matches()).as(id).isTrue();
        return matcher.group(4);
    }

    private static Map<String, String> sentences() throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/en.properties"))) {
            messages.load(in);
        }
        Map<String, String> sentences = new TreeMap<>();
        messages.stringPropertyNames().stream()
                .filter(id -> id.startsWith("fact.") || id.startsWith("finding."))
                .forEach(id -> sentences.put(id, messages.getProperty(id)));
        return sentences;
    }

    /** What each kind of fact has, by the kind's name in messages. */
    private static Map<String, Set<String>> kinds() throws IOException {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (String folder : List.of("fact", "setting", "metric", "gap", "tactic", "goal")) {
            try (Stream<Path> files = Files.list(Path.of("target/classes/org/cxadvisor/" + folder))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.matches("[A-Za-z]+\\.class")) {
                        Class<?> type = type("org.cxadvisor." + folder + "." + name.replace(".class", ""));
                        kinds.put(
                                type.getSimpleName()
                                        .replaceAll("(?<=.)([A-Z])", "-$1")
                                        .toLowerCase(Locale.ROOT),
                                components(type));
                    }
                }
            }
        }
        return kinds;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
