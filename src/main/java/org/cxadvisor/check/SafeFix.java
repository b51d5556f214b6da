package org.cxadvisor.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.StrictReader;

/**
 * A file with everything fixed that is safe to fix: it means the same to us before and after, and other programs read it as we do.
 * Words that other programs take for true or false are put in quotes, and comments that suppress nothing are deleted. Every other
 * byte stays as it is.
 *
 * @param before the text before, without a byte order mark
 * @param after the text after
 * @param fixed how many findings are fixed
 */
public record SafeFix(String before, String after, int fixed) {

    private static final String MARK = "\uFEFF";

    /**
     * The fix of a file.
     *
     * @param findings what was found in it; those that are excused are left alone
     * @return empty where nothing can be fixed safely
     */
    public static Optional<SafeFix> of(String file, byte[] bytes, List<Finding> findings) {
        Document read = StrictReader.read(file, bytes);
        String whole = new String(bytes, StandardCharsets.UTF_8);
        String text = whole.startsWith(MARK) ? whole.substring(MARK.length()) : whole;
        StringBuilder after = new StringBuilder(text);
        int fixed = 0;
        List<Finding> lastFirst = new ArrayList<>(findings);
        lastFirst.sort(Comparator.<Finding>naturalOrder().reversed());
        for (Finding finding : lastFirst) {
            if (finding.excused() == null && edit(finding.problem(), file, after)) {
                fixed++;
            }
        }
        boolean means = fixed > 0 && meansTheSame(read, StrictReader.read(file, utf8(after.toString())));
        return means ? Optional.of(new SafeFix(text, after.toString(), fixed)) : Optional.empty();
    }

    private static boolean meansTheSame(Document before, Document after) {
        return before.root() != null
                && after.root() != null
                && MeaningDigest.digest(before.root()).equals(MeaningDigest.digest(after.root()));
    }

    /** The whole file, with the mark it began with. */
    public String file(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).startsWith(MARK) ? MARK + after : after;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean edit(Problem problem, String file, StringBuilder text) {
        Place place = problem.place();
        int start = place.file().equals(file) && place.line() > 0 ? index(place, text) : -1;
        if (start < 0) {
            return false;
        }
        int end = text.offsetByCodePoints(start, place.length());
        return switch (problem.rule()) {
            case "ambiguous-text" -> quote(start, end, problem.values().getOrDefault("value", ""), text);
            case "unused-suppression" -> deleteComment(start, end, text);
            default -> false;
        };
    }

    private static boolean quote(int start, int end, String word, StringBuilder text) {
        if (!text.substring(start, end).equals(word)) {
            return false;
        }
        text.insert(end, '"').insert(start, '"');
        return true;
    }

    /** With the blanks before it, and with its line where nothing else stands on it. A comment about several rules stays. */
    private static boolean deleteComment(int start, int end, StringBuilder text) {
        String comment = text.substring(start, end);
        if (!comment.matches("#\\s*" + CommentSuppression.WORD + ":\\s*[\\w/-]+(\\s+(until=|--).*)?")) {
            return false;
        }
        int from = start;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        boolean isAlone = from == 0 || isLineEnd(text.charAt(from - 1));
        int to = end;
        if (isAlone && to < text.length()) {
            to += text.charAt(to) == '\r' && to + 1 < text.length() && text.charAt(to + 1) == '\n' ? 2 : 1;
        }
        text.delete(from, to);
        return true;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /** Where a place begins in the text; -1 where it is not in it. */
    private static int index(Place place, StringBuilder text) {
        int at = 0;
        for (int line = 1; line < place.line(); line++) {
            while (at < text.length() && !isLineEnd(text.charAt(at))) {
                at++;
            }
            boolean isPair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
            at += isPair ? 2 : 1;
        }
        int left = at <= text.length() ? text.codePointCount(at, text.length()) : -1;
        int needed = place.column() - 1 + place.length();
        return left < needed ? -1 : text.offsetByCodePoints(at, place.column() - 1);
    }

    /** What changes, as {@code diff -U0} writes it. */
    public List<String> diff(String file) {
        List<String> old = before.lines().toList();
        List<String> changed = after.lines().toList();
        List<String> diff = new ArrayList<>(List.of("--- " + file, "+++ " + file));
        int now = 0;
        for (int at = 0; at < old.size(); at++) {
            boolean isSame = now < changed.size() && old.get(at).equals(changed.get(now));
            if (isSame) {
                now++;
                continue;
            }
            boolean isDeleted = at + 1 >= old.size()
                    ? now >= changed.size()
                    : now >= changed.size() || isDeletedComment(old.get(at));
            diff.add("@@ -" + (at + 1) + " +" + (isDeleted ? now + ",0" : now + 1) + " @@");
            diff.add("-" + old.get(at));
            if (!isDeleted) {
                diff.add("+" + changed.get(now));
                now++;
            }
        }
        return diff;
    }

    /** Of the lines that change, only those that were nothing but a comment go. */
    private static boolean isDeletedComment(String line) {
        return line.strip().startsWith("#");
    }
}
