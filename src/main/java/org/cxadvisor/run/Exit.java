package org.cxadvisor.run;

/** How a run ended, in one table for every word; scripts and CI trust these numbers. */
public enum Exit {
    /** The word did what was asked and found nothing wrong. */
    DONE(0, 0),
    /** It did what was asked, and something is wrong: a gate failed, a difference was found, an audit has errors. */
    WRONG(1, 1),
    /** It could not judge: wrong usage, a missing or unreadable file, unwritable output, rules that do not compile. */
    NOT_JUDGED(2, 3),
    /** A mistake of ours. */
    OUR_BUG(3, 4),
    /** A person must decide first. */
    HUMAN(4, 2),
    /** Ctrl-C. The JVM itself ends with this number. */
    INTERRUPTED(130, 5),
    /** A request to stop, such as a CI's time limit. The JVM itself ends with this number. */
    TERMINATED(143, 6);

    private final int code;
    private final int weight;

    Exit(int code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    /** The number the process ends with. */
    public int code() {
        return code;
    }

    /** What a run of two parts ends with: the heavier of the two. */
    public Exit and(Exit other) {
        return weight >= other.weight ? this : other;
    }
}
