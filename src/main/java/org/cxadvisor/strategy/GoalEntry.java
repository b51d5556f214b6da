package org.cxadvisor.strategy;

import static org.cxadvisor.metric.Values.COUNT;
import static org.cxadvisor.metric.Values.DATE;
import static org.cxadvisor.metric.Values.INTERVAL;
import static org.cxadvisor.metric.Values.PERIOD;
import static org.cxadvisor.metric.Values.QUANTITY;
import static org.cxadvisor.strategy.StrategyForm.ID;
import static org.cxadvisor.strategy.StrategyForm.REFERENCE;
import static org.cxadvisor.strategy.StrategyForm.words;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.RecordForm.block;
import static org.cxadvisor.yaml.RecordForm.line;
import static org.cxadvisor.yaml.RecordKey.figure;
import static org.cxadvisor.yaml.RecordKey.part;
import static org.cxadvisor.yaml.RecordKey.parts;
import static org.cxadvisor.yaml.RecordKey.rows;
import static org.cxadvisor.yaml.RecordKey.text;
import static org.cxadvisor.yaml.RecordKey.word;

import java.util.List;
import org.cxadvisor.yaml.RecordForm;
import org.cxadvisor.yaml.Slot;

/**
 * A goal as {@code strategy.yaml} has it.
 *
 * @param id {@code metric@subject}
 * @param serves the goal it leads up to
 * @param draft the figures proposed, until it is agreed
 * @param agreed the figures agreed, which only people change
 */
