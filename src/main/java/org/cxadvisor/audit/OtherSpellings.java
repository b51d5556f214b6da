package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.metric.Base;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/**
 * Values and words in the spelling of reports that can mean but one thing, such as {@code GBP 6.9bn}, {@code Mar 2026} or
 * the stage {@code delivery}, put in ours. What may mean several things stays as it is written, and stays a problem.
 */
final class OtherSpellings {

    private static final String VALUE = "value";
    private static final String OF_A_PAIN = "a pain";
    private static final String A_YEAR = "% (?:per|a) year$";

    /** The days of a year, give or take a holiday. */
    private static final long SHORTEST_YEAR = 360;

    private static final long LONGEST_YEAR = 371;

    private final Map<Place, Problem> refused = new HashMap<>();
    private final Map<String, Fields> sources = new HashMap<>();
    private final List<Problem> said = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final Fields document;
    private boolean changed;

    private OtherSpellings(Vocabulary vocabulary, Fields document, Collection<Problem> problems) {
        this.vocabulary = vocabulary;
        this.document = document;
        problems.stream()
                .filter(problem ->
                        Set.of("wrong-value", "unknown-word", "unknown-key").contains(problem.rule()))
                .forEach(problem -> refused.putIfAbsent(problem.place(), problem));
        Nodes.items(document, "sources").forEach(source -> sources.put(Nodes.word(source, "id"), source));
    }

    /**
     * A document in our spelling.
     *
     * @param said which words are read as which, for the reader to object
     */
    record Spelt(Fields document, List<Problem> said) {}

    /** The document in our spelling; empty where nothing in it is spelt otherwise in one meaning. */
    static Optional<Spelt> in(Fields document, Vocabulary vocabulary, Collection<Problem> problems) {
        OtherSpellings others = new OtherSpellings(vocabulary, document, problems);
        if (others.refused.isEmpty()) {
            return Optional.empty();
        }
        Fields spelt = others.map(document);
        return others.changed ? Optional.of(new Spelt(spelt, others.said)) : Optional.empty();
    }

    private Fields map(Fields map) {
        List<Field> fields = new ArrayList<>();
        for (Field field : map.fields()) {
            String key = key(field, map);
            changed |= !key.equals(field.key());
            fields.add(new Field(key, field.keyPlace(), node(field.value(), map)));
        }
        return new Fields(fields, map.place(), map.whole());
    }

    private String key(Field field, Fields map) {
        if (isRatePerSoMany(field) && !map.has(VALUE)) {
            return VALUE;
        }
        Problem unknown = refused.get(field.keyPlace());
        if (unknown == null || !OF_A_PAIN.equals(unknown.values().get("thing"))) {
            return field.key();
        }
        boolean isWhole = field.key().equals("responses") && !map.has("of");
        if (isWhole) {
            Map<String, String> values = Map.of("word", field.key(), "meant", "of", "thing", "how many were asked");
            said.add(AuditRule.READ_AS.at(field.keyPlace(), values));
        }
        return isWhole ? "of" : field.key();
    }

    /** A rate per 1,000 customers is no share: its key is that of a figure. */
    private boolean isRatePerSoMany(Field field) {
        return field.key().equals("rate")
                && field.value() instanceof Scalar text
                && refused.containsKey(text.place())
                && Base.of(text.text()).isPresent();
    }

    private Node node(Node node, Fields around) {
        if (node instanceof Fields map) {
            return map(map);
        }
        if (node instanceof Items list) {
            return new Items(
                    list.items().stream().map(item -> node(item, around)).toList(), list.place());
        }
        return node instanceof Scalar scalar ? scalar(scalar, around) : node;
    }

    private Scalar scalar(Scalar written, Fields around) {
        Problem problem = refused.get(written.place());
        String meant = problem == null ? "" : meant(written.text(), problem, around);
        if (meant.isEmpty()) {
            return written;
        }
        changed = true;
        return new Scalar(meant, written.plain(), written.place());
    }

    private String meant(String text, Problem problem, Fields around) {
        Map<String, String> values = problem.values();
        if (problem.rule().equals("unknown-word")) {
            return word(text, problem);
        }
        Optional<Values> kind = Values.named(values.getOrDefault("expected", ""));
        if (kind.isEmpty()) {
            return "";
        }
        if (kind.get() == Values.SHARE && isOfAYear(around)) {
            String share = text.replaceFirst(A_YEAR, "%");
            return Values.SHARE.reads(share) ? share : kind.get().certain(share);
        }
        return kind.get().certain(text);
    }

    private String word(String text, Problem problem) {
        String thing = problem.values().getOrDefault("thing", "");
        String meant = WordList.called(thing)
                .filter(WordList::isPlain)
                .flatMap(list -> vocabulary.inOneMeaning(text, list))
                .orElse("");
        if (!meant.isEmpty()) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("word", text);
            values.put("meant", meant);
            values.put("thing", thing);
            said.add(AuditRule.READ_AS.at(problem.place(), values));
        }
        return meant;
    }

    /** Whether the figure there covers a year, so that its share in a year is its share. */
    private boolean isOfAYear(Fields reading) {
        return period(reading)
                .or(() -> Optional.ofNullable(sources.get(Nodes.word(reading, "source")))
                        .flatMap(this::period))
                .or(() -> period(document))
                .filter(period -> period.days() >= SHORTEST_YEAR && period.days() <= LONGEST_YEAR)
                .isPresent();
    }

    private Optional<Period> period(Fields of) {
        return Period.parse(Nodes.word(of, "period"), AuditKeys.yearStart(document));
    }
}
