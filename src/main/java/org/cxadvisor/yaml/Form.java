package org.cxadvisor.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a document has to look like. The same description serves the checker and the published schema.
 *
 * <p>{@code unknown} and {@code not-applicable} are legal wherever a form stands, unless it is {@link Exact}.
 */
public sealed interface Form {

    /** Any text that is not empty. */
    record TextForm() implements Form {}

    /** A value with a grammar of its own. */
    record ValueForm(ValueKind kind) implements Form {}

    /**
     * One word of a vocabulary.
     *
     * @param name what such a word is called: {@code a stage}
     * @param others which words are legal besides
     */
    record ChoiceForm(String name, List<Word> words, Others others) implements Form {

        public ChoiceForm {
            words = List.copyOf(words);
        }

        boolean has(String text) {
            for (Word word : words) {
                if (word.word().equals(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Which words are legal besides those of a list. */
    enum Others {
        /** None. */
        NONE("(?!)"),
        /** Those that start with {@code own-}. */
        OWN("own-\\S+"),
        /** Every single word that can stand in a path and in a conclusion's id; it is read as written. */
        ANY("[^\\s\\d/@=,:#\"'{}\\[\\]+.-][^\\s/@=,:#\"'{}\\[\\]]{0,79}");

        private final String pattern;

        Others(String pattern) {
            this.pattern = pattern;
        }

        /** The pattern of such a word, unanchored. */
        String pattern() {
            return pattern;
        }

        boolean allow(String word) {
            return word.matches(pattern);
        }
    }

    /** A word of a vocabulary and what it means. */
    record Word(String word, String meaning) {}

    /**
     * A list.
     *
     * @param identity the key that tells items apart, such as {@code id}; empty when they have none
     * @param apart the keys in one of which two items of one identity may differ, such as {@code source}; none where they may not
     */
    record ListForm(Form of, String identity, List<String> apart) implements Form {}

    /**
     * A map whose keys are all known.
     *
     * @param name what it describes: {@code a pain}
     * @param notes keys that start with {@code x-} are legal, too: remarks of whoever wrote it, which nobody else reads
     */
    record KeyedForm(String name, List<Key> keys, boolean notes) implements Form {

        public KeyedForm {
            keys = List.copyOf(keys);
        }

        /** Whether a key is a remark. */
        boolean isNote(String key) {
            return notes && isNoteKey(key);
        }
    }

    /** Whether a key is of the kind that is a remark where remarks are legal. */
    static boolean isNoteKey(String key) {
        return key.startsWith(NOTE);
    }

    /** What keys of remarks start with. */
    String NOTE = "x-";

    /** A key, what its value looks like, and what it means in one phrase. */
    record Key(String name, Form form, boolean required, String meaning) {}

    /**
     * A map from ids or words to values of one form.
     *
     * @param name what it describes: {@code metrics}
     * @param known keys with a form of their own, such as {@code source}
     * @param keys what every other key has to look like: a text, value or choice form
     * @param value what the value of every other key looks like
     */
    record MapForm(String name, List<Key> known, Form keys, Form value) implements Form {

        public MapForm {
            known = List.copyOf(known);
            if (!(keys instanceof TextForm || keys instanceof ValueForm || keys instanceof ChoiceForm)) {
                throw new IllegalArgumentException("a key is a text, a value or a word: " + name);
            }
        }
    }

    /** One of several forms, told apart by shape: at most one each for a text, a list and a map. */
    record EitherForm(List<Form> forms) implements Form {

        public EitherForm {
            forms = List.copyOf(forms);
        }
    }

    /** A form that neither {@code unknown} nor {@code not-applicable} may stand for, such as an id. */
    record Exact(Form of) implements Form {}

    /** The key of a name among others; null when it is not there. */
    static @Nullable Key key(String name, List<Key> keys) {
        for (Key key : keys) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        return null;
    }

    static Form text() {
        return new TextForm();
    }

    static Form value(ValueKind kind) {
        return new ValueForm(kind);
    }

    static Form list(Form of) {
        return new ListForm(of, "", List.of());
    }

    static Form list(Form of, String identity) {
        return new ListForm(of, identity, List.of());
    }

    static Form keyed(String name, Key... keys) {
        return new KeyedForm(name, List.of(keys), false);
    }

    static Form either(Form... forms) {
        return new EitherForm(List.of(forms));
    }

    static Form exact(Form of) {
        return new Exact(of);
    }

    static Key required(String name, Form form, String meaning) {
        return new Key(name, form, true, meaning);
    }

    static Key optional(String name, Form form, String meaning) {
        return new Key(name, form, false, meaning);
    }
}
