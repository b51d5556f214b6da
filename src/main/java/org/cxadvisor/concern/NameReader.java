package org.cxadvisor.concern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.concern.ConcernFile.Definition;
import org.cxadvisor.concern.ReadConcern.By;
import org.jspecify.annotations.Nullable;

/** Reads a concern from a name: the whole name, then phrases, what is judged, the head noun, and last a place. */
final class NameReader {

    private static final Set<String> TURNS =
            Set.of("of", "for", "after", "at", "with", "in", "on", "to", "by", "from", "during", "about");
    private static final Set<String> FILLERS =
            Set.of("the", "a", "an", "our", "your", "their", "and", "by", "with", "at", "in");

    private final Map<String, String> like;
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> quality = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> weak = new HashMap<>();
    private final Map<String, String> waitsFor = new HashMap<>();
    private final Map<String, String> trusted = new HashMap<>();
    private final Map<String, Map<String, String>> sectors = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> trust = new HashSet<>();
    private final Set<String> wait = new HashSet<>();
    private final int longest;

    NameReader(ConcernFile file, Map<String, String> homes) {
        like = file.like();
        homes.forEach((word, concern) -> this.homes.put(Tokens.of(word).text(), concern));
        file.light().forEach(word -> light.add(Tokens.of(word).text()));
        file.trust().forEach(word -> trust.add(Tokens.of(word).text()));
        file.waits().forEach(word -> wait.add(Tokens.of(word).text()));
        file.definitions().forEach(this::index);
        longest = phrases.keySet().stream()
                .mapToInt(phrase -> Tokens.of(phrase).size())
                .max()
                .orElse(1);
    }

    private void index(Definition concern) {
        shelve(concern.phrases(), concern, phrases);
        shelve(concern.quality(), concern, quality);
        shelve(concern.things(), concern, things);
        shelve(concern.places(), concern, places);
        shelve(concern.light(), concern, weak);
        shelve(concern.waitsFor(), concern, waitsFor);
        shelve(concern.trusted(), concern, trusted);
        if (concern.bySector() != null) {
            concern.bySector()
                    .forEach((sector, words) ->
                            shelve(words, concern, sectors.computeIfAbsent(sector, key -> new HashMap<>())));
        }
    }

    private static void shelve(@Nullable List<String> words, Definition concern, Map<String, String> shelf) {
        Definition.list(words).forEach(word -> shelf.putIfAbsent(Tokens.of(word).text(), concern.id()));
    }

    ReadConcern read(String name, String industry) {
        Tokens tokens = Tokens.of(name);
        List<Map<String, String>> sector = sectorWords(industry);
        return whole(tokens, sector)
                .or(() -> longest(tokens, phrases, By.PHRASE))
                .or(() -> waiting(tokens))
                .or(() -> trusting(tokens))
                .or(() -> judged(tokens, sector))
                .or(() -> head(tokens, sector))
                .or(() -> longest(tokens, places, By.PLACE))
                .or(() -> longest(tokens, weak, By.PART))
                .orElse(ReadConcern.NOTHING);
    }

    private List<Map<String, String>> sectorWords(String industry) {
        List<Map<String, String>> words = new ArrayList<>();
        for (String one = industry; one != null && words.size() < 3; one = like.get(one)) {
            words.add(sectors.getOrDefault(one, Map.of()));
        }
        return words;
    }

    private Optional<ReadConcern> whole(Tokens tokens, List<Map<String, String>> sector) {
        List<Map<String, String>> shelves = new ArrayList<>(sector);
        shelves.addAll(List.of(phrases, quality, things, places, homes, weak));
        String text = tokens.text();
        for (Map<String, String> shelf : shelves) {
            String concern = shelf.get(text);
            if (concern != null) {
                return Optional.of(new ReadConcern(concern, By.WHOLE_NAME, text));
            }
        }
        return Optional.empty();
    }

    private Optional<ReadConcern> longest(Tokens tokens, Map<String, String> shelf, By by) {
        for (int length = Math.min(longest, tokens.size()); length > 0; length--) {
            for (int from = tokens.size() - length; from >= 0; from--) {
                String part = tokens.part(from, from + length).text();
                String concern = shelf.get(part);
                if (concern != null) {
                    return Optional.of(new ReadConcern(concern, by, part));
                }
            }
        }
        return Optional.empty();
    }

    /** A wait for something that has a wait of its own: for a parcel, a decision, an appointment. */
    private Optional<ReadConcern> waiting(Tokens tokens) {
        return tokens.words().stream().anyMatch(wait::contains) ? longest(tokens, waitsFor, By.PART) : Optional.empty();
    }

    /** Trust in somebody whom a concern is about. */
    private Optional<ReadConcern> trusting(Tokens tokens) {
        return tokens.words().stream().anyMatch(trust::contains) ? longest(tokens, trusted, By.PART) : Optional.empty();
    }

    /** What is judged; where the industry gives the same words another meaning, that one. */
    private Optional<ReadConcern> judged(Tokens tokens, List<Map<String, String>> sector) {
        return longest(tokens, quality, By.PART)
                .filter(found -> !light.contains(found.words()))
                .map(found -> sector.stream()
                        .flatMap(words -> Stream.ofNullable(words.get(found.words())))
                        .findFirst()
                        .map(concern -> new ReadConcern(concern, By.PART, found.words()))
                        .orElse(found));
    }

    /** The part before "of", "for" or "at", unless it is light; in it the longest thing, then the one furthest right. */
    private Optional<ReadConcern> head(Tokens tokens, List<Map<String, String>> sector) {
        int turn = turn(tokens);
        Optional<ReadConcern> before =
                turn > 0 && !light(tokens.part(0, turn)) ? thing(tokens.part(0, turn), sector) : Optional.empty();
        return before.or(() -> turn > 0 ? thing(tokens.part(turn + 1, tokens.size()), sector) : Optional.empty())
                .or(() -> thing(tokens, sector));
    }

    private static int turn(Tokens tokens) {
        for (int index = 1; index < tokens.size() - 1; index++) {
            if (TURNS.contains(tokens.words().get(index))) {
                return index;
            }
        }
        return 0;
    }

    private boolean light(Tokens head) {
        return head.words().stream().allMatch(word -> light.contains(word) || FILLERS.contains(word));
    }

    private Optional<ReadConcern> thing(Tokens tokens, List<Map<String, String>> sector) {
        Optional<ReadConcern> best = longest(tokens, things, By.PART);
        for (Map<String, String> words : sector) {
            Optional<ReadConcern> own = longest(tokens, words, By.PART);
            if (own.isPresent()) {
                return best.isPresent() && (size(best) > size(own) || isRightOf(best, own, tokens)) ? best : own;
            }
        }
        return best;
    }

    /** Whether other words of the same length stand further right, where a name has its head noun. */
    private static boolean isRightOf(Optional<ReadConcern> best, Optional<ReadConcern> own, Tokens tokens) {
        return size(best) == size(own) && end(best, tokens) > end(own, tokens);
    }

    private static int end(Optional<ReadConcern> read, Tokens tokens) {
        return read.map(found -> tokens.text().lastIndexOf(found.words())).orElse(-1);
    }

    private static int size(Optional<ReadConcern> read) {
        return read.map(found -> Tokens.of(found.words()).size()).orElse(0);
    }
}
