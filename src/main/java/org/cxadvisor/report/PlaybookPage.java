package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;

/** One playbook as a page on a screen: all of it, in the words of its file and of the vocabulary. */
public final class PlaybookPage {

    private static final Pattern CITED = Pattern.compile("\\[(S\\d+)]");

    private final Phrasing voice;
    private final Display display;
    private final RuleIndex index;
    private final Vocabulary vocabulary;
    private final Sources sources;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private PlaybookPage(Messages messages, RuleIndex index, Vocabulary vocabulary, Sources sources, int width) {
        this.voice = new Phrasing(messages);
        this.display = new Display(messages);
        this.index = index;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.width = width;
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
        PlaybookPage page = new PlaybookPage(messages, index, vocabulary, sources, width);
        page.write(playbook, path);
        return List.copyOf(page.lines);
    }

    private void write(Playbook playbook, String path) {
        opening(playbook);
        closes(playbook);
        needs(playbook);
        avoid(playbook);
        steps(playbook);
        cost(playbook);
        effects(playbook);
        risks(playbook);
        watch(playbook);
        ask(playbook);
        brings(playbook);
        cited(playbook);
        lines.add("");
        line("", voice.say("playbook.file", "path", path));
    }

    private void opening(Playbook playbook) {
        line("", voice.own(playbook.id()));
        line("  ", voice.own(playbook.title()));
        lines.add("");
        line(
                "  ",
                voice.say(
                        "playbook.pillar",
                        "pillar",
                        voice.opening(voice.own(playbook.pillar())),
                        "says",
                        vocabulary.words("pillars").getOrDefault(playbook.pillar(), "")));
        line("  ", voice.sayOr("playbook.role." + playbook.role(), "say.words", "words", playbook.role()));
        if (!playbook.channels().isEmpty()) {
            line("  ", voice.say("playbook.channels", "channels", voice.list(voice.owns(playbook.channels()))));
        }
        Playbook.Fits fits = playbook.fits();
        if (fits != null) {
            List<Text> sizes = new ArrayList<>();
            size("customers", fits.customers(), sizes);
            size("staff", fits.staff(), sizes);
            line("  ", voice.say("playbook.fits", "sizes", voice.list(sizes)));
        }
    }

    private void size(String measure, @Nullable String least, List<Text> sizes) {
        if (least != null) {
            sizes.add(voice.say("playbook.fits." + measure, "least", least));
        }
    }

    private void closes(Playbook playbook) {
        if (!playbook.closes().isEmpty()) {
            head("closes");
            playbook.closes().forEach(this::named);
        }
        List<String> causes = playbook.causes();
        if (causes != null && !causes.isEmpty()) {
            head("causes");
            causes.forEach(this::named);
        }
    }

    /** A gap or cause by its name, with the sentence that says it; a sentence with values is for one audit only. */
    private void named(String name) {
        String theme = vocabulary.words("themes").get(name);
        String says = index.page(name)
                .map(RulePage::finding)
                .filter(finding -> !finding.contains("{"))
                .orElse(theme == null ? "" : theme);
        item(voice.say(says.isEmpty() ? "playbook.name" : "playbook.named", "name", name, "says", says));
    }

    private void needs(Playbook playbook) {
        head("needs");
        for (Playbook.Need need : playbook.needs()) {
            String capability = need.capability();
            if (capability != null) {
                item(voice.say("playbook.need", "says", meaning(capability), "name", capability));
            } else {
                said(need.forPeople());
            }
        }
    }

    private void avoid(Playbook playbook) {
        if (!playbook.avoidWhen().isEmpty()) {
            head("avoid");
        }
        for (Playbook.Avoid avoid : playbook.avoidWhen()) {
            String block = avoid.block();
            if (block != null) {
                item(voice.say("playbook.block", "says", SubjectNames.words(block), "name", block));
            } else {
                said(avoid.forPeople());
            }
        }
    }

