package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.strategy.FactFields;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A fact in a sentence, the same in the report and in a proof. The catalogue has one for each kind: {@code fact.<kind>}, or
 * {@code fact.proof.<kind>} where only a proof tells it, and {@code fact.clause.<kind>} for part of a sentence.
 */
final class FactText {

    /** Kinds whose values are what a finding is about where others stand beside them, the first before the rest. */
    private static final List<String> FOREMOST = List.of(
            "public-mentions",
            "rival-scorecard",
            "mystery-contacts",
            "survey-return",
            "staff-turnover",
            "yearly-churn",
            "segment-churn",
            "measurement",
            "rival-comparison",
            "change",
            "journey-step");

    private final Strategy strategy;
    private final Phrasing voice;
    private final Display display;
    private final FactValues values;

    FactText(Strategy strategy, Phrasing voice, MarketText market, SubjectNames names) {
        this.strategy = strategy;
        this.voice = voice;
        this.display = new Display(voice.messages());
        this.values = new FactValues(strategy, voice, market, names);
    }

    /** The fact as the report tells it; numbers on which a rule only weighs stand in the ledger and are left out. */
    Optional<Text> inReport(Object fact) {
        if (fact instanceof Threshold threshold) {
            return isInUnitsOfMeasures(threshold)
                    ? Optional.of(threshold("report.evidence.threshold", threshold))
                    : Optional.empty();
        }
        return said("fact.", fact).map(voice::opening).or(() -> clause(fact)
                .map(clause -> voice.opening(voice.say("say.sentence", "clause", clause))));
    }

    /** The fact as a proof tells it, whatever it is; empty for what earlier stages concluded. */
    Optional<Text> inProof(Object fact) {
        return fact instanceof Threshold threshold
                ? Optional.of(threshold("why.fact.threshold", threshold))
                : inReport(fact).or(() -> said("fact.proof.", fact));
    }

    /** A fact about the market as a clause; empty for what is none. */
    Optional<Text> clause(Object fact) {
        return said("fact.clause.", fact);
    }

    /** Whom it counts where these are no customers: a part of the complaints, of the contacts or of those who left; else empty. */
    Optional<Text> part(Object fact) {
        return said("fact.part.", fact);
    }

    /** The fact as a clause of a gap whose name has its place; empty for a kind that has none. */
    Optional<Text> inGap(Object fact) {
        return said("gap.fact.", fact);
    }

    /** What proves a line of a SWOT, as a clause in brackets; empty for what only weighs. */
    Optional<Text> inSwot(Object fact) {
        return said("fact.swot.", fact).or(() -> clause(fact));
    }

    /** What a finding names, of the facts it rests on; null where none of them has it. */
    @Nullable
    Text found(List<Object> evidence, String name) {
        Object foremost = null;
        List<Text> each = new ArrayList<>();
        for (Object fact : evidence) {
            String kind = FactFields.kind(fact);
            if (voice.messages().has("finding." + kind + "." + name)
                    && (foremost == null || rank(kind) < rank(FactFields.kind(foremost)))) {
                foremost = fact;
            }
            if (voice.messages().has("finding.each." + kind + "." + name)) {
                Text one = say("finding.each." + kind + "." + name, fact);
                each.addAll(each.contains(one) ? List.of() : List.of(one));
            }
        }
        if (foremost != null) {
            return say("finding." + FactFields.kind(foremost) + "." + name, foremost);
        }
        return each.isEmpty() ? null : voice.series(each);
    }

    private static int rank(String kind) {
        int rank = FOREMOST.indexOf(kind);
        return rank < 0 ? FOREMOST.size() : rank;
    }

    /** The values of facts. */
    FactValues values() {
        return values;
    }

    private Optional<Text> said(String before, Object fact) {
        String id = before + FactFields.kind(fact);
        return voice.messages().has(id) ? Optional.of(say(id, fact)).filter(said -> !said.isEmpty()) : Optional.empty();
    }

    private Text say(String id, Object fact) {
        return voice.say(id, name -> values.value(fact, name));
    }

    private Text threshold(String id, Threshold threshold) {
        String source = strategy.standards().source(threshold);
        return voice.say(
                id,
                "id",
                voice.id(threshold.id()),
                "value",
                inItsUnit(threshold),
                "why",
                strategy.standards().why(threshold),
                "source",
                // Chapters of our own handbook are not for clients to look up.
                source.startsWith("brief") ? voice.say("why.fact.handbook") : voice.own(source));
    }

    /** Numbers on which a rule weighs stand in the ledger; those a measure is held against belong to the gap. */
    static boolean isInUnitsOfMeasures(Threshold threshold) {
        return threshold.unit().equals("seconds") || threshold.unit().equals("percent");
    }

    private String inItsUnit(Threshold threshold) {
        return switch (threshold.unit()) {
            case "seconds" -> display.duration(threshold.value());
            case "percent" -> display.exactShare(threshold.value() / 100);
            default -> display.whole(threshold.value());
        };
    }
}
