package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.OrganizationSize;
import org.cxadvisor.goal.AchievableBound;
import org.cxadvisor.goal.AmbitionCheck;
import org.cxadvisor.goal.AmbitionObstacle;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.goal.MeasurabilityFix;
import org.cxadvisor.goal.SmartCriterion;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.rulebase.Conclusion;

/** Goals in words, the same on screens, in reports and in proofs: from where to where, and each letter of SMART. */
final class GoalPhrases {

    /** Of what would bring a plan behind an ambition, the first few. */
    private static final int NAMED = 2;

    private static final double WHOLE = 100;

    /** A difference that the one decimal of a change would show. */
    private static final double TELLING = 0.05;

    /** The obstacles that show a figure of the measure. */
    private static final Set<String> FIGURES = Set.of("kept", "off-scale", "wrong-way");

    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final ReportContext telling;

    GoalPhrases(ReportContext telling) {
        this.telling = telling;
    }

    /** From where to where by when, and by how much in which unit. */
    Text title(Goal goal) {
        return telling.say(
                goal.isWithoutPlan() ? "goal.title.unplanned" : "goal.title",
                "metric",
                telling.voice().opening(metric(goal)),
                "baseline",
                value(goal, goal.baseline()),
                "target",
                value(goal, goal.target()),
                "change",
                change(goal),
                "end",
                telling.display().date(goal.end()));
    }

    /** What is measured, with the place where it is measured on a part only. */
    Text metric(Goal goal) {
        return telling.questions().measure(goal);
    }

    /** The definition of its measure; a rating is on the scale it was given on. */
    MetricDefinition definition(Goal goal) {
        return goal.metric().equals("rating")
                ? new MetricDefinition(
                        "rating", "rating", "mean", goal.better(), Double.NaN, goal.highest(), "points", List.of())
                : telling.names().definitionOrShare(goal.metric());
    }

    /** A value of its measure: whole where start and target are told apart by whole numbers, else with a decimal. */
    String value(Goal goal, double value) {
        MetricDefinition metric = definition(goal);
        boolean share = metric.unit().startsWith("percent") && goal.highest() == WHOLE;
        double rounded = Math.rint(goal.target()) - Math.rint(goal.baseline());
        boolean whole = goal.target() == Math.rint(goal.target()) && Math.abs(rounded - goal.change()) < TELLING;
        return share && !whole && !Double.isNaN(value)
                ? telling.display().exactShare(value / WHOLE)
                : telling.display().value(metric, value, metric.highest());
    }

    /** The change with its sign and its unit: {@code +6 points}; of what has no scale, as a share of the start. */
    Text change(Goal goal) {
        Display display = telling.display();
        boolean relative = definition(goal).measuredAs().equals("duration")
                || definition(goal).measuredAs().equals("money")
                || definition(goal).measuredAs().equals("count");
        String size = relative
                ? display.number(Math.abs(goal.relative()))
                : display.difference(definition(goal), Math.abs(goal.change()));
        String way = goal.change() < 0 ? "less" : "more";
        return telling.say(relative ? "goal.change.relative." + way : "goal.change." + way, "size", size);
    }

    private Text size(Goal goal, double change) {
        return telling.voice().own(telling.display().difference(definition(goal), Math.abs(change)));
    }

    /** The letters in their order, each with whether it passes and why. */
    List<Judged> letters(Goal goal) {
        List<Judged> letters = new ArrayList<>();
        for (Conclusion<SmartCriterion> letter : goal.letters()) {
            String row = letter.rule().substring(letter.rule().indexOf('/') + 1);
            String id = "smart." + row;
            Text says = telling.voice().messages().has(id)
                    ? telling.voice().opening(telling.say(id, values(goal)))
                    : telling.why(letter.rule());
            letters.add(new Judged(letter.record().letter(), verdict(goal, id, letter.record()), says));
        }
        return letters;
    }

    /** What passes by judgement alone is not told with a yes, and the less so the less there is to judge by. */
    private Text verdict(Goal goal, String row, SmartCriterion letter) {
        String bound = goal.reach().deciding().map(AchievableBound::part).orElse("");
        String bounded = row + ".verdict." + bound;
        String always = letter.passes() ? "smart.passes" : "smart.fails";
        return telling.voice().messages().has(bounded)
                ? telling.say(bounded)
                : telling.voice().sayOr(row + ".verdict", always);
    }

    /** A letter, whether it passes in a few words, and why. */
    record Judged(String letter, Text verdict, Text says) {}

