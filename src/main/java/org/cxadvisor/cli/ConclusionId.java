package org.cxadvisor.cli;

/**
 * The id of a conclusion as typed, which a shell completes from the audit it has open.
 *
 * @param text {@code name@subject}
 */
record ConclusionId(String text) {}
