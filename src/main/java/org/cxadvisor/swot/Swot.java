package org.cxadvisor.swot;

import java.util.List;
import org.cxadvisor.rulebase.Conclusion;

/**
 * The SWOT and its pairs.
 *
 * @param items every line once, with the evidence of all rules that concluded it
 * @param pairs what a tactic answers
 * @param rivalsKnown whether anything was known of a rival: without it there are no opportunities and threats to speak of
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

    /** The lines of a quadrant: {@code strength weakness opportunity threat}. */
    public List<Conclusion<SwotItem>> quadrant(String quadrant) {
        return items.stream()
                .filter(item -> item.record().quadrant().equals(quadrant))
                .toList();
    }
}
