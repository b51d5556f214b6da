package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to ask about an audit again from where the user stands. */
public final class FollowUp {

    private FollowUp() {}

    /** The options that a word needs besides an id: none in a shell that has the audit open. */
    static String about(Path audit, CommandRun cx) {
        List<String> options = new ArrayList<>();
        if (!audit.equals(cx.open().file())) {
            options.add("--in " + quoted(audit.toString()));
        }
        if (cx.asOf() != null) {
            options.add("--as-of " + cx.asOf());
        }
        Path rules = cx.typedRules();
        if (rules != null) {
            options.add("--rules " + quoted(rules.toString()));
        }
        return String.join(" ", options);
    }

    /** A token as it has to be typed: in the quotes that most shells know, where it needs any. */
    public static String quoted(String token) {
        if (token.codePoints().allMatch(FollowUp::isPlain)) {
            return token;
        }
        return token.chars().anyMatch(FollowUp::meansMoreInQuotes)
                ? "'" + token.replace("'", "'\\''") + "'"
                : '"' + token + '"';
    }

    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || "_./:@%+=,-".indexOf(character) >= 0;
    }

    private static boolean meansMoreInQuotes(int character) {
        return "\"$`\\!".indexOf(character) >= 0;
    }
}
