package org.cxadvisor.quarter;

import java.util.Locale;

/** Why advice differs from that of before, in the order in which the causes are exchanged. */
enum Cause {
    /** Rules, playbooks and calculations of the program are others. */
    RULES,
    /** Thresholds are others. */
    THRESHOLDS,
    /** Time went by: the same audit is seen from a later day. */
    DAY,
    /** What was already asked about was answered otherwise: measures, ratings, counts. */
    ANSWERS,
    /** Touchpoints, complaints, queues, segments and the like came or went. */
    ITEMS,
    /** What is known of rivals and the market. */
    RIVALS,
    /** Ambitions, limits, people and capabilities of the organization. */
    LIMITS,
    /** What else the audit says. */
    REST,
    /** What people decided about the draft. */
    DECISIONS;

    /** As messages and JSON name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