record GoalEntry(
        String id,
        String fromAmbition,
        String serves,
        Slot<LinkEntry> link,
        String state,
        String owner,
        Slot<PinEntry> pinned,
        String says,
        Slot<GoalFigures> draft,
        Slot<GoalFigures> agreed,
        Slot<LatestValue> latest,
        Slot<MeasurableEntry> measurable,
        Slot<HoldEntry> hold,
        Slot<List<MilestoneEntry>> milestones,
        Slot<List<GuardrailEntry>> guardrails,
        Slot<FirstSignEntry> firstSign,
        Slot<List<ChangeEntry>> changes,
        String addedBy,
        String because,
        String note,
        String formerly,
        String replacedBy) {

    static final RecordForm<GoalEntry> FORM = block(
            "a goal",
            GoalEntry.class,
            text("id", ID, GoalEntry::id).required(),
            text("from-ambition", REFERENCE, GoalEntry::fromAmbition),
            text("serves", REFERENCE, GoalEntry::serves),
            part("link", LinkEntry.FORM, GoalEntry::link),
            word(
                            "state",
                            exact(words("a goal state", "drafted agreed met missed carried-over withdrawn")),
                            GoalEntry::state)
                    .required(),
            text("owner", GoalEntry::owner),
            part("pinned", PinEntry.FORM, GoalEntry::pinned),
            text("says", GoalEntry::says),
            part("draft", GoalFigures.DRAFT, GoalEntry::draft),
            part("agreed", GoalFigures.AGREED, GoalEntry::agreed),
            part("latest", LatestValue.FORM, GoalEntry::latest),
            part("measurable", MeasurableEntry.FORM, GoalEntry::measurable),
            part("hold", HoldEntry.FORM, GoalEntry::hold),
            parts("milestones", MilestoneEntry.FORM, "", GoalEntry::milestones),
            parts("guardrails", GuardrailEntry.FORM, "metric", GoalEntry::guardrails),
            part("first-sign", FirstSignEntry.FORM, GoalEntry::firstSign),
            rows("changes", ChangeEntry.FORM, "", GoalEntry::changes),
            word("added-by", words("an author", "people"), GoalEntry::addedBy),
            text("because", GoalEntry::because),
            text("note", GoalEntry::note),
            text("formerly", REFERENCE, GoalEntry::formerly),
            text("replaced-by", REFERENCE, GoalEntry::replacedBy));

    /** What shows that a goal leads up to the one it serves. */
    record LinkEntry(String grade, String says) {

        static final RecordForm<LinkEntry> FORM = line(
                "a link",
                LinkEntry.class,
                word("grade", words("a grade", "A B C D E"), LinkEntry::grade),
                text("says", LinkEntry::says));
    }

    /**
     * From where to where by when.
     *
     * @param date when they were agreed; a draft has none
     */
    record GoalFigures(
            String date,
            String metric,
            String population,
            String source,
            String period,
            String baseline,
            String interval,
            String responses,
            String of,
            String target,
            String unit,
            String end) {

        static final RecordForm<GoalFigures> AGREED = line(
                "an agreement",
                GoalFigures.class,
                figure("date", DATE, GoalFigures::date),
                text("metric", REFERENCE, GoalFigures::metric),
                text("population", GoalFigures::population),
                text("source", REFERENCE, GoalFigures::source),
                figure("period", PERIOD, GoalFigures::period),
                figure("baseline", QUANTITY, GoalFigures::baseline),
                figure("interval", INTERVAL, GoalFigures::interval),
                figure("responses", COUNT, GoalFigures::responses),
                figure("of", COUNT, GoalFigures::of),
                figure("target", QUANTITY, GoalFigures::target),
                word("unit", words("a way to count changes", "points relative"), GoalFigures::unit),
                figure("end", DATE, GoalFigures::end));

        static final RecordForm<GoalFigures> DRAFT = AGREED.as("a draft", "date");
    }

    /** The newest value; it moves at every renewal. */
    record LatestValue(String value, String interval, String responses, String of, String source, String period) {

        static final RecordForm<LatestValue> FORM = line(
                "a latest value",
                LatestValue.class,
                figure("value", QUANTITY, LatestValue::value),
                figure("interval", INTERVAL, LatestValue::interval),
                figure("responses", COUNT, LatestValue::responses),
                figure("of", COUNT, LatestValue::of),
                text("source", REFERENCE, LatestValue::source),
                figure("period", PERIOD, LatestValue::period));
    }

    /** Whether one wave can tell that it was met, what difference it shows, and what would help. */
    record MeasurableEntry(String is, String at, String shows, String needs, String wayOut) {

        static final RecordForm<MeasurableEntry> FORM = line(
                "a verdict",
                MeasurableEntry.class,
                figure("is", StrategyValues.TRUE_OR_FALSE, MeasurableEntry::is),
                figure("at", StrategyValues.ANSWERS, MeasurableEntry::at),
                figure("shows", QUANTITY, MeasurableEntry::shows),
                figure("needs", StrategyValues.ANSWERS, MeasurableEntry::needs),
                text("way-out", MeasurableEntry::wayOut));
    }

    /** A value to hold, once it is reached. */
    record HoldEntry(String value, String from, String until) {

        static final RecordForm<HoldEntry> FORM = line(
                "a hold",
                HoldEntry.class,
                figure("value", QUANTITY, HoldEntry::value),
                figure("from", DATE, HoldEntry::from),
                figure("until", DATE, HoldEntry::until));
    }

    /** Where it is to be on the way. */
    record MilestoneEntry(String by, String value) {

        static final RecordForm<MilestoneEntry> FORM = line(
                "a milestone",
                MilestoneEntry.class,
                figure("by", DATE, MilestoneEntry::by),
                figure("value", QUANTITY, MilestoneEntry::value));
    }

    /** What must not get worse, and by how much. */
    record GuardrailEntry(String metric, String worseBy) {

        static final RecordForm<GuardrailEntry> FORM = line(
                "a guardrail",
                GuardrailEntry.class,
                text("metric", ID, GuardrailEntry::metric).required(),
                figure("worse-by", QUANTITY, GuardrailEntry::worseBy));
    }

    /** What shows first that it moves, and when to look. */
    record FirstSignEntry(String what, String look) {

        static final RecordForm<FirstSignEntry> FORM = line(
                "a first sign",
                FirstSignEntry.class,
                text("what", FirstSignEntry::what),
                figure("look", DATE, FirstSignEntry::look));
    }

    /** What people changed after it was agreed. */
    record ChangeEntry(String date, String field, String was, String by, String because) {

        static final RecordForm<ChangeEntry> FORM = line(
                "a change",
                ChangeEntry.class,
                figure("date", DATE, ChangeEntry::date),
                text("field", ChangeEntry::field),
                text("was", ChangeEntry::was),
                text("by", ChangeEntry::by),
                text("because", ChangeEntry::because));
    }
}
