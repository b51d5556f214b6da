package org.cxadvisor.gap;

/**
 * What was examined and does not matter here, said so that nobody spends on it.
 *
 * @param because the rule that concluded it
 * @param subject what was examined
 * @param strength the figure that says so, in the unit of its rule
 */
public record NonDriver(String because, String subject, double strength) {}
