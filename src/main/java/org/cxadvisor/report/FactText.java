package org.cxadvisor.report;

import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.fact.AbsentPractice;
import org.cxadvisor.fact.ContactMix;
import org.cxadvisor.fact.ContactReason;
import org.cxadvisor.fact.Delay;
import org.cxadvisor.fact.DriverWeight;
import org.cxadvisor.fact.ExcludedTactic;
import org.cxadvisor.fact.FirstReply;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.OrganizationSize;
import org.cxadvisor.fact.OwnReviews;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.Praise;
import org.cxadvisor.fact.PreferredChannel;
import org.cxadvisor.fact.PresentPractice;
import org.cxadvisor.fact.PurchaseFrequency;
import org.cxadvisor.fact.QueueLoad;
import org.cxadvisor.fact.QueueStaff;
import org.cxadvisor.fact.ReportedTheme;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.ServedBy;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.fact.TouchpointStage;
import org.cxadvisor.fact.TriedTactic;
import org.cxadvisor.fact.Unmeasured;
import org.cxadvisor.goal.AmbitionCheck;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Pace;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Avoidance;
import org.cxadvisor.tactic.BestEvidence;
import org.cxadvisor.tactic.ChannelUse;
import org.cxadvisor.tactic.EstablishedPractice;
import org.cxadvisor.tactic.MinimumSize;
import org.cxadvisor.tactic.PlaybookRole;
import org.cxadvisor.tactic.Prerequisite;
import org.cxadvisor.tactic.Remedy;

/** A fact in a sentence, the same in the report and in a proof. */
final class FactText {

    private final ReportContext telling;

    FactText(ReportContext telling) {
        this.telling = telling;
    }

    /** The fact as the report tells it; numbers on which a rule only weighs stand in the ledger and are left out. */
    Optional<Text> inReport(Object fact) {
        if (fact instanceof Threshold threshold) {
            return isInUnitsOfMeasures(threshold) ? Optional.of(accepted(threshold)) : Optional.empty();
        }
        return evidence(fact).or(() -> clause(fact));
    }

    /** A clause about the market as a sentence. */
    private Optional<Text> clause(Object fact) {
        return telling.findings()
                .market()
                .clause(fact)
                .map(clause -> telling.opening("say.sentence", "clause", clause));
    }

    /** The fact as a proof tells it, whatever it is; empty for what earlier stages concluded. */
    Optional<Text> inProof(Object fact) {
        if (fact instanceof Threshold threshold) {
            return Optional.of(threshold(threshold));
        }
        return evidence(fact)
                .or(() -> market(fact))
                .or(() -> queue(fact))
                .or(() -> clause(fact))
                .or(() -> stated(fact))
                .or(() -> playbook(fact));
    }

    private Optional<Text> evidence(Object fact) {
        if (fact instanceof PainHarm pain) {
            return Optional.of(felt(pain));
        }
        if (fact instanceof TouchpointRating rating) {
            return Optional.of(telling.say(
                    "report.evidence.rating",
                    "rating",
                    telling.findings().rating(rating),
                    "answers",
                    telling.display().count(rating.answers())));
        }
        if (fact instanceof RivalComparison standing) {
            return Optional.of(standing(standing));
        }
        if (fact instanceof Change change) {
            return Optional.of(change(change));
        }
        if (fact instanceof FirstReply reply) {
            return Optional.of(telling.say(
                    "report.evidence.reply", "median", telling.display().duration(reply.median())));
        }
        if (fact instanceof Delay delay) {
            return Optional.of(telling.opening(
                    "report.evidence.delay",
                    "metric",
                    telling.names().metricSays(delay.metric()),
                    "value",
                    telling.display().duration(delay.typical())));
        }
        if (fact instanceof OwnReviews reviews) {
            return Optional.of(reviews(reviews));
        }
        if (fact instanceof Measurement measured) {
            return Optional.of(measured(measured));
        }
        if (fact instanceof Benchmark benchmark) {
            return Optional.of(telling.results().published(benchmark));
        }
        Optional<Text> lost = new ChurnText(telling).evidence(fact);
        if (lost.isPresent()) {
            return lost;
        }
        if (fact instanceof JourneyStep step) {
            return Optional.of(step(step));
        }
        if (fact instanceof PreferredChannel wanted) {
            return Optional.of(telling.say(
                    "report.evidence.wanted-channel",
                    "persona",
                    SubjectNames.words(wanted.persona()),
                    "channel",
                    SubjectNames.words(wanted.channel())));
        }
        if (fact instanceof ReportedTheme heard && !Double.isNaN(heard.low())) {
            return Optional.of(telling.say(
                    "report.evidence.heard",
                    "theme",
                    SubjectNames.words(heard.theme()),
                    "share",
                    telling.display().exactShare(heard.part()),
                    "low",
                    telling.display().exactShare(heard.low() / 100),
                    "answers",
                    telling.display().count(heard.answers())));
        }
        if (fact instanceof Pace pace) {
            return Optional.of(telling.say(
                    Double.isNaN(pace.best())
                            ? "why.fact.pace.none"
                            : pace.best() > 0 ? "why.fact.pace" : "why.fact.pace.never",
                    "metric",
                    telling.names().metric(pace.metric()),
                    "waves",
                    telling.display().count(pace.waves()),
                    "best",
                    telling.display()
                            .difference(telling.names().definitionOrShare(pace.metric()), Math.max(0, pace.best())),
                    "from",
                    pace.from(),
                    "to",
                    pace.to()));
        }
        if (fact instanceof AmbitionCheck wish) {
            return Optional.of(telling.say("why.fact.wish", "ambition", wish.ambition()));
        }
        return fact instanceof AbsentPractice absent
                ? Optional.of(telling.say("report.evidence.absent", "practice", SubjectNames.words(absent.practice())))
                : Optional.empty();
    }

