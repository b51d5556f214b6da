package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.audit.Stated.Known;
import org.cxadvisor.audit.Stated.NotApplicable;
import org.cxadvisor.audit.Stated.Unknown;
import org.cxadvisor.audit.Stated.Unsaid;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** A map of an audit that has passed its form, so that every value reads. */
record Part(Fields fields) {

    Place at() {
        return fields.place();
    }

    @Nullable
    Node node(String key) {
        return fields.get(key);
    }

    /** A required text that is always known. */
    String exact(String key) {
        return text(key).known().orElseThrow();
    }

    Stated<String> text(String key) {
        return value(key, Optional::of);
    }

    Stated<Double> number(String key) {
        return value(key, text -> Optional.of(Decimal.parse(text).orElseThrow()));
    }

    Stated<Count> count(String key) {
        return value(key, Count::parse);
    }

    Stated<Share> share(String key) {
        return value(key, Share::parse);
    }

    Stated<Money> money(String key) {
        return value(key, Money::parse);
    }

    Stated<Rate> rate(String key) {
        return value(key, Rate::parse);
    }

    Stated<Period> period(String key) {
        return value(key, Period::parse);
    }

    Stated<Scale> scale(String key) {
        return value(key, Scale::parse);
    }

    <T> Stated<T> value(String key, Function<String, Optional<T>> parse) {
        return stated(node(key), node -> parse.apply(((Scalar) node).text()).orElseThrow());
    }

    <T> Stated<T> part(String key, Function<Part, T> bind) {
        return stated(node(key), node -> bind.apply(new Part((Fields) node)));
    }

    /** The items of a list of maps; an item that is said to be unknown says nothing. */
    <T> Stated<List<T>> parts(String key, Function<Part, T> bind) {
        return stated(node(key), node -> {
            List<T> parts = new ArrayList<>();
            for (Node item : ((Items) node).items()) {
                if (item instanceof Fields fields) {
                    parts.add(bind.apply(new Part(fields)));
                }
            }
            return Collections.unmodifiableList(parts);
        });
    }

    Stated<List<Known<String>>> words(String key) {
        return values(key, Optional::of);
    }

    /** The values of a list of texts; one that is said to be unknown says nothing. */
    <T> Stated<List<Known<T>>> values(String key, Function<String, Optional<T>> parse) {
        return stated(node(key), node -> {
            List<Known<T>> values = new ArrayList<>();
            for (Node item : ((Items) node).items()) {
                if (stated(item, some -> parse.apply(((Scalar) some).text()).orElseThrow()) instanceof Known<T> known) {
                    values.add(known);
                }
            }
            return Collections.unmodifiableList(values);
        });
    }

    <T> Stated<Map<String, Stated<T>>> texts(String key, Function<String, Optional<T>> parse) {
        return entries(key, entry -> new Part(entry).others(Set.of(), parse));
    }

    /** The entries of this map but for some keys. */
    <T> Map<String, Stated<T>> others(Set<String> without, Function<String, Optional<T>> parse) {
        Map<String, Stated<T>> others = new LinkedHashMap<>();
        for (Field field : fields.fields()) {
            if (!without.contains(field.key())) {
                others.put(field.key(), value(field.key(), parse));
            }
        }
        return Collections.unmodifiableMap(others);
    }

    <T> Stated<T> entries(String key, Function<Fields, T> bind) {
        return stated(node(key), node -> bind.apply((Fields) node));
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
