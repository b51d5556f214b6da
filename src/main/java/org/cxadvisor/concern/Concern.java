package org.cxadvisor.concern;

import java.util.List;

/**
 * What evidence can be about, whatever its form: waiting, delivery, billing. Evidence of one concern at one place is about the
 * same trouble.
 *
 * @param id one word or more with hyphens
 * @param means one sentence
 * @param themes what customers complain about that belongs here
 * @param metrics that belong here where they name no touchpoint
 * @param feeds concerns that get worse when this one does
 * @param findOut what to count where the cause is unknown; empty for outcomes, staff and surveys
 */
public record Concern(
        String id, String means, List<String> themes, List<String> metrics, List<String> feeds, String findOut) {}