    private void steps(Playbook playbook) {
        head("steps");
        List<String> ids = playbook.steps().stream().map(Playbook.Step::id).toList();
        for (Playbook.Step step : playbook.steps()) {
            String number = String.valueOf(ids.indexOf(step.id()) + 1);
            Text before = voice.say("playbook.number", "number", number);
            lines.addAll(Columns.wrap(
                    "  " + Columns.right(before.terminal(), 3) + " ",
                    "      ",
                    voice.own(step.doing()).terminal(),
                    width));
            line(
                    "      ",
                    voice.say(
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
        line(
                "  ",
                voice.say(
                        "playbook.steps.sum",
                        "work",
                        display.whole(playbook.personWeeks()),
                        "weeks",
                        display.number(playbook.weeks())));
        Playbook.Partner partner = playbook.partner();
        if (partner != null) {
            head("partner");
            said(partner.doing());
        }
    }

    private void cost(Playbook playbook) {
        Playbook.Cost cost = playbook.cost();
        head("cost");
        item(voice.say("playbook.cost", "once", ReportContext.spoken(voice, cost.once()), "basis", cost.basis()));
        if (cost.running() != null) {
            item(voice.say("playbook.cost.running", "running", cost.running(), "basis", cost.basis()));
        }
        if (cost.scalesWith() != null) {
            item(voice.say("playbook.cost.scales", "with", cost.scalesWith()));
        }
    }

    private void effects(Playbook playbook) {
        head("effects");
        for (Playbook.Effect effect : playbook.effects()) {
            // A figure nobody measured is never printed as an effect.
            String id = effect.grade().equals("E")
                    ? "playbook.effect.unknown"
                    : effect.says() == null ? "playbook.effect" : "playbook.effect.figure";
            item(voice.say(
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
        item(voice.say("playbook.effect.after", "after", ReportContext.spoken(voice, playbook.effectAfter())));
        item(voice.say(
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

    private void risks(Playbook playbook) {
        head("risks");
        playbook.risks().forEach(this::said);
    }

    private void watch(Playbook playbook) {
        head("watch");
        for (Playbook.Watch guardrail : playbook.guardrails()) {
            item(voice.say(
                    "playbook.guardrail",
                    "metric",
                    voice.opening(metric(guardrail.metric())),
                    "by",
                    guardrail.worseBy(),
                    "why",
                    guardrail.why()));
        }
        Playbook.Sign sign = playbook.firstSign();
        item(voice.say("playbook.first-sign", "after", sign.after(), "what", sign.what()));
        head("stop");
        said(playbook.stopWhen());
    }

    private void ask(Playbook playbook) {
        Playbook.Survey survey = playbook.survey();
        if (survey != null) {
            head("ask");
            item(voice.say(
                    "playbook.ask",
                    "delay",
                    voice.opening(ReportContext.spoken(voice, survey.delay())),
                    "trigger",
                    survey.trigger(),
                    "question",
                    survey.question()));
        }
    }

    private void brings(Playbook playbook) {
        if (playbook.newChannel()
                || !playbook.establishes().isEmpty()
                || !playbook.excludes().isEmpty()) {
            head("brings");
        }
        for (String practice : playbook.establishes()) {
            item(voice.say("playbook.need", "says", meaning(practice), "name", practice));
        }
        if (playbook.newChannel()) {
            item(voice.say("playbook.new-channel"));
        }
        for (String other : playbook.excludes()) {
            item(voice.say("playbook.excludes", "id", other));
        }
        for (Playbook.Vendor vendor : playbook.vendors()) {
            item(voice.say("playbook.vendor", "name", vendor.name(), "note", vendor.note()));
        }
    }

    /** In words, what sentences cite in brackets; the sources of effects stand beside them. */
    private void cited(Playbook playbook) {
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
            head("cited");
        }
        ids.forEach(id -> item(
                voice.say("playbook.cited", "id", id, "says", sources.says(id).orElse(""))));
    }

    private String meaning(String practice) {
        String meaning = vocabulary.words("practices").get(practice);
        return meaning == null
                ? vocabulary.words("capabilities").getOrDefault(practice, SubjectNames.words(practice))
                : meaning;
    }

    private Text metric(String id) {
        return voice.sayOr("say.metric." + id, "say.words", "words", SubjectNames.words(id));
    }

    private void head(String part) {
        lines.add("");
        line("", voice.say("playbook." + part + ".head"));
    }

    /** A sentence of the playbook, which may begin in lower case because reports put words before it. */
    private void said(@Nullable String sentence) {
        item(voice.opening(voice.own(text(sentence))));
    }

    private void item(Text said) {
        lines.addAll(Columns.wrap("  - ", "    ", said.terminal(), width));
    }

    private void line(String indent, Text said) {
        lines.addAll(Columns.wrap(indent, indent, said.terminal(), width));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
