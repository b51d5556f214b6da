package org.cxadvisor.yaml;

import java.util.List;
import java.util.Random;

/** A YAML text as people may write it: blocks, brackets, quotes, comments and empty lines anywhere they may stand. */
public final class RandomText {

    private static final List<String> WORDS = List.of("one", "two words", "3", "2026-10-02", "a @ b", "EUR 60k");

    private final Random random;
    private final String lineEnd;
    private int comments;
    private int items;

    public RandomText(Random random) {
        this.random = random;
        this.lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    public String text() {
        String text = noise(0) + map(0, "", 3);
        boolean isOpen = random.nextInt(5) == 0;
        return (isOpen ? text.stripTrailing() : text).replace("\n", lineEnd);
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String comment() {
        return "# c" + comments++;
    }

    /** Comments and empty lines between two lines. */
    private String noise(int indent) {
        return switch (random.nextInt(6)) {
            case 0 -> " ".repeat(indent) + comment() + "\n";
            case 1 -> "\n";
            case 2 -> " ".repeat(indent + 3) + comment() + "\n";
            default -> "";
        };
    }

    private String beside() {
        return (chance(4) ? "   " + comment() : chance(8) ? "  " : "") + "\n";
    }

    private String map(int indent, String first, int depth) {
        StringBuilder map = new StringBuilder();
        String start = first.isEmpty() ? " ".repeat(indent) : first;
        int keys = 1 + random.nextInt(4);
        for (int key = 0; key < keys; key++) {
            boolean isIdentity = key == 0 && !first.isEmpty() && chance(2);
            map.append(start)
                    .append(isIdentity ? "id" : String.valueOf((char) ('a' + key)))
                    .append(':');
            map.append(isIdentity ? " i" + items++ + beside() : value(indent, depth));
            map.append(noise(indent));
            start = " ".repeat(indent);
        }
        return map.toString();
    }

    private String value(int indent, int depth) {
        int kind = random.nextInt(depth > 0 ? 9 : 5);
        return switch (kind) {
            case 5 -> beside() + noise(indent + 2) + map(indent + 2, "", depth - 1);
            case 6, 7 -> beside() + list(chance(3) ? indent : indent + 2, depth - 1);
            case 4 -> chance(2) ? " >-\n" + block(indent + 2) : " |\n" + block(indent + 2);
            default -> " " + inline(depth, indent) + beside();
        };
    }

    private String block(int indent) {
        String at = " ".repeat(indent);
        return at + "first # line\n" + at + "  second: line\n" + (chance(2) ? "\n" + at + "third\n" : "");
    }

    private String list(int indent, int depth) {
        StringBuilder list = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int item = 0; item < count; item++) {
            String dash = " ".repeat(indent) + (chance(4) ? "-   " : "- ");
            if (chance(3)) {
                list.append(dash).append(inline(depth, indent)).append(beside());
            } else {
                list.append(map(dash.length(), dash, depth));
            }
            list.append(noise(indent));
        }
        return list.toString();
    }

    private String inline(int depth, int indent) {
        int kind = random.nextInt(depth > 0 ? 8 : 4);
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return switch (kind) {
            case 0 -> "\"" + word + ", \\\"" + "x # y\"";
            case 1 -> "'it''s " + word + "'";
            case 4, 5 -> flowMap(depth - 1, indent);
            case 6 -> flowList(depth - 1, indent);
            default -> word;
        };
    }

    private String between(int indent) {
        return chance(6)
                ? ",   " + comment() + "\n" + " ".repeat(indent + 4)
                : chance(8) ? ",\n" + " ".repeat(indent + 4) : ", ";
    }

    private String flowMap(int depth, int indent) {
        int keys = random.nextInt(4);
        StringBuilder map = new StringBuilder("{");
        for (int key = 0; key < keys; key++) {
            map.append(key == 0 ? " " : between(indent));
            map.append((char) ('a' + key)).append(": ").append(inline(depth, indent));
        }
        return map.append(keys == 0 ? "}" : chance(9) ? ", }" : " }").toString();
    }

    private String flowList(int depth, int indent) {
        int count = random.nextInt(4);
        StringBuilder list = new StringBuilder("[");
        for (int item = 0; item < count; item++) {
            list.append(item == 0 ? " " : between(indent)).append(inline(depth, indent));
        }
        return list.append(count == 0 ? "]" : " ]").toString();
    }
}
