package org.cxadvisor.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.metric.Values;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.ValueForm;
import org.cxadvisor.yaml.ValueKind;

/** What may stand at a place of an audit, by the format of audits: what is not there yet cannot show it. */
final class FormPlaces {

    /** The kinds that are measured or counted: no days, periods, scales and names. */
    private static final Set<ValueKind> FIGURES = Set.of(
            Values.SPAN,
            Values.SHARE,
            Values.OPEN_SHARE,
            Values.WEIGHT,
            Values.MONEY,
            Values.RATE,
            Values.RATE_OR_SHARE,
            Values.FREQUENCY,
            Values.COUNT,
            Values.NUMBER,
            Values.SCORE,
            Values.SCORECARD,
            Values.QUANTITY,
            Values.POSITIVE_QUANTITY,
            Values.PART,
            Values.FIGURE);

    private final Form audit;

    /** @param audit what a whole audit looks like */
    FormPlaces(Form audit) {
        this.audit = audit;
    }

    /**
     * Whether a list stands at a place, and nothing else may.
     *
     * @param steps the steps to the place, ids among them
     */
    boolean isList(List<String> steps) {
        List<Form> found = forms(steps);
        return !found.isEmpty() && found.stream().allMatch(ListForm.class::isInstance);
    }

    /**
     * Whether a text at a place is a figure; where the format leaves open what stands there, the text itself says.
     *
     * @param steps the steps to the place, ids among them
     */
    boolean isFigure(List<String> steps, String text) {
        List<Form> found = forms(steps);
        return found.isEmpty()
                ? steps.stream().noneMatch(Form::isNoteKey) && Values.FIGURE.reads(text)
                : found.stream().anyMatch(form -> form instanceof ValueForm value && FIGURES.contains(value.kind()));
    }

    /** Whether anything may stand at a place. */
    boolean isPlace(List<String> steps) {
        return !forms(steps).isEmpty();
    }

    /** Whether a single text or word may stand at a place, and no more. */
    boolean isText(List<String> steps) {
        List<Form> found = forms(steps);
        return !found.isEmpty() && found.stream().noneMatch(FormPlaces::holdsMore);
    }

    private static boolean holdsMore(Form form) {
        return form instanceof KeyedForm || form instanceof MapForm || form instanceof ListForm;
    }

    private List<Form> forms(List<String> steps) {
        Stream<Form> forms = alternatives(audit);
        for (String step : steps) {
            forms = forms.flatMap(form -> inside(form, step)).flatMap(FormPlaces::alternatives);
        }
        return forms.toList();
    }

    private static Stream<Form> inside(Form form, String step) {
        if (form instanceof ListForm list) {
            return Stream.of(list.of());
        }
        List<Form.Key> keys =
                form instanceof KeyedForm keyed ? keyed.keys() : form instanceof MapForm map ? map.known() : List.of();
        Form.Key key = Form.key(step, keys);
        return key != null ? Stream.of(key.form()) : form instanceof MapForm map ? Stream.of(map.value()) : Stream.of();
    }

    private static Stream<Form> alternatives(Form form) {
        if (form instanceof Exact exact) {
            return alternatives(exact.of());
        }
        return form instanceof EitherForm either
                ? either.forms().stream().flatMap(FormPlaces::alternatives)
                : Stream.of(form);
    }
}
