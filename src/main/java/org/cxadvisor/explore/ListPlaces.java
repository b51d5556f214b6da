package org.cxadvisor.explore;

import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;

/** Which places of an audit hold a list, by the format of audits: what is not there yet cannot show it. */
final class ListPlaces {

    private final Form audit;

    /** @param audit what a whole audit looks like */
    ListPlaces(Form audit) {
        this.audit = audit;
    }

    /**
     * Whether a list stands at a place, and nothing else may.
     *
     * @param steps the steps to the place, ids among them
     */
    boolean isList(List<String> steps) {
        Stream<Form> forms = alternatives(audit);
        for (String step : steps) {
            forms = forms.flatMap(form -> inside(form, step)).flatMap(ListPlaces::alternatives);
        }
        List<Form> found = forms.toList();
        return !found.isEmpty() && found.stream().allMatch(ListForm.class::isInstance);
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
                ? either.forms().stream().flatMap(ListPlaces::alternatives)
                : Stream.of(form);
    }
}