    private Object[] values(Goal goal) {
        Display display = telling.display();
        Map<String, Object> values = new HashMap<>();
        values.put("definition", telling.names().metricSays(goal.metric()));
        values.put("subject", telling.names().subject(goal.subject()));
        values.put("baseline", baseline(goal));
        values.put("owner", goal.owner());
        values.put("change", size(goal, goal.change()));
        values.put("answers", display.count(goal.answers()));
        values.put("shows", size(goal, goal.shows()));
        values.put("pooled", size(goal, goal.showsPooled()));
        values.put("needs", display.count(goal.needs()));
        values.put("within", display.count(goal.needsWithin()));
        values.put("by", by(goal));
        values.put(
                "most",
                goal.reach()
                        .deciding()
                        .map(part -> size(goal, part.change()))
                        .orElseGet(() -> telling.say("say.not-known")));
        values.put(
                "bound",
                goal.reach().deciding().map(part -> bound(goal, part)).orElseGet(() -> telling.say("say.not-known")));
        values.put("unplanned", unplanned());
        values.put("ambition", ambition(goal));
        values.put("parent", parent(goal));
        values.put("link", link(goal));
        values.put("grade", goal.link() == null ? "" : goal.link().grade());
        values.put("end", display.date(goal.end()));
        LocalDate ready = goal.ready();
        values.put("ready", ready == null ? "" : display.date(ready));
        values.put(
                "review",
                telling.strategy().reviews().stream()
                        .findFirst()
                        .map(display::date)
                        .orElse(""));
        List<Object> flat = new ArrayList<>();
        values.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray();
    }

    private Text baseline(Goal goal) {
        Display display = telling.display();
        boolean low = !Double.isNaN(goal.low());
        boolean high = !Double.isNaN(goal.high());
        boolean counted = !Double.isNaN(goal.answers());
        String id = low && high ? "both" : low ? "low" : counted ? "counted" : "none";
        String undated = goal.period().isEmpty() && !id.equals("low") ? ".undated" : "";
        return telling.say(
                "report.baseline." + id + undated,
                "now",
                value(goal, goal.baseline()),
                "period",
                telling.voice().own(goal.period()),
                "low",
                value(goal, goal.low()),
                "interval",
                low && high ? interval(goal) : "",
                "answers",
                display.count(goal.answers()));
    }

    private String interval(Goal goal) {
        String low = definition(goal).measuredAs().equals("mean")
                ? telling.display().onScale(goal.low(), Double.NaN)
                : value(goal, goal.low());
        return telling.display().between(low, value(goal, goal.high()));
    }

    private Text by(Goal goal) {
        if (!goal.tactics().isEmpty()) {
            return telling.voice()
                    .list(goal.tactics().stream()
                            .map(id -> telling.say(
                                    "report.pair.tactic",
                                    "tactic",
                                    telling.tactic(id),
                                    "id",
                                    telling.voice().id(id)))
                            .toList());
        }
        return telling.say(
                "goal.moved-below",
                "goals",
                telling.voice()
                        .list(goal.below().stream()
                                .map(id -> telling.voice().id(id))
                                .toList()));
    }

    /** What decides how far it can be moved. */
    Text bound(Goal goal, AchievableBound part) {
        boolean toNone =
                part.part().equals("gap") && part.from() == 0 && part.at().isEmpty();
        double share = telling.standards().reachablePerYear(goal, part.part());
        return telling.say(
                toNone ? "goal.reach.gap.none" : "goal.reach." + part.part(),
                "reference",
                value(goal, part.from()),
                "share",
                telling.display().number(share),
                "cut",
                telling.display().number(part.from()),
                "times",
                telling.display().number(telling.standards().timesBestPace()),
                "best",
                size(goal, part.from()),
                "counted",
                telling.display().count(part.from()),
                "left",
                telling.display().count(part.left()));
    }

    /** What would bring a plan behind an ambition. */
    private Text unplanned() {
        List<Text> gaps = telling.strategy().tactics().unclosed().stream()
                .limit(NAMED)
                .map(gap -> telling.findings().inBrief(gap))
                .toList();
        List<NotSelected> left = telling.strategy().plan().leftOut();
        if (!gaps.isEmpty()) {
            return telling.say("goal.unplanned.gaps", "gaps", telling.voice().list(gaps));
        }
        if (!left.isEmpty()) {
            NotSelected first = left.get(0);
            return telling.say("goal.unplanned.left-out", "tactic", telling.tactic(first.tactic()));
        }
        return telling.say("goal.unplanned.ask");
    }

    private Text ambition(Goal goal) {
        return Stated.all(telling.strategy().audit().ambitions()).stream()
                .filter(ambition -> ambition.id().equals(goal.ambition()))
                .findFirst()
                .map(this::says)
                .orElseGet(() -> telling.voice().own(""));
    }

    private Text says(Audit.Ambition ambition) {
        return telling.voice().own(ambition.says().or(SubjectNames.words(ambition.id())));
    }

    private Text parent(Goal goal) {
        return telling.strategy().goals().goals().stream()
                .filter(other -> other.id().equals(goal.serves()))
                .findFirst()
                .map(other -> telling.say(
                        other.better().equals("higher") ? "goal.expected.rise" : "goal.expected.fall",
                        "metric",
                        metric(other),
                        "id",
                        telling.voice().id(other.id())))
                .orElseGet(() -> telling.voice().own(""));
    }

