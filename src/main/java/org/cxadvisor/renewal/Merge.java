package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.ItemIdentity;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.SpliceException;
import org.cxadvisor.yaml.Splicer;
import org.jspecify.annotations.Nullable;

/**
 * Three texts made one, key by key and item by item: what the program wrote last time (base), what people made of it (mine), and
 * what the program writes now. What only one side changed is taken; where both changed it, what people wrote stays, and the
 * difference is reported. A list whose items have no identity is one value.
 */
final class Merge {

    private final Splicer base;
    private final Splicer now;
    private final Predicate<List<String>> stays;
    private final Set<String> removed;
    private final Set<String> generated;
    private final List<Difference> differences = new ArrayList<>();
    private Splicer mine;

    private Merge(Splicer base, Splicer mine, Splicer now, Predicate<List<String>> stays, Set<String> removed) {
        this.base = base;
        this.mine = mine;
        this.now = now;
        this.stays = stays;
        this.removed = removed;
        this.generated = new HashSet<>(base.comments());
    }

    /**
     * What came of it.
     *
     * @param text the text of people with what was taken from the new one
     * @param differences what was found and done, in the order of the new text
     */
    public record Result(Splicer text, List<Difference> differences) {

        public Result {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Joins the texts.
     *
     * @param stays whether something of people, by its path, is not to be touched at all
     * @param removed the places, as {@link Difference#place} names them, that people removed in an earlier quarter
     * @throws SpliceException where the text of people cannot take a change without another
     */
    public static Result of(
            Splicer base, Splicer mine, Splicer now, Predicate<List<String>> stays, Set<String> removed) {
        Merge merge = new Merge(base, mine, now, stays, removed);
        merge.value(List.of(), base.root(), mine.root(), now.root());
        return new Result(merge.mine, merge.differences);
    }

    /** The words above the first key say of which day a draft is. */
    static Splicer header(Splicer base, Splicer merged, Splicer now) {
        Splicer text = merged;
        int above = (int) base.comments().stream()
                .takeWhile(comment -> base.text().indexOf(comment) < base.text().indexOf("\norganization:"))
                .count();
        for (int at = 0; at < Math.min(above, now.comments().size()); at++) {
            text = text.reword(
                    List.of(), base.comments().get(at), now.comments().get(at));
        }
        return text;
    }

    private void entry(
            List<String> path, @Nullable Node was, @Nullable Node yours, @Nullable Node proposed, List<String> behind) {
        if (yours == null) {
            missing(path, was, proposed, behind);
        } else if (stays.test(path)) {
            if (proposed == null && was != null) {
                note(Kind.NO_LONGER_PROPOSED, path, was, yours, null);
            }
        } else if (proposed == null) {
            notProposed(path, was, yours);
        } else {
            value(path, was, yours, proposed);
        }
    }

    private void missing(List<String> path, @Nullable Node was, @Nullable Node proposed, List<String> behind) {
        if (proposed == null) {
            return;
        } else if (was != null || removed.contains(String.join("/", path))) {
            note(Kind.STAYS_REMOVED, path, was, null, proposed);
            return;
        }
        List<String> holder = path.subList(0, path.size() - 1);
        Piece piece = now.piece(path).orElseThrow();
        boolean isItem = mine.get(holder).filter(Items.class::isInstance).isPresent();
        splice(
                isItem ? text -> text.add(holder, piece, behind) : text -> text.set(path, piece, behind),
                isItem
                        ? text -> text.add(holder, Piece.of(proposed), behind)
                        : text -> text.set(path, Piece.of(proposed), behind));
        note(Kind.ADDED, path, null, null, proposed);
    }

    private void notProposed(List<String> path, @Nullable Node was, Node yours) {
        if (was == null) {
            return;
        } else if (MeaningDigest.isSame(was, yours) && !isCommented(path, yours)) {
            splice(text -> text.remove(path, generated), text -> text.remove(path));
            note(Kind.REMOVED, path, was, yours, null);
        } else {
            note(Kind.NO_LONGER_PROPOSED, path, was, yours, null);
        }
    }

    /** Whether people wrote a comment in an item or part; one beside a single value says nothing about keeping it. */
    private boolean isCommented(List<String> path, Node yours) {
        return yours instanceof Fields
                && mine.comments(path).stream().anyMatch(comment -> !generated.contains(comment));
    }

    private void value(List<String> path, @Nullable Node was, Node yours, Node proposed) {
        if (MeaningDigest.isSame(yours, proposed)) {
            reword(path);
        } else if (yours instanceof Fields || yours instanceof Items || proposed instanceof Fields) {
            part(path, was, yours, proposed);
        } else {
            single(path, was, yours, proposed);
        }
    }

    private void part(List<String> path, @Nullable Node was, Node yours, Node proposed) {
        if (yours instanceof Fields before && proposed instanceof Fields after) {
            map(path, was instanceof Fields base ? base : new Fields(List.of(), before.place()), before, after);
        } else if (yours instanceof Items before && proposed instanceof Items after) {
            List<Node> base = was instanceof Items items ? items.items() : List.of();
            if (Stream.of(base, before.items(), after.items()).allMatch(ItemIdentity::tellsApart)) {
                list(path, base, before.items(), after.items());
            } else {
                single(path, was, yours, proposed);
            }
        } else {
            single(path, was, yours, proposed);
        }
    }

    private void single(List<String> path, @Nullable Node was, Node yours, Node proposed) {
        if (was != null && MeaningDigest.isSame(was, proposed)) {
            return;
        } else if (was == null || !MeaningDigest.isSame(was, yours)) {
            note(Kind.CONFLICT, path, was, yours, proposed);
            return;
        }
        Piece piece = now.piece(path).orElseThrow();
        splice(text -> text.set(path, piece), text -> text.set(path, Piece.of(proposed)));
        reword(path);
        note(Kind.UPDATED, path, was, yours, proposed);
    }

    private void map(List<String> path, Fields was, Fields yours, Fields proposed) {
        List<String> behind = new ArrayList<>();
        for (Field field : proposed.fields()) {
            entry(step(path, field.key()), was.get(field.key()), yours.get(field.key()), field.value(), behind);
            behind.add(0, field.key());
        }
        for (Field field : yours.fields()) {
            if (!proposed.has(field.key())) {
                entry(step(path, field.key()), was.get(field.key()), field.value(), null, behind);
            }
        }
    }

    private void list(List<String> path, List<Node> was, List<Node> yours, List<Node> proposed) {
        Map<String, Node> base = byIdentity(was);
        Map<String, Node> before = byIdentity(yours);
        Map<String, Node> after = byIdentity(proposed);
        List<String> behind = new ArrayList<>();
        after.forEach((id, node) -> {
            entry(step(path, id), base.get(id), before.get(id), node, behind);
            behind.add(0, id);
        });
        before.forEach((id, node) -> {
            if (!after.containsKey(id)) {
                entry(step(path, id), base.get(id), node, null, behind);
            }
        });
        order(path, new ArrayList<>(base.keySet()), new ArrayList<>(before.keySet()), proposed);
    }

    /** Where people left a list as it was, it stands in the order of the new draft. */
    private void order(List<String> path, List<String> was, List<String> yours, List<Node> proposed) {
        Node items = mine.get(path).orElseThrow();
        boolean isOthers = !yours.equals(was) || !(items instanceof Items) || isCommentedList(path);
        if (isOthers || MeaningDigest.isSame(items, new Items(proposed, items.place()))) {
            return;
        }
        List<Node> sorted = new ArrayList<>(((Items) items).items());
        List<String> ids =
                proposed.stream().map(item -> ItemIdentity.of(item).orElse("")).toList();
        sorted.sort((one, other) -> Integer.compare(
                ids.indexOf(ItemIdentity.of(one).orElse("")),
                ids.indexOf(ItemIdentity.of(other).orElse(""))));
        if (MeaningDigest.isSame(new Items(sorted, items.place()), new Items(proposed, items.place()))) {
            Piece piece = now.piece(path).orElseThrow();
            splice(text -> text.set(path, piece), text -> text);
        }
    }

    private boolean isCommentedList(List<String> path) {
        return mine.comments(path).stream().anyMatch(comment -> !generated.contains(comment));
    }

    /** What the program said beside a value is replaced by what it says now. */
    private void reword(List<String> path) {
        if (!(mine.get(path).orElse(null) instanceof Scalar)) {
            return;
        }
        List<String> before = base.comments(path);
        List<String> after = now.comments(path);
        if (before.size() == 1 && after.size() <= 1 && !before.equals(after)) {
            String instead = after.isEmpty() ? "" : after.get(0);
            splice(text -> text.reword(path, before.get(0), instead), text -> text);
        }
    }

    private interface Change {
        Splicer of(Splicer text);
    }

    /** In the style of the new draft; where the text cannot take that, in the plainest. */
    private void splice(Change change, Change plainest) {
        try {
            mine = change.of(mine);
        } catch (SpliceException refused) {
            mine = plainest.of(mine);
        }
    }

    private void note(Kind kind, List<String> path, @Nullable Node was, @Nullable Node yours, @Nullable Node proposed) {
        differences.add(new Difference(kind, path, inline(was), inline(yours), inline(proposed)));
    }

    private static String inline(@Nullable Node node) {
        return node == null ? "" : Piece.of(node).onOneLine();
    }

    private static Map<String, Node> byIdentity(List<Node> items) {
        Map<String, Node> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(ItemIdentity.of(item).orElseThrow(), item));
        return Collections.unmodifiableMap(all);
    }

    private static List<String> step(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
