package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.SingleChange;
import org.cxadvisor.explore.WhyNot;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;

/** Why a tactic is not in the plan, on a screen: each condition that it does not meet, then what would let it in. */
public final class WhyNotText {

    private final ReportContext telling;
    private final PlanPhrases plan;
    private final Playbook playbook;

    private WhyNotText(ReportContext telling, Playbook playbook) {
        this.telling = telling;
        this.plan = new PlanPhrases(telling);
        this.playbook = playbook;
    }

    /**
     * The lines of an answer.
     *
     * @param strategy the advice on the audit as it is
     * @param width columns of the terminal
     */
    public static List<String> of(
            WhyNot answer, Playbooks playbooks, Strategy strategy, RuleIndex index, Messages messages, int width) {
        ReportContext telling = ReportContext.of(strategy, index, new Phrasing(messages));
        Playbook playbook = playbooks
                .get(answer.playbook())
                .orElseThrow(() -> new IllegalArgumentException("No playbook: " + answer.playbook()));
        Page page = new Page();
        new WhyNotText(telling, playbook).write(answer, page);
        return Terminal.of(page, width, telling.display());
    }

    private void write(WhyNot answer, Page page) {
        Page section = page.section(telling.say(
                "why.head",
                "id",
                telling.voice().id(answer.tactic()),
                "says",
                telling.voice().own(playbook.title())));
        if (!answer.planned().isEmpty()) {
            answer.planned()
                    .forEach(id -> section.paragraph(
                            telling.say("why-not.planned", "id", telling.voice().id(id))));
            return;
        }
        section.paragraph(telling.say("why-not.conditions"));
        answer.conditions().forEach(condition -> section.bullet(condition(condition)));
        if (answer.change().isEmpty()) {
            section.paragraph(telling.say("why-not.no-change", "trials", answer.trials()));
            return;
        }
        SingleChange change = answer.change().get();
        section.paragraph(telling.say(change.kind().equals("decided") ? "why-not.decision" : "why-not.change"));
        section.bullet(change(change));
        change.edits().forEach(edit -> section.command(written(edit)));
    }

    private Text written(AuditEdit edit) {
        return Text.quoted(
                edit.value().map(value -> edit.place() + ": " + value).orElse("# " + edit.place()));
    }

    private Text condition(NotSelected condition) {
        String id = "why-not.because." + condition.because();
        return telling.voice()
                .opening(
                        telling.voice().messages().has(id)
                                ? telling.say(
                                        id,
                                        "gaps",
                                        addressed(),
                                        "tactic",
                                        telling.obstacle(condition.values().getOrDefault("what", "")),
                                        "budget",
                                        telling.display().money(currency(), condition.budget()),
                                        "people",
                                        telling.display().number(condition.people()))
                                : telling.say("why-not.condition", "because", plan.because(condition)));
    }

    /** What the playbook is for: its concerns, else the themes, signals and causes that it names. */
    private Text addressed() {
        Playbook.Answers answers = playbook.answers();
        Stream<String> named = answers.concerns().isEmpty()
                ? Stream.of(answers.themes(), answers.signals(), answers.causes())
                        .flatMap(List::stream)
                : Stream.concat(answers.concerns().stream(), answers.themes().stream());
        List<Text> words = new ArrayList<>();
        named.distinct().map(this::named).forEach(words::add);
        return words.isEmpty()
                ? telling.say("why-not.nothing")
                : telling.voice().list(words);
    }

    /** A theme, signal or cause in words, with the concern that a theme is limited to. */
    private Text named(String name) {
        Text word = telling.voice().own(SubjectNames.words(Playbook.Answers.word(name)));
        String concern = Playbook.Answers.within(name);
        return concern.isEmpty()
                ? word
                : telling.say(
                        "why-not.within",
                        "theme",
                        word,
                        "concern",
                        telling.voice().own(SubjectNames.words(concern)));
    }

    private Text change(SingleChange change) {
        Map<String, String> values = change.values();
        boolean money = change.kind().startsWith("budget");
        return telling.say(
                "why-not.by." + change.kind() + (isNew(change) ? ".new" : ""),
                "amount",
                amount(change, "amount", money),
                "now",
                values.containsKey("now")
                        ? telling.display().date(LocalDate.parse(values.get("now")))
                        : amount(change, "now", money),
                "end",
                values.containsKey("end") ? telling.display().date(LocalDate.parse(values.get("end"))) : "",
                "tactic",
                telling.obstacle(values.getOrDefault("tactic", "")),
                "practice",
                telling.voice().own(SubjectNames.words(values.getOrDefault("practice", ""))),
                "subject",
                telling.names().subject(values.getOrDefault("subject", "")),
                "measure",
                telling.voice().own(values.getOrDefault("measure", "")),
                "channel",
                telling.voice().own(SubjectNames.words(values.getOrDefault("channel", ""))),
                "theme",
                telling.voice().own(telling.names().called(values.getOrDefault("theme", ""))),
                "touchpoint",
                telling.names().subject(values.getOrDefault("touchpoint", "")),
                "share",
                telling.display().share(change.amounts().getOrDefault("share", 0.0)),
                "of",
                telling.display().count(change.amounts().getOrDefault("of", 0.0)),
                "place",
                values.getOrDefault("place", ""));
    }

    /** Whether nobody complained of it so far. */
    private static boolean isNew(SingleChange change) {
        return change.kind().equals("complaint") && change.amounts().getOrDefault("now", 0.0) == 0;
    }

    private String amount(SingleChange change, String name, boolean money) {
        double amount = change.amounts().getOrDefault(name, 0.0);
        return money
                ? telling.display().money(currency(), amount)
                : change.kind().equals("complaint")
                        ? telling.display().share(amount)
                        : telling.display().number(amount);
    }

    private String currency() {
        return telling.strategy()
                .audit()
                .organization()
                .currency()
                .or(telling.strategy().plan().currency());
    }
}
