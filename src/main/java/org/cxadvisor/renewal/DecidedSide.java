package org.cxadvisor.renewal;

import java.util.List;
import java.util.Set;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Splicer;
import org.jspecify.annotations.Nullable;

/**
 * A renewed side that is joined with another, which decided on goals and tactics that are open here: what the program writes in
 * them is as it was when they were decided on, as the renewal would have left it. A side that was not renewed holds edits of
 * people, and nothing of them is taken back.
 */
final class DecidedSide {

    /** What people write in a goal or tactic; all else is the program's until they decide. */
    private static final Set<String> OF_PEOPLE =
            Set.of("id", "state", "owner", "pinned", "agreed", "decision", "actual", "observed", "changes", "note");

    private final Splicer base;
    private Splicer side;

    private DecidedSide(Splicer base, Splicer side) {
        this.base = base;
        this.side = side;
    }

    /** The text of a side as it has to be joined with the other. */
    static Splicer of(Splicer base, Splicer side, Splicer other) {
        DecidedSide decided = new DecidedSide(base, side);
        if (asOf(base).equals(asOf(side))) {
            return side;
        }
        for (String list : List.of(Ownership.GOALS, Ownership.TACTICS)) {
            for (Fields item : Ownership.items(other.root(), list)) {
                String id = Ownership.text(item, "id");
                Fields was = Ownership.item(base.root(), list, id);
                Fields here = Ownership.item(side.root(), list, id);
                boolean isDecided = Ownership.isDecided(list, item);
                if (isDecided && was != null && here != null && isOpen(list, was) && isOpen(list, here)) {
                    decided.asItWas(List.of(list, id), was, here);
                }
            }
        }
        return decided.side;
    }

    private static boolean isOpen(String list, Fields item) {
        return !Ownership.isDecided(list, item);
    }

    private static String asOf(Splicer text) {
        return text.root() instanceof Fields map ? Ownership.text(map, "as-of") : "";
    }

    private void asItWas(List<String> item, Fields was, Fields here) {
        for (Field field : here.fields()) {
            if (!OF_PEOPLE.contains(field.key()) && !was.has(field.key())) {
                side = side.remove(path(item, field.key()));
            }
        }
        String behind = "id";
        for (Field field : was.fields()) {
            @Nullable Node now = here.get(field.key());
            boolean isSame = now != null && MeaningDigest.isSame(now, field.value());
            if (!OF_PEOPLE.contains(field.key()) && !isSame) {
                List<String> path = path(item, field.key());
                side = side.set(path, base.piece(path).orElseThrow(), List.of(behind));
            }
            behind = field.key();
        }
    }

    private static List<String> path(List<String> item, String key) {
        return List.of(item.get(0), item.get(1), key);
    }
}
