package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Audit.EarlierShare;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.PublicTheme;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.ThemeTrend;
import org.cxadvisor.metric.Trends;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Thresholds;
import org.jspecify.annotations.Nullable;

/** What complaints and reasons tell besides how many there are: whether they grow, and what is praised. */
final class ThemeFacts {

    private final Audit audit;
    private final Trends trends;
    private final Thresholds thresholds;
    private final AuditFacts.Noted noted;

    ThemeFacts(Audit audit, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.trends = new Trends(thresholds);
        this.thresholds = thresholds;
        this.noted = noted;
    }

    void note() {
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                Wave now = new Wave(
                        pain.source(), new Stated.Unsaid<>(), pain.count(), pain.of(), pain.share(), pain.at());
                trend(pain.theme(), touchpoint.id(), now, waves(now, pain.before()));
            }
        }
        for (Audit.Queue queue : Stated.all(audit.queues())) {
            for (Audit.Reason reason : Stated.all(queue.reasons())) {
                Wave now = Wave.share(queue.source(), new Stated.Unsaid<>(), reason.share(), reason.at());
                trend(reason.theme(), queue.id(), now, waves(now, reason.before()));
            }
        }
        audit.lostBecause().known().ifPresent(this::losses);
        audit.reviews().known().ifPresent(reviews -> Stated.knownEntries(reviews.results())
                .forEach((who, review) -> themes(
                        who,
                        "reviews",
                        review.themes(),
                        review.rating().known().map(Reading::responses).orElse(Double.NaN))));
        audit.mentions().known().ifPresent(mentions -> Stated.knownEntries(mentions.results())
                .forEach((who, mention) -> themes(who, "mentions", mention.themes(), MentionFacts.all(mention))));
    }

    /** A share at one time. */
    private record Wave(
            Stated<String> source,
            Stated<Period> period,
            Stated<Count> count,
            Stated<Count> of,
            Stated<Share> share,
            Place at) {

        static Wave share(Stated<String> source, Stated<Period> period, Stated<Share> share, Place at) {
            return new Wave(source, period, new Stated.Unsaid<>(), new Stated.Unsaid<>(), share, at);
        }

        double percent() {
            double asked = AuditFacts.value(of);
            double counted = asked > 0 ? 100 * AuditFacts.value(count) / asked : Double.NaN;
            return Double.isNaN(counted) ? share.known().map(Share::percent).orElse(Double.NaN) : counted;
        }
    }

    private static List<Wave> waves(Wave now, Stated<List<EarlierShare>> before) {
        List<Wave> waves = new ArrayList<>();
        for (EarlierShare earlier : Stated.all(before)) {
            waves.add(new Wave(
                    earlier.source().orElse(now.source),
                    earlier.period(),
                    earlier.count(),
                    earlier.of(),
                    earlier.share(),
                    earlier.at()));
        }
        return waves;
    }

    private void losses(Audit.LostBecause because) {
        Map<String, Stated<Share>> shares = because.shares();
        shares.forEach((theme, share) -> {
            List<Wave> waves = new ArrayList<>();
            for (Audit.EarlierReasons earlier : Stated.all(because.before())) {
                Stated<Share> then = earlier.shares().getOrDefault(theme, new Stated.Unsaid<>());
                waves.add(Wave.share(
                        earlier.source().orElse(because.source()), earlier.period(), then, then.place(earlier.at())));
            }
            Wave now = Wave.share(because.source(), new Stated.Unsaid<>(), share, share.place(because.at()));
            trend(theme, Measurement.ORGANIZATION, now, waves);
        });
    }

    private void trend(String theme, String subject, Wave now, List<Wave> before) {
        if (before.isEmpty()) {
            return;
        }
        int periods = (int) thresholds.value("comparable-periods");
        MetricDefinition share = new MetricDefinition(theme, theme, "share", "lower", 0, 100, "percent", List.of());
        List<Reading> earlier =
                before.stream().map(wave -> reading(wave, false)).toList();
        for (Change change : trends.changes(share, subject, reading(now, true), earlier, periods)) {
            if (change.against().equals("last")) {
                noted.at(now.at);
                before.forEach(wave -> noted.at(wave.at));
                noted.add(new ThemeTrend(
                        theme,
                        subject,
                        change.before(),
                        change.beforePeriod(),
                        change.now(),
                        change.nowPeriod(),
                        change.worsening(),
                        change.low(),
                        change.high(),
                        change.at(),
                        change.beforeAt()));
            }
        }
    }

    private Reading reading(Wave wave, boolean isNow) {
        String source = wave.source.or("");
        Optional<Audit.Source> from = Audit.Source.of(source, Stated.all(audit.sources()));
        double of = AuditFacts.value(wave.of);
        return Reading.at(wave.at)
                .source(source)
                .survey(Audit.Source.surveyOf(source, Stated.all(audit.sources())))
                .period(period(wave, from, isNow))
                .rate(wave.percent())
                .of(
                        Double.isNaN(of)
                                ? from.map(stated -> AuditFacts.value(stated.responses()))
                                        .orElse(of)
                                : of)
                .read();
    }

    /** What a wave covers: its own period, else its source's; of the present one else the audit's. */
    private @Nullable Period period(Wave wave, Optional<Audit.Source> from, boolean isNow) {
        Stated<Period> ofSource =
                from.map(source -> source.period().orElse(source.date())).orElse(new Stated.Unsaid<>());
        Stated<Period> period = wave.period.orElse(ofSource);
        return (isNow ? period.orElse(audit.period()) : period).known().orElse(null);
    }

    private void themes(String who, String where, Stated<Map<String, Stated<Audit.ThemeCount>>> themes, double all) {
        Stated.knownEntries(themes)
                .forEach((theme, counted) -> noted.add(new PublicTheme(
                        who.equals(Audit.US) ? Measurement.ORGANIZATION : who,
                        where,
                        theme,
                        AuditFacts.value(counted.negative()),
                        AuditFacts.value(counted.positive()),
                        all,
                        noted.at(counted.at()))));
    }
}
