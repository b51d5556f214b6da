package org.cxadvisor.renewal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/**
 * Tactics that people rejected or deferred and that are proposed again: because the day until which they did so has come, or
 * because the facts are worse than those they knew. Everything else stays rejected, however often it is proposed.
 */
final class ReturnedTactics {

    private static final List<String> CLASSES = List.of("borrowed", "reported", "likely", "proven");

    private ReturnedTactics() {}

    /** Why a tactic is proposed again. */
    enum Why {
        /** The day has come. */
        DATE,
        /** It closes more gaps than then, or the evidence for one of them is stronger. */
        FACTS
    }

    /**
     * Those of a strategy, by their ids.
     *
     * @param base the draft on which people decided
     * @param asOf the day of the new draft: {@code 2027-01-04}
     */
    static Map<String, Why> of(Node base, Node mine, Node now, String asOf) {
        Map<String, Why> returned = new LinkedHashMap<>();
        for (Fields tactic : Ownership.items(mine, Ownership.TACTICS)) {
            String id = Ownership.text(tactic, "id");
            Fields proposed = Ownership.item(now, Ownership.TACTICS, id);
            Fields known = Ownership.item(base, Ownership.TACTICS, id);
            boolean isOver = List.of("rejected", "deferred").contains(Ownership.decision(tactic));
            if (proposed == null || !isOver || Ownership.isPinned(tactic)) {
                continue;
            }
            if (tactic.get("decision") instanceof Fields decision && isPast(decision, asOf)) {
                returned.put(id, Why.DATE);
            } else if (known != null && isWorse(base, known, now, proposed)) {
                returned.put(id, Why.FACTS);
            }
        }
        return returned;
    }

    private static boolean isPast(Fields decision, String asOf) {
        String until = Ownership.text(decision, "until");
        boolean isDay = until.length() == asOf.length() && !until.isEmpty() && Character.isDigit(until.charAt(0));
        return isDay && until.compareTo(asOf) <= 0;
    }

    private static boolean isWorse(Node base, Fields known, Node now, Fields proposed) {
        Set<String> before = texts(known, "closes");
        for (String gap : texts(proposed, "closes")) {
            Fields was = Ownership.item(base, "gaps", gap);
            Fields is = Ownership.item(now, "gaps", gap);
            if (!before.contains(gap) || (was != null && is != null && isStronger(was, is))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStronger(Fields was, Fields is) {
        boolean isSurer = CLASSES.indexOf(Ownership.text(is, "class")) > CLASSES.indexOf(Ownership.text(was, "class"));
        return isSurer || !texts(was, "evidence").containsAll(texts(is, "evidence"));
    }

    private static Set<String> texts(Fields item, String key) {
        Set<String> texts = new HashSet<>();
        if (item.get(key) instanceof Items items) {
            items.items().forEach(one -> texts.add(one instanceof Scalar scalar ? scalar.text() : ""));
        }
        return texts;
    }
}
