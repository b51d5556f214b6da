package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads YAML that people write, refusing whatever could be misread, and keeps the place of everything. */
public final class StrictReader {

    /** The longest file that is read, in bytes. */
    public static final int LONGEST_FILE = 2 * 1024 * 1024;

    /** How many syntax errors of one file are stepped over to find more. */
    private static final int MOST_PATCHED = 20;

    private StrictReader() {}

    /** Reads a file; whatever is wrong with it is a problem of the document, never an exception. */
    public static Document read(String file, byte[] bytes) {
        if (bytes.length > LONGEST_FILE) {
            return new Document(file, null, List.of(oversized(file)), List.of());
        }
        List<Problem> problems = new ArrayList<>();
        SourceText source = SourceText.decode(file, bytes, problems);
        Node root = problems.isEmpty() ? parse(file, source, problems) : null;
        Collections.sort(problems);
        return new Document(file, root, problems, source.lines());
    }

    /** That a file of any kind is longer than we read. */
    public static Problem oversized(String file) {
        return ReadingRule.OVERSIZED_FILE.at(Place.of(file), Map.of("limit", Integer.toString(LONGEST_FILE)));
    }

    private static @Nullable Node parse(String file, SourceText source, List<Problem> problems) {
        int[] characters = source.withoutControls(problems);
        MergeConflict.settle(source, characters, problems);
        TreeSet<Integer> patched = new TreeSet<>();
        while (true) {
            EventTree tree = new EventTree(source, patched);
            SyntaxTrap trap = tree.read(characters);
            if (trap != null) {
                problems.add(trap.problem(source));
            }
            if (trap == null || trap.instead() == 0 || patched.size() == MOST_PATCHED || !patched.add(trap.from())) {
                problems.addAll(tree.problems());
                if (tree.isEmpty()) {
                    problems.add(ReadingRule.EMPTY_FILE.at(Place.of(file), Map.of()));
                }
                return tree.node();
            }
            characters[trap.from()] = trap.instead();
        }
    }
}
