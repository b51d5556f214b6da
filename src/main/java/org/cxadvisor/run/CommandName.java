package org.cxadvisor.run;

/**
 * A word of the program as help lists it.
 *
 * @param name what is typed
 * @param meaning one line on what it does
 */
public record CommandName(String name, String meaning) {}
