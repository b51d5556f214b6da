package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Stick.Mark;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Share;

/** How we and rivals are talked of in public, and who is talked of how much. */
final class TalkFacts {

    private final MarketFacts market;
    private final Audit.Mentions mentions;
    private final AuditFacts.Noted noted;

    TalkFacts(MarketFacts market, Audit.Mentions mentions, AuditFacts.Noted noted) {
        this.market = market;
        this.mentions = mentions;
        this.noted = noted;
    }

    void note() {
        MetricDefinition sentiment = market.definition("sentiment").orElseThrow();
        Map<String, Audit.Mention> known = MarketFacts.known(mentions.results());
        List<Mark> tones = new ArrayList<>();
        known.forEach((who, mention) -> {
            Estimate tone = Estimator.estimate(sentiment, reading(mention));
            if (tone.known()) {
                tones.add(new Mark(who, tone, mention.at()));
                noted.add(talk(who, mention, tone));
            }
        });
        if (known.containsKey(MarketFacts.US) && !market.isMeasured("sentiment")) {
            Estimator.measure(sentiment, AuditFacts.ORGANIZATION, reading(known.get(MarketFacts.US)))
                    .ifPresent(noted::add);
        }
        market.marked(
                market.stick("sentiment", "sentiment", mentions.source(), -100, 100, 1),
                AuditFacts.ORGANIZATION,
                tones);
        voices(known);
    }

    private Reading reading(Audit.Mention mention) {
        noted.at(mention.at());
        return Reading.at(mention.at())
                .source(mentions.source().or(""))
                .promoters(count(mention.positive()))
                .passives(count(mention.neutral()))
                .detractors(count(mention.negative()))
                .read();
    }

    private PublicTalk talk(String who, Audit.Mention mention, Estimate tone) {
        String reason = "";
        double most = Double.NaN;
        for (Map.Entry<String, Stated<Share>> entry :
                Stated.entries(mention.reasons()).entrySet()) {
            double share = entry.getValue().known().map(Share::percent).orElse(Double.NaN);
            if (share > 0 && !(share <= most)) {
                reason = entry.getKey();
                most = share;
            }
        }
        return new PublicTalk(
                who.equals(MarketFacts.US) ? "" : who,
                count(mention.positive()),
                count(mention.negative()),
                all(mention),
                Difference.share(count(mention.negative()), all(mention)).low(),
                tone.value(),
                tone.low(),
                tone.high(),
                reason,
                most,
                noted.at(mention.at()));
    }

    /** Own mentions of all that were tracked (brief 1); of one alone there is no share to speak of. */
    private void voices(Map<String, Audit.Mention> known) {
        double tracked = known.values().stream().mapToDouble(TalkFacts::all).sum();
        if (known.size() < 2 || !(tracked > 0)) {
            return;
        }
        MetricDefinition voice = market.definition("share-of-voice").orElseThrow();
        List<Mark> shares = new ArrayList<>();
        known.forEach((who, mention) -> {
            Reading share = Reading.at(mention.at())
                    .source(mentions.source().or(""))
                    .rate(100 * all(mention) / tracked)
                    .of(tracked)
                    .read();
            shares.add(new Mark(who, Estimator.estimate(voice, share), mention.at()));
            if (who.equals(MarketFacts.US) && !market.isMeasured("share-of-voice")) {
                Estimator.measure(voice, AuditFacts.ORGANIZATION, share).ifPresent(noted::add);
            }
        });
        market.marked(
                market.stick("voice", "share-of-voice", mentions.source(), 0, 100, 1), AuditFacts.ORGANIZATION, shares);
    }

    private static double all(Audit.Mention mention) {
        return count(mention.positive()) + count(mention.neutral()) + count(mention.negative());
    }

    private static double count(Stated<Count> count) {
        return count.known().map(Count::value).orElse(Double.NaN);
    }
}
