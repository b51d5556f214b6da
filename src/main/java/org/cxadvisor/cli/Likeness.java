package org.cxadvisor.cli;

import java.util.Collection;
import java.util.Locale;

/** Guesses which known word a mistyped one was meant to be. */
final class Likeness {

    private static final int LETTERS_PER_SLIP = 3;

    private Likeness() {}

    /** The known word nearest to the typed one, the first of equals; empty when none is near. */
    static String closest(String typed, Collection<String> known) {
        String best = "";
        int fewest = typed.length() / LETTERS_PER_SLIP + 1;
        for (String word : known) {
            int slips = slips(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (slips < fewest || (slips == fewest && best.isEmpty())) {
                best = word;
                fewest = slips;
            }
        }
        return best;
    }

    /** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                boolean same = one.charAt(row - 1) == other.charAt(column - 1);
                int least = Math.min(above[column], here[column - 1]) + 1;
                least = Math.min(least, above[column - 1] + (same ? 0 : 1));
                if (swapped(one, row, other, column)) {
                    least = Math.min(least, before[column - 2] + 1);
                }
                here[column] = least;
            }
            before = above;
            above = here;
        }
        return above[other.length()];
    }

    private static boolean swapped(String one, int row, String other, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
