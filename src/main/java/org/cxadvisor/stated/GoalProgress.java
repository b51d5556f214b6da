package org.cxadvisor.stated;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Quantity;

/** The way of a goal from its baseline over its milestones to its target, and on how many answers that is known. */
final class GoalProgress {

    private final Part goal;
    private final Part figures;
    private final String metric;
    private final Measures measures;
    private final List<Object> facts;

    GoalProgress(Part goal, Part figures, String metric, Measures measures, List<Object> facts) {
        this.goal = goal;
        this.figures = figures;
        this.metric = metric;
        this.measures = measures;
        this.facts = facts;
    }

    void add() {
        interval();
        milestones();
        answers(figures);
        goal.part("latest").ifPresent(latest -> {
            result(latest);
            answers(latest);
        });
        goal.part("measurable").ifPresent(this::verdict);
    }

    private void interval() {
        Optional<Interval> interval = Interval.parse(figures.text("interval"));
        Optional<Quantity> baseline = Quantity.parse(figures.text("baseline"));
        if (interval.isPresent() && baseline.isPresent()) {
            String unit = Measures.unitOf(interval.get().unit());
            boolean alike = unit.equals(Measures.unit(baseline.get()));
            if (!alike) {
                facts.add(StatedFigure.foreign(
                        goal.id(),
                        "interval",
                        figures.text("interval"),
                        unit,
                        Measures.unit(baseline.get()),
                        figures.at("interval")));
            }
            double rounding = Amounts.half(figures.text("interval"));
            facts.add(new StatedInterval(
                    goal.id(),
                    figures.text("interval"),
                    figures.text("baseline"),
                    alike ? baseline.get().value() : Double.NaN,
                    interval.get().low() - rounding,
                    interval.get().high() + rounding,
                    figures.at("interval")));
        }
    }

    private void milestones() {
        List<Part> ordered = goal.parts("milestones").stream()
                .filter(part -> !Double.isNaN(ItemDays.count(part.text("by"))))
                .sorted(Comparator.comparingDouble(part -> ItemDays.count(part.text("by"))))
                .toList();
        String before = figures.text("baseline");
        for (Part milestone : ordered) {
            String value = milestone.text("value");
            facts.add(new StatedMilestone(
                    goal.id(),
                    value,
                    before + ".." + figures.text("target"),
                    gain(before, value),
                    gain(value, figures.text("target")),
                    milestone.at("value")));
            before = value;
        }
        repeated(ordered);
    }

    private void repeated(List<Part> ordered) {
        for (int next = 1; next < ordered.size(); next++) {
            String by = ordered.get(next).text("by");
            if (by.equals(ordered.get(next - 1).text("by"))) {
                facts.add(new StatedRepeat("milestones", by, ordered.get(next).at("by")));
            }
        }
    }

    private double gain(String from, String to) {
        Optional<Quantity> start = Quantity.parse(from);
        Optional<Quantity> end = Quantity.parse(to);
        boolean alike = start.isPresent()
                && end.isPresent()
                && Measures.unit(start.get()).equals(Measures.unit(end.get()));
        return alike ? measures.gain(metric, start.get().value(), end.get().value()) : Double.NaN;
    }

    private void result(Part latest) {
        double gain = gain(figures.text("target"), latest.text("value"));
        facts.add(new StatedResult(
                goal.id(),
                goal.text("state"),
                latest.text("value"),
                figures.text("target"),
                gain,
                Amounts.half(latest.text("value")),
                isInTime(latest),
                latest.at("value")));
    }

    /** Whether it was measured before the goal ended; false where nobody says when. */
    private boolean isInTime(Part latest) {
        Optional<LocalDate> measured = Period.parse(latest.text("period")).map(Period::last);
        Optional<LocalDate> end = Period.parseDate(figures.text("end"));
        return measured.isPresent() && end.isPresent() && !measured.get().isAfter(end.get());
    }

    private void answers(Part part) {
        facts.add(new StatedAnswers(
                goal.id(),
                part.text("of"),
                part.text("responses"),
                count(part.text("responses")),
                count(part.text("of")),
                part.at(part.has("of") ? "of" : "responses")));
    }

    private void verdict(Part verdict) {
        facts.add(new StatedVerdict(
                goal.id(),
                verdict.text("is"),
                verdict.text("at"),
                verdict.text("needs"),
                count(verdict.text("at")),
                count(verdict.text("needs")),
                verdict.at("is")));
    }

    /** So many, where that is stated exactly. */
    private static double count(String written) {
        String[] words = written.split(" ", 2);
        return Count.parse(words[0]).map(Count::value).orElse(Double.NaN);
    }
}
