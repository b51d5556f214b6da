package org.cxadvisor.fact;

/**
 * Why a part of the audit cannot be used as stated.
 *
 * @param rule the check; its page holds the words and the level
 * @param shown the value in doubt, as a person reads it
 * @param against what it was compared with
 * @param at the place in the audit, as {@code file:line:column}
 */
public record CheckResult(String rule, String shown, String against, String at) {}
