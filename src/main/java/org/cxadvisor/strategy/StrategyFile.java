package org.cxadvisor.strategy;

import static org.cxadvisor.metric.Values.COUNT;
import static org.cxadvisor.metric.Values.DATE;
import static org.cxadvisor.metric.Values.MONEY;
import static org.cxadvisor.metric.Values.PERIOD;
import static org.cxadvisor.strategy.StrategyForm.ID;
import static org.cxadvisor.strategy.StrategyForm.REFERENCE;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.RecordForm.block;
import static org.cxadvisor.yaml.RecordForm.line;
import static org.cxadvisor.yaml.RecordKey.figure;
import static org.cxadvisor.yaml.RecordKey.figures;
import static org.cxadvisor.yaml.RecordKey.part;
import static org.cxadvisor.yaml.RecordKey.parts;
import static org.cxadvisor.yaml.RecordKey.rows;
import static org.cxadvisor.yaml.RecordKey.text;
import static org.cxadvisor.yaml.RecordKey.texts;
import static org.cxadvisor.yaml.RecordKey.word;

import java.util.List;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.RecordForm;
import org.cxadvisor.yaml.Slot;

/**
 * {@code strategy.yaml} as a model: every key of the file is a component of a record, and each record is described once, by its
 * {@code FORM}. Figures and dates are texts as the file has them, so that what is read is written again as it was; a text is
 * empty, and a {@link Slot} has neither value nor word, where the file says nothing.
 *
 * @param strategy the version of the format
 * @param organization whose customers it is about
 * @param period the quarters of the plan
 * @param asOf the day it is seen from
 * @param says what it all comes down to
 * @param note a remark of people
 * @param gaps what customers lack, the largest first
 * @param cautions what changes how a figure of the audit is read
 */
