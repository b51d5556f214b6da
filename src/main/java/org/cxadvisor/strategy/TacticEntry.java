package org.cxadvisor.strategy;

import static org.cxadvisor.metric.Values.DATE;
import static org.cxadvisor.metric.Values.MONEY;
import static org.cxadvisor.metric.Values.PERIOD;
import static org.cxadvisor.metric.Values.QUANTITY;
import static org.cxadvisor.metric.Values.WORK;
import static org.cxadvisor.strategy.StrategyForm.ID;
import static org.cxadvisor.strategy.StrategyForm.REFERENCE;
import static org.cxadvisor.strategy.StrategyForm.words;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.RecordForm.block;
import static org.cxadvisor.yaml.RecordForm.line;
import static org.cxadvisor.yaml.RecordKey.figure;
import static org.cxadvisor.yaml.RecordKey.part;
import static org.cxadvisor.yaml.RecordKey.rows;
import static org.cxadvisor.yaml.RecordKey.text;
import static org.cxadvisor.yaml.RecordKey.texts;
import static org.cxadvisor.yaml.RecordKey.word;

import java.util.List;
import org.cxadvisor.yaml.RecordForm;
import org.cxadvisor.yaml.Slot;

/**
 * A tactic as {@code strategy.yaml} has it.
 *
 * @param id {@code playbook@subject}
 * @param closes the gaps it closes
 * @param serves the goals it is to move
 */
record TacticEntry(
        String id,
        Slot<List<String>> closes,
        Slot<List<String>> serves,
        String addedBy,
        String because,
        Slot<DecisionEntry> decision,
        String state,
        String owner,
        Slot<PinEntry> pinned,
        Slot<Effort> plan,
        Slot<Effort> actual,
        Slot<ConfidenceEntry> confidence,
        Slot<ExpectedEffect> expected,
        Slot<ObservedEffect> observed,
        String stopWhen,
        Slot<List<StepEntry>> steps,
        String note,
        String formerly,
        String replacedBy) {

    static final RecordForm<TacticEntry> FORM = block(
            "a tactic",
            TacticEntry.class,
            text("id", ID, TacticEntry::id).required(),
            texts("closes", REFERENCE, TacticEntry::closes),
            texts("serves", REFERENCE, TacticEntry::serves),
            word("added-by", words("an author", "people"), TacticEntry::addedBy),
            text("because", TacticEntry::because),
            part("decision", DecisionEntry.FORM, TacticEntry::decision),
            word("state", words("a tactic state", "not-started under-way paused finished stopped"), TacticEntry::state),
            text("owner", TacticEntry::owner),
            part("pinned", PinEntry.FORM, TacticEntry::pinned),
            part("plan", Effort.PLAN, TacticEntry::plan),
            part("actual", Effort.ACTUAL, TacticEntry::actual),
            part("confidence", ConfidenceEntry.FORM, TacticEntry::confidence),
            part("expected", ExpectedEffect.FORM, TacticEntry::expected),
            part("observed", ObservedEffect.FORM, TacticEntry::observed),
            text("stop-when", TacticEntry::stopWhen),
            rows("steps", StepEntry.FORM, "id", TacticEntry::steps),
            text("note", TacticEntry::note),
            text("formerly", REFERENCE, TacticEntry::formerly),
            text("replaced-by", REFERENCE, TacticEntry::replacedBy));

    /** What people decided about it. */
    record DecisionEntry(String is, String by, String date, String because, String until, String returnsIf) {

        static final RecordForm<DecisionEntry> FORM = line(
                "a decision",
                DecisionEntry.class,
                word("is", exact(words("a decision word", "proposed accepted rejected deferred")), DecisionEntry::is)
                        .required(),
                text("by", DecisionEntry::by),
                figure("date", DATE, DecisionEntry::date),
                text("because", DecisionEntry::because),
                figure("until", DATE, DecisionEntry::until),
                text("returns-if", DecisionEntry::returnsIf));
    }

    /** Time, work and money, as planned or as they were. */
    record Effort(String start, String end, String work, String cost, String running) {

        static final RecordForm<Effort> PLAN = line(
                "a plan",
                Effort.class,
                figure("start", DATE, Effort::start),
                figure("end", DATE, Effort::end),
                figure("work", WORK, Effort::work),
                figure("cost", MONEY, Effort::cost),
                figure("running", MONEY, Effort::running));

        static final RecordForm<Effort> ACTUAL = PLAN.as("an actual");
    }

    /** How sure its effect is, between 0 and 1, which part is the weakest, and what follows. */
    record ConfidenceEntry(String is, String weakest, String so) {

        static final RecordForm<ConfidenceEntry> FORM = line(
                "a confidence",
                ConfidenceEntry.class,
                figure("is", StrategyValues.CONFIDENCE, ConfidenceEntry::is),
                word("weakest", words("a part of confidence", "data evidence fit"), ConfidenceEntry::weakest),
                text("so", ConfidenceEntry::so));
    }

    /** What its playbook expects of it. */
    record ExpectedEffect(String metric, String change, String grade, String caution) {

        static final RecordForm<ExpectedEffect> FORM = line(
                "an expectation",
                ExpectedEffect.class,
                text("metric", REFERENCE, ExpectedEffect::metric),
                word("change", words("a direction", "up down"), ExpectedEffect::change),
                word("grade", words("a grade", "A B C D E"), ExpectedEffect::grade),
                text("caution", ExpectedEffect::caution));
    }

    /** What was seen of its effect. */
    record ObservedEffect(String metric, String change, String before, String after, String period, String says) {

        static final RecordForm<ObservedEffect> FORM = line(
                "an observation",
                ObservedEffect.class,
                text("metric", REFERENCE, ObservedEffect::metric),
                word("change", words("a direction", "up down"), ObservedEffect::change),
                figure("before", QUANTITY, ObservedEffect::before),
                figure("after", QUANTITY, ObservedEffect::after),
                figure("period", PERIOD, ObservedEffect::period),
                text("says", ObservedEffect::says));
    }

    /** A step, who takes it and by when. */
    record StepEntry(String id, String doing, String who, String by, String after, String finished, String note) {

        static final RecordForm<StepEntry> FORM = line(
                "a step",
                StepEntry.class,
                text("id", ID, StepEntry::id).required(),
                text("do", StepEntry::doing).in("doing"),
                text("who", StepEntry::who),
                figure("by", DATE, StepEntry::by),
                text("after", REFERENCE, StepEntry::after),
                figure("finished", DATE, StepEntry::finished),
                text("note", StepEntry::note));
    }
}