    private Text step(JourneyStep step) {
        return telling.say(
                "report.evidence.step",
                "number",
                step.number(),
                "journey",
                SubjectNames.words(step.journey()),
                "emotion",
                telling.display().signed(step.emotion()),
                "effort",
                telling.display().number(step.effort()),
                "importance",
                telling.display().part(step.importance()),
                "basis",
                telling.say("report.importance." + step.basis()));
    }

    private Text measured(Measurement measured) {
        return telling.opening(
                "report.evidence.measured",
                "metric",
                telling.names().metricSays(measured.metric()),
                "value",
                telling.results().value(measured),
                "trust",
                telling.results().trust(measured));
    }

    private Text reviews(OwnReviews reviews) {
        return telling.say(
                "report.evidence.reviews",
                "rating",
                telling.findings().reviews(reviews),
                "answers",
                telling.display().count(reviews.reviews()),
                "share",
                telling.display().exactShare(reviews.share() / 100),
                "complaint",
                SubjectNames.words(reviews.complaint()));
    }

    private Optional<Text> queue(Object fact) {
        if (fact instanceof QueueLoad load) {
            return Optional.of(telling.say(
                    loadSays(load),
                    "contacts",
                    telling.display().count(load.contacts()),
                    "busiest",
                    telling.display().count(load.busiest()),
                    "handling",
                    telling.display().duration(load.handlingTime()),
                    "agents",
                    telling.display().count(load.agents()),
                    "occupancy",
                    telling.display().exactShare(load.occupancy() / 100),
                    "wait",
                    Double.isInfinite(load.peakWait())
                            ? telling.voice().own("")
                            : telling.voice().own(telling.display().duration(load.peakWait()))));
        }
        if (fact instanceof ContactMix mix) {
            return Optional.of(telling.say(
                    "why.fact.contact-mix",
                    "share",
                    telling.display().exactShare(mix.share() / 100),
                    "nature",
                    SubjectNames.words(mix.nature())));
        }
        if (fact instanceof ReportedTheme heard) {
            return Optional.of(telling.say(
                    "why.fact.heard",
                    "share",
                    telling.display().exactShare(heard.part()),
                    "theme",
                    SubjectNames.words(heard.theme())));
        }
        if (fact instanceof TouchpointStage stage) {
            return Optional.of(telling.say(
                    "why.fact.stage",
                    "subject",
                    telling.names().subject(stage.touchpoint()),
                    "stage",
                    SubjectNames.words(stage.stage())));
        }
        return fact instanceof ServedBy line
                ? Optional.of(telling.say(
                        "why.fact.served-by", "queue", telling.voice().id(line.queue())))
                : Optional.empty();
    }

