package org.cxadvisor.proof;

import org.cxadvisor.problem.Place;

/**
 * A part of the audit that has a name and that advice refers to: a source, touchpoint, queue or segment.
 *
 * @param id its id
 * @param what what a source is; empty for the others, which people know by their names
 * @param at where it stands
 */
public record AuditPart(String id, String what, Place at) {}
