package org.cxadvisor.stated;

/**
 * Something that identifies a person, in a text that many read.
 *
 * @param key where it stands
 * @param kind {@code e-mail} or {@code phone}
 * @param shown its beginning
 * @param at the place of the text
 */
public record PersonalDetail(String key, String kind, String shown, String at) {}
