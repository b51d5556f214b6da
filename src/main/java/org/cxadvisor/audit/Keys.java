package org.cxadvisor.audit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Word;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map of an audit. Each is named once, with the kind of its value and its meaning, where its value becomes
 * a component of a record. The same code runs in two ways: {@link DeclaredKeys} notes every key for the form, in which
 * case nothing is stated; {@link Part} answers with what a document says.
 */
interface Keys {

    /** What stands at a key, or null; every other question comes down to this one. */
    @Nullable
    Node node(String key, Function<AuditForm, Form> form, String meaning);

    /** The values of all keys but some, for a map whose keys are words or ids. */
    <T> Map<String, Stated<T>> others(
            Set<String> without, Function<AuditForm, Form> keys, ValueKind values, Function<String, Optional<T>> parse);

    /** The next key is required. */
    Keys must();

    /** The next key is required, and its value is always known. */
    Keys exactly();

    Place at();

    /** The day on which fiscal years start. */
    MonthDay yearStart();

    default String id(String key, String meaning) {
        return exactly().reference(key, meaning).or("");
    }

    /** The id of something else. */
    default Stated<String> reference(String key, String meaning) {
        return value(key, AuditValues.ID, Optional::of, meaning);
    }

    default Stated<String> text(String key, String meaning) {
        return stated(key, form -> Form.text(), Keys::text, meaning);
    }

    default Stated<String> word(String key, WordList list, String meaning) {
        return stated(key, form -> form.word(list), Keys::text, meaning);
    }

    /**
     * One of a few words that only this key knows.
     *
     * @param name what such a word is called: {@code a severity}
     */
    default Stated<String> oneOf(String key, String name, List<Word> words, String meaning) {
        return stated(key, form -> new ChoiceForm(name, words, Form.Others.NONE), Keys::text, meaning);
    }

    default Stated<Count> count(String key, String meaning) {
        return value(key, Values.COUNT, Count::parse, meaning);
    }

    default Stated<Double> number(String key, String meaning) {
        return value(key, Values.NUMBER, text -> Optional.of(Decimal.parse(text).orElseThrow()), meaning);
    }

    default Stated<Share> share(String key, String meaning) {
        return value(key, Values.SHARE, Share::parse, meaning);
    }

    default Stated<Money> money(String key, String meaning) {
        return value(key, Values.MONEY, Money::parse, meaning);
    }

    default Stated<Rate> rate(String key, String meaning) {
        return value(key, Values.RATE, Rate::parse, meaning);
    }

    /** How many per time, or the share of those who are counted elsewhere. */
    default Stated<Rate> rateOrShare(String key, String meaning) {
        return value(key, Values.RATE_OR_SHARE, Rate::parseOrShare, meaning);
    }

    default Stated<LocalDate> date(String key, String meaning) {
        return value(key, Values.DATE, Period::parseDate, meaning);
    }

    default Stated<Period> period(String key, String meaning) {
        return value(key, Values.PERIOD, this::read, meaning);
    }

    /** A day, month, quarter or year. */
    default Stated<Period> when(String key, String meaning) {
        return value(key, Values.WHEN, this::read, meaning);
    }

    default Stated<List<Known<Period>>> periods(String key, String meaning) {
        return values(key, Values.PERIOD, this::read, meaning);
    }

    private Optional<Period> read(String period) {
        return Period.parse(period, yearStart());
    }

    default Stated<Boolean> yesOrNo(String key, String meaning) {
        return value(key, AuditValues.TRUE_OR_FALSE, Optional::of, meaning).map("true"::equals);
    }

    /** One of the concerns that evidence can be about. */
    default Stated<String> concern(String meaning) {
        return stated("concern", AuditForm::concern, Keys::text, meaning);
    }

    default Stated<Scale> scale(String key, String meaning) {
        return value(key, Values.SCALE, Scale::parse, meaning);
    }

    default <T> Stated<T> value(String key, ValueKind kind, Function<String, Optional<T>> parse, String meaning) {
        return stated(key, form -> Form.value(kind), node -> parsed(node, parse), meaning);
    }

    default Stated<List<Known<String>>> texts(String key, String meaning) {
        return knownItems(key, form -> Form.text(), Optional::of, meaning);
    }

    default Stated<List<Known<String>>> references(String key, String meaning) {
        return values(key, AuditValues.ID, Optional::of, meaning);
    }

    default Stated<List<Known<String>>> words(String key, WordList list, String meaning) {
        return knownItems(key, form -> form.word(list), Optional::of, meaning);
    }

    /** The values of a list that are known. */
    default <T> Stated<List<Known<T>>> values(
            String key, ValueKind kind, Function<String, Optional<T>> parse, String meaning) {
        return knownItems(key, form -> Form.value(kind), parse, meaning);
    }

