package org.cxadvisor.explore;

import java.util.List;

/**
 * A figure of an audit that may be somewhat different.
 *
 * @param place where it stands
 * @param now how it is written
 * @param basis {@code interval}, what its number of answers allows; {@code assumed}, the margin that is taken where it states
 *     none
 * @param moves it as it would be written
 */
record UncertainFigure(String place, String now, String basis, Moves moves) {

    /** How a figure is written when it is moved. */
    @FunctionalInterface
    interface Moves {

        /** @param part how far: 1 is the upper end of what it may be, -1 the lower */
        Moved by(double part);
    }

    /**
     * The figure as it would be.
     *
     * @param shown in words
     * @param edits the same in the audit
     */
    record Moved(String shown, List<AuditEdit> edits) {

        Moved {
            edits = List.copyOf(edits);
        }

        static Moved of(String place, String value) {
            return new Moved(value, List.of(AuditEdit.set(place, value)));
        }
    }
}
