package org.cxadvisor.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What tells the items of a list apart, whatever their order. */
public final class ItemIdentity {

    private static final List<String> KEYS =
            List.of("id", "theme", "phrase", "tactic", "subject", "ambition", "metric");

    private ItemIdentity() {}

    /** The identity of an item; empty where it has none. */
    public static Optional<String> of(Node item) {
        if (item instanceof Fields fields) {
            for (String key : KEYS) {
                if (fields.get(key) instanceof Scalar scalar && !scalar.text().isEmpty()) {
                    return Optional.of(scalar.text());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every item of a list has an identity, and no two the same. */
    public static boolean tellsApart(List<Node> items) {
        Set<String> seen = new HashSet<>();
        return items.stream().allMatch(item -> of(item).filter(seen::add).isPresent());
    }

    /** The position of the item a step of a path means: by its identity, else by its number; -1 where there is none. */
    static int find(String step, List<Node> items) {
        for (int at = 0; at < items.size(); at++) {
            if (of(items.get(at)).filter(step::equals).isPresent()) {
                return at;
            }
        }
        boolean isNumber =
                !step.isEmpty() && step.length() <= 6 && step.chars().allMatch(one -> one >= '0' && one <= '9');
        int at = isNumber ? Integer.parseInt(step) : -1;
        return at >= 0 && at < items.size() && of(items.get(at)).isEmpty() ? at : -1;
    }
}