    private static String loadSays(QueueLoad load) {
        if (Double.isNaN(load.peakWait())) {
            return "why.fact.queue-load";
        }
        return Double.isInfinite(load.peakWait()) ? "why.fact.queue-load.flooded" : "why.fact.queue-load.peak";
    }

    private Optional<Text> market(Object fact) {
        if (fact instanceof Praise praise) {
            return Optional.of(telling.say("why.fact.praise", "says", praise.says()));
        }
        if (fact instanceof RivalComplaint complaint) {
            return Optional.of(telling.say(
                    "why.fact.rival-complaint",
                    "rival",
                    telling.names().subject(complaint.rival()),
                    "theme",
                    SubjectNames.words(complaint.theme()),
                    "share",
                    telling.display().exactShare(complaint.share() / 100)));
        }
        if (fact instanceof DriverWeight driver) {
            return Optional.of(telling.say(
                    "why.fact.driver",
                    "subject",
                    telling.names().subject(driver.subject()),
                    "method",
                    SubjectNames.words(driver.method()),
                    "outcome",
                    telling.names().metric(driver.outcome()),
                    "weight",
                    telling.display().fine(driver.weight()),
                    "answers",
                    telling.display().count(driver.answers())));
        }
        if (fact instanceof ContactReason reason) {
            return Optional.of(telling.say(
                    "why.fact.contact-reason",
                    "theme",
                    SubjectNames.words(reason.theme()),
                    "nature",
                    SubjectNames.words(reason.nature()),
                    "share",
                    telling.display().exactShare(reason.share() / 100)));
        }
        return Optional.empty();
    }

    private Optional<Text> stated(Object fact) {
        if (fact instanceof Importance importance) {
            return Optional.of(telling.say(
                    "why.fact.importance",
                    "subject",
                    telling.names().subject(importance.subject()),
                    "value",
                    telling.display().part(importance.value()),
                    "basis",
                    telling.say("report.importance." + importance.basis())));
        }
        if (fact instanceof PresentPractice present) {
            return Optional.of(telling.say("why.fact.present", "practice", SubjectNames.words(present.practice())));
        }
        if (fact instanceof TriedTactic trial) {
            return Optional.of(telling.say(
                    "why.fact.trial",
                    "tactic",
                    SubjectNames.words(trial.tactic()),
                    "state",
                    SubjectNames.words(trial.state())));
        }
        if (fact instanceof ExcludedTactic unwanted) {
            return Optional.of(telling.say("why.fact.unwanted", "tactic", SubjectNames.words(unwanted.tactic())));
        }
        if (fact instanceof Unmeasured unmeasured) {
            return Optional.of(
                    telling.say("why.fact.unmeasured", "metric", telling.names().metric(unmeasured.metric())));
        }
        if (fact instanceof PurchaseFrequency purchases) {
            return Optional.of(
                    telling.say("why.fact.purchases", "value", telling.display().number(purchases.perYear())));
        }
        if (fact instanceof QueueStaff crew) {
            return Optional.of(telling.say(
                    "why.fact.crew",
                    "subject",
                    telling.names().subject(crew.queue()),
                    "value",
                    telling.display().count(crew.agents())));
        }
        if (fact instanceof JourneyEmotion whole) {
            return Optional.of(telling.say(
                    "why.fact.journey",
                    "journey",
                    SubjectNames.words(whole.journey()),
                    "lowest",
                    telling.display().signed(whole.lowest())));
        }
        return fact instanceof OrganizationSize size
                ? Optional.of(telling.say(
                        "why.fact.size." + size.measure(),
                        "value",
                        telling.display().count(size.value())))
                : Optional.empty();
    }

    private Optional<Text> playbook(Object fact) {
        if (fact instanceof Remedy remedy) {
            return Optional.of(telling.say(
                    "why.fact.remedy", "playbook", remedy.playbook(), "closes", SubjectNames.words(remedy.closes())));
        }
        if (fact instanceof Prerequisite needed) {
            return Optional.of(telling.say(
                    "why.fact.prerequisite",
                    "playbook",
                    needed.playbook(),
                    "capability",
                    SubjectNames.words(needed.capability())));
        }
        if (fact instanceof BestEvidence evidenced) {
            return Optional.of(
                    telling.say("why.fact.evidenced", "playbook", evidenced.playbook(), "grade", evidenced.grade()));
        }
        return declared(fact).or(() -> least(fact));
    }

