package org.cxadvisor.stated;

/**
 * A figure of a goal and what its measure can come to.
 *
 * @param goal the goal's id
 * @param key where it stands: {@code baseline target milestone hold latest interval guardrail}
 * @param shown as the strategy shows it
 * @param unit {@code percent duration money number}
 * @param expected the unit that belongs there; {@code any} where that is unknown
 * @param value in the measure's unit; NaN where it is in another
 * @param lowest the lowest possible value; NaN where the scale is open
 * @param highest the highest possible value; NaN where the scale is open
 * @param measured the same figure in the evidence; NaN where it is not there
 * @param evidenced as {@code measured}, to be shown
 * @param explained whether a change or remark says why it differs
 * @param at its place
 */
public record StatedFigure(
        String goal,
        String key,
        String shown,
        String unit,
        String expected,
        double value,
        double lowest,
        double highest,
        double measured,
        String evidenced,
        boolean explained,
        String at) {

    private static final double HARDLY = 1e-3;

    /** A figure of which only its unit is wrong. */
    static StatedFigure foreign(String goal, String key, String shown, String unit, String expected, String at) {
        return new StatedFigure(
                goal, key, shown, unit, expected, Double.NaN, Double.NaN, Double.NaN, Double.NaN, "", false, at);
    }

    /** Whether it is in another unit than its measure. */
    public boolean isForeign() {
        return !expected.equals("any") && !expected.equals(unit);
    }

    /** Whether its measure can never come to that. */
    public boolean isOffScale() {
        return value < lowest || value > highest;
    }

    /** The ends of the scale. */
    public String scale() {
        return Amounts.plain(lowest) + ".." + Amounts.plain(highest);
    }

    /** Whether the evidence has another figure, beyond what rounding explains. */
    public boolean isAltered() {
        return Math.abs(value - measured) > Math.max(Amounts.half(shown), Math.abs(measured) * HARDLY);
    }
}
