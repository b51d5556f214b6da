package org.cxadvisor.stated;

/**
 * What all tactics need together, and what there is.
 *
 * @param item {@code budget} or {@code plan}
 * @param needed the sum; NaN where one part is not known
 * @param limit what there is; NaN where that is unknown
 * @param shown the sum, to be shown
 * @param against the limit, to be shown
 * @param at the place of the total, or of the largest part
 */
public record StatedTotal(String item, double needed, double limit, String shown, String against, String at) {

    /** Whether it is more than there is. */
    public boolean isBeyond() {
        return needed > limit;
    }
}
