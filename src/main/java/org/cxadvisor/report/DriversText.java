package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cxadvisor.driver.DriverStudy;
import org.cxadvisor.driver.DriverStudy.Driver;
import org.cxadvisor.driver.DriverStudy.Reason;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;

/** A driver study on a screen, with the lines that an audit takes. */
public final class DriversText {

    /** An id of an audit takes no more UTF-16 units, with the words that are put behind it here. */
    private static final int LONGEST = 70;

    private final Phrasing voice;
    private final Display display;

    private DriversText(Messages messages) {
        this.voice = new Phrasing(messages);
        this.display = new Display(messages);
    }

    /** @param width columns of the terminal */
    public static List<String> of(DriverStudy study, Messages messages, int width) {
        DriversText text = new DriversText(messages);
        Page page = new Page();
        text.write(study, page);
        return Terminal.of(page, width, text.display);
    }

    private void write(DriverStudy study, Page page) {
        page.paragraph(voice.say(
                "drivers.head",
                "outcome",
                voice.id(study.outcome()),
                "used",
                display.count((double) study.used()),
                "rows",
                display.count((double) study.rows()),
                "count",
                study.rows()));
        if (Math.round(study.effective()) != study.used()) {
            page.paragraph(voice.say(
                    "drivers.effective",
                    "effective",
                    display.count(study.effective()),
                    "count",
                    Math.round(study.effective())));
        }
        if (study.isTold()) {
            page.paragraph(voice.say("drivers.explained", "explained", display.exactShare(study.explained())));
        } else {
            Page section = page.section(voice.say("drivers.withheld"));
            study.withheld().forEach(reason -> section.bullet(because(reason)));
        }
        page.table(
                columns(study),
                study.drivers().stream().map(driver -> row(study, driver)).toList());
        study.leftOut()
                .forEach(reason -> page.paragraph(
                        voice.say("drivers.left-out." + reason.what(), "column", voice.id(reason.column()))));
        study.texts()
                .forEach((column, count) ->
                        page.paragraph(voice.say("drivers.texts", "count", count, "column", voice.id(column))));
        page.paragraph(voice.say(study.isTold() ? "drivers.method" : "drivers.method.withheld"));
        if (study.isTold()) {
            page.paragraph(voice.say("drivers.lines"));
            lines(study).forEach(line -> page.command(Text.quoted(line)));
        }
    }

    private Text because(Reason reason) {
        boolean share = reason.what().equals("little-explained");
        boolean fine = reason.what().equals("halo");
        boolean unknown = reason.what().equals("collinear") && reason.column().isEmpty();
        return voice.say(
                "drivers.because." + reason.what() + (unknown ? ".unknown" : ""),
                "columns",
                voice.id(reason.column()),
                "count",
                Double.isNaN(reason.value()) ? 0 : reason.value(),
                "value",
                share
                        ? display.exactShare(reason.value())
                        : fine ? display.part(reason.value()) : display.number(reason.value()),
                "limit",
                share
                        ? display.share(reason.limit())
                        : fine ? display.part(reason.limit()) : display.number(reason.limit()));
    }

    private List<Column> columns(DriverStudy study) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(voice.say("drivers.driver")),
                Column.figures(voice.say("drivers.correlation")),
                Column.figures(voice.say("drivers.interval"))));
        if (study.isTold()) {
            columns.add(Column.figures(voice.say("drivers.weight")));
            columns.add(Column.figures(voice.say("drivers.interval")));
            if (isShapley(study)) {
                columns.add(Column.figures(voice.say("drivers.shapley")));
            }
        }
        return columns;
    }

    private static boolean isShapley(DriverStudy study) {
        return study.drivers().stream().noneMatch(driver -> Double.isNaN(driver.shapley()));
    }

    private List<Cell> row(DriverStudy study, Driver driver) {
        List<Cell> row = new ArrayList<>(List.of(
                new Cell.Words(voice.own(driver.name())),
                words(correlation(driver.correlation())),
                words(
                        Double.isNaN(driver.low() + driver.high())
                                ? none()
                                : display.between(correlation(driver.low()), correlation(driver.high())))));
        if (study.isTold()) {
            row.add(words(display.exactShare(driver.weight())));
            row.add(words(
                    display.between(display.exactShare(driver.weightLow()), display.exactShare(driver.weightHigh()))));
            if (isShapley(study)) {
                row.add(words(display.exactShare(driver.shapley())));
            }
        }
        return row;
    }

    private String correlation(double value) {
        return Double.isNaN(value) ? none() : display.rounded(value, 2);
    }

    /** What stands in a table where there is no figure. */
    private String none() {
        return voice.messages().say("paper.dash");
    }

    private Cell words(String figure) {
        return new Cell.Words(voice.own(figure));
    }

    private static List<String> lines(DriverStudy study) {
        String outcome = key(study.outcome());
        Set<String> taken = new HashSet<>();
        List<String> weights = study.drivers().stream()
                .map(driver -> unlike(key(driver.name()), taken) + ": " + percent(driver.weight()))
                .toList();
        return List.of(
                "drivers:",
                "  - { id: " + outcome + "-drivers, outcome: " + outcome + ", method: relative-weights, responses: "
                        + Math.round(study.effective()) + ", explains: " + percent(study.explained())
                        + ", weights: { " + String.join(", ", weights) + " } }");
    }

    /** A key with a number behind it where another column has the same. */
    private static String unlike(String key, Set<String> taken) {
        String own = key;
        for (int next = 2; !taken.add(own); next++) {
            own = key + "-" + next;
        }
        return own;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A column's name as an id, in the letters of its language. */
    private static String key(String column) {
        String key = column.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String whole = key.isEmpty() ? "q" : Character.isLetter(key.codePointAt(0)) ? key : "q-" + key;
        return whole.length() <= LONGEST ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2));
    }
}
