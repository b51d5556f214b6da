package org.cxadvisor.evidence;

import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.LossPattern;
import org.cxadvisor.fact.LossReason;
import org.cxadvisor.fact.PartOfCount;
import org.cxadvisor.fact.StaffTurnover;
import org.cxadvisor.fact.SurveyReturn;
import org.cxadvisor.fact.Unmeasured;
import org.cxadvisor.fact.YearlyChurn;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Formulae;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Years;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.Thresholds;

/** Who leaves: customers and their revenue, the reasons they give, those who do not answer us, and our own staff. */
final class LossFacts {

    private final Audit audit;
    private final Map<String, MetricDefinition> definitions;
    private final AuditFacts.Noted noted;
    private final Thresholds thresholds;
    private final SectorSources ofSector;

    /** @param thresholds how short and how long a time may be that still tells what is lost in a year */
    LossFacts(Audit audit, Map<String, MetricDefinition> definitions, Thresholds thresholds, AuditFacts.Noted noted) {
        this.audit = audit;
        this.definitions = definitions;
        this.noted = noted;
        this.thresholds = thresholds;
        this.ofSector = new SectorSources(audit, noted);
    }

    void note() {
        audit.customers().known().ifPresent(this::customers);
        stated("churn").ifPresent(reading -> measured("churn", reading).ifPresent(this::yearly));
        stated("retention").ifPresent(reading -> measured("retention", reading).ifPresent(this::yearly));
        audit.lostBecause().known().ifPresent(this::lostBecause);
        if (audit.lostBecause().isUnknown()) {
            noted.add(new Unmeasured(
                    "lost-because",
                    Measurement.ORGANIZATION,
                    noted.at(audit.lostBecause().place(audit.at()))));
        }
        returns();
        audit.people().known().ifPresent(this::staff);
    }

    /** What the counts tell, unless the audit gives the measure itself. */
    private void customers(Audit.Customers customers) {
        double start = AuditFacts.value(customers.atStart());
        double end = AuditFacts.value(customers.atEnd());
        double lost = AuditFacts.value(customers.lost());
        if (!(start > 0)) {
            return;
        }
        boolean rough = isRough(customers.atStart()) || isRough(customers.lost());
        if (!Double.isNaN(lost) && !rough) {
            part("lost", lost, "at-start", start, customers.lost().place(customers.at()));
        }
        if (!Double.isNaN(lost) && stated("churn").isEmpty()) {
            Reading reading = counted(customers.lost().place(customers.at()))
                    .rate(Formulae.churn(lost, start))
                    .of(start)
                    .approximate(rough)
                    .read();
            measured("churn", reading).ifPresent(churn -> {
                noted.add(churn);
                yearly(churn);
            });
        } else if (Double.isNaN(lost) && !customers.lost().isNotApplicable()) {
            netChange(customers, start, end);
        }
        revenue(customers, start);
    }

    /** What only the counts at both ends tell: it hides those who left behind those who came. */
    private void netChange(Audit.Customers customers, double start, double end) {
        if (stated("churn").isEmpty() && stated("net-change").isEmpty() && !Double.isNaN(end)) {
            Reading reading = counted(customers.atEnd().place(customers.at()))
                    .rate(Formulae.netLoss(start, end))
                    .of(start)
                    .approximate(true)
                    .read();
            measured("net-change", reading).ifPresent(noted::add);
        }
    }

    private static boolean isRough(Stated<Count> count) {
        return count.known().map(Count::approximate).orElse(false);
    }

    /** Money was not asked of anybody: it is a figure without an interval. */
    private void revenue(Audit.Customers customers, double start) {
        Optional<Money> all = customers.revenue().known();
        Optional<Money> lost = customers.revenueLost().known();
        if (all.isEmpty() || lost.isEmpty()) {
            return;
        }
        boolean alike = all.get().per().equals(lost.get().per())
                && all.get().currency().equals(lost.get().currency())
                && all.get().amount() > 0;
        if (alike) {
            Place place = customers.revenueLost().place(customers.at());
            part("revenue-lost", lost.get().amount(), "revenue", all.get().amount(), place);
        }
        if (alike && stated("churn-of-revenue").isEmpty()) {
            Reading reading = counted(customers.revenueLost().place(customers.at()))
                    .rate(Formulae.churn(lost.get().amount(), all.get().amount()))
                    .of(start)
                    .approximate(true)
                    .read();
            measured("churn-of-revenue", reading).ifPresent(noted::add);
        }
    }

    private void part(String name, double part, String wholeName, double whole, Place place) {
        noted.add(new PartOfCount(
                part,
                whole,
                name + " = " + AuditFacts.plain(part),
                wholeName + " = " + AuditFacts.plain(whole),
                noted.at(place)));
    }

