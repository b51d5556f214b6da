package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.SwotItem;

/**
 * The sentences of a strategy in one language. The document says what is told and where; the words come from the catalogue of
 * messages, which stands above this package. Every sentence is one line without a full stop, except {@link #whole}.
 */
public interface StrategyWording {

    /** The comment at the top of the file, line by line: whose the file is, and where the proof of every line is found. */
    List<String> header(Strategy strategy);

    /** What the whole strategy comes down to, in a sentence or two. */
    String whole(Strategy strategy);

    /** A goal from where to where by when; {@link FigureText#of(Goal)} gives the figures as the file shows them. */
    String goal(Goal goal);

    /** Why a goal is thought to move the one it serves, or that nothing shows it. */
    String link(GoalLink link);

    /** What to do about a goal that nobody could judge: see {@link org.cxadvisor.goal.Verdict#wayOut()}. */
    String wayOut(Goal goal);

    /** What to do with a tactic of so much confidence: see {@link org.cxadvisor.tactic.Advice#level()}. */
    String so(String advice);

    /** A gap as a customer would put it. */
    String finding(FoundGap gap);

    /** What a check of the audit found: what changes how a figure is read. */
    String caution(Problem doubt);

    /** Why a tactic was left out. */
    String because(NotSelected leftOut);

    /** What would let a tactic in; empty when no single change would. */
    String wouldEnter(NotSelected leftOut);

    /** Why something does not matter here, with its figure. */
    String noLever(Conclusion<NonDriver> lever);

    /** A line of the SWOT. */
    String swot(Conclusion<SwotItem> item);

    /** What to ask for. */
    String ask(MeasurementProposal ask);

    /** What the answer would change: see {@link MeasurementProposal#decides()}. */
    String decides(MeasurementProposal ask);

    /** Why an ambition gives no goal, and what it lacks. */
    String refused(DeclinedAmbition refused);

    /** The comment beside a topmost goal for which the client gave no ambition. */
    String noAmbition();

    /** The comment beside opportunities and threats when the audit knows no rivals. */
    String noRivals();

    /** The comment at the end of a list that is longer in {@code evidence.json}. */
    String more(int left);
}
