package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README shows and counts is what the program says and has. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SAMPLES = Path.of("sample-audits");
    private static final Pattern SCREEN =
            Pattern.compile("(?s)<!-- screen:olist -->\n```\n(.*?)\n```\n<!-- /screen -->");

    private static final Pattern START =
            Pattern.compile("(?s)```yaml\n(audit: 1\norganization: \\{ name: Sunny.*?)\n```");

    /** What is counted, by the words around the number. */
    private static final Map<Pattern, Long> COUNTS = counts();

    @BeforeAll
    static void itIsWrittenAnewWhereThatIsAsked() throws IOException {
        if (System.getProperty("golden.update", "").equals("update")) {
            String text = with(SCREEN, screen(), Files.readString(README));
            for (Map.Entry<Pattern, Long> count : COUNTS.entrySet()) {
                text = with(count.getKey(), count.getValue().toString(), text);
            }
            Files.writeString(README, text);
        }
    }

    @Test
    void theScreenInTheReadmeIsTheOneOfTheSample() throws IOException {
        assertThat(found(SCREEN)).isEqualTo(screen());
    }

    @Test
    void whatTheReadmeCountsIsThere() throws IOException {
        for (Map.Entry<Pattern, Long> count : COUNTS.entrySet()) {
            assertThat(found(count.getKey()))
                    .as("`%s` in README.md: mvn verify -Dgolden=update writes it", count.getKey())
                    .isEqualTo(count.getValue().toString());
        }
    }

    @Test
    void theReadmeNamesEverySample() throws IOException {
        for (Path sample : Written.samples()) {
            assertThat(Files.readString(README))
                    .contains(SAMPLES.relativize(sample).toString().replace(".audit.yaml", ""));
        }
    }

    @Test
    void theAuditToStartFromGivesTheGapAndTheFirstTacticThatTheReadmeNames() throws IOException {
        Strategy strategy = Reports.strategy(Reports.audit(found(START) + "\n"));
        String gap = strategy.diagnosis().ranked().get(0).id();
        String tactic = strategy.plan().tactics().get(0).tactic().playbook().title();

        assertThat(Files.readString(README))
                .contains("It finds the gap `" + gap + "`")
                .contains("“" + tactic + "” first");
    }

    private static Map<Pattern, Long> counts() {
        Set<String> themes = Vocabulary.builtIn().words("themes").keySet();
        Set<String> open = new TreeSet<>(themes);
        Playbooks.builtIn().all().stream().map(Playbook::addresses).forEach(open::removeAll);
        Map<Pattern, Long> counts = new LinkedHashMap<>();
        counts.put(Pattern.compile("\\*\\*(\\d+) playbooks\\*\\*"), (long)
                Playbooks.builtIn().all().size());
        counts.put(Pattern.compile("of the (\\d+) themes of pains"), (long) themes.size());
        counts.put(Pattern.compile("themes of pains, (\\d+) are closed by none"), (long) open.size());
        counts.put(
                Pattern.compile("\\*\\*(\\d+) rules that find gaps"),
                RuleIndex.builtIn().places().stream()
                        .filter(place -> place.stage().equals(Stage.SIGNALS.folder()))
                        .map(RulePlace::path)
                        .distinct()
                        .count());
        return counts;
    }

    private static String screen() {
        return Written.of(SAMPLES.resolve("olist-2018-q1.audit.yaml"))
                .text(Written.SCREEN)
                .stripTrailing();
    }

    private static String found(Pattern pattern) throws IOException {
        Matcher matcher = matched(pattern, Files.readString(README));
        return matcher.group(1);
    }

    private static String with(Pattern pattern, String value, String text) {
        Matcher matcher = matched(pattern, text);
        return text.substring(0, matcher.start(1)) + value + text.substring(matcher.end(1));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("`%s` in README.md", pattern).isTrue();
        return matcher;
    }
}
