package org.cxadvisor.goal;

/**
 * A measure that must not get worse while another gets better.
 *
 * @param row the table's row that asks for it
 * @param goal the goal's id
 * @param metric the measure to watch
 */
public record Guardrail(String row, String goal, String metric) {}
