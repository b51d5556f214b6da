package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;

/** One playbook as a page on a screen, in the words of its file and of the vocabulary, and all of them as a table. */
public final class PlaybookPage {

    private static final Pattern CITED = Pattern.compile("\\[(S\\d+)]");

    private final Phrasing voice;
    private final Display display;
    private final RuleIndex index;
    private final Vocabulary vocabulary;
    private final Sources sources;

    private PlaybookPage(Messages messages, RuleIndex index, Vocabulary vocabulary, Sources sources) {
        this.voice = new Phrasing(messages);
        this.display = new Display(messages);
        this.index = index;
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    /**
     * The page of a playbook; no line is wider than {@code width}.
     *
     * @param path its file
     */
    public static List<String> of(
            Playbook playbook,
            String path,
            Messages messages,
            RuleIndex index,
            Vocabulary vocabulary,
            Sources sources,
            int width) {
        PlaybookPage page = new PlaybookPage(messages, index, vocabulary, sources);
        return Terminal.of(page.written(playbook, path), width, page.display);
    }

    /** All playbooks in columns, those of a pillar together; the head comes first, and no line is wider than {@code width}. */
    public static List<String> table(List<Playbook> playbooks, Messages messages, Vocabulary vocabulary, int width) {
        Phrasing voice = new Phrasing(messages);
        List<String> pillars = List.copyOf(vocabulary.words("pillars").keySet());
        Page page = new Page();
        page.table(
                Stream.of("id", "pillar", "role", "cost", "grade", "title")
                        .map(column -> Column.words(voice.say("playbooks." + column)))
                        .toList(),
                playbooks.stream()
                        .sorted(Comparator.comparingInt((Playbook playbook) -> pillars.indexOf(playbook.pillar()))
                                .thenComparing(Playbook::id))
                        .map(playbook -> row(playbook, voice))
                        .toList());
        return Terminal.of(page, width, new Display(messages));
    }

    private static List<Cell> row(Playbook playbook, Phrasing voice) {
        return Stream.of(
                        voice.id(playbook.id()),
                        voice.own(playbook.pillar()),
                        voice.own(playbook.role()),
                        ReportContext.spoken(voice, playbook.cost().once()),
                        voice.own(playbook.bestGrade()),
                        voice.own(playbook.title()))
                .<Cell>map(Cell.Words::new)
                .toList();
    }

    private Page written(Playbook playbook, String path) {
        Page page = new Page();
        opening(playbook, page.section(voice.own(playbook.id())));
        closes(playbook, page);
        needs(playbook, page.section(head("needs")));
        avoid(playbook, page);
        steps(playbook, page);
        cost(playbook.cost(), page.section(head("cost")));
        effects(playbook, page.section(head("effects")));
        Page risks = page.section(head("risks"));
        playbook.risks().forEach(risk -> risks.bullet(said(risk)));
        watch(playbook, page.section(head("watch")));
        page.section(head("stop")).bullet(said(playbook.stopWhen()));
        ask(playbook.survey(), page);
        brings(playbook, page);
        cited(playbook, page);
        page.paragraph(voice.say("playbook.file", "path", path));
        return page;
    }

    private void opening(Playbook playbook, Page page) {
        page.paragraph(voice.own(playbook.title()));
        page.paragraph(voice.say(
                "playbook.pillar",
                "pillar",
                voice.opening(voice.own(playbook.pillar())),
                "says",
                vocabulary.words("pillars").getOrDefault(playbook.pillar(), "")));
        page.paragraph(voice.sayOr("playbook.role." + playbook.role(), "say.words", "words", playbook.role()));
        if (!playbook.channels().isEmpty()) {
            page.paragraph(voice.say("playbook.channels", "channels", voice.list(voice.owns(playbook.channels()))));
        }
        Playbook.Fits fits = playbook.fits();
        if (fits != null) {
            List<Text> sizes = new ArrayList<>();
            size("customers", fits.customers(), sizes);
            size("staff", fits.staff(), sizes);
            page.paragraph(voice.say("playbook.fits", "sizes", voice.list(sizes)));
        }
    }

    private void size(String measure, @Nullable String least, List<Text> sizes) {
        if (least != null) {
            sizes.add(voice.say("playbook.fits." + measure, "least", least));
        }
    }

    private void closes(Playbook playbook, Page page) {
        named("closes", playbook.answers().gaps(), page);
        named("concerns", playbook.answers().concerns(), page);
        named("causes", playbook.answers().causes(), page);
    }

    private void named(String part, List<String> names, Page page) {
        if (!names.isEmpty()) {
            names.stream().map(this::named).forEach(page.section(head(part))::bullet);
        }
    }

    /** A gap or cause by its name, with the sentence that says it; a sentence with values is for one audit only. */
    private Text named(String name) {
        String theme = vocabulary.words("themes").get(name);
        String says = index.page(name)
                .map(RulePage::finding)
                .filter(finding -> !finding.contains("{"))
                .orElse(theme == null ? "" : theme);
        return voice.say(says.isEmpty() ? "playbook.name" : "playbook.named", "name", name, "says", says);
    }

    private void needs(Playbook playbook, Page page) {
        for (Playbook.Need need : playbook.needs()) {
            String capability = need.capability();
            page.bullet(capability == null ? said(need.forPeople()) : practice(capability));
        }
    }

    private void avoid(Playbook playbook, Page page) {
        if (playbook.avoidWhen().isEmpty()) {
            return;
        }
        Page section = page.section(head("avoid"));
        for (Playbook.Avoid avoid : playbook.avoidWhen()) {
            String block = avoid.block();
            section.bullet(
                    block == null
                            ? said(avoid.forPeople())
                            : voice.say("playbook.block", "says", SubjectNames.words(block), "name", block));
        }
    }

    private void steps(Playbook playbook, Page page) {
        Page section = page.section(head("steps"));
        List<String> ids = playbook.steps().stream().map(Playbook.Step::id).toList();
        for (Playbook.Step step : playbook.steps()) {
            Text doing = voice.say(
                    "report.ranked", "rank", String.valueOf(ids.indexOf(step.id()) + 1), "says", step.doing());
            section.section(doing)
                    .paragraph(voice.say(
                            step.after() == null ? "playbook.step" : "playbook.step.after",
                            "who",
                            step.who(),
                            "work",
                            step.work(),
                            "takes",
                            step.takes(),
                            "after",
                            String.valueOf(ids.indexOf(step.after()) + 1)));
        }
        section.paragraph(voice.say(
                "playbook.steps.sum",
                "work",
                display.whole(playbook.personWeeks()),
                "weeks",
                display.number(playbook.weeks())));
        if (!playbook.influence().isEmpty()) {
            Page partner = page.section(head("partner"));
            playbook.influence().forEach(step -> partner.bullet(owned(step.doing(), step.who())));
        }
        if (!playbook.ifInPlace().isEmpty()) {
            Page checks = page.section(head("in-place"));
            playbook.ifInPlace().forEach(check -> checks.bullet(owned(check.check(), check.who())));
        }
        if (!playbook.branches().isEmpty()) {
            Page branches = page.section(head("branches"));
            playbook.branches()
                    .forEach(branch -> branches.bullet(voice.say(
                            "playbook.branch",
                            "found",
                            branch.when(),
                            "then",
                            branch.then() == null ? text(branch.doing()) : branch.then())));
        }
    }

    private Text owned(String doing, String who) {
        return voice.say("playbook.owned", "what", said(doing), "who", who);
    }

    private void cost(Playbook.Cost cost, Page page) {
        page.bullet(
                voice.say("playbook.cost", "once", ReportContext.spoken(voice, cost.once()), "basis", cost.basis()));
        if (cost.running() != null) {
            page.bullet(voice.say("playbook.cost.running", "running", cost.running(), "basis", cost.basis()));
        }
        if (cost.scalesWith() != null) {
            page.bullet(voice.say("playbook.cost.scales", "with", cost.scalesWith()));
        }
    }

    private void effects(Playbook playbook, Page page) {
        for (Playbook.Effect effect : playbook.effects()) {
            // A figure nobody measured is never printed as an effect.
            String id = effect.grade().equals("E")
                    ? "playbook.effect.unknown"
                    : effect.says() == null ? "playbook.effect" : "playbook.effect.figure";
            page.bullet(voice.say(
                    id,
                    "metric",
                    voice.opening(metric(effect.metric())),
                    "change",
                    voice.sayOr("report.effect." + effect.change(), "say.words", "words", effect.change()),
                    "says",
                    text(effect.says()),
                    "grade",
                    effect.grade(),
                    "means",
                    voice.say("report.grade." + effect.grade()),
                    "source",
                    sources(effect.source()),
                    "holds",
                    effect.holds() == null ? voice.say("report.effect.no-condition") : voice.own(effect.holds())));
        }
        page.bullet(voice.say("playbook.effect.after", "after", ReportContext.spoken(voice, playbook.effectAfter())));
        page.bullet(voice.say(
                "playbook.gap-closed",
                "share",
                ReportContext.spoken(voice, playbook.gapClosed().share()),
                "basis",
                playbook.gapClosed().basis()));
    }

    /** The sources of an effect in words, each with the short name by which others cite it. */
    private Text sources(String cited) {
        List<Text> all = Stream.of(cited.split(", "))
                .map(id -> sources.says(id)
                        .map(says -> voice.say("playbook.source", "says", says, "id", id))
                        .orElseGet(() -> voice.own(id)))
                .toList();
        return voice.joined(all, "say.list-of-two-long");
    }

    private void watch(Playbook playbook, Page page) {
        for (Playbook.Watch guardrail : playbook.guardrails()) {
            page.bullet(voice.say(
                    "playbook.guardrail",
                    "metric",
                    voice.opening(metric(guardrail.metric())),
                    "by",
                    guardrail.worseBy(),
                    "why",
                    guardrail.why()));
        }
        Playbook.Sign sign = playbook.firstSign();
        page.bullet(voice.say("playbook.first-sign", "after", sign.after(), "what", sign.what()));
    }

    private void ask(Playbook.@Nullable Survey survey, Page page) {
        if (survey != null) {
            page.section(head("ask"))
                    .bullet(voice.say(
                            "playbook.ask",
                            "delay",
                            voice.opening(ReportContext.spoken(voice, survey.delay())),
                            "trigger",
                            survey.trigger(),
                            "question",
                            survey.question()));
        }
    }

    private void brings(Playbook playbook, Page page) {
        List<Text> items = new ArrayList<>();
        playbook.establishes().forEach(practice -> items.add(practice(practice)));
        if (playbook.newChannel()) {
            items.add(voice.say("playbook.new-channel"));
        }
        playbook.excludes().forEach(other -> items.add(voice.say("playbook.excludes", "id", other)));
        for (Playbook.Vendor vendor : playbook.vendors()) {
            items.add(voice.say("playbook.vendor", "name", vendor.name(), "note", vendor.note()));
        }
        if (!items.isEmpty()) {
            items.forEach(page.section(head("brings"))::bullet);
        }
    }

    /** In words, what sentences cite in brackets; the sources of effects stand beside them. */
    private void cited(Playbook playbook, Page page) {
        List<String> ids = Stream.of(
                        playbook.risks().stream(),
                        playbook.guardrails().stream().map(Playbook.Watch::why),
                        playbook.avoidWhen().stream().map(avoid -> text(avoid.forPeople())))
                .flatMap(sentences -> sentences)
                .flatMap(sentence -> CITED.matcher(sentence).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            Page section = page.section(head("cited"));
            ids.forEach(id -> section.bullet(voice.say(
                    "playbook.cited", "id", id, "says", sources.says(id).orElse(""))));
        }
    }

    private Text practice(String name) {
        String meaning = vocabulary.words("practices").get(name);
        String says = meaning == null
                ? vocabulary.words("capabilities").getOrDefault(name, SubjectNames.words(name))
                : meaning;
        return voice.say("playbook.need", "says", says, "name", name);
    }

    private Text metric(String id) {
        return voice.sayOr("say.metric." + id, "say.words", "words", SubjectNames.words(id));
    }

    private Text head(String part) {
        return voice.say("playbook." + part + ".head");
    }

    /** A sentence of the playbook, which may begin in lower case because reports put words before it. */
    private Text said(@Nullable String sentence) {
        return voice.opening(voice.own(text(sentence)));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
