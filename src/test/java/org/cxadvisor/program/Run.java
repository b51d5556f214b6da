package org.cxadvisor.program;

/**
 * How a process ended.
 *
 * @param out all of standard output
 * @param err all of standard error
 * @param exit the exit code
 */
public record Run(String out, String err, int exit) {}
