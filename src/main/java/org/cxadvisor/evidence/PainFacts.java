package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Series;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.PartOfCount;
import org.cxadvisor.fact.SampleSize;
import org.cxadvisor.fact.ScaledValue;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.rulebase.Thresholds;

/** The pains that were counted, with what those who met them think of us beside those who did not. */
final class PainFacts {

    private final Audit audit;
    private final Concerns concerns = Concerns.builtIn();
    private final Thresholds thresholds;
    private final AuditFacts.Noted noted;
    private final List<Reading> ratings = new ArrayList<>();

    PainFacts(Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.thresholds = thresholds;
        this.noted = noted;
        for (Series series : Stated.entries(audit.metrics()).values()) {
            series.now().known().ifPresent(ratings::add);
            ratings.addAll(series.before());
        }
        ratings.removeIf(reading -> Double.isNaN(mean(reading).value()));
    }

    void note() {
        SectorSources ofSector = new SectorSources(audit, noted);
        List<NamedPain> named = new ArrayList<>();
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            touchpoint
                    .painsOfSector()
                    .forEach(pain ->
                            ofSector.leftOut("sector", pain.theme(), touchpoint.id(), pain.source(), pain.at()));
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                counts(pain);
                named.add(named(touchpoint, pain));
                felt(touchpoint, pain).ifPresent(noted::add);
            }
        }
        named.forEach(pain -> noted.add(pain.beside(leading(pain.source(), named))));
    }

    /** The largest share of a theme in a source; NaN where none is known. */
    private static double leading(String source, List<NamedPain> named) {
        return named.stream()
                .filter(pain -> pain.source().equals(source))
                .mapToDouble(NamedPain::share)
                .filter(share -> share > 0)
                .max()
                .orElse(Double.NaN);
    }

    /** Kinds of sources whose number of answers is the number every share of theirs stands on. */
    private static final Set<String> ASKED_ALL = Set.of("survey", "panel", "reviews", "complaints", "mentions");

    /** How many answers the source of a share has, where the share itself does not say; NaN when unknown. */
    /** How many a pain was counted among: as stated, else all who were asked. */
    private double of(Audit.Pain pain) {
        return pain.of().isUnsaid() ? asked(pain.source().or("")) : AuditFacts.value(pain.of());
    }

    private double asked(String source) {
        return Stated.all(audit.sources()).stream()
                .filter(one ->
                        one.id().equals(source) && ASKED_ALL.contains(one.kind().or("")))
                .mapToDouble(one -> AuditFacts.value(one.responses()))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Kinds of sources that count what happened and ask nobody: a bare share of theirs may be one of places, cases or days. */
    private static final Set<String> ASK_NOBODY = Set.of("operations", "regulator", "mystery", "estimate", "study");

    /** Long talks with a few people say what there is, never how many meet it. */
    private static final String INTERVIEWS = "interviews";

    /** What the share of a pain is a part of. */
    private String among(Audit.Pain pain) {
        String source = pain.source().or("");
        String kind = Stated.all(audit.sources()).stream()
                .filter(one -> one.id().equals(source))
                .map(one -> one.kind().or(""))
                .findFirst()
                .orElse("");
        return switch (kind) {
            case "complaints", "mentions" -> "complaints";
            case "reviews" -> kind;
            case INTERVIEWS -> isOfFew(pain) ? kind : "customers";
            default -> counted(pain, source, ASK_NOBODY.contains(kind));
        };
    }

    /** Whether fewer people were interviewed than make a count, or nobody says how many. */
    private boolean isOfFew(Audit.Pain pain) {
        return !(of(pain) >= thresholds.value("people-who-are-a-count"));
    }

    private String counted(Audit.Pain pain, String source, boolean asksNobody) {
        double of = AuditFacts.value(pain.of());
        if (asksNobody && isOfLeavers(source, of)) {
            return "leavers";
        }
        if (asksNobody && isOfContacts(source, of)) {
            return "contacts";
        }
        if (asksNobody && concerns.isRecordedByComplaint(pain.theme())) {
            return "complaints";
        }
        return asksNobody && pain.of().isUnsaid() ? "records" : "customers";
    }

    /** Whether it stands on the source of the reasons for leaving, and on nobody else than those who left. */
    private boolean isOfLeavers(String source, double of) {
        double lost = audit.customers()
                .known()
                .map(customers -> AuditFacts.value(customers.lost()))
                .orElse(Double.NaN);
        return (Double.isNaN(of) || of == lost)
                && audit.lostBecause()
                        .known()
                        .filter(reasons -> reasons.source().or("").equals(source))
                        .isPresent();
    }

    /** Whether it stands on the source of a queue's contacts, and on nothing else than these. */
    private boolean isOfContacts(String source, double of) {
        return Stated.all(audit.queues()).stream()
                .filter(queue -> queue.source().or("").equals(source))
                .anyMatch(queue -> Double.isNaN(of)
                        || queue.contacts().known().map(Rate::value).orElse(Double.NaN) == of);
    }

    private void counts(Audit.Pain pain) {
        String at = noted.at(pain.at());
        double count = AuditFacts.value(pain.count());
        double of = AuditFacts.value(pain.of());
        if (!Double.isNaN(count) && !Double.isNaN(of)) {
            noted.add(new PartOfCount(
                    count, of, "count = " + AuditFacts.plain(count), "of = " + AuditFacts.plain(of), at));
        }
        if (!Double.isNaN(of)) {
            noted.add(new SampleSize(pain.theme(), of, AuditFacts.plain(of), at));
        }
        pain.ratingWhenMet()
                .known()
                .filter(met -> !Double.isNaN(met.mean()))
                .ifPresent(met -> noted.add(new ScaledValue(
                        met.mean(),
                        met.lowest(),
                        met.highest(),
                        AuditFacts.plain(met.mean()),
                        AuditFacts.plain(met.lowest()) + ".." + AuditFacts.plain(met.highest()),
                        noted.at(met.place()))));
    }

    private NamedPain named(Audit.Touchpoint touchpoint, Audit.Pain pain) {
        double count = AuditFacts.value(pain.count());
        double share =
                pain.share().known().map(stated -> stated.percent() / 100).orElse(Double.NaN);
        double of = share > 0 ? of(pain) : AuditFacts.value(pain.of());
        boolean counted = Double.isNaN(count) ? share > 0 && of > 0 : count <= of && of > 0;
        Estimate counts =
                counted ? share(Reading.at(pain.at()).read(), Double.isNaN(count) ? share * of : count, of) : null;
        String among = among(pain);
        return new NamedPain(
                pain.theme(),
                touchpoint.id(),
                counts == null ? share : counts.value() / 100,
                counts == null || among.equals(INTERVIEWS) ? Double.NaN : counts.low() / 100,
                of,
                use(touchpoint, pain, among),
                among,
                Double.NaN,
                loss(pain),
                pain.source().or(""),
                noted.at(pain.at()));
    }

    /**
     * The part of all who answered that a pain was counted among, where only some were asked about its place: the share who use the
     * place, else of those who answered. Where a few skipped the question it counts as all.
     */
    private double use(Audit.Touchpoint touchpoint, Audit.Pain pain, String among) {
        double part = AuditFacts.value(pain.of()) / asked(pain.source().or(""));
        boolean ofSome = among.equals("customers") && part < thresholds.value("rated-by-nearly-all");
        return ofSome ? MeasureFacts.usedBy(audit, touchpoint).orElse(part) : 1;
    }

    /** What it costs: as the audit sees it where it calls it grave, else as its theme says. */
    private String loss(Audit.Pain pain) {
        return pain.severity().known().filter(concerns::isSevere).orElseGet(() -> concerns.loss(pain.theme()));
    }

    private Optional<PainHarm> felt(Audit.Touchpoint touchpoint, Audit.Pain pain) {
        double count = AuditFacts.value(pain.count());
        double of = AuditFacts.value(pain.of());
        Optional<Reading> met = pain.ratingWhenMet().known();
        if (Double.isNaN(count) || !(of > 0) || met.isEmpty() || among(pain).equals(INTERVIEWS)) {
            return Optional.empty();
        }
        double rating = mean(met.get()).value();
        double others = others(touchpoint, pain, of, count, rating, met.get());
        double range = met.get().highest() - met.get().lowest();
        Estimate share = share(met.get(), count, of);
        return Double.isNaN(others) || Double.isNaN(rating)
                ? Optional.empty()
                : Optional.of(new PainHarm(
                        pain.theme(),
                        touchpoint.id(),
                        share.value() / 100,
                        share.low() / 100,
                        rating,
                        others,
                        Math.max(0, (others - rating) / range),
                        of,
                        use(touchpoint, pain, among(pain)),
                        among(pain),
                        pain.source().or(""),
                        met.get().period(),
                        noted.at(pain.at())));
    }

    private static Estimate share(Reading met, double count, double of) {
        MetricDefinition share =
                new MetricDefinition("problem-share", "", "share", "lower", 0, 100, "percent", List.of());
        Reading counted = Reading.at(met.place()).rate(100 * count / of).of(of).read();
        return Estimator.estimate(share, counted);
    }

    /**
     * What those think of us who did not meet the pain. Where the mean of all who were asked is known, theirs follows; where
     * only a mean of other answers to the same source is known, it stands for theirs, which is on the cautious side because
     * it holds the unhappy ones too.
     */
    private double others(
            Audit.Touchpoint touchpoint, Audit.Pain pain, double of, double count, double rating, Reading met) {
        String source = pain.source().or("");
        List<Reading> candidates = new ArrayList<>();
        touchpoint.rating().now().known().ifPresent(candidates::add);
        candidates.addAll(ratings);
        candidates.removeIf(reading -> !reading.source().equals(source)
                || reading.lowest() != met.lowest()
                || reading.highest() != met.highest());
        Optional<Estimate> same = candidates.stream()
                .map(PainFacts::mean)
                .filter(mean -> mean.answers() == of)
                .findFirst();
        if (same.isPresent()) {
            // Everybody met it, or both figures cannot be true: nobody knows what the others think.
            double derived = count < of ? (of * same.get().value() - count * rating) / (of - count) : Double.NaN;
            return derived >= met.lowest() && derived <= met.highest() ? derived : Double.NaN;
        }
        return candidates.stream()
                .map(PainFacts::mean)
                .max(Comparator.comparingDouble(mean -> Double.isNaN(mean.answers()) ? 0 : mean.answers()))
                .map(Estimate::value)
                .orElse(Double.NaN);
    }

    private static Estimate mean(Reading reading) {
        return Estimator.estimate(
                MeasureFacts.ratingOn(reading),
                Reading.at(reading.place())
                        .lowest(reading.lowest())
                        .highest(reading.highest())
                        .answers(reading.answers())
                        .mean(reading.mean())
                        .responses(reading.responses())
                        .read());
    }
}
