package org.cxadvisor.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.ConcernFile.Definition;
import org.cxadvisor.concern.ConcernFile.Shelf;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.rulebase.Catalogue;
import org.junit.jupiter.api.Test;

class ConcernsTest {

    private static final ConcernFile FILE =
            Catalogue.read("concerns", Shelf.class).files().get(0).file();

    @Test
    void everyThemeOfTheVocabularyHasOneHomeAndNoUnknownWordHas() {
        Map<String, List<String>> homes = new HashMap<>();
        for (Definition concern : FILE.definitions()) {
            Definition.list(concern.themes()).forEach(theme -> put(homes, theme, concern.id()));
            Definition.list(concern.metrics()).forEach(metric -> put(homes, metric, concern.id()));
        }
        Set<String> themes = Vocabulary.builtIn().words("themes").keySet();
        Set<String> words = new TreeSet<>(themes);
        MetricCatalogue.read().forEach(metric -> words.add(metric.id()));
        assertThat(words).containsAll(homes.keySet());
        assertThat(homes.keySet()).containsAll(themes);
        assertThat(homes)
                .allSatisfy((word, concerns) -> assertThat(concerns).as(word).hasSize(1));
    }

    @Test
    void whatIsOnAScreenIsAChannelAndWhatIsSevereIsASeverity() {
        Concerns concerns = Concerns.builtIn();

        assertThat(Vocabulary.builtIn().words("channels").keySet()).containsAll(FILE.onScreen());
        assertThat(FILE.onScreen()).allMatch(concerns::isOnScreen);
        assertThat(concerns.isOnScreen("store")).isFalse();
        assertThat(List.of("critical", "major", "moderate", "minor")).containsAll(FILE.severe());
        assertThat(FILE.severe()).allMatch(concerns::isSevere);
        assertThat(concerns.isSevere("moderate")).isFalse();
    }

    @Test
    void noPhraseSpeaksForTwoConcerns() {
        Map<String, List<String>> phrases = new HashMap<>();
        for (Definition concern : FILE.definitions()) {
            Definition.list(concern.phrases()).stream()
                    .map(phrase -> Tokens.of(phrase).text())
                    .distinct()
                    .forEach(phrase -> put(phrases, phrase, concern.id()));
        }
        assertThat(phrases)
                .allSatisfy(
                        (phrase, concerns) -> assertThat(concerns).as(phrase).hasSize(1));
    }

    @Test
    void whatAConcernFeedsIsAConcern() {
        Concerns concerns = Concerns.builtIn();
        for (Concern concern : concerns.all()) {
            assertThat(concern.feeds()).as(concern.id()).allMatch(fed -> concerns.get(fed)
                    .isPresent());
        }
    }

    @Test
    void aThemeFollowsItsPlaceOnlyToConcernsThatAreNotItsHome() {
        Concerns concerns = Concerns.builtIn();
        FILE.joinsAt().forEach((theme, joins) -> {
            assertThat(concerns.of(theme)).as(theme).isPresent();
            assertThat(joins)
                    .as(theme)
                    .isNotEmpty()
                    .doesNotContain(concerns.of(theme).orElseThrow());
            assertThat(joins).as(theme).allMatch(concern -> concerns.get(concern)
                    .isPresent());
        });
    }

    private static void put(Map<String, List<String>> map, String key, String value) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
