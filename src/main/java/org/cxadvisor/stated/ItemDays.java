package org.cxadvisor.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.metric.Period;

/** The days of one goal or tactic, and which of them comes after which. */
final class ItemDays {

    private final String item;
    private final List<Object> facts;
    private final List<StatedDay> days = new ArrayList<>();

    ItemDays(String item, List<Object> facts) {
        this.item = item;
        this.facts = facts;
    }

    static double count(String written) {
        return Period.parseDate(written)
                .map(LocalDate::toEpochDay)
                .map(Double::valueOf)
                .orElse(Double.NaN);
    }

    /** A day that may stand under a key of a part. */
    void add(String what, Part part, String key) {
        double day = count(part.text(key));
        if (!Double.isNaN(day)) {
            days.add(new StatedDay(item, what, key + ": " + part.text(key), day, part.at(key)));
        }
    }

    /** A step and the one it waits for. */
    void follows(Part step, Part before) {
        double day = count(step.text("by"));
        double other = count(before.text("by"));
        if (day < other) {
            facts.add(new DatePair(
                    item,
                    "step",
                    "before",
                    "predecessor",
                    "by: " + step.text("by"),
                    before.id() + " by: " + before.text("by"),
                    step.at("by")));
        }
    }

    private static boolean isStep(StatedDay day) {
        return day.key().equals("step");
    }

    /** Whether the plan itself ends before it starts: then every step contradicts one of the two. */
    private boolean isBackward() {
        return days.stream().filter(day -> day.key().equals("start")).anyMatch(start -> days.stream()
                .anyMatch(end -> end.key().equals("end") && end.day() < start.day()));
    }

    void finish() {
        facts.addAll(days);
        for (StatedDay day : days) {
            if (isStep(day) && isBackward()) {
                continue;
            }
            for (StatedDay other : days) {
                if (!day.key().equals(other.key()) && day.day() != other.day()) {
                    String comes = day.day() < other.day() ? "before" : "after";
                    facts.add(new DatePair(item, day.key(), comes, other.key(), day.shown(), other.shown(), day.at()));
                }
            }
        }
    }
}
