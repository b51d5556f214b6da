package org.cxadvisor.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Problem;

/**
 * Where git left both versions of some lines in a file. Each such place is a problem; then only the first version is read, so that
 * the rest of the file is judged as well.
 */
final class MergeConflict {

    private static final int MARKER = 7;

    private final SourceText source;
    private final int[] characters;
    private final List<Problem> problems;

    private MergeConflict(SourceText source, int[] characters, List<Problem> problems) {
        this.source = source;
        this.characters = characters;
        this.problems = problems;
    }

    /** Takes the markers and the later versions out of the text that will be parsed; indexes stay. */
    static void settle(SourceText source, int[] characters, List<Problem> problems) {
        new MergeConflict(source, characters, problems).settle();
    }

    private void settle() {
        boolean open = false;
        boolean later = false;
        for (int start : source.starts()) {
            boolean opens = isMarker(start, '<');
            boolean closes = isMarker(start, '>');
            boolean parts = open && (isMarker(start, '=') || isMarker(start, '|'));
            if (opens || closes && !open) {
                int end = source.lineEnd(start);
                Map<String, String> values =
                        Map.of("marker", source.text(start, end).strip());
                problems.add(ReadingRule.MERGE_CONFLICT.at(source.place(start, end, ""), values));
            }
            if (opens || closes || parts || later) {
                Arrays.fill(characters, start, source.lineEnd(start), ' ');
            }
            open = opens || open && !closes;
            later = open && (parts || later && !opens);
        }
    }

    private boolean isMarker(int start, int sign) {
        for (int at = start; at < start + MARKER; at++) {
            if (source.at(at) != sign) {
                return false;
            }
        }
        int next = source.at(start + MARKER);
        return next == ' ' || next == '\n' || next == '\r';
    }
}
