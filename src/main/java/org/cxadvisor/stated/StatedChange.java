package org.cxadvisor.stated;

/**
 * A change that people made to an agreed goal.
 *
 * @param goal the goal's id
 * @param field what was changed
 * @param known whether a goal has such a key
 * @param nearest the key that was probably meant; empty where none is near
 * @param was what it was before; empty where that is not said
 * @param now what it is today; empty where it was changed again later, or is not known
 * @param lacking the keys that are not there, as a person reads them; empty where none is lacking
 * @param at its place
 */
public record StatedChange(
        String goal, String field, boolean known, String nearest, String was, String now, String lacking, String at) {

    /** Whether nothing is different after it. */
    public boolean isIdle() {
        return !was.isEmpty() && was.equals(now);
    }
}
