package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.ContactMix;
import org.cxadvisor.fact.LossReason;
import org.cxadvisor.fact.QueueLoad;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Text;

/** What lies behind the averages: how groups of customers differ, why customers left, and how much work contacts bring. */
final class PaperDepth {

    private static final int GROUPS = 3;
    private static final int SEGMENTS = 4;
    private static final int REASONS = 4;
    private static final int QUEUES = 2;
    private static final double SECONDS_AN_HOUR = 3600;

    private final ReportContext telling;

    PaperDepth(ReportContext telling) {
        this.telling = telling;
    }

    /** One line for each; none where the audit says nothing of it. */
    List<Text> lines() {
        List<Text> lines = new ArrayList<>(groups());
        leavers().ifPresent(lines::add);
        facts(QueueLoad.class)
                .flatMap(load -> load(load).stream())
                .limit(QUEUES)
                .forEach(lines::add);
        return lines;
    }

    /**
     * A measure of the groups that one thing tells apart.
     *
     * @param by what tells them apart
     * @param each the measure of each group, the worst first
     */
    private record Groups(String by, List<Measurement> each) {

        Measurement worst() {
            return each.get(0);
        }

        Measurement best() {
            return each.get(each.size() - 1);
        }

        /** Whether the worst is apart from the best although these two were picked of several. */
        boolean differs() {
            return worst().isApartFrom(best());
        }

        double spread() {
            double largest = Math.max(Math.abs(worst().value()), Math.abs(best().value()));
            return largest > 0 ? Math.abs(worst().value() - best().value()) / largest : 0;
        }
    }

    private List<Text> groups() {
        Map<String, List<Audit.Segment>> told = new LinkedHashMap<>();
        Stated.all(telling.strategy().audit().segments())
                .forEach(segment -> told.computeIfAbsent(segment.by().or(""), by -> new ArrayList<>())
                        .add(segment));
        told.remove("");
        List<Groups> all = new ArrayList<>();
        told.forEach((by, segments) -> {
            Set<String> metrics = new LinkedHashSet<>();
            segments.forEach(segment -> measured(segment).forEach(each -> metrics.add(each.metric())));
            for (String metric : metrics) {
                List<Measurement> each = segments.stream()
                        .flatMap(segment -> measured(segment)
                                .filter(measured -> measured.metric().equals(metric))
                                .limit(1))
                        .sorted(Comparator.comparingDouble(PaperDepth::goodness))
                        .toList();
                if (each.size() > 1 && !each.get(0).better().equals("neither")) {
                    all.add(new Groups(by, each));
                }
            }
        });
        Set<String> named = new HashSet<>();
        return all.stream()
                .filter(Groups::differs)
                .sorted(Comparator.comparingDouble(Groups::spread).reversed())
                .filter(groups -> named.add(groups.by()))
                .limit(GROUPS)
                .map(this::group)
                .toList();
    }

    private static double goodness(Measurement measured) {
        return measured.better().equals("higher") ? measured.value() : -measured.value();
    }

    private Stream<Measurement> measured(Audit.Segment segment) {
        return facts(Measurement.class).filter(measured -> measured.subject().equals(segment.id()));
    }

    /** The worst group first and the best last; those between them are left out where there are many. */
    private Text group(Groups groups) {
        List<Measurement> each = groups.each();
        List<Measurement> shown = each.size() <= SEGMENTS
                ? each
                : Stream.concat(each.stream().limit(SEGMENTS - 1), Stream.of(groups.best()))
                        .toList();
        Optional<SegmentChurn> leaving = facts(SegmentChurn.class)
                .filter(group -> groups.worst().metric().equals("churn")
                        && group.segment().equals(groups.worst().subject())
                        && group.share() > 0)
                .findFirst();
        return telling.say(
                leaving.isPresent() ? "paper.groups.leaving" : "paper.groups",
                "worst",
                telling.names().subject(groups.worst().subject()),
                "share",
                telling.display().share(leaving.map(SegmentChurn::share).orElse(Double.NaN)),
                "lost",
                telling.display().share(leaving.map(PaperDepth::ofLeavers).orElse(Double.NaN)),
                "by",
                telling.opening(SubjectNames.words(groups.by())),
                "measure",
                telling.results().says(groups.worst()),
                "groups",
                telling.voice().list(shown.stream().map(this::one).toList()));
    }

    /** The share of all who left that was in a group, 0 to 1. */
    private static double ofLeavers(SegmentChurn group) {
        double own = group.share() * group.churn();
        return own / (own + (1 - group.share()) * group.others());
    }

    private Text one(Measurement measured) {
        return telling.say(
                Double.isNaN(measured.answers()) ? "paper.group.uncounted" : "paper.group",
                "group",
                telling.names().subject(measured.subject()),
                "value",
                telling.results().value(measured),
                "answers",
                telling.display().count(measured.answers()));
    }

    private Optional<Text> leavers() {
        List<LossReason> reasons = facts(LossReason.class)
                .sorted(Comparator.comparingDouble(LossReason::share).reversed())
                .limit(REASONS)
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.leavers",
                        "reasons",
                        telling.voice()
                                .list(reasons.stream()
                                        .map(reason -> telling.say(
                                                "paper.leaver",
                                                "reason",
                                                telling.names().called(reason.theme()),
                                                "share",
                                                telling.display().share(reason.share() / 100)))
                                        .toList())));
    }

    /** The hours that contacts take, for each of those who answer them, and how many contacts need not be. */
    private Optional<Text> load(QueueLoad load) {
        double hours = load.contacts() * load.handlingTime() / SECONDS_AN_HOUR;
        if (Double.isNaN(hours) || !(load.agents() > 0)) {
            return Optional.empty();
        }
        Optional<ContactMix> avoidable = facts(ContactMix.class)
                .filter(mix -> mix.queue().equals(load.queue()) && mix.nature().equals("avoidable"))
                .findFirst();
        return Optional.of(telling.say(
                avoidable.isPresent() ? "paper.load.avoidable" : "paper.load",
                "place",
                telling.names().subject(load.queue()),
                "contacts",
                telling.display().count(load.contacts()),
                "handling",
                telling.display().duration(load.handlingTime()),
                "hours",
                telling.display().count(hours),
                "agents",
                telling.display().count(load.agents()),
                "each",
                telling.display().count(hours / load.agents()),
                "avoidable",
                telling.display().share(avoidable.map(mix -> mix.share() / 100).orElse(Double.NaN))));
    }

    private <T> Stream<T> facts(Class<T> kind) {
        return telling.strategy().facts().facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
