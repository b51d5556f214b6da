package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Others;
import org.cxadvisor.yaml.Form.Word;

/**
 * The format of an audit: every key, what its value looks like and what it means, as {@link AuditKeys} declares them. Safe
 * to share between threads.
 */
public final class AuditForm {

    /** What one of the concerns is called. */
    static final String CONCERN = "a concern";

    private final Vocabulary vocabulary;
    private final List<MetricDefinition> metrics;
    private final boolean fragment;
    private final Map<String, Form> shared;
    private final Form metricsForm;
    private final KeyedForm whole;

    private AuditForm(
            Vocabulary vocabulary, List<MetricDefinition> metrics, boolean fragment, Map<String, Form> shared) {
        this.vocabulary = vocabulary;
        this.metrics = metrics;
        this.fragment = fragment;
        this.shared = shared;
        this.metricsForm = metricsForm();
        this.whole = audit();
    }

    /** The format of an audit that may speak of these metrics. */
    public static Form of(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return ofAudits(vocabulary, metrics).whole();
    }

    static AuditForm ofAudits(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return new AuditForm(vocabulary, metrics, false, new ConcurrentHashMap<>());
    }

    /** The same of a part of an audit, in which nothing at the top is required. */
    static AuditForm ofFragments(Vocabulary vocabulary, List<MetricDefinition> metrics) {
        return new AuditForm(vocabulary, metrics, true, new ConcurrentHashMap<>());
    }

    /** The same format with other metrics; what does not speak of metrics is the same. */
    AuditForm with(List<MetricDefinition> others) {
        return new AuditForm(vocabulary, others, fragment, shared);
    }

    /** Whether it is the format of a part of an audit. */
    boolean isOfFragments() {
        return fragment;
    }

    /** A whole audit. */
    Form whole() {
        return whole;
    }

    /** A map, by the function that reads it. */
    Form keyed(String name, Function<Keys, ?> bind) {
        DeclaredKeys keys = new DeclaredKeys(this);
        var unused = bind.apply(keys); // what it makes of nothing
        return keys.form(name);
    }

    /** Readings by metric. */
    Form metrics() {
        return metricsForm;
    }

    /** A number measured in one of the ways metrics are; {@code other} where the way is not known to the form. */
    Form reading(String measuredAs) {
        return shared(
                "a reading, " + measuredAs,
                () -> Form.either(
                        Form.value(FigureFormat.whole(measuredAs)),
                        keyed("a reading", in -> StatedReading.withEarlier(in, measuredAs))));
    }

    /** One word of a list of the vocabulary, or one's own. */
    Form word(WordList list) {
        return shared(list.word(), () -> new ChoiceForm(list.word(), words(list), list.others()));
    }

    /** One of the concerns that evidence can be about. */
    Form concern() {
        return shared(CONCERN, () -> {
            List<Word> words = new ArrayList<>();
            Concerns.builtIn().all().forEach(concern -> words.add(new Word(concern.id(), concern.means())));
            return new ChoiceForm(CONCERN, words, Others.NONE);
        });
    }

    private KeyedForm audit() {
        DeclaredKeys keys = new DeclaredKeys(this);
        AuditKeys.declare(keys);
        List<Form.Key> all = keys.keys();
        if (fragment) {
            all = all.stream()
                    .map(key -> new Form.Key(key.name(), key.form(), false, key.meaning()))
                    .toList();
        }
        return new KeyedForm("an audit", all, true);
    }

    private Form metricsForm() {
        List<Form.Key> known = new ArrayList<>();
        for (MetricDefinition metric : metrics) {
            known.add(new Form.Key(metric.id(), reading(FigureFormat.writtenAs(metric)), false, metric.says()));
        }
        return new MapForm("metrics", known, Form.value(AuditValues.ID), reading("other"));
    }

    private Form shared(String name, Supplier<Form> form) {
        Form known = shared.get(name);
        if (known == null) {
            known = form.get();
            shared.put(name, known);
        }
        return known;
    }

    private List<Word> words(WordList list) {
        List<Word> words = new ArrayList<>();
        for (String name : list.lists()) {
            vocabulary.words(name).forEach((word, meaning) -> words.add(new Word(word, meaning)));
        }
        return words;
    }
}
