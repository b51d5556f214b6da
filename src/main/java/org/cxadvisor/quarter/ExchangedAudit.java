package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.ItemIdentity;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/** The document of an audit in which what another says takes the place of some of it, one cause after another. */
final class ExchangedAudit {

    private static final Set<String> RIVALS = Set.of("competitors", "comparisons", "reviews", "mentions", "search");
    private static final Set<String> LIMITS = Set.of("ambitions", "limits", "people", "capabilities", "initiatives");

    /** Readings say where they come from and what they count: both are exchanged with them. */
    private static final Set<String> OF_ANSWERS = Set.of("sources", "own-metrics", "period");

    private static final Set<String> OF_ALL = Set.of("audit", "as-of", "organization", "language");

    private final Fields before;
    private final Fields after;

    ExchangedAudit(Fields before, Fields after) {
        this.before = before;
        this.after = after;
    }

    /** The earlier audit with everything up to a cause as the later one says it. */
    Node upTo(Cause cause) {
        if (cause.compareTo(Cause.REST) >= 0) {
            return after;
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : before.fields()) {
            Node value = value(field.key(), field.value(), after.get(field.key()), cause);
            if (value != null) {
                fields.put(field.key(), new Field(field.key(), field.keyPlace(), value));
            }
        }
        for (Field field : after.fields()) {
            if (!before.has(field.key()) && isExchanged(field, cause)) {
                fields.put(field.key(), field);
            }
        }
        return new Fields(List.copyOf(fields.values()), before.place(), before.whole());
    }

    private @Nullable Node value(String key, Node was, @Nullable Node is, Cause cause) {
        if (OF_ALL.contains(key)) {
            return was;
        } else if (RIVALS.contains(key)) {
            return cause.compareTo(Cause.RIVALS) >= 0 ? is : was;
        } else if (LIMITS.contains(key)) {
            return cause.compareTo(Cause.LIMITS) >= 0 ? is : was;
        } else if (cause.compareTo(Cause.ANSWERS) < 0) {
            return was;
        }
        boolean isWhole = cause.compareTo(Cause.ITEMS) >= 0 || OF_ANSWERS.contains(key);
        return isWhole ? is : is == null ? was : answered(was, is);
    }

    private static boolean isExchanged(Field field, Cause cause) {
        if (OF_ALL.contains(field.key())) {
            return false;
        } else if (RIVALS.contains(field.key())) {
            return cause.compareTo(Cause.RIVALS) >= 0;
        } else if (LIMITS.contains(field.key())) {
            return cause.compareTo(Cause.LIMITS) >= 0;
        }
        boolean isAnswer = OF_ANSWERS.contains(field.key()) || !isListOfItems(field.value());
        return cause.compareTo(isAnswer ? Cause.ANSWERS : Cause.ITEMS) >= 0;
    }

    /** The same items with what is said of them now. */
    private static Node answered(Node was, Node is) {
        if (isListOfItems(was) && isListOfItems(is)) {
            Map<String, Node> now = new LinkedHashMap<>();
            ((Items) is).items().forEach(item -> now.put(ItemIdentity.of(item).orElseThrow(), item));
            List<Node> items = new ArrayList<>();
            for (Node item : ((Items) was).items()) {
                Node other = now.get(ItemIdentity.of(item).orElseThrow());
                items.add(other == null ? item : answered(item, other));
            }
            return new Items(items, was.place());
        } else if (isListOfItems(was) || isListOfItems(is)) {
            return was;
        } else if (was instanceof Fields one && is instanceof Fields other) {
            return answered(one, other);
        }
        return is;
    }

    private static Node answered(Fields was, Fields is) {
        List<Field> fields = new ArrayList<>();
        for (Field field : is.fields()) {
            Node before = was.get(field.key());
            if (before != null) {
                fields.add(new Field(field.key(), field.keyPlace(), answered(before, field.value())));
            } else if (!isListOfItems(field.value())) {
                fields.add(field);
            }
        }
        was.fields().stream()
                .filter(field -> !is.has(field.key()) && isListOfItems(field.value()))
                .forEach(fields::add);
        return new Fields(fields, is.place(), is.whole());
    }

    private static boolean isListOfItems(Node node) {
        return node instanceof Items items && !items.items().isEmpty() && ItemIdentity.tellsApart(items.items());
    }
}
