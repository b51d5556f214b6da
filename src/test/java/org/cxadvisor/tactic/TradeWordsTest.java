package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * A tactic can be said in the words of the trade it is offered to: no playbook says a word of one trade where it may be offered
 * to another. Evidence is not judged, because it says where it was seen.
 */
class TradeWordsTest {

    private static final Path WORDS = Path.of("src/test/resources/remedies/trade-words.txt");
    private static final Set<String> INDUSTRIES =
            Vocabulary.builtIn().words("industries").keySet();

    @Test
    void noPlaybookSaysAWordOfATradeWhereItMayBeOfferedToAnother() throws IOException {
        List<TradeWord> words = words();
        List<String> foreign = new ArrayList<>();
        for (Playbook playbook : Playbooks.builtIn().all()) {
            Set<String> reached = reached(playbook.answers());
            for (TradeWord word : words) {
                Set<String> others = new TreeSet<>(reached);
                others.removeAll(word.industries());
                if (!others.isEmpty()) {
                    printed(playbook)
                            .filter(text -> word.form().matcher(text).find())
                            .forEach(text -> foreign.add(
                                    playbook.id() + " says “" + word.word() + "” to " + others + ": " + text));
                }
            }
        }
        assertThat(foreign)
                .as("words of a trade; say the thing by its function, or limit the playbook under `for`")
                .isEmpty();
    }

    @Test
    void everyWordIsLimitedToIndustriesOfTheVocabulary() throws IOException {
        assertThat(words()).hasSizeGreaterThan(40).allSatisfy(word -> assertThat(word.industries())
                .as(word.word())
                .isNotEmpty()
                .isSubsetOf(INDUSTRIES));
    }

    /** The industries a playbook may be offered to: those it is for, and where it is only for what trades do first, those. */
    private static Set<String> reached(Playbook.Answers answers) {
        Set<String> reached = new TreeSet<>(answers.sectors().isEmpty() ? INDUSTRIES : answers.sectors());
        reached.removeAll(answers.notSectors());
        boolean general = Stream.of(
                        answers.concerns(), answers.themes(), answers.signals(), answers.causes(), answers.markers())
                .anyMatch(list -> !list.isEmpty());
        if (!general && !answers.firstIn().isEmpty()) {
            reached.retainAll(answers.firstIn().stream()
                    .map(Playbook.FirstIn::sectors)
                    .flatMap(sectors -> sectors.isEmpty() ? INDUSTRIES.stream() : sectors.stream())
                    .collect(Collectors.toSet()));
        }
        return reached;
    }

    /** All that a client reads of it, without its evidence. */
    private static Stream<String> printed(Playbook playbook) {
        List<String> texts =
                new ArrayList<>(List.of(playbook.title(), playbook.firstSign().what(), playbook.stopWhen()));
        texts.addAll(playbook.risks());
        playbook.steps().forEach(step -> texts.addAll(List.of(step.doing(), step.who())));
        playbook.influence().forEach(step -> texts.addAll(List.of(step.doing(), step.who())));
        playbook.ifInPlace().forEach(check -> texts.addAll(List.of(check.check(), check.who())));
        playbook.guardrails().forEach(watch -> texts.add(watch.why()));
        playbook.branches().forEach(branch -> texts.add(branch.when() + " " + branch.doing()));
        playbook.needs().stream().map(Playbook.Need::forPeople).forEach(texts::add);
        playbook.avoidWhen().stream().map(Playbook.Avoid::forPeople).forEach(texts::add);
        Playbook.Survey survey = playbook.survey();
        if (survey != null) {
            texts.addAll(List.of(survey.trigger(), survey.question()));
        }
        return texts.stream().filter(text -> text != null);
    }

    private static List<TradeWord> words() throws IOException {
        return Files.readAllLines(WORDS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(TradeWord::of)
                .toList();
    }

    /** A word of one trade, and where it may be said. */
    private record TradeWord(String word, Pattern form, Set<String> industries) {

        static TradeWord of(String line) {
            String[] parts = line.split("\\|");
            String word = parts[0].strip();
            String form = Pattern.quote(word.replace("*", "")) + (word.endsWith("*") ? "\\w*" : "");
            return new TradeWord(
                    word,
                    Pattern.compile("(?<![\\w-])" + form + "(?![\\w-])", Pattern.CASE_INSENSITIVE),
                    Set.of(parts[1].strip().split("\\s+")));
        }
    }
}
