package org.cxadvisor.quarter;

import java.util.List;

/**
 * One part of the advice that is otherwise than before.
 *
 * @param kind what it is
 * @param id its id
 * @param before what it was; empty where it was not there
 * @param after what it is; empty where it is not there
 * @param parts what moved it, which add up to the difference exactly where it has figures
 */
record Moved(Kind kind, String id, String before, String after, List<Part> parts) {

    /** The kinds of what can move, in the order they are told. */
    enum Kind {
        /** A gap, by its impact. */
        GAP,
        /** The score of the whole. */
        SCORE,
        /** A planned tactic. */
        TACTIC,
        /** A goal, by baseline, target and end. */
        GOAL,
        /** What the planned tactics cost once. */
        MONEY,
        /** The person-weeks they take. */
        WORK
    }

    Moved {
        parts = List.copyOf(parts);
    }

    /**
     * What one cause did.
     *
     * @param causes the cause; several where they could not be told apart
     * @param by how far it moved the figure, as text with its sign; empty where there is no figure
     */
    record Part(List<Cause> causes, String by) {

        Part {
            causes = List.copyOf(causes);
        }
    }
}