    /** What a playbook says of itself. */
    private Optional<Text> declared(Object fact) {
        if (fact instanceof ChannelUse use) {
            return Optional.of(telling.say(
                    "why.fact.channel-use", "playbook", use.playbook(), "channel", SubjectNames.words(use.channel())));
        }
        if (fact instanceof Avoidance avoid) {
            return Optional.of(telling.say(
                    "why.fact.avoidance", "playbook", avoid.playbook(), "block", SubjectNames.words(avoid.block())));
        }
        if (fact instanceof EstablishedPractice brings) {
            return Optional.of(telling.say(
                    "why.fact.establishment",
                    "playbook",
                    brings.playbook(),
                    "practice",
                    SubjectNames.words(brings.practice())));
        }
        return fact instanceof PlaybookRole role
                ? Optional.of(telling.say(
                        "why.fact.role", "playbook", role.playbook(), "role", SubjectNames.words(role.role())))
                : Optional.empty();
    }

    private Optional<Text> least(Object fact) {
        return fact instanceof MinimumSize least
                ? Optional.of(telling.say(
                        "why.fact.least-size." + least.measure(),
                        "playbook",
                        least.playbook(),
                        "value",
                        telling.display().count(least.value())))
                : Optional.empty();
    }

    private Text accepted(Threshold threshold) {
        return telling.say(
                "report.evidence.threshold",
                "why",
                why(threshold),
                "id",
                telling.voice().id(threshold.id()),
                "value",
                inItsUnit(threshold));
    }

    private Text threshold(Threshold threshold) {
        return telling.say(
                "why.fact.threshold",
                "id",
                telling.voice().id(threshold.id()),
                "value",
                isInUnitsOfMeasures(threshold)
                        ? inItsUnit(threshold)
                        : telling.display().whole(threshold.value()),
                "why",
                why(threshold),
                "source",
                source(telling.standards().source(threshold)));
    }

    /** A source as clients can use it: chapters of our own handbook are not for them to look up. */
    private Text source(String source) {
        return source.startsWith("brief")
                ? telling.say("why.fact.handbook")
                : telling.voice().own(source);
    }

    private String why(Threshold threshold) {
        return telling.standards().why(threshold);
    }

    /** Numbers on which a rule weighs stand in the ledger; those a measure is held against belong to the gap. */
    static boolean isInUnitsOfMeasures(Threshold threshold) {
        return threshold.unit().equals("seconds") || threshold.unit().equals("percent");
    }

    private String inItsUnit(Threshold threshold) {
        return threshold.unit().equals("seconds")
                ? telling.display().duration(threshold.value())
                : telling.display().exactShare(threshold.value() / 100);
    }

    private Text felt(PainHarm pain) {
        Audit.Pain said = telling.names().pain(pain.theme(), pain.touchpoint()).orElse(null);
        double count = said == null
                ? Double.NaN
                : said.count().known().map(stated -> stated.value()).orElse(Double.NaN);
        return telling.say(
                "report.evidence.pain",
                "count",
                telling.display().count(count),
                "answers",
                telling.display().count(pain.answers()),
                "share",
                telling.display().exactShare(pain.share()),
                "low",
                telling.display().exactShare(pain.shareLow()),
                "rating",
                telling.findings().rating(pain),
                "harm",
                telling.display().share(pain.harm()));
    }

    private Text standing(RivalComparison standing) {
        return telling.say(
                "report.evidence.standing",
                "rival",
                telling.names().subject(standing.rival()),
                "theirs",
                telling.findings().standing(standing, standing.theirs(), true),
                "ours",
                telling.findings().standing(standing, standing.ours(), true),
                "lead",
                telling.display().exactShare(standing.rivalLead()),
                "margin",
                telling.display().exactShare(standing.margin()),
                "answers",
                telling.display().count(standing.answers()));
    }

    private Text change(Change change) {
        var metric = telling.names().definitionOrShare(change.metric());
        return telling.opening(
                "report.evidence.change",
                "metric",
                telling.names().metricSays(change.metric()),
                "now",
                telling.display().value(metric, change.now(), change.highest()),
                "before",
                telling.display().value(metric, change.before(), change.highest()),
                "since",
                change.beforePeriod().text(),
                "real",
                telling.results().isReallySo(change));
    }
}
