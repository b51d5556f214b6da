package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.SpliceException;
import org.cxadvisor.yaml.Splicer;

/**
 * Two texts that people made of one, joined by the same table as a renewal: what one side changed is taken, and where both changed
 * it, the value of the first stays and is reported. What one side decided on stands as it was then.
 *
 * @param text the joined text, which can be read
 * @param conflicts what both sides changed in different ways, or one changed and the other removed
 * @param comments comments of the second side that found no place in the text
 */
public record ThreeTexts(String text, List<Difference> conflicts, List<String> comments) {

    public ThreeTexts {
        conflicts = List.copyOf(conflicts);
        comments = List.copyOf(comments);
    }

    /** A text cannot be joined with another. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        private final int which;

        private UnreadableException(int which) {
            super("text " + which);
            this.which = which;
        }

        /** 0 for the base, 1 for the first side, 2 for the second; 3 where the first cannot take a change without another. */
        public int which() {
            return which;
        }
    }

    /** Whether nothing is left to decide. */
    public boolean isClean() {
        return conflicts.isEmpty() && comments.isEmpty();
    }

    /**
     * Joins two texts.
     *
     * @param base what both were made of; empty where there was nothing
     * @throws UnreadableException where one of them has syntax errors
     */
    public static ThreeTexts of(String base, String mine, String theirs) throws UnreadableException {
        Splicer was = read(base.isBlank() ? "{}" : base, 0);
        Splicer ours = read(mine, 1);
        Splicer others = read(theirs, 2);
        if (mine.equals(theirs) || theirs.equals(base)) {
            return new ThreeTexts(mine, List.of(), List.of());
        } else if (mine.equals(base)) {
            return new ThreeTexts(theirs, List.of(), List.of());
        }
        try {
            return joined(was, DecidedSide.of(was, ours, others), DecidedSide.of(was, others, ours));
        } catch (SpliceException refused) {
            throw new UnreadableException(3);
        }
    }

    private static Splicer read(String text, int which) throws UnreadableException {
        return Splicer.of(text).orElseThrow(() -> new UnreadableException(which));
    }

    private static ThreeTexts joined(Splicer base, Splicer mine, Splicer theirs) {
        Merge.Result merged = Merge.of(base, mine, theirs, path -> false, Set.of());
        List<Difference> conflicts =
                merged.differences().stream().filter(ThreeTexts::isOpen).toList();
        Splicer text = Merge.header(base, merged.text(), theirs);
        if (conflicts.isEmpty()) {
            // Lines keep the comments of both sides; they count only where they say what the keys say.
            Optional<Splicer> lines = LineMerge.of(base.text(), mine.text(), theirs.text())
                    .flatMap(Splicer::of)
                    .filter(one ->
                            MeaningDigest.isSame(one.root(), merged.text().root()));
            if (lines.isPresent()) {
                return new ThreeTexts(lines.get().text(), List.of(), List.of());
            }
            Optional<Splicer> other =
                    missing(base, theirs, text).isEmpty() ? Optional.empty() : theirs(base, mine, theirs);
            if (other.isPresent()) {
                return new ThreeTexts(other.get().text(), List.of(), List.of());
            }
        }
        return new ThreeTexts(text.text(), conflicts, missing(base, theirs, text));
    }

    /** The same written into the text of the second side, where that loses no comment of the first; else empty. */
    private static Optional<Splicer> theirs(Splicer base, Splicer mine, Splicer theirs) {
        try {
            Merge.Result merged = Merge.of(base, theirs, mine, path -> false, Set.of());
            Splicer text = Merge.header(base, merged.text(), mine);
            boolean isWhole = merged.differences().stream().noneMatch(ThreeTexts::isOpen)
                    && missing(base, mine, text).isEmpty();
            return isWhole ? Optional.of(text) : Optional.empty();
        } catch (SpliceException refused) {
            return Optional.empty();
        }
    }

    /** What one side removed and the other left alone is no conflict. */
    private static boolean isOpen(Difference found) {
        return found.kind() == Kind.CONFLICT
                || found.kind() == Kind.NO_LONGER_PROPOSED
                || (found.kind() == Kind.STAYS_REMOVED && !found.was().equals(found.proposed()));
    }

    /** Comments that a side added and that are not in a text. */
    private static List<String> missing(Splicer base, Splicer side, Splicer text) {
        List<String> added = new ArrayList<>(side.comments());
        base.comments().forEach(added::remove);
        text.comments().forEach(added::remove);
        return added;
    }
}
