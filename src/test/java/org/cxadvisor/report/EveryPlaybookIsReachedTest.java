package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.Test;

/** A playbook that no audit leads to is dead text: each is a candidate or a branch somewhere, or says here why it is not. */
class EveryPlaybookIsReachedTest {

    private static final List<Playbook> PLAYBOOKS = Playbooks.builtIn().all();

    /** Those that neither the audits of this project nor one made of their own `for` lead to. */
    private static final Map<String, String> NOT_REACHED = new TreeMap<>(Map.ofEntries(
            Map.entry("accessibility-diagnosis", "a barrier has a remedy of its own wherever the channel is known"),
            Map.entry("agent-assist", "answers a cause that the cases of its rule show"),
            Map.entry(
                    "avoidable-contacts-diagnosis",
                    "the reasons of contacts are always known where such a gap is found"),
            Map.entry("booking-diagnosis", "what fails in booking has a theme of its own, and each theme a remedy"),
            Map.entry("comfort-diagnosis", "what is uncomfortable has a theme of its own, and each theme a remedy"),
            Map.entry("delight-moments", "needs a journey without any gap; the tests of hard blocks show it"),
            Map.entry("failed-payment-recovery", "answers a cause that the cases of its rule show"),
            Map.entry("health-score", "answers churn borrowed from the sector, which the cases of its rule show"),
            Map.entry("journey-mapping", "an enabler yields to every remedy and diagnosis"),
            Map.entry("key-account-protection", "answers loyalty in general and yields to the diagnosis"),
            Map.entry("keyword-content", "answers a signal that the cases of its rule show"),
            Map.entry("language-diagnosis", "a language has a remedy of its own wherever it is missing"),
            Map.entry("personal-offers", "answers a signal that the cases of its rule show"),
            Map.entry("purchase-survey", "answers a missing survey, which the cases of its rule show"),
            Map.entry("reason-coding", "a measurement yields to every remedy and diagnosis"),
            Map.entry("rival-watch", "an enabler yields to every remedy and diagnosis"),
            Map.entry("social-listening", "an enabler yields to every remedy and diagnosis")));

    private static final String HEAD = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Case, industry: %s, currency: EUR, language: en, staff: 400 }
            period: 2026-Q3
            sources: [ { id: survey, kind: survey, sample: random, scale: 1..5, responses: 2000, date: 2026-09-01 } ]
            customers: { at-start: 90000 }
            """;

    private static final String PAIN = HEAD + """
            touchpoints:
              - id: place
                name: Place
                stage: use
                channels: [ %s ]
                rating: unknown
                %s
                pains: [ { theme: %s, says: It happened, source: survey, count: 600, of: 2000 } ]
            %s
            """;

    private static final String RATING = HEAD + """
            touchpoints:
              - { id: place, name: Place, stage: use, channels: [ %s ], concern: %s, rating: { source: survey, mean: 2.2, responses: 2000, deviation: 1 } }
            """ + others();

    private static String others() {
        StringBuilder others = new StringBuilder();
        for (int other = 1; other <= 9; other++) {
            others.append(
                    "  - { id: other-%d, name: Thing %d, stage: use, concern: value, rating: { source: survey, mean: 4.4, responses: 2000, deviation: 1 } }\n"
                            .formatted(other, other));
        }
        return others.toString();
    }

    @Test
    void everyPlaybookIsReachedOrSaysWhyNot() throws IOException {
        Set<String> reached = new TreeSet<>();
        for (Path audit : audits()) {
            note(Samples.drafted(audit), reached);
        }
        FirstRemediesTest.audits().forEach(audit -> note(Reports.strategy(Reports.audit(audit)), reached));
        for (Playbook playbook : PLAYBOOKS) {
            for (String audit : of(playbook)) {
                if (!reached.contains(playbook.id())) {
                    note(Reports.strategy(Objects.requireNonNull(Reports.audit(audit))), reached);
                }
            }
        }

        Set<String> missing = new TreeSet<>();
        PLAYBOOKS.stream().map(Playbook::id).filter(id -> !reached.contains(id)).forEach(missing::add);
        assertThat(missing)
                .as("playbooks that no audit leads to: write an audit, or the reason")
                .isEqualTo(NOT_REACHED.keySet());
        assertThat(NOT_REACHED.values()).allMatch(reason -> reason.length() > 20);
    }

    private static void note(Strategy strategy, Set<String> reached) {
        Stream.concat(strategy.tactics().open().stream(), strategy.tactics().forbidden().stream())
                .map(Candidate::playbook)
                .forEach(playbook -> {
                    reached.add(playbook.id());
                    playbook.branches().stream()
                            .map(Playbook.Branch::then)
                            .filter(Objects::nonNull)
                            .forEach(reached::add);
                });
    }

    private static List<Path> audits() throws IOException {
        List<Path> audits = new ArrayList<>();
        for (String folder :
                List.of("sample-audits", "src/test/resources/situations", "src/test/resources/public-cases")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".audit.yaml"))
                        .filter(file -> !file.getFileName().toString().startsWith("25-scalar"))
                        .sorted()
                        .forEach(audits::add);
            }
        }
        return audits;
    }

    /** Audits that say just what the playbook is for. */
    private static List<String> of(Playbook playbook) {
        Playbook.Answers answers = playbook.answers();
        String industry =
                answers.sectors().isEmpty() ? "own-industry" : answers.sectors().get(0);
        String channel =
                answers.channels().isEmpty() ? "store" : answers.channels().get(0);
        List<String> audits = new ArrayList<>();
        for (String theme : answers.themes()) {
            String word = Playbook.Answers.word(theme);
            String concern = theme.equals(word) ? "" : "concern: " + theme.substring(word.length() + 1);
            audits.add(PAIN.formatted(industry, channel, concern, word, ""));
        }
        for (String concern : answers.concerns()) {
            audits.add(RATING.formatted(industry, channel, concern));
            audits.add(PAIN.formatted(
                    industry,
                    channel,
                    "concern: " + concern,
                    "own-trouble",
                    "own-words: { own-trouble: { means: Something failed, pillar: care, concern: " + concern + " } }"));
        }
        return audits;
    }
}
