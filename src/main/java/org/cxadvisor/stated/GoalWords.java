package org.cxadvisor.stated;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Quantity;

/**
 * The sentence of a goal beside its figures. A sentence need not name them; one that names figures of that unit, or a year, has to
 * name these, rounded as it likes: as the target itself, or as what has to be gained.
 */
final class GoalWords {

    private static final Pattern SHARE = Pattern.compile("(-?\\d+(?:[.,]\\d+)?) ?%");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,:/-])([+-]?\\d+(?:\\.\\d+)?)(?![\\w%:/-]|[.,]\\d| ?%| points?\\b| [a-z]+ per\\b)");
    private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?) points?\\b");
    private static final Pattern SPAN = Pattern.compile(
            "\\d+(?:\\.\\d+)? (?:second|minute|hour|day|week|month)s?\\b|\\d+(?:\\.\\d+)?[dhms](?: \\d+[hms])*\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern MONTH = Pattern.compile("\\b([A-Z][a-z]{2})[a-z]* (20\\d\\d)\\b");
    private static final double WHOLE = 100;

    private final Part goal;
    private final Part figures;
    private final List<Object> facts;

    GoalWords(Part goal, Part figures, List<Object> facts) {
        this.goal = goal;
        this.figures = figures;
        this.facts = facts;
    }

    void add() {
        String says = goal.text("says");
        if (says.isEmpty()) {
            return;
        }
        String baseline = figures.text("baseline");
        Quantity.parse(figures.text("target"))
                .filter(target -> Quantity.parse(baseline)
                        .map(from -> Measures.unit(from).equals(Measures.unit(target)))
                        .orElse(true))
                .ifPresent(target -> target(says, target));
        Period.parseDate(figures.text("end")).ifPresent(end -> end(says, end));
    }

    private void target(String says, Quantity target) {
        Optional<Quantity> baseline = Quantity.parse(figures.text("baseline"));
        List<String> named = named(says, target);
        List<String> others = named.stream()
                .filter(text ->
                        baseline.isEmpty() || !isAbout(text, baseline.get().value()))
                .toList();
        List<String> gains = all(POINTS, says);
        double gain =
                baseline.map(from -> Math.abs(target.value() - from.value())).orElse(Double.NaN);
        double relative =
                baseline.map(from -> gain / Math.abs(from.value()) * WHOLE).orElse(Double.NaN);
        // What was subtracted was not rounded: 54.67% to 62.02% is written as 54.7% to 62.0% and is a gain of 7.4
        // points.
        double hidden = Amounts.half(figures.text("baseline")) + Amounts.half(figures.text("target"));
        double hiddenShare =
                baseline.map(from -> hidden / Math.abs(from.value()) * WHOLE).orElse(0.0);
        boolean agrees = others.isEmpty()
                || others.stream()
                        .anyMatch(text -> isAbout(text, target.value())
                                || isAbout(text, gain, hidden)
                                || target.unit().equals("percent") && isAbout(text, relative, hiddenShare));
        boolean gainAgrees =
                gains.isEmpty() || Double.isNaN(gain) || gains.stream().anyMatch(text -> isAbout(text, gain, hidden));
        boolean inPoints = figures.text("unit").equals("points");
        if (agrees && !gainAgrees && inPoints) {
            tell(gains.get(0) + " points", "target: " + figures.text("target"), false);
        } else {
            tell(agrees ? "" : others.get(0), "target: " + figures.text("target"), agrees);
        }
    }

    private static List<String> named(String says, Quantity target) {
        return switch (target.unit()) {
            case "percent" -> all(SHARE, says);
            case "seconds" ->
                SPAN.matcher(says).results().map(MatchResult::group).toList();
            case "", "points" ->
                all(NUMBER, says).stream()
                        .filter(text -> !YEAR.matcher(text).matches())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> all(Pattern pattern, String says) {
        return pattern.matcher(says).results().map(found -> found.group(1)).toList();
    }

    /** Whether a number in a sentence is a value, as far as the sentence writes it out. */
    private static boolean isAbout(String text, double value) {
        return isAbout(text, value, 0);
    }

    private static boolean isAbout(String text, double value, double hidden) {
        String plain = text.replace(',', '.');
        Optional<Quantity> named = Quantity.parse(plain.startsWith("+") ? plain.substring(1) : plain);
        return named.isPresent() && Math.abs(named.get().value() - value) <= rounding(plain, named.get()) + hidden;
    }

    private static double rounding(String text, Quantity named) {
        double slack = 1 + 1e-9;
        if (!named.unit().equals("seconds")) {
            return Amounts.half(text) * slack;
        }
        // Half of the smallest unit that is named: of 2h 40m half a minute.
        String last = Stream.of(text.split(" ", -1)).reduce((one, next) -> next).orElse(text);
        double unit = Quantity.parse("1" + last.replaceAll("[\\d.]", ""))
                .or(() -> Quantity.parse("1 " + last))
                .map(Quantity::value)
                .orElse(1.0);
        double decimals = text.contains(".") ? Math.pow(10, -1) : 1;
        return unit * decimals / 2 * slack;
    }

    private void end(String says, LocalDate end) {
        List<MatchResult> months = MONTH.matcher(says)
                .results()
                .filter(found -> isMonth(found.group(1)))
                .toList();
        List<String> years = new ArrayList<>(all(YEAR, says));
        String month = end.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        boolean monthAgrees = months.isEmpty()
                || months.stream()
                        .anyMatch(found -> month.startsWith(found.group(1))
                                && found.group(2).equals(String.valueOf(end.getYear())));
        boolean yearAgrees = years.isEmpty() || years.contains(String.valueOf(end.getYear()));
        if (!monthAgrees) {
            tell(months.get(0).group(), "end: " + end, false);
        } else if (!yearAgrees) {
            tell(years.get(0), "end: " + end, false);
        }
    }

    private static boolean isMonth(String word) {
        return Stream.of(Month.values()).anyMatch(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .startsWith(word));
    }

    private void tell(String shown, String against, boolean agrees) {
        facts.add(new StatedWords(goal.id(), shown, against, agrees, goal.at("says")));
    }
}
