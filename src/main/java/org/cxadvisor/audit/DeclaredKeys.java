package org.cxadvisor.audit;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.ValueKind;
import org.jspecify.annotations.Nullable;

/** Notes the keys that are asked for, which together are the form of a map; states nothing. */
final class DeclaredKeys implements Keys {

    private static final Place NOWHERE = Place.of("");

    private final AuditForm form;
    private final List<Form.Key> keys = new ArrayList<>();
    private @Nullable Form otherKeys;
    private @Nullable Form otherValues;
    private boolean required;
    private boolean exact;

    DeclaredKeys(AuditForm form) {
        this.form = form;
    }

    /**
     * The form of the map whose keys have been asked for.
     *
     * @param name what it describes: {@code a pain}
     */
    Form form(String name) {
        return otherKeys == null || otherValues == null
                ? new KeyedForm(name, keys, true)
                : new MapForm(name, keys, otherKeys, otherValues);
    }

    List<Form.Key> keys() {
        return keys;
    }

    @Override
    public @Nullable Node node(String key, Function<AuditForm, Form> of, String meaning) {
        boolean isRequired = required;
        boolean isExact = exact;
        required = false;
        exact = false;
        Form value = of.apply(form);
        keys.add(new Form.Key(key, isExact ? Form.exact(value) : value, isRequired, meaning));
        return null;
    }

    @Override
    public <T> Map<String, Stated<T>> others(
            Set<String> without,
            Function<AuditForm, Form> others,
            ValueKind values,
            Function<String, Optional<T>> parse) {
        otherKeys = others.apply(form);
        otherValues = Form.value(values);
        return Map.of();
    }

    @Override
    public Keys must() {
        required = true;
        return this;
    }

    @Override
    public Keys exactly() {
        exact = true;
        return must();
    }

    @Override
    public MonthDay yearStart() {
        return Period.NEW_YEAR;
    }

    @Override
    public Place at() {
        return NOWHERE;
    }
}