    private Reading.Builder counted(Place place) {
        noted.at(place);
        String source = Stated.all(audit.sources()).size() == 1
                ? Stated.all(audit.sources()).get(0).id()
                : "";
        return Reading.at(place).source(source).period(audit.period().known().orElse(null));
    }

    private Optional<Reading> stated(String metric) {
        return Optional.ofNullable(Stated.entries(audit.metrics()).get(metric))
                .flatMap(series -> series.now().known());
    }

    private Optional<Measurement> measured(String metric, Reading reading) {
        return Optional.ofNullable(definitions.get(metric))
                .flatMap(definition -> Estimator.measure(definition, Measurement.ORGANIZATION, reading));
    }

    private void yearly(Measurement measured) {
        Period period = measured.period();
        if (period == null
                || period.days() < thresholds.value("shortest-time-for-a-year")
                || period.days() > thresholds.value("longest-time-for-a-year")) {
            return;
        }
        double periods = Years.times(period.days());
        boolean kept = measured.metric().equals("retention");
        noted.add(new YearlyChurn(
                measured.metric(),
                Formulae.yearlyChurn(kept ? 100 - measured.value() : measured.value(), periods),
                Formulae.yearlyChurn(kept ? 100 - measured.high() : measured.low(), periods),
                measured.answers(),
                measured.at()));
    }

    private void lostBecause(Audit.LostBecause because) {
        if (ofSector.holds(because.source())) {
            ofSector.leftOut("sector-reasons", "churn", Measurement.ORGANIZATION, because.source(), because.at());
        } else {
            reasons(because);
        }
    }

    private void reasons(Audit.LostBecause because) {
        double lost = audit.customers()
                .known()
                .map(customers -> AuditFacts.value(customers.lost()))
                .orElse(Double.NaN);
        double asked = Double.isNaN(lost) ? responses(because.source().or("")) : lost;
        double most = Double.NEGATIVE_INFINITY;
        LossPattern pattern = null;
        for (Map.Entry<String, Stated<Share>> reason : because.shares().entrySet()) {
            Optional<Share> share = reason.getValue().known();
            if (share.isPresent() && !reason.getKey().equals("unknown")) {
                double percent = share.get().percent();
                Estimate estimate = Difference.share(percent * asked / 100, asked);
                boolean rough = share.get().approximate();
                String at = noted.at(reason.getValue().place(because.at()));
                noted.add(new LossReason(
                        reason.getKey(),
                        percent,
                        rough ? Double.NaN : estimate.low(),
                        asked,
                        because.source().or(""),
                        at));
                if (percent > most) {
                    most = percent;
                    pattern =
                            new LossPattern(reason.getKey(), percent, rough ? Double.NaN : estimate.high(), asked, at);
                }
            }
        }
        if (pattern != null) {
            noted.add(pattern);
        }
    }

    private double responses(String source) {
        return Stated.all(audit.sources()).stream()
                .filter(stated -> stated.id().equals(source))
                .mapToDouble(stated -> AuditFacts.value(stated.responses()))
                .findFirst()
                .orElse(Double.NaN);
    }

    private void returns() {
        stated("survey-response")
                .flatMap(reading -> measured("survey-response", reading))
                .ifPresent(measured -> noted.add(
                        new SurveyReturn("", measured.value(), measured.high(), measured.answers(), measured.at())));
        for (Audit.Source source : Stated.all(audit.sources())) {
            double sent = AuditFacts.value(source.sent());
            double answered = AuditFacts.value(source.responses());
            boolean rough = isRough(source.sent()) || isRough(source.responses());
            if (!Double.isNaN(sent) && !Double.isNaN(answered) && !rough) {
                part("responses", answered, "sent", sent, source.responses().place(source.at()));
            }
            boolean possible = sent > 0 && answered <= sent && !source.isOfSector();
            if (possible && source.kind().or("").equals("survey")) {
                Estimate rate = Difference.share(answered, sent);
                double high = rough ? Double.NaN : rate.high();
                noted.add(new SurveyReturn(
                        source.id(),
                        rate.value(),
                        high,
                        sent,
                        noted.at(source.sent().place(source.at()))));
            }
        }
    }

    private void staff(Audit.People people) {
        double agents = AuditFacts.value(people.agents());
        double staff =
                Double.isNaN(agents) ? AuditFacts.value(audit.organization().staff()) : agents;
        people.leavers().known().ifPresent(rate -> {
            double leavers = rate.among(staff).perYear();
            if (staff > 0 && !Double.isNaN(leavers)) {
                Estimate lost = Difference.events(leavers, staff);
                double low = rate.approximate() ? Double.NaN : lost.low();
                noted.add(new StaffTurnover(
                        lost.value(),
                        low,
                        leavers,
                        staff,
                        noted.at(people.leavers().place(people.at()))));
            }
        });
    }
}
