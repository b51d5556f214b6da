package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line. */
public final class TextDiff {

    /** Unchanged lines around a change. */
    private static final int AROUND = 2;

    private final List<String> before;
    private final List<String> after;
    private final List<String> told = new ArrayList<>();

    private TextDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Lines that start with {@code -} where they go, {@code +} where they come and a blank where they stay, of changes and what is
     * around them; each run of them begins with {@code @@} and the line of the old text. Nothing where the texts are alike.
     */
    public static List<String> of(String before, String after) {
        return new TextDiff(before.lines().toList(), after.lines().toList()).hunks();
    }

    private List<String> hunks() {
        List<Line> lines = lines();
        int told = -1;
        for (int at = 0; at < lines.size(); at++) {
            boolean isNear = false;
            for (int near = Math.max(0, at - AROUND); near <= Math.min(lines.size() - 1, at + AROUND); near++) {
                isNear |= lines.get(near).sign() != ' ';
            }
            if (isNear) {
                if (told != at - 1 || told < 0) {
                    this.told.add("@@ " + lines.get(at).number() + " @@");
                }
                this.told.add(lines.get(at).sign() + lines.get(at).text());
                told = at;
            }
        }
        return List.copyOf(this.told);
    }

    /** @param number its line in the old text, or that before which it comes */
    private record Line(char sign, String text, int number) {}

    private List<Line> lines() {
        int[][] common = common();
        List<Line> lines = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            if (old < before.size() && fresh < after.size() && before.get(old).equals(after.get(fresh))) {
                lines.add(new Line(' ', before.get(old), ++old));
                fresh++;
            } else if (old < before.size()
                    && (fresh == after.size() || common[old + 1][fresh] >= common[old][fresh + 1])) {
                lines.add(new Line('-', before.get(old), ++old));
            } else {
                lines.add(new Line('+', after.get(fresh++), old + 1));
            }
        }
        return lines;
    }

    /** How many lines the rests of both texts share at most, in order. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int fresh = after.size() - 1; fresh >= 0; fresh--) {
                common[old][fresh] = before.get(old).equals(after.get(fresh))
                        ? common[old + 1][fresh + 1] + 1
                        : Math.max(common[old + 1][fresh], common[old][fresh + 1]);
            }
        }
        return common;
    }
}
