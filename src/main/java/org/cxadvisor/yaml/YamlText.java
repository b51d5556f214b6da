package org.cxadvisor.yaml;

/** How text looks when we write it into YAML. */
public final class YamlText {

    private YamlText() {}

    /** Plain where nobody can misread it, inside {@code { }} and out; otherwise in double quotes, escaped, on one line. */
    public static String quoted(String text) {
        throw new UnsupportedOperationException("follows");
    }
}