    private <T> Stated<List<Known<T>>> knownItems(
            String key, Function<AuditForm, Form> of, Function<String, Optional<T>> parse, String meaning) {
        return items(key, of, parse, meaning).map(Stated::knownItems);
    }

    /** The values of a list, each as it is stated. */
    default <T> Stated<List<Stated<T>>> items(
            String key, Function<AuditForm, Form> of, Function<String, Optional<T>> parse, String meaning) {
        return stated(
                key,
                form -> Form.list(of.apply(form)),
                node -> {
                    List<Stated<T>> values = new ArrayList<>();
                    for (Node item : ((Items) node).items()) {
                        values.add(Part.stated(item, value -> parsed(value, parse)));
                    }
                    return Collections.unmodifiableList(values);
                },
                meaning);
    }

    /**
     * A map with keys of its own.
     *
     * @param name what it describes: {@code a pain}
     */
    default <T> Stated<T> part(String key, String name, Function<Keys, T> bind, String meaning) {
        return stated(key, form -> form.keyed(name, bind), node -> bind.apply(within(node)), meaning);
    }

    /**
     * A list of maps with keys of their own; an item that is said to be unknown says nothing.
     *
     * @param name what one of them describes: {@code a pain}
     * @param identity the key that tells items apart; empty where none does
     */
    default <T> Stated<List<T>> parts(
            String key, String name, String identity, Function<Keys, T> bind, String meaning) {
        return parts(key, form -> Form.list(form.keyed(name, bind), identity), bind, meaning);
    }

    private <T> Stated<List<T>> parts(
            String key, Function<AuditForm, Form> list, Function<Keys, T> bind, String meaning) {
        return stated(
                key,
                list,
                node -> {
                    List<T> parts = new ArrayList<>();
                    for (Node item : ((Items) node).items()) {
                        if (item instanceof Fields fields) {
                            parts.add(bind.apply(within(fields)));
                        }
                    }
                    return Collections.unmodifiableList(parts);
                },
                meaning);
    }

    /**
     * A list of maps of which two may bear one name where they come from two sources, or say different things.
     *
     * @param name what one of them describes: {@code a pain}
     * @param identity the key that tells items of one source and saying apart
     */
    default <T> Stated<List<T>> partsBySource(
            String key, String name, String identity, Function<Keys, T> bind, String meaning) {
        return parts(
                key, form -> new ListForm(form.keyed(name, bind), identity, List.of("source", "says")), bind, meaning);
    }

    /** A map from words or ids to values. */
    default <T> Stated<Map<String, Stated<T>>> map(
            String key,
            Function<AuditForm, Form> keys,
            ValueKind values,
            Function<String, Optional<T>> parse,
            String meaning) {
        return stated(
                key,
                form -> new MapForm(key, List.of(), keys.apply(form), Form.value(values)),
                node -> within(node).others(Set.of(), keys, values, parse),
                meaning);
    }

    /** A map from words or ids to maps with keys of their own. */
    default <T> Stated<Map<String, Stated<T>>> keyedBy(
            String key, Function<AuditForm, Form> keys, String name, Function<Keys, T> bind, String meaning) {
        return stated(
                key,
                form -> new MapForm(key, List.of(), keys.apply(form), form.keyed(name, bind)),
                node -> bound((Fields) node, field -> Part.stated(field.value(), value -> bind.apply(within(value)))),
                meaning);
    }

    /** A map inside, which is read as this one is. */
    private Part within(Node map) {
        return new Part((Fields) map, yearStart());
    }

    /** A map from ids to something in any form. */
    default <T> Stated<Map<String, T>> entries(
            String key, Function<AuditForm, Form> value, Function<Field, T> bind, String meaning) {
        return stated(
                key,
                form -> new MapForm(key, List.of(), Form.value(AuditValues.ID), value.apply(form)),
                node -> bound((Fields) node, bind),
                meaning);
    }

    /** The fields of a map in the order of the file. */
    static <T> Map<String, T> bound(Fields fields, Function<Field, T> bind) {
        Map<String, T> bound = new LinkedHashMap<>();
        fields.fields().forEach(field -> bound.put(field.key(), bind.apply(field)));
        return Collections.unmodifiableMap(bound);
    }

    private <T> Stated<T> stated(String key, Function<AuditForm, Form> form, Function<Node, T> bind, String meaning) {
        return Part.stated(node(key, form, meaning), bind);
    }

    private static String text(Node node) {
        return ((Scalar) node).text();
    }

    private static <T> T parsed(Node node, Function<String, Optional<T>> parse) {
        return parse.apply(text(node)).orElseThrow();
    }
}
