package org.cxadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the decisions call classes by the names they have. */
class GlossaryTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");

    /** Names of Java, Drools and IEEE numbers rather than of our own classes. */
    private static final Set<String> OTHERS = Set.of("Optional", "Sequential", "NaN");

    @Test
    void everyClassTheDocumentsNameIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path page : files("docs", ".md")) {
            NAMED.matcher(Files.readString(page)).results().forEach(found -> named.add(found.group(1)));
        }
        named.removeAll(OTHERS);
        Set<String> classes = new TreeSet<>();
        files("src/main/java", ".java")
                .forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(classes)
                .as("classes named in docs/: call them as the code does")
                .containsAll(named);
    }

    private static Set<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            Set<Path> found = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
            return found;
        }
    }
}
