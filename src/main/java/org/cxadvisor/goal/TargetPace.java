package org.cxadvisor.goal;

/**
 * How fast a measure can be moved.
 *
 * @param row the table's row that says so
 * @param goal the goal's id
 * @param pace {@code process} and {@code partner} for work that is organised to a standard, {@code closing} for a counted failure
 *     that its tactics make rarer, {@code result} for the outcome of many things, {@code unplanned} where nothing moves it
 */
public record TargetPace(String row, String goal, String pace) {}
