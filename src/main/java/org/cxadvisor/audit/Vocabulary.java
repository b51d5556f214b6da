package org.cxadvisor.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.rulebase.Catalogue;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;

/**
 * The closed lists of words that audits, playbooks and rules share, each word with its meaning.
 *
 * @param lists by name ({@code stages}), in the order of the file
 */
public record Vocabulary(Map<String, Map<String, String>> lists) {

    public Vocabulary {
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /** The vocabulary this program was built with. */
    public static Vocabulary builtIn() {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (ListOfWords list : Catalogue.read("vocabulary", Shelf.class).files()) {
            Map<String, String> meanings = new LinkedHashMap<>();
            list.words().forEach(word -> meanings.put(word.word(), word.meaning()));
            lists.put(list.list(), Collections.unmodifiableMap(meanings));
        }
        return new Vocabulary(lists);
    }

    /** Reads {@code rules/vocabulary.yaml}; what is no vocabulary throws {@link IllegalArgumentException}. */
    public static Vocabulary read(String file, byte[] yaml) {
        Document document = StrictReader.read(file, yaml);
        if (!document.problems().isEmpty() || !(document.root() instanceof Fields root)) {
            throw new IllegalArgumentException(file + ": " + document.problems());
        }
        return of(root);
    }

    /** What a document says that was read already; a list of anything but words throws {@link IllegalArgumentException}. */
    public static Vocabulary of(Fields root) {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (Field field : root.fields()) {
            if (field.value() instanceof Fields words) {
                lists.put(field.key(), words(words));
            }
        }
        return new Vocabulary(lists);
    }

    /** The same lists with more words; one that a list has already gets another meaning. */
    public Vocabulary with(Vocabulary more) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(lists);
        more.lists()
                .forEach((list, words) -> all.merge(list, words, (ours, theirs) -> {
                    Map<String, String> both = new LinkedHashMap<>(ours);
                    both.putAll(theirs);
                    return Collections.unmodifiableMap(both);
                }));
        return new Vocabulary(all);
    }

    /** The words of a list with their meanings; a list that is not there throws {@link IllegalArgumentException}. */
    public Map<String, String> words(String list) {
        Map<String, String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException(list);
        }
        return words;
    }

    /**
     * The industry whose norms apply to an industry: its own; else that of the list of profiles, without regard to capitals
     * and the plural; else the word itself, which has none.
     */
    public String profile(String industry) {
        Map<String, String> profiles = words("industry-profiles");
        String word = industry.toLowerCase(Locale.ROOT);
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return profiles.getOrDefault(word, profiles.getOrDefault(one, industry));
    }

    /** The practice that a word is read as: itself, or the one listed for it under {@code practice-names}. */
    public String practice(String word) {
        return words("practice-names").getOrDefault(word, word);
    }

    /** The listed words that people mean by another one, such as {@code everyone} by {@code all}; one for each list. */
    List<String> meant(String word) {
        return List.of(words("other-words")
                .getOrDefault(word.toLowerCase(Locale.ROOT), "")
                .split(" "));
    }

    /**
     * The listed word that another one says in other words, blanks or capitals; in a list that takes words of one's own,
     * else the word itself with hyphens for blanks.
     */
    Optional<String> inOneMeaning(String word, WordList list) {
        String kebab = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        List<String> listed = list.lists().stream()
                .flatMap(name -> words(name).keySet().stream())
                .toList();
        List<String> meant = listed.contains(kebab)
                ? List.of(kebab)
                : meant(kebab).stream().filter(listed::contains).toList();
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        return list.isOpen() && !kebab.equals(word) ? Optional.of(kebab) : Optional.empty();
    }

    /** Whether a word may stand where a word of the list is asked for: it is in it, or is one's own ({@code own-…}). */
    public boolean allows(String list, String word) {
        return word.startsWith("own-") || words(list).containsKey(word);
    }

    private static Map<String, String> words(Fields words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Field word : words.fields()) {
            if (!(word.value() instanceof Scalar meaning)) {
                throw new IllegalArgumentException(word.keyPlace().toString());
            }
            meanings.put(word.key(), meaning.text());
        }
        return Collections.unmodifiableMap(meanings);
    }

    record Shelf(List<ListOfWords> files) {}

    record ListOfWords(String list, List<WordMeaning> words) {}

    record WordMeaning(String word, String meaning) {}
}
