package org.cxadvisor.fact;

/**
 * Where something is met, so that what is said of a queue and of its touchpoint can meet.
 *
 * @param subject a touchpoint, a queue or a segment, or {@code organization}
 * @param touchpoint the touchpoint it belongs to; itself for a touchpoint and the organization
 */
public record ContactPlace(String subject, String touchpoint) {}
