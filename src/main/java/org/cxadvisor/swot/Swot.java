package org.cxadvisor.swot;

import java.util.List;
import org.cxadvisor.rulebase.Conclusion;

/**
 * Our SWOT, that of each rival, and the pairs of ours.
 *
 * @param items every line once, with the evidence of all rules that concluded it
 * @param pairs what a tactic answers
 * @param rivalsKnown whether anything was known of a rival or of the market: without it there are no opportunities and threats to speak of
 * @param conclusions everything concluded on the way
 */
public record Swot(
        List<Conclusion<SwotItem>> items,
        List<Conclusion<Pair>> pairs,
        boolean rivalsKnown,
        List<Conclusion<Object>> conclusions) {

    public Swot {
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
        conclusions = List.copyOf(conclusions);
    }

    /** The lines of a quadrant of our own SWOT: {@code strength weakness opportunity threat watch}. */
    public List<Conclusion<SwotItem>> quadrant(String quadrant) {
        return quadrant("", quadrant);
    }

    /** The lines of a quadrant of a rival's SWOT, or of ours where the id is empty; the weightiest first. */
    public List<Conclusion<SwotItem>> quadrant(String rival, String quadrant) {
        return items.stream()
                .filter(item -> item.record().rival().equals(rival))
                .filter(item -> item.record().quadrant().equals(quadrant))
                .toList();
    }

    /** The rivals whose SWOT has a line, in the order of their ids. */
    public List<String> rivals() {
        return items.stream()
                .map(item -> item.record().rival())
                .filter(rival -> !rival.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
