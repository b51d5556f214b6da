package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.page.Text;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Standards;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;

/**
 * All that the chapters of a report tell from and with.
 *
 * @param strategy what is told
 * @param index the rules' pages
 * @param standards what the thresholds decide about the figures that are shown
 * @param voice says the sentences
 * @param display rounds the numbers
 * @param names what people call things
 * @param findings what was found, in words
 * @param results what was measured
 * @param questions what to ask next
 */
record ReportContext(
        Strategy strategy,
        RuleIndex index,
        Standards standards,
        Phrasing voice,
        Display display,
        SubjectNames names,
        FindingText findings,
        ResultText results,
        QuestionText questions) {

    static ReportContext of(Strategy strategy, RuleIndex index, Phrasing voice) {
        FindingText findings = new FindingText(strategy, index, voice);
        return new ReportContext(
                strategy,
                index,
                strategy.standards(),
                voice,
                new Display(voice.messages()),
                new SubjectNames(strategy.audit(), strategy.facts(), voice.messages()),
                findings,
                new ResultText(strategy, voice),
                new QuestionText(strategy, findings, voice));
    }

    Text say(String id, Object... namesAndValues) {
        return voice.say(id, namesAndValues);
    }

    /** A sentence of the catalogue that begins with a value, and so needs a capital. */
    Text opening(String id, Object... namesAndValues) {
        return voice.opening(voice.say(id, namesAndValues));
    }

    /** A value at the beginning of a sentence. */
    Text opening(String text) {
        return voice.opening(voice.own(text));
    }

    /** Why a row of a table decides as it does; what it cites in the brackets at its end is for the rule's page. */
    Text why(String row) {
        String why = index.place(row).map(place -> place.why()).orElse("");
        int cited = why.lastIndexOf(" (");
        return voice.own(why.endsWith(")") && cited > 0 ? why.substring(0, cited) : why);
    }

    /** A tactic by its title, with its place where the same is proposed for several and the title does not tell which. */
    Text tactic(String id) {
        String playbook = id.substring(0, Math.max(0, id.indexOf('@')));
        String subject = id.substring(id.indexOf('@') + 1);
        List<Candidate> proposed = strategy.tactics().byPlaybook().all(playbook);
        boolean isProposed = strategy.tactics().byId().first(id).isPresent();
        Text title =
                isProposed ? voice.own(proposed.get(0).playbook().title()) : voice.own(SubjectNames.words(playbook));
        return proposed.size() > (isProposed ? 1 : 0)
                ? say("goal.metric-at", "metric", title, "subject", names.subject(subject))
                : title;
    }

    /** An initiative of the audit: what it is called, how far it has come and since when, and what came of it. */
    Text initiative(Audit.Initiative initiative) {
        Text name = strategy.tactics()
                .byPlaybook()
                .first(initiative.tactic())
                .map(candidate -> voice.own(candidate.playbook().title()))
                .orElseGet(() -> opening(names.meaning(initiative.tactic())));
        Text stated = say("say.initiative", "name", name, "state", state(initiative));
        return initiative
                .outcome()
                .known()
                .map(outcome -> say("say.initiative.outcome", "stated", stated, "outcome", unended(outcome)))
                .orElse(stated);
    }

    private Text state(Audit.Initiative initiative) {
        String state = initiative.state().or("unknown");
        return initiative
                .date()
                .known()
                .map(date -> say("say.initiative." + state + ".dated", "when", display.when(date)))
                .orElseGet(() -> say("say.initiative." + state));
    }

    /** Words of the audit within a sentence of ours, which has a full stop of its own. */
    Text unended(String words) {
        return voice.own(words.replaceFirst("\\.$", ""));
    }

    /** What stands in the way of a tactic: a gap by its finding, another tactic by its title, all else in words. */
    Text obstacle(String what) {
        if (strategy.diagnosis().gap(what).isPresent()) {
            return findings.gap(what);
        }
        return what.contains("@")
                ? tactic(what)
                : names.hasSubject(what) ? findings.subject(what) : voice.own(SubjectNames.words(what));
    }

    /** A range as people say it: the two dots are for machines. */
    Text spoken(String range) {
        return spoken(voice, range);
    }

    /** The same for those who tell of no strategy. */
    static Text spoken(Phrasing voice, String range) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            return voice.own(range);
        }
        String low = range.substring(0, dots);
        return voice.say(low.equals("0") ? "say.within" : "say.between", "low", low, "high", range.substring(dots + 2));
    }

    /** What a check of the audit found, in its sentence. */
    Text doubt(Problem doubt) {
        Map<String, Text> values = new TreeMap<>();
        doubt.values().forEach((name, value) -> values.put(name, voice.own(value)));
        return findings.page(doubt.rule(), values);
    }

    /** What a doubt is about: a source by its description, a touchpoint or measure by its name, else the section of the audit. */
    Text where(Problem doubt) {
        String[] path = doubt.place().path().split("/", -1);
        boolean isNamed = path.length > 1 && !path[1].chars().allMatch(Character::isDigit);
        String id = path[isNamed ? 1 : 0];
        if (path[0].equals("sources")) {
            return findings.market().source(id);
        }
        return voice.own(path[0].equals("metrics") ? names.metric(id) : names.subject(id));
    }

    /** The class of evidence of a gap in a word. */
    Text evidenceClass(FoundGap gap) {
        return say("report.class." + gap.gap().evidenceClass());
    }

    /** What the signals of a gap say beside its name, the largest first; what two of them say alike once. */
    List<Text> also(FoundGap gap) {
        Set<Text> told = new LinkedHashSet<>();
        gap.signals().forEach(signal -> told.add(findings().signal(gap, signal)));
        return told.stream().map(says -> say("report.gap.also", "says", says)).toList();
    }

    /** Where the share of customers comes from for whom a gap is counted. */
    Text reachBasis(FoundGap gap) {
        return gap.fact(SegmentChurn.class)
                .map(segment -> say(
                        "report.reach." + (segment.phase() ? "phase" : segment.examined() ? "examined" : "unexamined"),
                        "share",
                        display().exactShare(segment.share())))
                .orElseGet(() -> say(reachKnown(gap)));
    }

    /** What a gap weighs and by what, in a sentence of the catalogue. */
    Text weight(String id, FoundGap gap) {
        return say(
                id,
                "severity",
                voice.sayOr("report.severity." + gap.severity(), "say.words", "words", gap.severity()),
                "weight",
                display.fine(gap.weight().value()),
                "shortfall",
                shortfall(gap),
                "reach",
                display.exactShare(gap.weight().reach()),
                "certainty",
                display.part(gap.weight().certainty()),
                "class",
                evidenceClass(gap),
                "reach_basis",
                reachBasis(gap),
                "importance",
                display.part(gap.weight().importance()),
                "importance_basis",
                say("report.importance." + gap.importance()));
    }

    /** How far a gap falls short, and of what. */
    Text shortfall(FoundGap gap) {
        return say(
                "report.shortfall." + fallsShortOf(gap),
                "share",
                display().exactShare(gap.weight().shortfall()));
    }

    /** What a gap falls short of: a scale, or where there is none a time that is accepted or that a rival takes. */
    static String fallsShortOf(FoundGap gap) {
        boolean time =
                gap.fact(Delay.class).isPresent() || gap.fact(FirstReply.class).isPresent();
        return time ? "time" : gap.fact(MysteryContacts.class).isPresent() ? "rival" : "scale";
    }

    private static String reachKnown(FoundGap gap) {
        if (Double.isNaN(gap.gap().reach())) {
            return "report.reach.assumed";
        }
        boolean all = gap.gap().reach() == 1 && gap.fact(TouchpointRating.class).isPresent();
        return all ? "report.reach.nearly-all" : "report.reach.known";
    }

    /** What customers were heard to say that was not counted, or not with how those who met it rate us. */
    List<Text> heard() {
        List<Text> heard = new ArrayList<>();
        for (Audit.Touchpoint touchpoint : Stated.all(strategy.audit().touchpoints())) {
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                heard.add(say(
                        pain.count().isKnown() ? "screen.heard-no-harm" : "screen.heard",
                        "says",
                        pain.says().or(names.called(pain.theme())),
                        "subject",
                        names.subject(touchpoint.id())));
            }
        }
        return heard;
    }

    /** A heading's or cell's words with the id that explains them. */
    Text named(Text says, String id) {
        return say("report.named", "says", says, "id", voice.id(id));
    }
}
