package org.cxadvisor.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gap whose evidence is a complaint is known as such, whichever rule read the complaint. */
class ComplaintRulesTest {

    private static final Pattern READS_A_COMPLAINT =
            Pattern.compile("(?m)^ +\\$\\w+ +: (NamedPain|PainHarm|PublicTheme)\\(");

    @Test
    void everyRuleThatFindsAnExperienceInAComplaintMakesAGapThatCustomersNamed() throws IOException {
        List<String> rules;
        try (Stream<Path> files = Files.walk(Path.of("rules/signals"))) {
            rules = files.filter(file -> file.toString().endsWith(".drl"))
                    .filter(file -> isOfComplaints(text(file)))
                    .map(file -> file.getFileName().toString().replace(".drl", ""))
                    .sorted()
                    .toList();
        }

        assertThat(rules).contains("grave-pain", "felt-pain").allMatch(rule -> gap(rule)
                .isSaidByCustomers());
        assertThat(gap("weaker-than-others").isSaidByCustomers()).isFalse();
    }

    private static boolean isOfComplaints(String rule) {
        return READS_A_COMPLAINT.matcher(rule).find() && rule.contains("\"experience\"");
    }

    private static Gap gap(String rule) {
        return new Gap(rule, "staff", "shop", "experience", "care", "proven", 0.2, 0.1, "", List.of(rule), List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
