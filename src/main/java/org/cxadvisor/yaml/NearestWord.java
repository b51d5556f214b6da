package org.cxadvisor.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The word somebody may have meant. */
public final class NearestWord {

    private static final int LONGEST_WORD = 64;
    private static final int LONG_WORD = 9;

    private NearestWord() {}

    /** The nearest candidate within a third of the letters written, the earlier one of two; empty when none is near. */
    public static String to(String written, List<String> candidates) {
        return within(Math.max(1, written.length() / 3), written, candidates);
    }

    /** The candidate that was surely meant, one letter away or two in a long word; empty when it is another word. */
    public static String slip(String written, List<String> candidates) {
        return within(written.length() < LONG_WORD ? 1 : 2, written, candidates);
    }

    private static String within(int most, String written, List<String> candidates) {
        if (written.length() > LONGEST_WORD) {
            return "";
        }
        String nearest = "";
        int least = most + 1;
        String from = kebab(written);
        for (String candidate : candidates) {
            String to = kebab(candidate);
            // Each letter that one has more is one to add.
            int distance = Math.abs(from.length() - to.length()) < least ? distance(from, to) : least;
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String kebab(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Damerau-Levenshtein: letters added, lost, changed, or two neighbours swapped. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
