package org.cxadvisor.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The pages and cases in {@code rules/reading}. */
final class ReadingRules {

    static final Path FOLDER = Path.of("rules/reading");

    private ReadingRules() {}

    /** The front matter of a page. */
    record Page(
            String rule,
            String level,
            String finding,
            String why,
            @Nullable String hint,
            String since) {}

    record Cases(String rule, List<Case> cases) {}

    /**
     * One case.
     *
     * @param given the text of the document
     * @param bytes or its bytes in hexadecimal
     * @param before stands before the text
     * @param times how often the text is repeated; 0 is once
     */
    record Case(
            String name,
            @Nullable String given,
            @Nullable String bytes,
            @Nullable String before,
            @Nullable Integer times,
            List<Finding> finds) {

        byte[] document() {
            if (bytes != null) {
                return hex(bytes);
            }
            String text = (given == null ? "" : given).repeat(times == null ? 1 : times);
            return ((before == null ? "" : before) + text).getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * A problem that is found.
     *
     * @param rule that of the page unless it is given
     */
    record Finding(
            @Nullable String rule,
            int line,
            int column,
            int length,
            @Nullable String path,
            @Nullable Map<String, String> values,
            @Nullable String suggestion) {

        static Finding of(Problem problem) {
            var place = problem.place();
            return new Finding(
                    problem.rule(),
                    place.line(),
                    place.column(),
                    place.length(),
                    place.path(),
                    problem.values(),
                    problem.suggestion());
        }

        Finding by(String page) {
            return new Finding(
                    rule == null ? page : rule,
                    line,
                    column,
                    length,
                    path == null ? "" : path,
                    values == null ? Map.of() : values,
                    suggestion == null ? "" : suggestion);
        }
    }

    static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replaceAll("\\s", ""));
    }

    static List<String> stems(String suffix) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Page page(String rule) {
        return Resources.read(text(rule + ".md").split("(?m)^---$", 3)[1], Page.class);
    }

    static Cases cases(String rule) {
        return Resources.read(text(rule + ".cases.yaml"), Cases.class);
    }
}
