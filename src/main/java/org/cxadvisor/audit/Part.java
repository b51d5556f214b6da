package org.cxadvisor.audit;

import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.audit.Stated.NotApplicable;
import org.cxadvisor.audit.Stated.Unknown;
import org.cxadvisor.audit.Stated.Unsaid;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * A map of an audit that has passed its form, so that every value reads.
 *
 * @param yearStart the day on which fiscal years start
 */
record Part(Fields fields, MonthDay yearStart) implements Keys {

    @Override
    public Place at() {
        return fields.place();
    }

    @Override
    public @Nullable Node node(String key, Function<AuditForm, Form> form, String meaning) {
        return fields.get(key);
    }

    @Override
    public <T> Map<String, Stated<T>> others(
            Set<String> without,
            Function<AuditForm, Form> keys,
            ValueKind values,
            Function<String, Optional<T>> parse) {
        Map<String, Stated<T>> others = new LinkedHashMap<>();
        for (Field field : fields.fields()) {
            if (!without.contains(field.key())) {
                others.put(field.key(), stated(field.value(), value -> parse.apply(((Scalar) value).text())
                        .orElseThrow()));
            }
        }
        return Collections.unmodifiableMap(others);
    }

    @Override
    public Keys must() {
        return this;
    }

    @Override
    public Keys exactly() {
        return this;
    }

    /** What a node says, if it is there. */
    static <T> Stated<T> stated(@Nullable Node node, Function<Node, T> bind) {
        if (node == null) {
            return new Unsaid<>();
        }
        if (node instanceof Scalar text && text.text().equals("unknown")) {
            return new Unknown<>(node.place());
        }
        if (node instanceof Scalar text && text.text().equals("not-applicable")) {
            return new NotApplicable<>(node.place());
        }
        return new Known<>(bind.apply(node), node.place());
    }
}
