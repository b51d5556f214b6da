package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random changes of random texts: each change says what was asked for, and no byte outside its place moves. */
class SplicerRandomTest {

    private static final int SEEDS = 150;

    /** A comment that is indented deeper than a block of text above it would become a part of that text. */
    private static final int REFUSED_AT_MOST_ONE_IN = 100;

    private int changes;
    private int refused;

    @Test
    void anyChangeOfAnyTextChangesNothingElse() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String text = new RandomText(random).text();
            Splicer now = Splicer.of(text).orElseThrow(() -> new AssertionError("unreadable:\n" + text));
            assertThat(now.text()).isEqualTo(text);
            for (int change = 0; change < 8; change++) {
                List<List<String>> paths = new ArrayList<>();
                paths(now.root(), List.of(), paths);
                if (!paths.isEmpty()) {
                    changes++;
                    now = changed(now, paths.get(random.nextInt(paths.size())), random);
                }
            }
            assertThat(Splicer.of(now.text())).as(now.text()).isPresent();
        }
        assertThat(refused).isLessThan(changes / REFUSED_AT_MOST_ONE_IN);
    }

    /** The splicer itself checks meaning and comments after each change, and refuses what does not hold. */
    private Splicer changed(Splicer text, List<String> path, Random random) {
        int act = random.nextInt(4);
        Node node = text.get(path).orElseThrow();
        Piece piece = piece(text, random);
        try {
            if (act == 0) {
                return text.remove(path);
            } else if (act == 1 && node instanceof Fields) {
                return text.set(step(path, "fresh" + random.nextInt(5)), piece, List.of("b"));
            } else if (act == 2 && node instanceof Items) {
                return text.add(path, piece, List.of("i1"));
            }
            return text.set(path, piece);
        } catch (SpliceException unchanged) {
            refused++;
            return text;
        }
    }

    private static Piece piece(Splicer text, Random random) {
        List<List<String>> paths = new ArrayList<>();
        paths(text.root(), List.of(), paths);
        return switch (random.nextInt(4)) {
            case 0 -> Piece.text("it's, a: \"new\" # one");
            case 1 -> Piece.word("42");
            case 2 ->
                Piece.of(new Items(
                        List.of(
                                new Scalar("x", true, RecordForm.NOWHERE),
                                new Scalar("y z", false, RecordForm.NOWHERE)),
                        RecordForm.NOWHERE));
            default -> text.piece(paths.get(random.nextInt(paths.size()))).orElseThrow();
        };
    }

    private static void paths(Node node, List<String> path, List<List<String>> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (node instanceof Fields map) {
            map.fields().forEach(field -> paths(field.value(), step(path, field.key()), paths));
        } else if (node instanceof Items list) {
            for (int at = 0; at < list.items().size(); at++) {
                Node item = list.items().get(at);
                paths(item, step(path, ItemIdentity.of(item).orElse(Integer.toString(at))), paths);
            }
        }
    }

    private static List<String> step(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
