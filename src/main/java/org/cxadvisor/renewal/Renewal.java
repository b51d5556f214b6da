package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.problem.Place;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.Splicer;

/**
 * A strategy as it is after a new audit, with everything people decided still in it.
 *
 * @param before the strategy as it was
 * @param text the strategy as it is to be
 * @param differences what changed, and what did not although something spoke for it
 * @param conflicts what people have to decide on, those of earlier quarters included
 * @param removed the places that people removed and that are not proposed to them again
 * @param draft the draft it was joined with, its budget as decisions have it
 * @param budget what the draft plans to spend once where that is not what is decided; empty where it is
 */
public record Renewal(
        String before,
        String text,
        List<Difference> differences,
        List<Conflict> conflicts,
        Set<String> removed,
        String draft,
        String budget) {

    public Renewal {
        differences = List.copyOf(differences);
        conflicts = List.copyOf(conflicts);
        removed = Set.copyOf(removed);
    }

    /** Whether the strategy changes. */
    public boolean isChange() {
        return !before.equals(text);
    }

    /** The texts a renewal puts into a strategy. */
    public interface Wording {

        /**
         * Why a tactic is proposed again.
         *
         * @param isDue the day has come; otherwise the facts are worse
         * @param decision what was decided: {@code is by date because until}, each empty where it is not written
         */
        String returned(boolean isDue, Map<String, String> decision);
    }

    /**
     * Renews a strategy.
     *
     * @param current the strategy with what the program keeps beside it
     * @param proposed what the program proposes, as a text
     * @param strategy the same as the advice it was written from
     */
    static Renewal of(RenewalFolder.Current current, Splicer proposed, Strategy strategy, Wording wording) {
        Splicer mine = current.strategy();
        Splicer base = DecidedBudget.base(current.base(), mine);
        Splicer draft = decided(base, mine, proposed, current.removed(), strategy);
        String asOf = strategy.asOf().toString();
        Map<String, ReturnedTactics.Why> returned = ReturnedTactics.of(base.root(), mine.root(), draft.root(), asOf);
        Merge.Result merged = merged(base, mine, draft, returned.keySet(), current.removed());
        List<Difference> differences = new ArrayList<>(merged.differences());
        Splicer text = Merge.header(base, merged.text(), draft);
        for (Map.Entry<String, ReturnedTactics.Why> one : returned.entrySet()) {
            text = returned(text, one.getKey(), one.getValue() == ReturnedTactics.Why.DATE, wording, differences);
        }
        text = measured(text, new LatestFigures(strategy), differences);
        pinned(mine.root(), differences);
        String after = text.text();
        if (Splicer.of(after).isEmpty()) {
            throw new IllegalStateException("A renewed strategy cannot be read");
        }
        return new Renewal(
                mine.text(),
                after,
                differences,
                conflicts(differences, current.conflicts(), text, draft, asOf),
                removed(differences, current.removed(), text),
                draft.text(),
                draft == proposed || planned(proposed).equals(planned(draft)) ? "" : planned(proposed));
    }

    private static Merge.Result merged(
            Splicer base, Splicer mine, Splicer draft, Set<String> returned, Set<String> removed) {
        Ownership ownership = new Ownership(mine.root(), draft.root(), returned);
        return Merge.of(base, mine, draft, ownership::isSettled, removed);
    }

    /** The draft with the budget of the tactics that are left when decisions are kept; returned ones count as proposed. */
    private static Splicer decided(
            Splicer base, Splicer mine, Splicer proposed, Set<String> removed, Strategy strategy) {
        Set<String> returned = ReturnedTactics.of(
                        base.root(),
                        mine.root(),
                        proposed.root(),
                        strategy.asOf().toString())
                .keySet();
        Splicer kept = merged(base, mine, proposed, returned, removed).text();
        for (String id : returned) {
            kept = kept.remove(List.of(Ownership.TACTICS, id, "decision"));
        }
        return new DecidedBudget(
                        kept.root(), strategy.plan().end(), strategy.plan().currency())
                .in(proposed);
    }

    private static String planned(Splicer text) {
        return text.get(List.of("budget", "planned"))
                .map(node -> node instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    private static Splicer returned(
            Splicer text, String id, boolean isDue, Wording wording, List<Difference> differences) {
        List<String> path = List.of(Ownership.TACTICS, id, "decision");
        Fields decision = (Fields) text.get(path).orElseThrow();
        Map<String, String> values = Map.of(
                "is", Ownership.text(decision, "is"),
                "by", Ownership.text(decision, "by"),
                "date", Ownership.text(decision, "date"),
                "because", Ownership.text(decision, "because"),
                "until", Ownership.text(decision, "until"));
        Fields proposed = new Fields(
                List.of(
                        new Field("is", Place.of(""), new Scalar("proposed", true, Place.of(""))),
                        new Field(
                                "because",
                                Place.of(""),
                                new Scalar(wording.returned(isDue, values), false, Place.of("")))),
                Place.of(""));
        Piece piece = Piece.of(proposed);
        differences.add(
                new Difference(Kind.RETURNED, path, "", Piece.of(decision).onOneLine(), piece.onOneLine()));
        return text.set(path, piece);
    }

    private static Splicer measured(Splicer renewed, LatestFigures figures, List<Difference> differences) {
        Splicer text = renewed;
        for (Fields goal : Ownership.items(renewed.root(), Ownership.GOALS)) {
            List<String> path = List.of(Ownership.GOALS, Ownership.text(goal, "id"), "latest");
            Optional<Node> latest = goal.has("agreed") ? figures.of(goal) : Optional.empty();
            Node is = goal.get("latest");
            if (latest.isPresent() && (is == null || !MeaningDigest.isSame(is, latest.get()))) {
                Piece piece = Piece.of(latest.get());
                text = text.set(path, piece, List.of("agreed"));
                String was = is == null ? "" : Piece.of(is).onOneLine();
                differences.add(new Difference(Kind.MEASURED, path, "", was, piece.onOneLine()));
            }
        }
        return text;
    }

    private static void pinned(Node mine, List<Difference> differences) {
        for (String list : List.of(Ownership.GOALS, Ownership.TACTICS)) {
            for (Fields item : Ownership.items(mine, list)) {
                Node pin = item.get(Ownership.PINNED);
                if (pin != null) {
                    List<String> path = List.of(list, Ownership.text(item, "id"));
                    differences.removeIf(one ->
                            one.kind() == Kind.NO_LONGER_PROPOSED && one.path().equals(path));
                    String because = pin instanceof Fields said ? Ownership.text(said, "because") : "";
                    differences.add(new Difference(Kind.PINNED, path, "", because, ""));
                }
            }
        }
    }

    /** Those found now, and those of before that nobody has decided on: the strategy and the draft still say the same. */
    private static List<Conflict> conflicts(
            List<Difference> differences, List<Conflict> before, Splicer text, Splicer draft, String asOf) {
        List<Conflict> open = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Difference one : differences) {
            if (one.kind() == Kind.CONFLICT) {
                found.add(one.place());
                open.add(new Conflict(one.place(), one.was(), one.yours(), one.proposed(), asOf));
            }
        }
        for (Conflict one : before) {
            List<String> path = List.of(one.place().split("/", -1));
            if (!found.contains(one.place())
                    && isSaid(text, path, one.yours())
                    && isSaid(draft, path, one.proposed())) {
                open.add(one);
            }
        }
        return open;
    }

    private static boolean isSaid(Splicer text, List<String> path, String words) {
        return text.get(path)
                .map(Piece::of)
                .map(Piece::onOneLine)
                .filter(words::equals)
                .isPresent();
    }

    private static Set<String> removed(List<Difference> differences, Set<String> before, Splicer text) {
        Set<String> removed = new TreeSet<>(before);
        differences.stream().filter(one -> one.kind() == Kind.STAYS_REMOVED).forEach(one -> removed.add(one.place()));
        removed.removeIf(place -> text.get(List.of(place.split("/", -1))).isPresent());
        return removed;
    }
}
