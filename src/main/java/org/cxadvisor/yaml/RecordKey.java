package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key of a part, with the component of the record that holds its value: a text where one value stands, which is empty
 * where nothing is written, and a {@link Slot} where a part or a list stands.
 *
 * @param name the key
 * @param component the name of the component
 * @param of reads the component
 * @param value what one value looks like, here or in a list; null where parts stand
 * @param part the form of a part, or of each part of a list; null where values stand
 * @param identity the key that tells the items of a list apart; empty where they have none
 * @param traits what else is to be known of it
 */
public record RecordKey<T extends Record>(
        String name,
        String component,
        Function<T, ?> of,
        @Nullable Form value,
        @Nullable RecordForm<?> part,
        String identity,
        Set<Trait> traits) {

    /** What is to be known of a key besides its value. */
    enum Trait {
        /** It has to be there. */
        REQUIRED,
        /** Several values or parts stand there. */
        LIST,
        /** Each of several parts stands on lines of its own. */
        ROWS,
        /** It is text for people: what looks like a number there is put in quotes. */
        TEXT,
        /** A long text goes over several lines. */
        FOLDED,
        /** A blank line stands before it. */
        APART
    }

    public RecordKey {
        traits = Collections.unmodifiableSet(traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
    }

    /** Text for people. */
    public static <T extends Record> RecordKey<T> text(String name, Function<T, String> of) {
        return text(name, Form.text(), of);
    }

    /** Text for people, or an id. */
    public static <T extends Record> RecordKey<T> text(String name, Form form, Function<T, String> of) {
        return new RecordKey<>(name, camel(name), of, form, null, "", Set.of(Trait.TEXT));
    }

    /** A figure or date. */
    public static <T extends Record> RecordKey<T> figure(String name, ValueKind kind, Function<T, String> of) {
        return word(name, Form.value(kind), of);
    }

    /** A word of a vocabulary, or whatever else has a grammar of its own. */
    public static <T extends Record> RecordKey<T> word(String name, Form form, Function<T, String> of) {
        return new RecordKey<>(name, camel(name), of, form, null, "", Set.of());
    }

    /** Several texts or ids on one line. */
    public static <T extends Record> RecordKey<T> texts(String name, Form each, Function<T, Slot<List<String>>> of) {
        return new RecordKey<>(name, camel(name), of, each, null, "", Set.of(Trait.LIST, Trait.TEXT));
    }

    /** Several figures or dates on one line. */
    public static <T extends Record> RecordKey<T> figures(
            String name, ValueKind each, Function<T, Slot<List<String>>> of) {
        return new RecordKey<>(name, camel(name), of, Form.value(each), null, "", Set.of(Trait.LIST));
    }

    /** A part. */
    public static <T extends Record, P extends Record> RecordKey<T> part(
            String name, RecordForm<P> part, Function<T, Slot<P>> of) {
        return new RecordKey<>(name, camel(name), of, null, part, "", Set.of());
    }

    /** Several parts on one line. */
    public static <T extends Record, P extends Record> RecordKey<T> parts(
            String name, RecordForm<P> each, String identity, Function<T, Slot<List<P>>> of) {
        return new RecordKey<>(name, camel(name), of, null, each, identity, Set.of(Trait.LIST));
    }

    /** Several parts, each on lines of its own. */
    public static <T extends Record, P extends Record> RecordKey<T> rows(
            String name, RecordForm<P> each, String identity, Function<T, Slot<List<P>>> of) {
        return new RecordKey<>(name, camel(name), of, null, each, identity, Set.of(Trait.LIST, Trait.ROWS));
    }

    /** The same key, which has to be there. */
    public RecordKey<T> required() {
        return with(Trait.REQUIRED);
    }

    /** The same key, a long text of which goes over several lines. */
    public RecordKey<T> folded() {
        return with(Trait.FOLDED);
    }

    /** The same key after a blank line. */
    public RecordKey<T> apart() {
        return with(Trait.APART);
    }

    /** The same key for a component of another name. */
    public RecordKey<T> in(String otherComponent) {
        return new RecordKey<>(name, otherComponent, of, value, part, identity, traits);
    }

    private RecordKey<T> with(Trait trait) {
        EnumSet<Trait> all = EnumSet.of(trait);
        all.addAll(traits);
        return new RecordKey<>(name, component, of, value, part, identity, all);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What stands at the key, each key and word with its meaning: a part or vocabulary and a key or word in it give that. */
    Form form(BinaryOperator<String> meanings) {
        Form one = part != null ? part.form(meanings) : explained(Objects.requireNonNull(value), meanings);
        return is(Trait.LIST) ? Form.list(one, identity) : one;
    }

    private static Form explained(Form form, BinaryOperator<String> meanings) {
        if (form instanceof Form.Exact exact) {
            return Form.exact(explained(exact.of(), meanings));
        }
        return form instanceof Form.ChoiceForm choice ? explained(choice, meanings) : form;
    }

    private static Form explained(Form.ChoiceForm choice, BinaryOperator<String> meanings) {
        List<Form.Word> words = new ArrayList<>();
        for (Form.Word word : choice.words()) {
            words.add(new Form.Word(word.word(), meanings.apply(choice.name(), word.word())));
        }
        return new Form.ChoiceForm(choice.name(), words, choice.others());
    }

    /** What a record says at the key; null where it says nothing. */
    @Nullable
    Node node(T record) {
        Object held = of.apply(record);
        if (held instanceof Slot<?> slot) {
            return slot.value() == null ? scalar(slot.word(), true) : held(slot.value());
        }
        return scalar((String) held, !is(Trait.TEXT));
    }

    private static @Nullable Node scalar(String text, boolean plain) {
        return text.isEmpty() ? null : new Scalar(text, plain, RecordForm.NOWHERE);
    }

    private Node held(Object held) {
        if (held instanceof List<?> list) {
            List<Node> items = new ArrayList<>(list.size());
            for (Object item : list) {
                items.add(held(item));
            }
            return new Items(items, RecordForm.NOWHERE);
        }
        return part == null ? new Scalar((String) held, !is(Trait.TEXT), RecordForm.NOWHERE) : part.treeOf(held);
    }

    /** What a component holds where this stands in the document. */
    Object read(@Nullable Node node) {
        if (part == null && !is(Trait.LIST)) {
            return node instanceof Scalar scalar ? scalar.text() : "";
        } else if (node instanceof Scalar scalar && scalar.isUnknownOrNotApplicable()) {
            return new Slot<>(null, scalar.text());
        } else if (node instanceof Items items && is(Trait.LIST)) {
            return Slot.of(items.items().stream()
                    .map(this::one)
                    .filter(Objects::nonNull)
                    .toList());
        }
        Object one = node == null || is(Trait.LIST) ? null : one(node);
        return one == null ? Slot.empty() : Slot.of(one);
    }

    private @Nullable Object one(Node node) {
        if (part == null) {
            return node instanceof Scalar scalar ? scalar.text() : null;
        }
        return node instanceof Fields fields ? part.read(fields) : null;
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            boolean isStart = at > 0 && name.charAt(at - 1) == '-';
            if (name.charAt(at) != '-') {
                camel.append(isStart ? Character.toUpperCase(name.charAt(at)) : name.charAt(at));
            }
        }
        return camel.toString();
    }
}
