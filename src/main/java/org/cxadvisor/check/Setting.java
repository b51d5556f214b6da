package org.cxadvisor.check;

/**
 * A setting and where its value comes from.
 *
 * @param name its key in {@code cx.yaml}: {@code fail-on}, {@code levels/unlisted-word}
 * @param value as it is written
 * @param origin {@code file:line} of a file, the option it was given by, or empty for a default
 */
public record Setting(String name, String value, String origin) {}
