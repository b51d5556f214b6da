package org.cxadvisor.finding;

import java.util.List;
import org.cxadvisor.problem.Place;

/**
 * From where to where a finding reaches on its line, told in both ways in which programs count.
 *
 * @param line 1 for the first; 0 where the whole file is meant
 * @param column 1 for the first code point; 1 where the whole line or file is meant
 * @param end the column behind the last code point
 * @param startUnit the same start in UTF-16 units, 0 for the first
 * @param endUnit the same end in UTF-16 units
 */
record Span(int line, int column, int end, int startUnit, int endUnit) {

    static Span of(Place place, List<String> lines) {
        String line = place.line() > 0 && place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int most = line.codePointCount(0, line.length());
        boolean isWhole = place.column() == 0;
        int column = isWhole ? 1 : place.column();
        int end = isWhole ? most + 1 : place.column() + Math.max(1, place.length());
        return new Span(place.line(), column, end, unit(column, most, line), unit(end, most, line));
    }

    private static int unit(int column, int most, String line) {
        return line.offsetByCodePoints(0, Math.min(most, column - 1));
    }
}
