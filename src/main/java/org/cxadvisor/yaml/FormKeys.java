package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.jspecify.annotations.Nullable;

/** The keys of a form, found by name or path: {@code touchpoints/pains/count}, or its end. */
public final class FormKeys {

    private final Form form;
    private final Map<String, FormKey> all = new LinkedHashMap<>();

    /** @param form what a whole document looks like */
    public FormKeys(Form form) {
        this.form = form;
        note(form, List.of());
    }

    /**
     * The keys that a name or path can mean: one where the path starts at the top of the document; otherwise all whose path
     * ends like it, one for each kind of part that has the key. Ids may stand in a path, as they do in places.
     */
    public List<FormKey> find(String typed) {
        List<String> steps = Arrays.asList(typed.split("/", -1));
        Optional<FormKey> atTop = walk(form, List.of(), steps);
        if (atTop.isPresent()) {
            return List.of(atTop.get());
        }
        Map<String, FormKey> found = new LinkedHashMap<>();
        for (FormKey start : all.values()) {
            if (start.key().name().equals(steps.get(0))) {
                List<String> rest = steps.subList(1, steps.size());
                (rest.isEmpty() ? Optional.of(start) : walk(start.key().form(), start.steps(), rest))
                        .ifPresent(key -> found.putIfAbsent(key.identity(), key));
            }
        }
        return List.copyOf(found.values());
    }

    /** The path of every key, once for each kind of part that has it, shortest first. */
    public List<String> paths() {
        return all.values().stream()
                .map(FormKey::path)
                .sorted(Comparator.comparingInt((String path) -> path.split("/", -1).length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void note(Form given, List<FormKey> around) {
        for (Form one : alternatives(given)) {
            if (one instanceof MapForm map) {
                note(map.value(), around);
            }
            List<FormKey> inside = new ArrayList<>();
            for (Form.Key key : keys(one)) {
                FormKey found = new FormKey(name(one), key, around);
                if (all.putIfAbsent(found.identity(), found) == null) {
                    inside.add(found);
                }
            }
            inside.forEach(key -> note(key.key().form(), key.steps()));
        }
    }

    private static Optional<FormKey> walk(Form given, List<FormKey> around, List<String> steps) {
        for (Form one : alternatives(given)) {
            Form.Key key = Form.key(steps.get(0), keys(one));
            if (key != null) {
                FormKey found = new FormKey(name(one), key, around);
                return steps.size() == 1
                        ? Optional.of(found)
                        : walk(key.form(), found.steps(), steps.subList(1, steps.size()));
            }
        }
        Optional<FormKey> found = Optional.empty();
        if (given instanceof MapForm map) {
            found = walk(map.value(), around, steps);
        }
        Form inside = steps.size() == 1 ? null : inside(given);
        return found.isPresent() || inside == null ? found : walk(inside, around, steps.subList(1, steps.size()));
    }

    /** What stands under an id: an item of a list, or a value of a map. */
    private static @Nullable Form inside(Form form) {
        if (form instanceof Exact exact) {
            return inside(exact.of());
        }
        return form instanceof ListForm list ? list.of() : form instanceof MapForm map ? map.value() : null;
    }

    /** The maps that may stand where a form stands: itself, one of several forms, or an item of a list. */
    private static List<Form> alternatives(Form form) {
        if (form instanceof Exact exact) {
            return alternatives(exact.of());
        } else if (form instanceof ListForm list) {
            return alternatives(list.of());
        } else if (form instanceof EitherForm either) {
            return either.forms().stream()
                    .flatMap(one -> alternatives(one).stream())
                    .toList();
        }
        return List.of(form);
    }

    private static List<Form.Key> keys(Form form) {
        return form instanceof KeyedForm keyed ? keyed.keys() : form instanceof MapForm map ? map.known() : List.of();
    }

    private static String name(Form form) {
        return form instanceof KeyedForm keyed ? keyed.name() : form instanceof MapForm map ? map.name() : "";
    }
}
