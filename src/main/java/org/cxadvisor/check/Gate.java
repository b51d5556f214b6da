package org.cxadvisor.check;

import static org.cxadvisor.check.Entries.choice;
import static org.cxadvisor.check.Entries.text;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.keyed;
import static org.cxadvisor.yaml.Form.optional;

import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;

/**
 * What a project requires before a change is taken. Exactly one of measure, gap and goal is named.
 *
 * @param measure a measure as {@code metric@subject}; empty where another kind is named
 * @param gap a gap as {@code concern@place}, or {@code any}; empty where another kind is named
 * @param goal a goal as {@code metric@subject}; empty where another kind is named
 * @param atLeast the lowest value that passes, as people write it; empty for none
 * @param atMost the highest value that passes; empty for none
 * @param evidence the lowest class of evidence of a gap that counts: {@code proven likely reported}
 * @param fails whether it ends a run with exit code 1, or is only reported
 * @param place where it is stated
 */
public record Gate(
        String measure,
        String gap,
        String goal,
        String atLeast,
        String atMost,
        String evidence,
        boolean fails,
        Place place) {

    /** What stands for every gap. */
    public static final String ANY = "any";

    static final Form FORM = keyed(
            "a gate",
            optional("measure", exact(Form.text()), "a measure of the audit, such as nps@organization"),
            optional("gap", exact(Form.text()), "a gap that must not be there, such as checkout@checkout, or any"),
            optional("goal", exact(Form.text()), "a goal of the strategy, such as nps@organization"),
            optional("at-least", exact(Form.value(Values.QUANTITY)), "the lowest value that passes"),
            optional("at-most", exact(Form.value(Values.QUANTITY)), "the highest value that passes"),
            optional(
                    "evidence",
                    exact(choice("an evidence class", "proven", "likely", "reported")),
                    "the lowest class of evidence of a gap that counts; likely unless stated"),
            optional(
                    "level",
                    exact(choice("a level", "error", "warning")),
                    "whether it ends the run with exit code 1; error unless stated"));

    static Gate of(Fields entry) {
        String evidence = text(entry, "evidence");
        return new Gate(
                text(entry, "measure"),
                text(entry, "gap"),
                text(entry, "goal"),
                text(entry, "at-least"),
                text(entry, "at-most"),
                evidence.isEmpty() ? "likely" : evidence,
                !text(entry, "level").equals("warning"),
                entry.place());
    }

    /** Whether exactly one kind is named, and limits only for a measure. */
    public boolean isWhole() {
        long kinds =
                Stream.of(measure, gap, goal).filter(kind -> !kind.isEmpty()).count();
        return kinds == 1 && (!measure.isEmpty() || !hasLimit());
    }

    /** Whether a value is stated that has to be kept. */
    public boolean hasLimit() {
        return !atLeast.isEmpty() || !atMost.isEmpty();
    }

    /**
     * The limits that are stated in another unit than that of the measure, and so would be compared with nothing.
     *
     * @param unit the unit of the measure; empty where it is measured in any way its company likes
     */
    public List<String> limitsInAnotherUnit(String unit) {
        return Stream.of(atLeast, atMost)
                .filter(limit -> !limit.isEmpty()
                        && !isIn(unit, Quantity.parse(limit).orElseThrow().unit()))
                .toList();
    }

    private static boolean isIn(String unit, String stated) {
        boolean isBare = stated.isEmpty() || stated.equals("points");
        if (unit.startsWith("percent")) {
            return stated.equals("percent");
        } else if (unit.startsWith("seconds")) {
            return stated.equals("seconds");
        }
        boolean isMoney = !isBare && !List.of("percent", "seconds").contains(stated);
        return unit.isEmpty() || (unit.equals("currency") ? isMoney : isBare);
    }

    /** What it is about, as it is stated. */
    public String about() {
        return measure + gap + goal;
    }
}
