package org.cxadvisor.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.metric.Count;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;

/** What customers would have to complain of, and how many of them, so that a tactic is planned. */
final class ComplaintLevers {

    private static final double PERCENT = 100;

    /** Each theme and place that is tried costs several judgements of the whole audit; the first few are the likeliest. */
    private static final int THEMES = 3;

    private static final int PLACES = 4;

    private final Trials trials;
    private final AuditParts parts;
    private final TacticQuestion question;
    private final Audit audit;

    /** The largest share of customers that is tried, in percent. */
    private final double most;

    /** How many answers a count is of, where the audit has no survey that says. */
    private final long answers;

    ComplaintLevers(Trials trials, AuditParts parts, TacticQuestion question) {
        this.trials = trials;
        this.parts = parts;
        this.question = question;
        this.audit = trials.now().audit();
        Thresholds thresholds = trials.now().thresholds();
        this.most = thresholds.value("most-of-a-tried-complaint");
        this.answers = Math.round(thresholds.value("answers-of-a-tried-complaint"));
    }

    /** The first complaint that lets the tactic in, by the least share of customers. */
    Optional<SingleChange> change() {
        return themes().stream()
                .limit(THEMES)
                .flatMap(theme -> Stream.concat(
                        places().limit(PLACES).map(place -> counted(Playbook.Answers.word(theme), place)),
                        elsewhere(theme)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same at a touchpoint that the audit has not, where none of its touchpoints has a channel that the tactic is made for. */
    private Stream<Optional<SingleChange>> elsewhere(String theme) {
        List<String> channels = question.playbook().answers().channels();
        boolean isNew = question.subject().isEmpty() && places().findAny().isEmpty();
        return isNew ? Stream.of(elsewhere(theme, channels)) : Stream.empty();
    }

    private Optional<SingleChange> elsewhere(String theme, List<String> channels) {
        long of = surveys()
                .flatMap(survey -> survey.responses().known().stream())
                .findFirst()
                .map(count -> Math.round(count.value()))
                .orElse(answers);
        String place = "new-touchpoint";
        return Search.least(
                        0, most / 2, 1, share -> share <= most && enters(touchpoint(place, channels, theme, share, of)))
                .stream()
                .mapToObj(share -> new SingleChange(
                        "touchpoint",
                        Map.of(
                                "theme",
                                Playbook.Answers.word(theme),
                                "channel",
                                channels.isEmpty() ? "" : channels.get(0)),
                        Map.of("share", share / PERCENT, "of", (double) of),
                        List.of(touchpoint(place, channels, theme, share, of))))
                .findFirst();
    }

    /** A touchpoint that has a complaint; what is limited to a concern is met where that is experienced. */
    private AuditEdit touchpoint(String place, List<String> channels, String limited, double share, long of) {
        String theme = Playbook.Answers.word(limited);
        String concern = Playbook.Answers.within(limited);
        String its = (channels.isEmpty() ? "" : ", channels: [ " + channels.get(0) + " ]")
                + (concern.isEmpty() ? "" : ", concern: " + concern);
        return AuditEdit.set(
                "touchpoints/" + place,
                "{ id: " + place + its + ", pains: [ "
                        + complaint("touchpoints/" + place + "/pains/" + theme, theme, share, of) + " ] }");
    }

    /** The themes it is made for, each with the concern it is limited to; where it names none, those of its concerns. */
    private Set<String> themes() {
        Set<String> known = new LinkedHashSet<>();
        Concerns.builtIn().all().forEach(concern -> known.addAll(concern.themes()));
        Set<String> themes = new LinkedHashSet<>();
        question.playbook().answers().themes().stream()
                .filter(theme -> known.contains(Playbook.Answers.word(theme)))
                .forEach(themes::add);
        question.playbook().answers().concerns().stream()
                .flatMap(id -> Concerns.builtIn().get(id).stream())
                .map(Concern::themes)
                .forEach(themes::addAll);
        return themes;
    }

    /** Where it could be met: the touchpoints with one of its channels first. */
    private Stream<Audit.Touchpoint> places() {
        Set<String> channels = Set.copyOf(question.playbook().answers().channels());
        List<Audit.Touchpoint> all = Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> question.subject().isEmpty()
                        || question.subject().equals("organization")
                        || question.subject().equals(touchpoint.id()))
                .toList();
        return Stream.concat(
                all.stream().filter(touchpoint -> uses(touchpoint, channels)),
                all.stream().filter(touchpoint -> !uses(touchpoint, channels) && channels.isEmpty()));
    }

    private static boolean uses(Audit.Touchpoint touchpoint, Set<String> channels) {
        return Stated.all(touchpoint.channels()).stream().anyMatch(channel -> channels.contains(channel.value()));
    }

    private Optional<SingleChange> counted(String theme, Audit.Touchpoint place) {
        String path = "touchpoints/" + place.id() + "/pains/" + theme;
        long of = of(place, path);
        double now = now(path, of);
        OptionalDouble least = Search.least(
                now, Math.max(now + 1, most / 2), 1, share -> share <= most && enters(edit(path, theme, share, of)));
        return least.stream()
                .mapToObj(share -> new SingleChange(
                        "complaint",
                        Map.of("theme", theme, "touchpoint", place.id()),
                        Map.of("share", share / PERCENT, "of", (double) of, "now", now / PERCENT),
                        List.of(edit(path, theme, share, of))))
                .findFirst();
    }

    private boolean enters(AuditEdit edit) {
        return trials.with(List.of(edit))
                .filter(outlook -> question.isIn(outlook.plan()))
                .isPresent();
    }

    /** The complaint with a share of those who were asked. */
    private AuditEdit edit(String path, String theme, double share, long of) {
        return AuditEdit.set(path, complaint(path, theme, share, of));
    }

    private String complaint(String path, String theme, double share, long of) {
        String source = source(path);
        return "{ theme: " + theme + (source.isEmpty() ? "" : ", source: " + source) + ", count: "
                + Math.round(share * of / PERCENT) + ", of: " + of + " }";
    }

    private double now(String path, long of) {
        double counted =
                Count.parse(parts.text(path + "/count")).map(Count::value).orElse(0.0);
        return Math.floor(PERCENT * counted / of);
    }

    private long of(Audit.Touchpoint place, String path) {
        return Count.parse(parts.text(path + "/of"))
                .or(() -> Stated.all(place.pains()).stream()
                        .flatMap(pain -> pain.of().known().stream())
                        .findFirst())
                .or(() -> surveys()
                        .flatMap(survey -> survey.responses().known().stream())
                        .findFirst())
                .map(count -> Math.round(count.value()))
                .orElse(answers);
    }

    private Stream<Audit.Source> surveys() {
        return Stated.all(audit.sources()).stream()
                .filter(source -> source.kind().or("").equals("survey"))
                .filter(source -> source.responses().isKnown());
    }

    /** The source of the complaint that is there, else of another one at the place, else a survey. */
    private String source(String path) {
        String own = parts.text(path + "/source");
        if (!own.isEmpty()) {
            return own;
        }
        String pains = path.substring(0, path.lastIndexOf('/'));
        return Stream.concat(
                        parts.at(pains).stream()
                                .filter(Items.class::isInstance)
                                .flatMap(list -> ((Items) list).items().stream())
                                .filter(Fields.class::isInstance)
                                .map(pain -> parts.text(pain.place().path() + "/source"))
                                .filter(source -> !source.isEmpty()),
                        surveys().map(Audit.Source::id))
                .findFirst()
                .orElse("");
    }
}
