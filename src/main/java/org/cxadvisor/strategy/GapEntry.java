package org.cxadvisor.strategy;

import static org.cxadvisor.metric.Values.COUNT;
import static org.cxadvisor.metric.Values.NUMBER;
import static org.cxadvisor.metric.Values.SHARE;
import static org.cxadvisor.strategy.StrategyForm.ID;
import static org.cxadvisor.strategy.StrategyForm.REFERENCE;
import static org.cxadvisor.strategy.StrategyForm.words;
import static org.cxadvisor.yaml.Form.text;
import static org.cxadvisor.yaml.RecordForm.line;
import static org.cxadvisor.yaml.RecordKey.figure;
import static org.cxadvisor.yaml.RecordKey.text;
import static org.cxadvisor.yaml.RecordKey.texts;
import static org.cxadvisor.yaml.RecordKey.word;

import java.util.List;
import java.util.stream.IntStream;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.yaml.RecordForm;
import org.cxadvisor.yaml.Slot;

/**
 * A gap that customers meet as {@code strategy.yaml} has it: what a script reads to know what was concluded.
 *
 * @param rank 1 for the gap with the largest impact
 * @param id {@code concern@place}
 * @param says the finding in a sentence
 * @param is the class of evidence: {@code proven likely reported}
 * @param impact loss of those affected × their share × importance × what the class of evidence counts, 0 to 1
 * @param affected the share of customers affected
 * @param evidence the rules whose signals it is made of, the largest first
 * @param themes what these signals are about, the largest first
 * @param answeredBy the planned tactics against it
 */
record GapEntry(
        String rank,
        String id,
        String says,
        String is,
        String impact,
        String affected,
        Slot<List<String>> evidence,
        Slot<List<String>> themes,
        Slot<List<String>> answeredBy) {

    static final RecordForm<GapEntry> FORM = line(
            "a gap",
            GapEntry.class,
            figure("rank", COUNT, GapEntry::rank),
            text("id", ID, GapEntry::id).required(),
            text("says", GapEntry::says),
            word("class", words("an evidence class", "proven likely reported borrowed"), GapEntry::is)
                    .in("is"),
            figure("impact", NUMBER, GapEntry::impact),
            figure("affected", SHARE, GapEntry::affected),
            texts("evidence", REFERENCE, GapEntry::evidence),
            texts("themes", text(), GapEntry::themes),
            texts("answered-by", REFERENCE, GapEntry::answeredBy));

    private static final int DECIMALS = 4;

    static List<GapEntry> of(Strategy strategy, StrategyWording sentences) {
        List<FoundGap> ranked = strategy.diagnosis().ranked();
        return IntStream.range(0, ranked.size())
                .mapToObj(at -> of(
                        ranked.get(at),
                        at + 1,
                        strategy.plan().answers(ranked.get(at).id()),
                        sentences))
                .toList();
    }

    private static GapEntry of(FoundGap gap, int rank, List<PlannedTactic> answers, StrategyWording sentences) {
        return new GapEntry(
                FigureText.count(rank),
                gap.id(),
                sentences.finding(gap),
                gap.gap().evidenceClass(),
                FigureText.decimal(gap.weight().value(), DECIMALS),
                FigureText.percent(gap.met()),
                Slot.of(gap.gap().signals()),
                GoalEntries.some(gap.gap().themes()),
                Slot.of(answers.stream().map(planned -> planned.tactic().id()).toList()));
    }
}