record StrategyFile(
        String strategy,
        String organization,
        String period,
        String asOf,
        Slot<Approval> approved,
        Slot<MadeFrom> madeFrom,
        String says,
        String note,
        Slot<List<GapEntry>> gaps,
        Slot<List<CautionEntry>> cautions,
        Slot<List<GoalEntry>> goals,
        Slot<List<TacticEntry>> tactics,
        Slot<List<LeftOutEntry>> leftOut,
        Slot<List<NoLeverEntry>> noLever,
        Slot<List<NoGoalEntry>> noGoal,
        Slot<SwotEntry> swot,
        Slot<BudgetEntry> budget,
        Slot<CalendarEntry> calendar,
        Slot<List<AssumptionEntry>> assumptions,
        Slot<List<MeasureNextEntry>> measureNext) {

    static final RecordForm<StrategyFile> FORM = block(
            "a strategy",
            StrategyFile.class,
            word("strategy", exact(Form.value(StrategyValues.FORMAT)), StrategyFile::strategy)
                    .required(),
            text("organization", exact(Form.text()), StrategyFile::organization).required(),
            figure("period", PERIOD, StrategyFile::period),
            figure("as-of", DATE, StrategyFile::asOf),
            part("approved", Approval.FORM, StrategyFile::approved),
            part("made-from", MadeFrom.FORM, StrategyFile::madeFrom),
            text("says", StrategyFile::says).folded(),
            text("note", StrategyFile::note),
            rows("gaps", GapEntry.FORM, "id", StrategyFile::gaps).apart(),
            parts("cautions", CautionEntry.FORM, "", StrategyFile::cautions),
            rows("goals", GoalEntry.FORM, "id", StrategyFile::goals).required().apart(),
            rows("tactics", TacticEntry.FORM, "id", StrategyFile::tactics)
                    .required()
                    .apart(),
            rows("left-out", LeftOutEntry.FORM, "tactic", StrategyFile::leftOut).apart(),
            rows("no-lever", NoLeverEntry.FORM, "subject", StrategyFile::noLever),
            rows("no-goal", NoGoalEntry.FORM, "ambition", StrategyFile::noGoal),
            part("swot", SwotEntry.FORM, StrategyFile::swot).apart(),
            part("budget", BudgetEntry.FORM, StrategyFile::budget).apart(),
            part("calendar", CalendarEntry.FORM, StrategyFile::calendar),
            rows("assumptions", AssumptionEntry.FORM, "id", StrategyFile::assumptions),
            rows("measure-next", MeasureNextEntry.FORM, "id", StrategyFile::measureNext));

    /** Who agreed to it, when, and when it is reviewed. */
    record Approval(String by, String date, String nextReview) {

        static final RecordForm<Approval> FORM = line(
                "an approval",
                Approval.class,
                text("by", Approval::by),
                figure("date", DATE, Approval::date),
                figure("next-review", DATE, Approval::nextReview));
    }

    /** The audit, the rules and the evidence behind it. */
    record MadeFrom(String audit, String meaning, String rules, String evidence) {

        static final RecordForm<MadeFrom> FORM = line(
                "an origin",
                MadeFrom.class,
                text("audit", MadeFrom::audit),
                text("meaning", Form.value(StrategyValues.DIGEST), MadeFrom::meaning),
                figure("rules", StrategyValues.VERSION, MadeFrom::rules),
                text("evidence", MadeFrom::evidence));
    }

    /** What changes how a figure is read: the place of the figure in the audit, the check that found it, and what it found. */
    record CautionEntry(String about, String rule, String says) {

        static final RecordForm<CautionEntry> FORM = line(
                "a caution",
                CautionEntry.class,
                text("about", CautionEntry::about),
                text("rule", REFERENCE, CautionEntry::rule),
                text("says", CautionEntry::says));
    }

    /** A tactic that was not selected. */
    record LeftOutEntry(String tactic, String because, String wouldEnter) {

        static final RecordForm<LeftOutEntry> FORM = line(
                "a left-out tactic",
                LeftOutEntry.class,
                text("tactic", ID, LeftOutEntry::tactic).required(),
                text("because", LeftOutEntry::because),
                text("would-enter", LeftOutEntry::wouldEnter));
    }

    /** What was examined and is not a driver. */
    record NoLeverEntry(String subject, String because) {

        static final RecordForm<NoLeverEntry> FORM = line(
                "a non-lever",
                NoLeverEntry.class,
                text("subject", ID, NoLeverEntry::subject).required(),
                text("because", NoLeverEntry::because));
    }

    /** An ambition that gives no goal yet. */
    record NoGoalEntry(String ambition, String because) {

        static final RecordForm<NoGoalEntry> FORM = line(
                "a refused ambition",
                NoGoalEntry.class,
                text("ambition", ID, NoGoalEntry::ambition).required(),
                text("because", NoGoalEntry::because));
    }

    /** The SWOT, line by line. */
    record SwotEntry(
            Slot<List<SwotLine>> strengths,
            Slot<List<SwotLine>> weaknesses,
            Slot<List<SwotLine>> opportunities,
            Slot<List<SwotLine>> threats,
            Slot<List<RivalLine>> rivals) {

        static final RecordForm<SwotEntry> FORM = block(
                "a SWOT",
                SwotEntry.class,
                rows("strengths", SwotLine.FORM, "id", SwotEntry::strengths),
                rows("weaknesses", SwotLine.FORM, "id", SwotEntry::weaknesses),
                rows("opportunities", SwotLine.FORM, "id", SwotEntry::opportunities),
                rows("threats", SwotLine.FORM, "id", SwotEntry::threats),
                rows("rivals", RivalLine.FORM, "id", SwotEntry::rivals));
    }

    /** A line of the SWOT, and where in the audit its proof stands. */
    record SwotLine(String id, String rival, String says, Slot<List<String>> standsOn) {

        static final RecordForm<SwotLine> FORM = line(
                "a SWOT line",
                SwotLine.class,
                text("id", ID, SwotLine::id).required(),
                text("rival", REFERENCE, SwotLine::rival),
                text("says", SwotLine::says),
                texts("stands-on", Form.text(), SwotLine::standsOn));
    }

    /** What a rival is good and poor at. */
    record RivalLine(String id, Slot<List<String>> strengths, Slot<List<String>> weaknesses) {

        static final RecordForm<RivalLine> FORM = line(
                "a rival line",
                RivalLine.class,
                text("id", ID, RivalLine::id).required(),
                texts("strengths", Form.text(), RivalLine::strengths),
                texts("weaknesses", Form.text(), RivalLine::weaknesses));
    }

    /** The money there is, planned, spent and free. */
    record BudgetEntry(String limit, String planned, String running, String spent, String reserve, String free) {

        static final RecordForm<BudgetEntry> FORM = line(
                "a budget",
                BudgetEntry.class,
                figure("limit", MONEY, BudgetEntry::limit),
                figure("planned", MONEY, BudgetEntry::planned),
                figure("running", MONEY, BudgetEntry::running),
                figure("spent", MONEY, BudgetEntry::spent),
                figure("reserve", MONEY, BudgetEntry::reserve),
                figure("free", MONEY, BudgetEntry::free));
    }

    /** When nothing may change, when the strategy is reviewed, and what is asked until then. */
    record CalendarEntry(Slot<List<String>> freeze, Slot<List<String>> reviews, Slot<List<WaveEntry>> waves) {

        static final RecordForm<CalendarEntry> FORM = line(
                "a calendar",
                CalendarEntry.class,
                figures("freeze", PERIOD, CalendarEntry::freeze),
                figures("reviews", DATE, CalendarEntry::reviews),
                parts("waves", WaveEntry.FORM, "", CalendarEntry::waves));
    }

    /** So many responses from a source by a day. */
    record WaveEntry(String source, String by, String responses) {

        static final RecordForm<WaveEntry> FORM = line(
                "a wave",
                WaveEntry.class,
                text("source", REFERENCE, WaveEntry::source),
                figure("by", DATE, WaveEntry::by),
                figure("responses", COUNT, WaveEntry::responses));
    }

    /** What is taken for granted without evidence. */
    record AssumptionEntry(String id, String value, String basis, String by, String note) {

        static final RecordForm<AssumptionEntry> FORM = line(
                "an assumption",
                AssumptionEntry.class,
                text("id", ID, AssumptionEntry::id).required(),
                word("value", Form.text(), AssumptionEntry::value),
                text("basis", AssumptionEntry::basis),
                text("by", AssumptionEntry::by),
                text("note", AssumptionEntry::note));
    }

    /** What to find out first, and how. */
    record MeasureNextEntry(
            String id,
            String ask,
            String why,
            String responses,
            String by,
            Slot<SurveyEntry> survey,
            String owner,
            String note) {

        static final RecordForm<MeasureNextEntry> FORM = line(
                "a question",
                MeasureNextEntry.class,
                text("id", ID, MeasureNextEntry::id).required(),
                text("ask", MeasureNextEntry::ask),
                text("why", MeasureNextEntry::why),
                figure("responses", COUNT, MeasureNextEntry::responses),
                figure("by", DATE, MeasureNextEntry::by),
                part("survey", SurveyEntry.FORM, MeasureNextEntry::survey),
                text("owner", MeasureNextEntry::owner),
                text("note", MeasureNextEntry::note));
    }

    /** A survey that would tell it. */
    record SurveyEntry(String whom, String trigger, String delay, String question, String then) {

        static final RecordForm<SurveyEntry> FORM = line(
                "a drafted survey",
                SurveyEntry.class,
                text("whom", SurveyEntry::whom),
                text("trigger", SurveyEntry::trigger),
                text("delay", SurveyEntry::delay),
                text("question", SurveyEntry::question),
                text("then", SurveyEntry::then));
    }
}
