package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * That others decide what happens at a touchpoint.
 *
 * @param touchpoint the touchpoint's id
 * @param partner who runs it; empty where the audit does not say
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PartnerControl(String touchpoint, String partner, String at) implements Placed {}
