package org.cxadvisor.page;

import java.util.List;

/** Prints blocks as Markdown. */
public final class Markdown {

    private Markdown() {}

    /** A text as a piece of a line. */
    public static String line(Text text) {
        StringBuilder line = new StringBuilder();
        spans(text.spans(), line);
        return line.toString();
    }

    private static void spans(List<Span> spans, StringBuilder line) {
        for (Span span : spans) {
            if (span instanceof Span.Own own) {
                line.append(own.text());
            } else if (span instanceof Span.Quoted quoted) {
                line.append(Escaping.markdown(quoted.text()));
            } else if (span instanceof Span.Code code) {
                line.append(code(code.text()));
            } else if (span instanceof Span.Strong strong) {
                line.append("**");
                spans(strong.spans(), line);
                line.append("**");
            }
        }
    }

    private static String code(String id) {
        boolean plain = id.codePoints().allMatch(Markdown::isPlain);
        return plain ? "`" + id + "`" : Escaping.markdown(id);
    }

    private static boolean isPlain(int character) {
        return character < 0x7F && (Character.isLetterOrDigit(character) || "@-_./:".indexOf(character) >= 0);
    }
}
