package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line, as a reader of advice wants to see it. */
final class LineDiff {

    private static final int AROUND = 1;

    private final String[] before;
    private final String[] after;
    private final int[][] alike;
    private final List<String> told = new ArrayList<>();

    private LineDiff(String before, String after) {
        this.before = before.split("\n", -1);
        this.after = after.split("\n", -1);
        this.alike = new int[this.before.length + 1][this.after.length + 1];
    }

    /** The lines that went ({@code -}) and came ({@code +}), each with a line around it; empty where nothing changed. */
    static String of(String before, String after) {
        return before.equals(after) ? "" : new LineDiff(before, after).told();
    }

    private String told() {
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                alike[i][j] = before[i].equals(after[j])
                        ? alike[i + 1][j + 1] + 1
                        : Math.max(alike[i + 1][j], alike[i][j + 1]);
            }
        }
        List<String> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                all.add("  " + before[i++]);
                j++;
            } else if (j == after.length || (i < before.length && alike[i + 1][j] >= alike[i][j + 1])) {
                all.add("- " + before[i++]);
            } else {
                all.add("+ " + after[j++]);
            }
        }
        cut(all);
        return String.join("\n", told);
    }

    private void cut(List<String> all) {
        int last = -1;
        for (int at = 0; at < all.size(); at++) {
            if (isNear(all, at)) {
                if (last >= 0 && last < at - 1) {
                    told.add("  …");
                }
                told.add(all.get(at));
                last = at;
            }
        }
    }

    private static boolean isNear(List<String> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> !line.startsWith("  "));
    }
}
