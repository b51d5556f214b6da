package org.cxadvisor.page;

/**
 * A column of a table.
 *
 * @param head what its cells mean, with their unit where the cells have none; may be empty
 * @param figures whether its cells are figures, which stand at the right
 */
public record Column(Text head, boolean figures) {

    /** A column of words. */
    public static Column words(Text head) {
        return new Column(head, false);
    }

    /** A column of figures. */
    public static Column figures(Text head) {
        return new Column(head, true);
    }
}
