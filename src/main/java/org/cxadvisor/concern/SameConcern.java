package org.cxadvisor.concern;

/**
 * What a theme or gap is about, so that two of different names can meet.
 *
 * @param name the theme or the gap's name
 * @param concern the concern both belong to, as in {@code rules/vocabulary.yaml}; the name itself where none is listed
 */
public record SameConcern(String name, String concern) {}
