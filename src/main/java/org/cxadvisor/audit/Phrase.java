package org.cxadvisor.audit;

/** The client's words as they stand inside a sentence of ours. */
public final class Phrase {

    private Phrase() {}

    /** Without their own full stop; what trails off in several keeps them. */
    public static String of(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }
}
