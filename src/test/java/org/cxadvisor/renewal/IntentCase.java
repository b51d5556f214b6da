package org.cxadvisor.renewal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Three texts, and to the byte what has to become of them; written without any of the code it judges. */
final class IntentCase {

    private static final String NOTHING = "";

    private final Random random;
    private final String lineEnd;
    private final List<String> conflicts = new ArrayList<>();
    private final StringBuilder base = new StringBuilder("top: 1\n");
    private final StringBuilder mine = new StringBuilder("# ours at the top\ntop: 1 # ours beside\n");
    private final StringBuilder proposed = new StringBuilder("top: 1\n");
    private final StringBuilder expected = new StringBuilder("# ours at the top\ntop: 1 # ours beside\n");
    private int told;

    IntentCase(Random random) {
        this.random = random;
        this.lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        values();
        brackets();
        items();
        Collections.sort(conflicts);
    }

    String base() {
        return base.toString();
    }

    String mine() {
        return mine.toString().replace("\n", lineEnd);
    }

    String proposed() {
        return proposed.toString();
    }

    String expected() {
        return expected.toString().replace("\n", lineEnd);
    }

    List<String> conflicts() {
        return conflicts;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String ours() {
        return "# ours " + told++;
    }

    /** What stands somewhere in the three texts; null where nothing does. */
    private record Intent(
            @Nullable String base,
            @Nullable String mine,
            @Nullable String proposed) {

        /** By the table of the design. */
        @Nullable
        String result() {
            if (mine == null) {
                return base == null ? proposed : null;
            } else if (proposed == null) {
                return mine.equals(base) ? null : mine;
            }
            return mine.equals(base) ? proposed : mine;
        }

        boolean isConflict() {
            return mine != null
                    && proposed != null
                    && !mine.equals(proposed)
                    && !mine.equals(base)
                    && !proposed.equals(base);
        }
    }

    private Intent intent(String name) {
        @Nullable String base = chance(4) ? null : name + " old";
        return new Intent(
                base, side(base, name + " mine", name + " alike"), side(base, name + " new", name + " alike"));
    }

    private @Nullable String side(@Nullable String base, String own, String alike) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> base;
            case 2 -> own;
            case 3 -> null;
            default -> alike;
        };
    }

    private static String quoted(String words, int style) {
        return switch (style) {
            case 1 -> "\"" + words + "\"";
            case 2 -> "'" + words + "'";
            default -> words;
        };
    }

    /** As it stands after a change: in the quotes of people, else as the program has it. */
    private static String merged(Intent intent, int mineStyle, int newStyle) {
        String result = String.valueOf(intent.result());
        if (intent.mine() == null) {
            return quoted(result, newStyle);
        }
        boolean isTaken = !result.equals(intent.mine());
        return quoted(result, isTaken && mineStyle == 0 ? newStyle : mineStyle);
    }

    /** Keys on lines of their own, some with a list without identities, some with a comment of the program. */
    private void values() {
        List<String> lines = new ArrayList<>(List.of("top"));
        List<String> texts = new ArrayList<>(List.of(NOTHING));
        int count = 1 + random.nextInt(5);
        String behind = "top";
        for (int key = 0; key < count; key++) {
            String name = "k" + key;
            boolean isList = chance(3);
            Intent intent = intent(isList ? "[ " + name : name);
            int mineStyle = isList ? 0 : random.nextInt(3);
            int newStyle = isList ? 0 : random.nextInt(3);
            String close = isList ? " ]" : "";
            String comment = chance(3) ? "  " + ours() : "";
            String above = chance(3) ? ours() + "\n" : "";
            boolean isTold = !isList && comment.isEmpty() && intent.base() != null && chance(2);
            String was = isTold ? "  # told " + name : "";
            String is = isTold && chance(2) ? "  # says " + name : "";
            line(base, name, intent.base(), newStyle, close + was);
            line(proposed, name, intent.proposed(), newStyle, close + is);
            if (intent.mine() != null) {
                mine.append(above);
                line(mine, name, intent.mine(), mineStyle, close + comment + was);
            }
            if (intent.isConflict()) {
                conflicts.add(name);
            }
            String result = intent.result();
            boolean isReworded = intent.proposed() != null && intent.proposed().equals(result);
            String beside = intent.mine() == null ? is : isReworded ? comment + is : comment + was;
            if (intent.mine() != null) {
                String left = comment.isEmpty() ? "" : comment.strip() + "\n";
                lines.add(result == null ? "" : name);
                texts.add(above
                        + (result == null
                                ? left
                                : name + ": " + merged(intent, mineStyle, newStyle) + close + beside + "\n"));
            } else if (result != null) {
                int place = lines.indexOf(behind) + 1;
                lines.add(place, name);
                texts.add(place, name + ": " + merged(intent, mineStyle, newStyle) + close + "\n");
            }
            if (intent.proposed() != null && result != null) {
                behind = name;
            }
        }
        expected.append(String.join("", texts));
    }

    private static void line(StringBuilder text, String name, @Nullable String value, int style, String rest) {
        if (value != null) {
            text.append(name)
                    .append(": ")
                    .append(quoted(value, style))
                    .append(rest)
                    .append('\n');
        }
    }

    /** Keys in brackets. */
    private void brackets() {
        List<String> names = new ArrayList<>(List.of("z"));
        List<String> texts = new ArrayList<>(List.of("z: 0"));
        StringBuilder was = new StringBuilder("z: 0");
        StringBuilder yours = new StringBuilder("z: 0");
        StringBuilder now = new StringBuilder("z: 0");
        String behind = "z";
        for (int key = 0; key < 4; key++) {
            String name = "f" + key;
            Intent intent = intent(name);
            int style = random.nextInt(3);
            append(was, name, intent.base(), style);
            append(yours, name, intent.mine(), style);
            append(now, name, intent.proposed(), style);
            if (intent.isConflict()) {
                conflicts.add("flow/" + name);
            }
            if (intent.result() != null) {
                int place = intent.mine() == null ? names.indexOf(behind) + 1 : names.size();
                names.add(place, name);
                texts.add(place, name + ": " + quoted(intent.result(), style));
            }
            if (intent.proposed() != null && intent.result() != null) {
                behind = name;
            }
        }
        base.append("flow: { ").append(was).append(" }\n");
        mine.append("flow: { ").append(yours).append(" } # ours\n");
        proposed.append("flow: { ").append(now).append(" }\n");
        expected.append("flow: { ").append(String.join(", ", texts)).append(" } # ours\n");
    }

    private static void append(StringBuilder text, String name, @Nullable String value, int style) {
        if (value != null) {
            text.append(", ").append(name).append(": ").append(quoted(value, style));
        }
    }

    /** Items with an identity, in the order people gave them. */
    private void items() {
        base.append("items:\n").append(item("i", "a", "b"));
        proposed.append("items:\n").append(item("i", "a", "b"));
        mine.append("items: # ours, the list\n").append(item("i", "a", "b"));
        expected.append("items: # ours, the list\n");
        List<String> names = new ArrayList<>(List.of("i"));
        List<String> texts = new ArrayList<>(List.of(item("i", "a", "b")));
        String behind = "i";
        for (int at = 0; at < 4; at++) {
            String name = "i" + at;
            Intent first = intent("a");
            boolean hadIt = !chance(4);
            boolean haveIt = chance(5) ? !hadIt : hadIt;
            boolean hasIt = chance(3) ? !hadIt : hadIt;
            String was = first.base() == null ? "a same" : first.base();
            String yours = !hadIt || first.mine() == null ? was : first.mine();
            String now = !hadIt || first.proposed() == null ? was : first.proposed();
            String comment = haveIt && chance(4) ? "    " + ours() + "\n" : "";
            base.append(hadIt ? item(name, was, "b") : "");
            proposed.append(hasIt ? item(name, now, "b") : "");
            mine.append(haveIt ? item(name, yours, comment + "    b: 'b'", "") : "");
            boolean isTouched = !comment.isEmpty() || !yours.equals(was) || !hadIt;
            if (haveIt && (hasIt || isTouched)) {
                Intent both = new Intent(hadIt ? was : null, yours, hasIt ? now : null);
                names.add(name);
                texts.add(item(name, hasIt ? String.valueOf(both.result()) : yours, comment + "    b: 'b'", ""));
                if (both.isConflict()) {
                    conflicts.add("items/" + name + "/a");
                }
            } else if (!haveIt && hasIt && !hadIt) {
                int place = names.indexOf(behind) + 1;
                names.add(place, name);
                texts.add(place, item(name, now, "b"));
            }
            if (hasIt && names.contains(name)) {
                behind = name;
            }
        }
        expected.append(String.join("", texts));
        String end = chance(2) ? "# ours at the end\n" : "";
        mine.append(end);
        expected.append(end);
    }

    private static String item(String id, String first, String second) {
        return item(id, first, "    b: '" + second + "'", "");
    }

    private static String item(String id, String first, String rest, String beside) {
        return "  - id: " + id + beside + "\n    a: " + first + "\n" + rest + "\n";
    }
}
