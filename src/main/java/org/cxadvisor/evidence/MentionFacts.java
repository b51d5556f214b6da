package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.evidence.SharedMeasure.Mark;
import org.cxadvisor.fact.PublicMentions;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Reading;

/** How we and rivals are talked of in public, and who is talked of how much. */
final class MentionFacts {

    private final SharedMeasures sticks;
    private final Audit.Mentions mentions;
    private final AuditFacts.Noted noted;

    MentionFacts(SharedMeasures sticks, Audit.Mentions mentions, AuditFacts.Noted noted) {
        this.sticks = sticks;
        this.mentions = mentions;
        this.noted = noted;
    }

    void note() {
        MetricDefinition sentiment = sticks.definition("sentiment").orElseThrow();
        Map<String, Audit.Mention> known = Stated.knownEntries(mentions.results());
        List<Mark> tones = new ArrayList<>();
        known.forEach((who, mention) -> {
            Estimate tone = Estimator.estimate(sentiment, reading(mention));
            if (tone.known()) {
                tones.add(new Mark(who, tone, mention.at()));
                noted.add(talk(who, mention, tone));
            }
        });
        if (known.containsKey(Audit.US) && !sticks.isMeasured("sentiment")) {
            Estimator.measure(sentiment, Measurement.ORGANIZATION, reading(known.get(Audit.US)))
                    .ifPresent(noted::add);
        }
        sticks.marked(
                sticks.stick("sentiment", "sentiment", mentions.source(), -100, 100, 1),
                Measurement.ORGANIZATION,
                tones);
        voices(known);
    }

    private Reading reading(Audit.Mention mention) {
        noted.at(mention.at());
        return Reading.at(mention.at())
                .source(mentions.source().or(""))
                .promoters(AuditFacts.value(mention.positive()))
                .passives(AuditFacts.value(mention.neutral()))
                .detractors(AuditFacts.value(mention.negative()))
                .read();
    }

    private PublicMentions talk(String who, Audit.Mention mention, Estimate tone) {
        LeadingComplaint reason = LeadingComplaint.of(mention.reasons());
        return new PublicMentions(
                who.equals(Audit.US) ? "" : who,
                AuditFacts.value(mention.positive()),
                AuditFacts.value(mention.negative()),
                all(mention),
                Difference.share(AuditFacts.value(mention.negative()), all(mention))
                        .low(),
                tone.value(),
                tone.low(),
                tone.high(),
                reason.theme(),
                reason.percent(),
                noted.at(mention.at()));
    }

    /** Own mentions of all that were tracked (brief 1); of one alone there is no share to speak of. */
    private void voices(Map<String, Audit.Mention> known) {
        double tracked = known.values().stream().mapToDouble(MentionFacts::all).sum();
        if (known.size() < 2 || !(tracked > 0)) {
            return;
        }
        MetricDefinition voice = sticks.definition("share-of-voice").orElseThrow();
        List<Mark> shares = new ArrayList<>();
        known.forEach((who, mention) -> {
            Reading share = Reading.at(mention.at())
                    .source(mentions.source().or(""))
                    .rate(100 * all(mention) / tracked)
                    .of(tracked)
                    .read();
            shares.add(new Mark(who, Estimator.estimate(voice, share), mention.at()));
            if (who.equals(Audit.US) && !sticks.isMeasured("share-of-voice")) {
                Estimator.measure(voice, Measurement.ORGANIZATION, share).ifPresent(noted::add);
            }
        });
        sticks.marked(
                sticks.stick("voice", "share-of-voice", mentions.source(), 0, 100, 1),
                Measurement.ORGANIZATION,
                shares);
    }

    /** How many mentions there are of one. */
    static double all(Audit.Mention mention) {
        return AuditFacts.value(mention.positive())
                + AuditFacts.value(mention.neutral())
                + AuditFacts.value(mention.negative());
    }
}
