package org.cxadvisor.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.Praise;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.goal.Measurability;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyWording;
import org.cxadvisor.swot.SwotItem;

/** The sentences of {@code strategy.yaml}, from the catalogue and the pages of rules; the file's writer quotes them. */
public final class StrategySentences implements StrategyWording {

    private final Strategy strategy;
    private final Phrasing voice;
    private final FindingText findings;
    private final SubjectNames names;
    private final Display display;
    private final QuestionText questions;
    private final ReportContext telling;
    private final GoalPhrases goals;

    public StrategySentences(Strategy strategy, RuleIndex index, Messages messages) {
        this.strategy = strategy;
        this.voice = new Phrasing(messages);
        this.findings = new FindingText(strategy, index, voice);
        this.names = new SubjectNames(strategy.audit(), strategy.facts(), messages);
        this.display = new Display(messages);
        this.questions = new QuestionText(strategy, findings, voice);
        this.telling = ReportContext.of(strategy, index, voice);
        this.goals = new GoalPhrases(telling);
    }

    /** What people call a gap; empty where there is none of this id. */
    public Optional<String> titleOfGap(String id) {
        return strategy.diagnosis().gap(id).map(gap -> findings.inBrief(gap).plain());
    }

    /** What people call a tactic; empty where none of this id was considered. */
    public Optional<String> titleOfTactic(String id) {
        return strategy.tactics().byId().first(id).map(tactic -> telling.tactic(tactic.id())
                .plain());
    }

    /** What people call a measure or the goal on it, such as {@code csat@organization}, with its place where it has one. */
    public String titleOfMeasure(String id) {
        int at = id.lastIndexOf('@');
        String metric = at < 0 ? id : id.substring(0, at);
        String subject = at < 0 ? Measurement.ORGANIZATION : id.substring(at + 1);
        return voice.opening(questions.measure(metric, subject)).plain();
    }

    @Override
    public List<String> header(Strategy whole) {
        return List.of(say("file.header.drafted", "as_of", whole.asOf().toString()), say("file.header.proof"));
    }

    @Override
    public String whole(Strategy whole) {
        List<FoundGap> gaps = whole.diagnosis().ranked();
        if (gaps.isEmpty()) {
            return say("file.whole.nothing", "open", String.valueOf(whole.open().size()));
        }
        if (gaps.size() == 1 || whole.plan().tactics().isEmpty()) {
            return say("file.whole.first", "first", finding(gaps.get(0)));
        }
        return say("file.whole.two", "first", finding(gaps.get(0)), "second", finding(gaps.get(1)));
    }

    @Override
    public String goal(Goal goal) {
        FigureText figures = FigureText.of(goal);
        return say(
                "file.goal",
                "metric",
                names.metric(goal.metric()),
                "change",
                goals.change(goal),
                "subject",
                names.subject(goal.subject()),
                "baseline",
                figures.value(goal.baseline()),
                "target",
                figures.value(goal.target()),
                "end",
                display.monthOfYear(goal.end()));
    }

    @Override
    public String link(GoalLink link) {
        PainHarm felt = link.felt();
        if (felt != null) {
            return say("file.link.felt", "rating", findings.facts().values().rating(felt));
        }
        return say(link.effect() == null ? "file.link.none" : "file.link.effect");
    }

    @Override
    public String wayOut(Goal goal) {
        Conclusion<Measurability> verdict = goal.verdict();
        String wayOut = verdict == null ? "" : verdict.record().wayOut();
        return wayOut.isEmpty()
                ? ""
                : say(
                        "file.way-out." + wayOut,
                        "needs",
                        display.count(goal.needs()),
                        "pooled",
                        FigureText.of(goal).difference(goal.showsPooled()));
    }

    @Override
    public String so(String advice) {
        return say("file.so." + advice);
    }

    @Override
    public String finding(FoundGap gap) {
        return findings.gap(gap).plain();
    }

    @Override
    public String caution(Problem doubt) {
        return telling.doubt(doubt).plain();
    }

    @Override
    public String because(NotSelected leftOut) {
        Map<String, Text> values = values(leftOut);
        return voice.messages().has("report.left-out." + leftOut.because())
                ? voice.say("report.left-out." + leftOut.because(), values).plain()
                : findings.page(leftOut.because(), values).plain();
    }

    @Override
    public String wouldEnter(NotSelected leftOut) {
        return new InclusionText(strategy, voice)
                .briefly(leftOut, this::told)
                .map(Text::plain)
                .orElse("");
    }

    private Map<String, Text> values(NotSelected leftOut) {
        Map<String, Text> values = new HashMap<>();
        leftOut.values().forEach((name, value) -> values.put(name, told(value)));
        values.put("tactic", voice.own(leftOut.tactic()));
        values.put("end", voice.own(display.date(strategy.plan().end())));
        return values;
    }

    private Text told(String value) {
        return strategy.diagnosis().gap(value).map(findings::inBrief).orElseGet(() -> voice.own(value));
    }

    @Override
    public String noLever(Conclusion<NonDriver> lever) {
        return say(
                "file.no-lever." + lever.rule(),
                "strength",
                display.fine(lever.record().strength()),
                "points",
                display.number(lever.record().strength()));
    }

    @Override
    public String swot(Conclusion<SwotItem> item) {
        SwotItem line = item.record();
        if (line.quadrant().equals("weakness")) {
            return strategy.diagnosis().gap(line.id()).map(this::finding).orElseGet(() -> page(item));
        }
        return item.evidence().stream()
                .filter(Praise.class::isInstance)
                .map(fact -> ((Praise) fact).says())
                .findFirst()
                .orElseGet(() -> page(item));
    }

    private String page(Conclusion<SwotItem> item) {
        return say(
                "file.swot.line",
                "subject",
                names.subject(item.record().subject()),
                "finding",
                findings.swot(item).plain());
    }

    @Override
    public String ask(MeasurementProposal ask) {
        return questions.asked(ask).plain();
    }

    @Override
    public String decides(MeasurementProposal ask) {
        return questions.decides(ask).plain();
    }

    @Override
    public String refused(DeclinedAmbition refused) {
        return goals.refused(refused).plain();
    }

    @Override
    public String noAmbition() {
        return say("file.no-ambition");
    }

    @Override
    public String noRivals() {
        return say("file.no-rivals");
    }

    @Override
    public String more(int left) {
        return say("file.more", "left", String.valueOf(left));
    }

    private String say(String id, Object... namesAndValues) {
        return voice.say(id, namesAndValues).plain();
    }
}
