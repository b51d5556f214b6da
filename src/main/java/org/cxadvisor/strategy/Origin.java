package org.cxadvisor.strategy;

/**
 * What a document was made from.
 *
 * @param audit the audit's file as the strategy names it
 * @param rules the version of the rules
 */
public record Origin(String audit, String rules) {}
