package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Form.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherWordsTest {

    private static final Vocabulary VOCABULARY = Audits.VOCABULARY;

    @Test
    void everyOtherNameOfAPracticeIsReadAsAListedOne() {
        Set<String> listed = new TreeSet<>(VOCABULARY.words("practices").keySet());
        listed.addAll(VOCABULARY.words("capabilities").keySet());
        Map<String, String> names = VOCABULARY.words("practice-names");

        assertThat(names).isNotEmpty();
        assertThat(listed).containsAll(names.values());
        assertThat(listed).doesNotContainAnyElementsOf(names.keySet());
    }

    @Test
    void everyOtherWordMeansAWordThatCanBeWritten() {
        Set<String> written = new TreeSet<>();
        Arrays.stream(WordList.values())
                .filter(list -> !list.isOpen() || list.isPlain())
                .flatMap(list -> list.lists().stream())
                .forEach(list -> written.addAll(VOCABULARY.words(list).keySet()));
        OwnMetrics.WAYS.stream().map(Word::word).forEach(written::add);
        Audits.METRICS.forEach(metric -> written.add(metric.id()));

        assertThat(VOCABULARY.words("other-words")).isNotEmpty();
        assertThat(VOCABULARY.words("other-words").values())
                .allSatisfy(words -> assertThat(written).contains(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: [ { id: a, sample: all } ]|unknown-word|everyone",
                "sources: [ { id: a, sample: representative } ]|unknown-word|random",
                "own-words: { queue-hum: { pillar: service } }|unknown-word|care",
                "own-metrics: [ { id: a, measured-as: percent, better: lower } ]|unknown-word|share",
                "metrics: { fcr: 82% }|undeclared-metric|first-contact-resolution",
            })
    void aWordOfOthersIsAnsweredWithTheOneThatIsMeant(String more, String rule, String suggestion) {
        assertThat(Audits.readMore(more + "\n").problems())
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(rule);
                    assertThat(problem.suggestion()).isEqualTo(suggestion);
                });
    }

    @Test
    void aWordWithoutAMeaningHereGetsNoGuess() {
        assertThat(Audits.readMore("sources: [ { id: a, sample: sundry } ]\n").problems())
                .extracting(Problem::suggestion)
                .containsExactly("");
    }
}
