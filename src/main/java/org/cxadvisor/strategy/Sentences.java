package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NoLever;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Link;
import org.cxadvisor.goal.Refused;
import org.cxadvisor.plan.LeftOut;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.SwotItem;

/**
 * The sentences of a strategy in one language. The document says what is told and where; the words come from the catalogue of
 * messages, which stands above this package. Every sentence is one line without a full stop, except {@link #whole}.
 */
public interface Sentences {

    /** The comment at the top of the file, line by line: whose the file is, and where the proof of every line is found. */
    List<String> header(Strategy strategy);

    /** What the whole strategy comes down to, in a sentence or two. */
    String whole(Strategy strategy);

    /** A goal from where to where by when; {@link Figures#of(Goal)} gives the figures as the file shows them. */
    String goal(Goal goal);

    /** Why a goal is thought to move the one it serves, or that nothing shows it. */
    String link(Link link);

    /** What to do about a goal that nobody could judge: see {@link org.cxadvisor.goal.Verdict#wayOut()}. */
    String wayOut(Goal goal);

    /** What to do with a tactic of so much confidence: {@code recommend staged-test collect-data-first no-spend}. */
    String so(String advice);

    /** A gap as a customer would put it. */
    String finding(FoundGap gap);

    /** Why a tactic was left out. */
    String because(LeftOut leftOut);

    /** What would let a tactic in; empty when no single change would. */
    String wouldEnter(LeftOut leftOut);

    /** Why something does not matter here, with its figure. */
    String noLever(Conclusion<NoLever> lever);

    /** A line of the SWOT. */
    String swot(Conclusion<SwotItem> item);

    /** What to ask for. */
    String ask(Ask ask);

    /** What the answer would change: see {@link Ask#decides()}. */
    String decides(Ask ask);

    /** Why an ambition gives no goal, and what it lacks. */
    String refused(Refused refused);

    /** The comment beside a topmost goal for which the client gave no ambition. */
    String noAmbition();

    /** The comment beside opportunities and threats when the audit knows no rivals. */
    String noRivals();

    /** The comment at the end of a list that is longer in {@code evidence.json}. */
    String more(int left);
}
