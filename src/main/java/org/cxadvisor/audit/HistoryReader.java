package org.cxadvisor.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.FormChecker;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.StrictReader;

/** Reads a history file: a row for each period, a column for each touchpoint's rating or metric and for its responses. */
final class HistoryReader {

    private static final String RESPONSES = "-responses";

    private final String file;
    private final Map<String, Values> columns;
    private final Set<String> touchpoints;
    private final MonthDay yearStart;
    private final Map<String, List<HistoryRow>> rows = new LinkedHashMap<>();
    private final Set<String> periods = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> lines = List.of();

    /**
     * @param file the file as it stands in places
     * @param columns how values are written, by the touchpoint or metric a column may be of
     * @param yearStart the day on which fiscal years start
     */
    HistoryReader(String file, Map<String, Values> columns, Set<String> touchpoints, MonthDay yearStart) {
        this.file = file;
        this.columns = columns;
        this.touchpoints = touchpoints;
        this.yearStart = yearStart;
    }

    History read(byte[] bytes) {
        if (bytes.length > StrictReader.LONGEST_FILE) {
            problems.add(StrictReader.oversized(file));
        } else {
            decode(bytes).ifPresent(this::parse);
        }
        Map<String, List<HistoryRow>> filled = new LinkedHashMap<>(rows);
        filled.values().removeIf(List::isEmpty);
        return new History(filled, touchpoints, problems, lines);
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException noUtf8) {
            problems.add(AuditRule.UNREADABLE_HISTORY.at(Place.of(file), Map.of()));
            return Optional.empty();
        }
    }

    private void parse(String text) {
        lines = text.lines().toList();
        try {
            List<CsvRecord> records = records(text);
            if (records.isEmpty()) {
                found(AuditRule.HEADLESS_HISTORY, "", Place.of(file));
                return;
            }
            List<Cell> header = cells(records.get(0));
            Cell first = header.get(0);
            if (!first.text().equals("period")) {
                found(AuditRule.HEADLESS_HISTORY, first.text(), first.place());
                return;
            }
            judgeHeader(header);
            records.subList(1, records.size()).forEach(row -> row(header, cells(row)));
        } catch (CsvParseException unreadable) {
            problems.add(AuditRule.UNREADABLE_HISTORY.at(Place.of(file), Map.of()));
        }
    }

    /** Rows that are too long or too short are read, too, to be shown in their place. */
    private static List<CsvRecord> records(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    private void judgeHeader(List<Cell> header) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : header) {
            if (!seen.add(cell.text())) {
                found(AuditRule.DOUBLED_HISTORY, cell.text(), cell.place());
            }
        }
        header.subList(1, header.size()).forEach(cell -> judgeName(cell, seen));
    }

    private void judgeName(Cell cell, Set<String> header) {
        String name = cell.text();
        if (columns.containsKey(name)) {
            rows.put(name, new ArrayList<>());
            return;
        }
        String of = name.endsWith(RESPONSES) ? name.substring(0, name.length() - RESPONSES.length()) : "";
        if (!columns.containsKey(of)) {
            Problem unknown = AuditRule.UNDECLARED_METRIC.at(cell.place(), Map.of("name", name, "kind", "metric"));
            problems.add(unknown.suggesting(NearestWord.to(name, List.copyOf(columns.keySet()))));
        } else if (!header.contains(of)) {
            found(AuditRule.ORPHANED_RESPONSES, of, cell.place());
        }
    }

    private void row(List<Cell> header, List<Cell> cells) {
        if (cells.size() != header.size()) {
            ragged(cells, header.size());
            return;
        }
        Cell when = cells.get(0);
        Optional<Period> period = Period.parse(when.text(), yearStart);
        if (period.isEmpty()) {
            wrong(when, Values.PERIOD);
        } else if (yearStart.getMonth() == Month.JANUARY && period.get().namesTwoYears()) {
            problems.add(AuditRule.UNDATED_FISCAL_YEAR.at(when.place(), Map.of("period", when.text())));
        } else if (!periods.add(when.text())) {
            found(AuditRule.DOUBLED_HISTORY, when.text(), when.place());
        }
        Map<String, Cell> row = new HashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            row.put(header.get(i).text(), cells.get(i));
        }
        rows.forEach((name, readings) -> reading(name, row, period).ifPresent(readings::add));
    }

    /** The reading in a row; none where nothing was measured. */
    private Optional<HistoryRow> reading(String name, Map<String, Cell> row, Optional<Period> period) {
        Cell value = row.getOrDefault(name, Cell.NONE);
        Cell responses = row.getOrDefault(name + RESPONSES, Cell.NONE);
        boolean counted = isRight(responses, Values.COUNT);
        if (!isRight(value, columns.getOrDefault(name, Values.NUMBER))
                || !counted
                || value.text().isEmpty()) {
            return Optional.empty();
        }
        double answered = Count.parse(responses.text()).map(Count::value).orElse(Double.NaN);
        return period.map(when -> new HistoryRow(when, value.text(), answered, value.place()));
    }

    private boolean isRight(Cell cell, Values kind) {
        if (cell.text().isEmpty()) {
            return true;
        }
        Optional<Problem> beyond = FormChecker.outOfRange(cell.text(), kind, cell.place());
        if (beyond.isPresent()) {
            problems.add(beyond.get());
            return false;
        }
        if (kind.reads(cell.text())) {
            return true;
        }
        wrong(cell, kind);
        return false;
    }

    private void wrong(Cell cell, Values kind) {
        Map<String, String> values = Map.of("value", cell.text(), "expected", kind.name(), "example", kind.example());
        problems.add(AuditRule.WRONG_HISTORY_VALUE.at(cell.place(), values));
    }

    private void ragged(List<Cell> cells, int columns) {
        Map<String, String> values = Map.of(
                "period", cells.get(0).text(),
                "cells", Integer.toString(cells.size()),
                "columns", Integer.toString(columns));
        problems.add(AuditRule.RAGGED_HISTORY.at(cells.get(0).place(), values));
    }

    private void found(AuditRule rule, String name, Place place) {
        problems.add(rule.at(place, Map.of("name", name)));
    }

    private record Cell(String text, Place place) {
        static final Cell NONE = new Cell("", Place.of(""));
    }

    /** The cells of a record with their places, found in its line: cells hold no line breaks worth a place of their own. */
    private List<Cell> cells(CsvRecord row) {
        int number = (int) row.getStartingLineNumber();
        String line = number <= lines.size() ? lines.get(number - 1) : "";
        String path = Problem.shortened(row.getField(0));
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        int column = 1;
        for (String text : row.getFields()) {
            boolean quoted = from < line.length() && line.charAt(from) == '"';
            int start = Math.min(from + (quoted ? 1 : 0), line.length());
            column += Math.max(0, start - from);
            int characters = text.codePointCount(0, text.length());
            if (quoted && !line.startsWith("\"", start + text.length())) {
                problems.add(AuditRule.UNREADABLE_HISTORY.at(new Place(file, number, column, 1, path), Map.of()));
            }
            cells.add(new Cell(text.strip(), new Place(file, number, column, Math.max(1, characters), path)));
            from = start + text.length() + (quoted ? 2 : 1);
            column += characters + (quoted ? 2 : 1);
        }
        return cells;
    }
}
