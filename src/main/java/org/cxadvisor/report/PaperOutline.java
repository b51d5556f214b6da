package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.tactic.Playbook;

/**
 * What the client's paper tells of, in the order of its numbers.
 *
 * @param telling what the chapters tell from
 * @param gaps the gaps of the first page
 * @param further the gaps that are only named
 * @param tactics the planned tactics told with their steps
 * @param beside the planned tactics told in a few lines
 * @param stepped how many of those in a few lines are told with their steps
 * @param detail how much the lists and the roadmap tell
 */
record PaperOutline(
        ReportContext telling,
        List<FoundGap> gaps,
        List<FoundGap> further,
        List<PlannedTactic> tactics,
        List<PlannedTactic> beside,
        int stepped,
        Detail detail) {

    /** How much is told, so that a paper of many gaps stays as short as one of few. */
    enum Detail {
        /** Lists in their usual length, and tactics in the roadmap by their titles. */
        FULL,
        /** Lists of half the length, and tactics in the roadmap by their numbers. */
        BRIEF,
        /** The same, and half of the facts of each gap. */
        SHORT
    }

    /** A first page of more gaps has no priorities. */
    private static final int GAPS = 7;

    /** The facts that a line tells of a gap; the table has all. */
    private static final int FACTS = 1;

    /** More tactics in full make a manual of the paper. */
    private static final int TACTICS = 3;

    /** What a plan settles by itself, or what the table of gaps tells. */
    private static final Set<String> OURS = Set.of("pain-harm", "tactic-measure", "blind-spot");

    private static final Pattern SOURCE_MARK = Pattern.compile(" ?\\[S\\d+]");

    /** Outlines from the longest to the shortest: the first that makes a paper short enough is taken. */
    static List<PaperOutline> all(ReportContext telling) {
        List<PaperOutline> all = new ArrayList<>();
        int beside = telling.strategy().plan().tactics().size();
        for (int full = TACTICS; full > 0; full--) {
            all.add(of(telling, full, beside, Detail.FULL));
        }
        for (int stepped = beside; stepped > 0; stepped -= 2) {
            all.add(of(telling, 1, stepped, Detail.BRIEF));
        }
        all.add(of(telling, 1, 0, Detail.BRIEF));
        all.add(of(telling, 1, 0, Detail.SHORT));
        return all;
    }

    /** All that a paper tells where it may be as long as it likes. */
    static PaperOutline inFull(ReportContext telling) {
        return of(telling, TACTICS, telling.strategy().plan().tactics().size(), Detail.FULL);
    }

    /** For a screen: one tactic in full, and the others without their steps. */
    static PaperOutline inBrief(ReportContext telling) {
        return of(telling, 1, 0, Detail.BRIEF);
    }

    /** How many steps are told of a tactic in a few lines. */
    int stepsInALine(PlannedTactic tactic) {
        return beside.indexOf(tactic) < stepped ? detail == Detail.FULL ? 3 : 2 : 0;
    }

    /** A tactic in the roadmap: with its title where there is room. */
    Text inRoadmap(PlannedTactic tactic) {
        return detail == Detail.FULL ? titled(tactic) : number(tactic);
    }

    /** How many of so many points a list of the paper keeps. */
    int points(int usual) {
        return detail == Detail.FULL ? usual : (usual + 1) / 2;
    }

    /** How many of so many facts of a gap are told: they are what a reader came for, and are cut last. */
    int facts(int usual) {
        return detail == Detail.SHORT ? (usual + 1) / 2 : usual;
    }

    private static PaperOutline of(ReportContext telling, int full, int stepped, Detail detail) {
        List<FoundGap> gaps = telling.strategy().diagnosis().ranked();
        List<PlannedTactic> tactics = telling.strategy().plan().tactics();
        return new PaperOutline(
                telling,
                gaps.stream().limit(GAPS).toList(),
                gaps.stream().skip(GAPS).toList(),
                tactics.stream().limit(full).toList(),
                tactics.stream().skip(full).toList(),
                stepped,
                detail);
    }

    /** The number of a gap in the paper. */
    int number(FoundGap gap) {
        return telling.strategy().diagnosis().ranked().indexOf(gap) + 1;
    }

    /** The number of a tactic in the paper, as {@code T1}. */
    Text number(PlannedTactic tactic) {
        return telling.say(
                "paper.tactic.number",
                "number",
                telling.strategy().plan().tactics().indexOf(tactic) + 1);
    }

    /** A tactic by its number and title. */
    Text titled(PlannedTactic tactic) {
        return telling.say(
                "paper.start.tactic",
                "number",
                number(tactic),
                "title",
                telling.tactic(tactic.tactic().id()));
    }

    /** The planned tactics that answer a gap. */
    List<PlannedTactic> answers(FoundGap gap) {
        return telling.strategy().plan().answers(gap.id());
    }

    /** Several gaps by their numbers: {@code gaps 2, 4 and 5}. */
    Text numbered(List<FoundGap> several) {
        return numbered(several, gap -> telling.voice().own(telling.display().count(number(gap))));
    }

    /** The same, each by its number and something more. */
    Text numbered(List<FoundGap> several, Function<FoundGap, Text> each) {
        List<Text> numbers = several.stream().map(each).toList();
        return telling.say(
                "paper.gaps.numbered",
                "count",
                several.size(),
                "gaps",
                telling.voice().series(numbers));
    }

    /** Which of some gaps are not in the order of their impact, and why, a sentence for each run. */
    List<Text> tied(List<FoundGap> ranked) {
        return Diagnosis.tied(ranked).stream()
                .map(run -> telling.opening("paper.gaps.tied", "gaps", numbered(run)))
                .toList();
    }

    /** The first few of several, and how many more the appendix has. */
    static Text first(ReportContext telling, List<Text> items, int most) {
        List<Text> shown = new ArrayList<>(items.stream().limit(most).toList());
        if (items.size() > most) {
            shown.add(telling.say("paper.more", "left", items.size() - most));
        }
        return telling.voice().joined(shown, "say.list-of-two-long");
    }

    /** When nothing may be changed, in a sentence of the catalogue. */
    static Text freeze(ReportContext telling, String id, Period frozen) {
        return telling.say(
                id,
                "start",
                telling.display().date(frozen.first()),
                "end",
                telling.display().date(frozen.last()));
    }

    /** A gap in a line: its rank, what it is, whom it affects where that was counted, and its class of evidence. */
    Text line(FoundGap gap) {
        Text facts = telling.voice()
                .joined(
                        telling.findings().gaps().facts(gap).stream()
                                .limit(facts(FACTS))
                                .toList(),
                        "say.list-of-two-long");
        boolean bare = facts.isEmpty();
        boolean ofCustomers = !Double.isNaN(gap.met())
                && !facts.plain().contains(affected(gap).plain())
                && !telling.findings().gaps().saysWhoIsAffected(gap);
        return telling.say(
                bare ? "paper.gap.line.bare" : ofCustomers ? "paper.gap.line" : "paper.gap.line.uncounted",
                "rank",
                number(gap),
                "gap",
                telling.findings().gaps().name(gap),
                "facts",
                facts,
                "affected",
                affected(gap),
                "class",
                mark(gap));
    }

    /**
     * One true sentence about the whole, without a full stop: what kind of trouble it is, else how what customers think of the
     * whole moved; empty where neither is known. A figure without a direction opens no paper.
     */
    Optional<Text> opening() {
        return telling.strategy().diagnosis().patterns().stream()
                .findFirst()
                .map(pattern -> telling.findings().pattern(pattern))
                .or(this::moved);
    }

    private Optional<Text> moved() {
        ResultText results = telling.results();
        return results.outcome().flatMap(measured -> results.change(measured)
                .map(change -> telling.say(
                        "paper.opening.change",
                        "result",
                        results.told(measured),
                        "change",
                        results.moved(measured, change))));
    }

    /** The first few inputs that are not known, in a sentence; none where all are. */
    Optional<Text> unknown(int most) {
        List<Text> unknown = telling.strategy().measureNext().stream()
                .filter(ask -> !OURS.contains(ask.kind()))
                .limit(most)
                .map((MeasurementProposal ask) -> telling.questions().inBrief(ask))
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.unknown", "inputs", telling.voice().joined(unknown, "say.list-of-two-long")));
    }

    /** The first few planned tactics whose playbook names a risk, in the order of the plan. */
    List<PlannedTactic> risky(int most) {
        return telling.strategy().plan().tactics().stream()
                .filter(planned -> !planned.tactic().playbook().risks().isEmpty())
                .limit(most)
                .toList();
    }

    /** The first risk that a tactic's playbook names. */
    static String risk(PlannedTactic planned) {
        return unmarked(planned.tactic().playbook().risks().get(0));
    }

    /** What follows a branch of a diagnosis: what people are to do, which is the title of a tactic where one follows. */
    static String follows(Playbook.Branch branch) {
        String then = branch.then() == null ? "" : SubjectNames.words(branch.then());
        return branch.doing() == null ? then : unmarked(branch.doing());
    }

    /** Words of a playbook without the marks of its sources, which stand in the appendix. */
    static String unmarked(String words) {
        return SOURCE_MARK.matcher(words).replaceAll("");
    }

    /** The numbers of several tactics in a row. */
    Text numbers(List<PlannedTactic> several) {
        return telling.voice().list(several.stream().map(this::number).toList());
    }

    /** Who is to own a tactic: who is responsible for its place, else the role that does most of the work. */
    Text owner(PlannedTactic planned) {
        return telling.opening(
                PlannedTactic.owner(telling.strategy().audit(), planned.tactic().subject(), List.of(planned)));
    }

    /** The class of evidence of a gap with its mark. */
    Text mark(FoundGap gap) {
        return telling.say("paper.class." + gap.gap().evidenceClass());
    }

    /** The share of customers who meet a gap, else that of whom it was counted among; a dash where nobody was. */
    Text affected(FoundGap gap) {
        double met = gap.met();
        return Double.isNaN(met)
                ? part(gap).orElseGet(() -> telling.say("paper.dash"))
                : telling.voice().own(telling.display().exactShare(met));
    }

    private Optional<Text> part(FoundGap gap) {
        return gap.signals().get(0).evidence().stream()
                .flatMap(fact -> telling.findings().facts().part(fact).stream())
                .findFirst();
    }
}
