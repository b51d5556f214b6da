package org.cxadvisor.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Form.Word;

/** Words that others use for ours, so that a problem can name the one that is meant. */
final class OtherWords {

    private static final String PRACTICE = "a practice";

    private final Vocabulary vocabulary;
    private final List<MetricDefinition> metrics;
    private final String industry;

    OtherWords(Vocabulary vocabulary, List<MetricDefinition> metrics, String industry) {
        this.vocabulary = vocabulary;
        this.metrics = metrics;
        this.industry = industry;
    }

    /** The problem with the word that is meant, or that a practice is read as another one. */
    Problem explained(Problem problem) {
        String word = problem.values().getOrDefault("word", "");
        String thing = problem.values().getOrDefault("thing", "");
        return switch (problem.rule()) {
            case "unlisted-word" -> thing.equals(PRACTICE) ? practice(problem, word) : problem;
            case "unknown-word" -> problem.suggestion().isEmpty() ? suggesting(problem, word, thing) : problem;
            case "undeclared-metric" ->
                problem.suggestion().isEmpty()
                        ? metric(problem, problem.values().getOrDefault("name", ""))
                        : problem;
            default -> problem;
        };
    }

    private Problem practice(Problem problem, String word) {
        String meant = vocabulary.practice(word);
        return meant.equals(word)
                ? problem
                : AuditRule.READ_AS.at(problem.place(), Map.of("word", word, "meant", meant, "thing", PRACTICE));
    }

    /** The concern that a word is read as in the name of a touchpoint, such as billing, is what its writer meant. */
    private Problem suggesting(Problem problem, String word, String thing) {
        if (thing.equals(AuditForm.CONCERN)) {
            ReadConcern read = Concerns.builtIn().read(word.replace('-', ' '), industry);
            return read.found() ? problem.suggesting(read.concern()) : problem;
        }
        List<String> listed = listed(thing);
        return proposing(problem, word, listed);
    }

    private List<String> listed(String thing) {
        if (thing.equals(OwnMetrics.WAY)) {
            return OwnMetrics.WAYS.stream().map(Word::word).toList();
        }
        return Arrays.stream(WordList.values())
                .filter(list -> list.word().equals(thing))
                .flatMap(list -> list.lists().stream())
                .flatMap(list -> vocabulary.words(list).keySet().stream())
                .toList();
    }

    private Problem metric(Problem problem, String name) {
        return proposing(
                problem, name, metrics.stream().map(MetricDefinition::id).toList());
    }

    private Problem proposing(Problem problem, String word, List<String> listed) {
        return vocabulary.meant(word).stream()
                .filter(listed::contains)
                .findFirst()
                .map(problem::suggesting)
                .orElse(problem);
    }
}
