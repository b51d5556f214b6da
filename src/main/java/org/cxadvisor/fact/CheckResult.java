package org.cxadvisor.fact;

/**
 * Why a part of the audit cannot be taken at its word.
 *
 * @param rule the check; its page holds the words and the level
 * @param shown the value in doubt, as a person reads it
 * @param against what it was held against
 * @param at the place in the audit, as {@code file:line:column}
 */
public record CheckResult(String rule, String shown, String against, String at) {}
