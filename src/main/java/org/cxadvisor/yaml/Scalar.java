package org.cxadvisor.yaml;

import org.cxadvisor.problem.Place;

/**
 * One text, number or word, always kept as the text that was written.
 *
 * @param plain written without quotes and not as a block ({@code |}, {@code >}): other programs may read it as a number,
 *     a date or a yes
 */
public record Scalar(String text, boolean plain, Place place) implements Node {

    /** Somebody said that this is not known, or that the question does not apply here. */
    public boolean isUnknownOrNotApplicable() {
        return text.equals("unknown") || text.equals("not-applicable");
    }
}
