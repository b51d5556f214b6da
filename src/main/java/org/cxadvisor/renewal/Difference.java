package org.cxadvisor.renewal;

import java.util.List;

/**
 * One place where a renewal found a difference, and what it did.
 *
 * @param kind what was done
 * @param path where, by keys and identities
 * @param was what the program wrote last time, on one line; empty where it wrote nothing
 * @param yours what the file says; empty where it says nothing
 * @param proposed what the program proposes now; empty where it proposes nothing
 */
public record Difference(Kind kind, List<String> path, String was, String yours, String proposed) {

    /** What a renewal does with a difference. */
    public enum Kind {
        /** The new draft says something else, and nobody had changed it: it was taken. */
        UPDATED,
        /** The new draft has it for the first time. */
        ADDED,
        /** The new draft no longer has it, and nobody had changed it. */
        REMOVED,
        /** People and the new draft changed it in different ways: what people wrote stays until they decide. */
        CONFLICT,
        /** People removed what the program still proposes: it stays removed. */
        STAYS_REMOVED,
        /** The new draft no longer has it, but people wrote in it or decided on it: it stays. */
        NO_LONGER_PROPOSED,
        /** A tactic that was rejected or deferred is proposed again. */
        RETURNED,
        /** The newest value of an agreed goal. */
        MEASURED,
        /** People pinned it: it stays as it stands, whatever the new draft says. */
        PINNED
    }

    public Difference {
        path = List.copyOf(path);
    }

    /** The path as people type it: {@code goals/csat@organization/owner}. */
    public String place() {
        return String.join("/", path);
    }
}
