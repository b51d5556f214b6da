package org.cxadvisor.driver;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A table of answers in a CSV file, a row for each respondent. It is read row by row, as often as it is asked for. */
public final class DriverTable {

    /** Where the file comes from; opened anew each time the table is read. */
    @FunctionalInterface
    public interface Source {

        /** The bytes from the first on. */
        InputStream open() throws IOException;
    }

    private static final Pattern POINT = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+(,\\d+)?");
    private static final int LONGEST_HEAD = 100_000;
    private static final char MARK = '\uFEFF';

    private final String name;
    private final Source source;
    private final Set<String> missing;
    private final char separator;
    private final List<String> header;

    /**
     * @param name the file as it was typed
     * @param missing what stands for no answer, besides nothing
     * @throws TableException when it is no table
     */
    public DriverTable(String name, Source source, Set<String> missing) {
        this.name = name;
        this.source = source;
        this.missing = Set.copyOf(missing);
        this.separator = separator(name, source);
        this.header = reading(records -> head(name, records));
    }

    /** The names of its columns. */
    public List<String> header() {
        return header;
    }

    private static char separator(String name, Source source) {
        try (BufferedReader in = reader(source)) {
            char[] head = new char[LONGEST_HEAD];
            int length = Math.max(0, in.read(head));
            String first = new String(head, 0, length).lines().findFirst().orElse("");
            char best = ',';
            for (char one : new char[] {';', '\t'}) {
                best = count(first, one) > count(first, best) ? one : best;
            }
            return best;
        } catch (CharacterCodingException noText) {
            throw new TableException("table-no-text", Map.of("file", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String text, char one) {
        return text.chars().filter(character -> character == one).count();
    }

    private static List<String> head(String name, Iterator<CsvRecord> records) {
        List<String> head = records.hasNext()
                ? records.next().getFields().stream().map(String::strip).toList()
                : List.of();
        if (head.size() < 2) {
            throw new TableException("table-empty", Map.of("file", name));
        }
        Set<String> seen = new HashSet<>();
        for (String column : head) {
            if (!seen.add(column)) {
                throw new TableException("table-column-twice", Map.of("file", name, "column", column));
            }
        }
        return head;
    }

    /** Reads every row behind the header. */
    void read(Consumer<CsvRecord> row) {
        reading(records -> {
            if (records.hasNext()) {
                records.next();
            }
            records.forEachRemaining(row);
            return true;
        });
    }

    private <T> T reading(Function<Iterator<CsvRecord>, T> of) {
        try (BufferedReader in = reader(source);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(in)) {
            return of.apply(csv.iterator());
        } catch (CharacterCodingException noText) {
            throw new TableException("table-no-text", Map.of("file", name));
        } catch (CsvParseException unreadable) {
            throw new TableException("table-unreadable", Map.of("file", name));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new TableException("table-no-text", Map.of("file", name));
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(Source source) throws IOException {
        Reader in = new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder());
        BufferedReader text = new BufferedReader(in);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** A cell, {@code 0}-based; empty where the row is too short. */
    static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    /** Whether a cell holds no answer. */
    boolean isMissing(String cell) {
        return cell.isEmpty() || missing.contains(cell);
    }

    /** The number of a cell; NaN where it is none. With semicolons between columns, a comma may stand before the decimals. */
    double number(String cell) {
        if (POINT.matcher(cell).matches()) {
            return Double.parseDouble(cell);
        }
        return separator != ',' && COMMA.matcher(cell).matches()
                ? Double.parseDouble(cell.replace(',', '.'))
                : Double.NaN;
    }

    /** The number in a column of a row; NaN where it holds no answer, or no number. */
    double answer(CsvRecord row, int column) {
        String cell = cell(row, column);
        return isMissing(cell) ? Double.NaN : number(cell);
    }

    String name() {
        return name;
    }
}
