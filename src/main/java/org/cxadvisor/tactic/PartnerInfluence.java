package org.cxadvisor.tactic;

/**
 * That only influence is possible at a place, because others run it.
 *
 * @param rule the rule that found it
 * @param subject the touchpoint's id
 */
public record PartnerInfluence(String rule, String subject) {}
