package org.cxadvisor.report;

import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.audit.Delay;
import org.cxadvisor.audit.FirstReply;
import org.cxadvisor.audit.Rating;
import org.cxadvisor.audit.SegmentChurn;
import org.cxadvisor.audit.TestContacts;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.Strategy;

/**
 * All that the chapters of a report tell from and with.
 *
 * @param strategy what is told
 * @param doubts what the checks of the audit said that did not stop it
 * @param index the rules' pages
 * @param thresholds the numbers that decided
 * @param voice says the sentences
 * @param display rounds the numbers
 * @param names what people call things
 * @param findings what was found, in words
 * @param results what was measured
 * @param questions what to ask next
 */
record Telling(
        Strategy strategy,
        List<Problem> doubts,
        RuleIndex index,
        Thresholds thresholds,
        Voice voice,
        Display display,
        Names names,
        Findings findings,
        Results results,
        Questions questions) {

    Telling {
        doubts = List.copyOf(doubts);
    }

    static Telling of(Strategy strategy, List<Problem> doubts, RuleIndex index, Voice voice) {
        Findings findings = new Findings(strategy, index, voice);
        return new Telling(
                strategy,
                doubts,
                index,
                strategy.thresholds(),
                voice,
                new Display(voice.messages()),
                new Names(strategy.audit(), strategy.facts(), voice.messages()),
                findings,
                new Results(strategy, voice),
                new Questions(strategy, findings, voice));
    }

    Said say(String id, Object... namesAndValues) {
        return voice.say(id, namesAndValues);
    }

    /** A sentence of the catalogue that begins with a value, and so needs a capital. */
    Said opening(String id, Object... namesAndValues) {
        return voice.opening(voice.say(id, namesAndValues));
    }

    /** A value at the beginning of a sentence. */
    Said opening(String text) {
        return voice.opening(voice.own(text));
    }

    /** Why a row of a table decides as it does; what it cites in the brackets at its end is for the rule's page. */
    Said why(String row) {
        String why = index.place(row).map(place -> place.why()).orElse("");
        int cited = why.lastIndexOf(" (");
        return voice.own(why.endsWith(")") && cited > 0 ? why.substring(0, cited) : why);
    }

    /** A tactic by its title, with its place where the same is proposed for several. */
    Said tactic(String id) {
        String playbook = id.substring(0, Math.max(0, id.indexOf('@')));
        Said title = title(id, playbook);
        return isProposedElsewhere(id, playbook)
                ? say("goal.metric-at", "metric", title, "subject", names.subject(id.substring(id.indexOf('@') + 1)))
                : title;
    }

    /** Whether the same is proposed for several places, so that its title alone does not tell which is meant. */
    private boolean isProposedElsewhere(String id, String playbook) {
        return Stream.concat(strategy.tactics().open().stream(), strategy.tactics().forbidden().stream())
                .anyMatch(other ->
                        other.playbook().id().equals(playbook) && !other.id().equals(id));
    }

    private Said title(String id, String playbook) {
        return strategy.tactics().open().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .or(() -> strategy.tactics().forbidden().stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst())
                .map(candidate -> voice.own(candidate.playbook().title()))
                .orElseGet(() -> voice.own(Names.words(playbook)));
    }

    /** What stands in the way of a tactic: a gap by its finding, another tactic by its title, all else in words. */
    Said obstacle(String what) {
        if (strategy.diagnosis().gap(what).isPresent()) {
            return findings.gap(what);
        }
        return what.contains("@")
                ? tactic(what)
                : names.hasSubject(what) ? findings.subject(what) : voice.own(Names.words(what));
    }

    /** A range as people say it: the two dots are for machines. */
    Said spoken(String range) {
        return spoken(voice, range);
    }

    /** The same for those who tell of no strategy. */
    static Said spoken(Voice voice, String range) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            return voice.own(range);
        }
        String low = range.substring(0, dots);
        return voice.say(low.equals("0") ? "say.within" : "say.between", "low", low, "high", range.substring(dots + 2));
    }

    /** Where the share of customers comes from whom a gap is counted for. */
    Said reachBasis(FoundGap gap) {
        return gap.fact(SegmentChurn.class)
                .map(segment -> say(
                        "report.reach." + LossText.standing(segment),
                        "share",
                        display().exactShare(segment.share())))
                .orElseGet(() -> say(reachKnown(gap)));
    }

    /** How far a gap falls short, and of what. */
    Said shortfall(FoundGap gap) {
        return say(
                "report.shortfall." + fallsShortOf(gap),
                "share",
                display().exactShare(gap.weight().shortfall()));
    }

    /** What a gap falls short of: a scale, or where there is none a time that is accepted or that a rival takes. */
    static String fallsShortOf(FoundGap gap) {
        boolean time =
                gap.fact(Delay.class).isPresent() || gap.fact(FirstReply.class).isPresent();
        return time ? "time" : gap.fact(TestContacts.class).isPresent() ? "rival" : "scale";
    }

    private static String reachKnown(FoundGap gap) {
        if (Double.isNaN(gap.gap().reach())) {
            return "report.reach.assumed";
        }
        boolean all = gap.gap().reach() == 1 && gap.fact(Rating.class).isPresent();
        return all ? "report.reach.nearly-all" : "report.reach.known";
    }

    /** A heading's or cell's words with the id that explains them. */
    Said named(Said says, String id) {
        return say("report.named", "says", says, "id", voice.id(id));
    }
}