    private Text link(Goal goal) {
        GoalLink link = goal.link();
        if (link == null) {
            return telling.voice().own("");
        }
        return link.felt() == null
                ? telling.say("goal.link.elsewhere")
                : telling.say(
                        "goal.link.here",
                        "rating",
                        telling.findings().facts().values().rating(link.felt()));
    }

    /** How to judge it all the same, where the next survey cannot show it; none where it can. */
    Optional<Text> waysOut(Goal goal) {
        if (goal.verdict() == null || goal.isMeasurable()) {
            return Optional.empty();
        }
        List<Text> ways = new ArrayList<>();
        String way = goal.verdict().record().wayOut();
        if (way.equals("count-the-baseline")) {
            return Optional.of(telling.say("goal.ways", "ways", telling.say("goal.way.count-the-baseline")));
        }
        Optional<Double> tooFew = customers().filter(customers -> customers < goal.needs());
        if (!Double.isNaN(goal.needs()) && tooFew.isEmpty()) {
            ways.add(telling.say("goal.way.ask-more", "needs", telling.display().count(goal.needs())));
        }
        if (way.equals("pool-two-waves")) {
            ways.add(0, telling.say("goal.way.pool-two-waves"));
        }
        goal.ways().forEach(other -> ways.add(way(goal, other.record())));
        if (ways.isEmpty() && tooFew.isPresent()) {
            ways.add(telling.say(
                    "goal.way.too-few-customers", "customers", telling.display().count(tooFew.get())));
        }
        return Optional.of(telling.say("goal.ways", "ways", telling.voice().joined(ways, "say.or")));
    }

    private Optional<Double> customers() {
        return telling.strategy().facts().facts().stream()
                .filter(fact ->
                        fact instanceof OrganizationSize size && size.measure().equals("customers"))
                .map(fact -> ((OrganizationSize) fact).value())
                .findFirst();
    }

    private Text way(Goal goal, MeasurabilityFix way) {
        LocalDate visible = goal.visible();
        return telling.say(
                "goal.way." + way.way(),
                "waves",
                telling.display().count(goal.waves()),
                "visible",
                visible == null ? "" : telling.display().monthOfYear(visible),
                "goals",
                telling.voice()
                        .list(goal.below().stream()
                                .map(id -> telling.voice().id(id))
                                .toList()),
                "measure",
                telling.names().metric(way.measure()));
    }

    /** The milestones; none where there is no room for one, or where none can be told from the start. */
    Optional<Text> onTheWay(Goal goal) {
        List<Text> milestones = new ArrayList<>();
        if (!goal.milestones().isEmpty()
                && goal.milestones().stream()
                        .allMatch(milestone -> value(goal, milestone.value()).equals(value(goal, goal.baseline())))) {
            return Optional.empty();
        }
        for (Goal.Milestone milestone : goal.milestones()) {
            milestones.add(telling.say(
                    "report.milestone",
                    "value",
                    value(goal, milestone.value()),
                    "by",
                    telling.display().date(milestone.by())));
        }
        return milestones.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "goal.milestones", "milestones", telling.voice().list(milestones)));
    }

    /** Why an ambition gives no goal: what it says, and every reason. */
    Text refused(DeclinedAmbition refused) {
        AmbitionCheck wish = refused.wish();
        List<Text> reasons = new ArrayList<>();
        for (Conclusion<AmbitionObstacle> reason : refused.reasons()) {
            reasons.add(telling.say(
                    "goal.refused." + reason.record().obstacle(),
                    "metric",
                    telling.names().metric(wish.metric()),
                    "shown",
                    inUnit(reason.record().obstacle(), wish.metric(), wish.shown()),
                    "against",
                    inUnit(reason.record().obstacle(), wish.metric(), wish.against())));
        }
        return telling.voice().joined(reasons, "say.list-of-two-long");
    }

    /** A bare figure in the unit of its measure; what is no figure of it, such as a date, as it is. */
    private String inUnit(String obstacle, String metric, String figure) {
        return FIGURES.contains(obstacle) && FIGURE.matcher(figure).matches()
                ? telling.names()
                        .definition(metric)
                        .map(definition -> telling.display().value(definition, Double.parseDouble(figure)))
                        .orElse(figure)
                : figure;
    }

    /** What an ambition says, in the client's words. */
    Text wished(DeclinedAmbition refused) {
        return Stated.all(telling.strategy().audit().ambitions()).stream()
                .filter(ambition -> ambition.id().equals(refused.wish().ambition()))
                .findFirst()
                .map(this::says)
                .orElseGet(() -> telling.voice().own(refused.wish().ambition()));
    }
}
