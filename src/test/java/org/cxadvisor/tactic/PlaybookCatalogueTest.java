package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Work;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.strategy.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every remedy is whole, speaks the words of the vocabulary, and says where each of its numbers comes from. */
class PlaybookCatalogueTest {

    private static final Playbooks PLAYBOOKS = Playbooks.builtIn();
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final Set<String> METRICS = metrics();
    private static final Set<String> IDS =
            PLAYBOOKS.all().stream().map(Playbook::id).collect(Collectors.toCollection(TreeSet::new));

    /** What nothing answers to yet is listed at the end of {@code rules/README.md}, and a test keeps that list. */
    private static final String OPEN_ENDS = openEnds();

    private static final Set<String> ROLES = Set.of("repair", "bet", "enabler", "measure", "diagnosis", "fallback");
    private static final Set<String> CHANGES = Set.of("up", "down");
    private static final Set<String> DRIVERS =
            Set.of("agents", "contacts", "customers", "sites", "staff", "products", "languages", "touchpoints");
    private static final Pattern SOURCE = Pattern.compile("S\\d+(, S\\d+)*");
    private static final Pattern CITED = Pattern.compile("\\[S\\d+]");
    private static final Pattern FIGURE =
            Pattern.compile("\\d+(?:[.,]\\d+)?\\s?(?:%|percent|points\\b)|\\b[A-Z]{3} \\d");

    /** Figures in conditions of our own making: they are limits, not effects. */
    private static final Pattern LIMIT =
            Pattern.compile("(?:more than|fewer than|under|over|at least|at most|within) \\d");

    @Test
    void thereIsSomethingToJudge() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("playbooks"))) {
            assertThat(PLAYBOOKS.all())
                    .as("every file in playbooks/, and none twice")
                    .hasSize((int) files.filter(Files::isRegularFile).count())
                    .hasSizeGreaterThan(4);
        }
    }

    @Test
    void everyPlaybookIsNamedAfterItsFileAndStandsInItsPillar() {
        assertThat(PLAYBOOKS.all()).allSatisfy(playbook -> assertThat(path(playbook))
                .as("the place of %s: playbooks/<pillar>/<id>.yaml", playbook.id())
                .isEqualTo("playbooks/" + playbook.pillar() + "/" + playbook.id() + ".yaml"));
        assertThat(PLAYBOOKS.all()).allMatch(playbook -> playbook.playbook() == 2, "is `playbook: 2`");
        assertThat(IDS).allMatch(id -> id.matches("[a-z]+(-[a-z]+){0,4}"), "is a noun of the practice");
        assertThat(PLAYBOOKS.all())
                .extracting(Playbook::brief)
                .as("tactics of the brief, or `none`")
                .allMatch(brief -> brief.matches("T\\d{2,3}|none"));
        assertThat(PLAYBOOKS.all())
                .extracting(Playbook::brief)
                .filteredOn(brief -> !brief.equals("none"))
                .as("tactics of the brief, each in one playbook")
                .doesNotHaveDuplicates();
        assertThat(PLAYBOOKS.all()).extracting(Playbook::title).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsInTheVocabulary() {
        Set<String> abilities = new HashSet<>(VOCABULARY.words("practices").keySet());
        abilities.addAll(VOCABULARY.words("capabilities").keySet());
        Set<String> blocks =
                RuleIndex.builtIn().places().stream().map(RulePlace::name).collect(Collectors.toSet());
        return each(playbook -> {
            known(playbook, "pillar", VOCABULARY.words("pillars").keySet(), playbook.pillar());
            known(playbook, "role", ROLES, playbook.role());
            answers(playbook);
            playbook.channels()
                    .forEach(name -> known(
                            playbook, "channels", VOCABULARY.words("channels").keySet(), name));
            playbook.establishes().forEach(name -> known(playbook, "establishes", abilities, name));
            playbook.excludes().forEach(name -> known(playbook, "excludes", IDS, name));
            playbook.effects().stream()
                    .flatMap(effect -> effect.seenIn().stream())
                    .forEach(name -> known(
                            playbook, "seen-in", VOCABULARY.words("industries").keySet(), name));
            assertThat(playbook.excludes())
                    .as("%s excludes itself", playbook.id())
                    .doesNotContain(playbook.id());
            for (Playbook.Need need : playbook.needs()) {
                one(playbook, "needs", need.capability(), need.forPeople());
                if (need.capability() != null) {
                    known(playbook, "needs", abilities, need.capability());
                }
            }
            for (Playbook.Avoid avoid : playbook.avoidWhen()) {
                one(playbook, "avoid-when", avoid.block(), avoid.forPeople());
                if (avoid.block() != null) {
                    known(playbook, "avoid-when block", blocks, avoid.block());
                }
            }
            for (Playbook.Preference preference : playbook.chooseWhen()) {
                preference.over().forEach(other -> known(playbook, "choose-when over", IDS, other));
                condition(playbook, preference.when());
            }
        });
    }

    private static void firstIn(Playbook playbook, Playbook.FirstIn first, Set<String> concerns) {
        assertThat(playbook.repairs())
                .as(playbook.id() + " is first in a trade, so it repairs")
                .isTrue();
        assertThat(first.concerns().size()
                        + first.themes().size()
                        + first.words().size())
                .as(playbook.id() + ": what the trade's gap is about")
                .isPositive();
        assertThat(first.sectors())
                .as(playbook.id() + " is first in trades that its own limits bar")
                .allMatch(sector -> (playbook.answers().sectors().isEmpty()
                                || playbook.answers().sectors().contains(sector))
                        && !playbook.answers().notSectors().contains(sector));
        assertThat(first.sectors().size() + first.words().size())
                .as(playbook.id() + ": the trades, or words")
                .isPositive();
        first.sectors()
                .forEach(name -> known(
                        playbook,
                        "for first-in sectors",
                        VOCABULARY.words("industries").keySet(),
                        name));
        first.concerns().forEach(name -> known(playbook, "for first-in concerns", concerns, name));
        Set<String> abouts = new HashSet<>(VOCABULARY.words("themes").keySet());
        abouts.addAll(rules("signals"));
        first.themes().forEach(name -> known(playbook, "for first-in themes", abouts, name));
        first.words()
                .forEach(word ->
                        assertThat(word).as(playbook.id() + ": a word").isEqualTo(word.toLowerCase(Locale.ROOT)));
    }

    private static void answers(Playbook playbook) {
        Playbook.Answers answers = playbook.answers();
        Set<String> concerns =
                Concerns.builtIn().all().stream().map(Concern::id).collect(Collectors.toSet());
        answers.concerns().forEach(name -> known(playbook, "for concerns", concerns, name));
        answers.usual().forEach(name -> known(playbook, "for usual", Set.copyOf(answers.concerns()), name));
        answers.themes().forEach(name -> {
            String theme = Playbook.Answers.word(name);
            known(playbook, "for themes", VOCABULARY.words("themes").keySet(), theme);
            if (!theme.equals(name)) {
                known(playbook, "for themes, the concern", concerns, Playbook.Answers.within(name));
            }
        });
        answers.signals().forEach(name -> {
            String signal = Playbook.Answers.word(name);
            known(playbook, "for signals", rules("signals"), signal);
            if (!signal.equals(name)) {
                known(playbook, "for signals, the concern", concerns, Playbook.Answers.within(name));
            }
        });
        answers.causes().forEach(name -> known(playbook, "for causes", rules("causes"), name));
        answers.firstIn().forEach(first -> firstIn(playbook, first, concerns));
        answers.channels()
                .forEach(name -> known(
                        playbook, "for channels", VOCABULARY.words("channels").keySet(), name));
        Stream.of(answers.sectors(), answers.notSectors())
                .flatMap(List::stream)
                .forEach(name -> known(
                        playbook, "for sectors", VOCABULARY.words("industries").keySet(), name));
        answers.markers()
                .forEach(name -> known(
                        playbook,
                        "for markers",
                        Set.of("tenure", "contract", "payment", "add-on", "product", "first-step", "other"),
                        name));
        assertThat(Stream.of(playbook.addresses(), answers.concerns(), answers.markers(), answers.firstIn())
                        .flatMap(List::stream)
                        .findAny()
                        .isEmpty())
                .as(
                        "`for` of %s names a concern, theme, signal, cause or marker, unless it stands in for all",
                        playbook.id())
                .isEqualTo(playbook.isFallback());
    }

    private static void condition(Playbook playbook, Playbook.@Nullable Condition when) {
        if (when == null) {
            return;
        }
        Map<String, Set<String>> words = Map.of(
                "cause", rules("causes"),
                "theme", VOCABULARY.words("themes").keySet(),
                "signal", rules("signals"),
                "concern", Concerns.builtIn().all().stream().map(Concern::id).collect(Collectors.toSet()),
                "sector", VOCABULARY.words("industries").keySet());
        Map<String, String> stated = new TreeMap<>();
        Optional.ofNullable(when.cause()).ifPresent(word -> stated.put("cause", word));
        Optional.ofNullable(when.theme()).ifPresent(word -> stated.put("theme", word));
        Optional.ofNullable(when.signal()).ifPresent(word -> stated.put("signal", word));
        Optional.ofNullable(when.concern()).ifPresent(word -> stated.put("concern", word));
        Optional.ofNullable(when.sector()).ifPresent(word -> stated.put("sector", word));
        assertThat(stated).as("condition of choose-when of %s", playbook.id()).hasSize(1);
        stated.forEach(
                (kind, word) -> known(playbook, "choose-when if " + kind, words.getOrDefault(kind, Set.of()), word));
    }

    /** Only a diagnosis has branches, and each leads to a playbook or to a sentence for people. */
    @TestFactory
    Stream<DynamicTest> everyDiagnosisLeadsSomewhere() {
        return each(playbook -> {
            assertThat(playbook.branches().isEmpty())
                    .as("%s: a diagnosis has branches, and nothing else has", playbook.id())
                    .isEqualTo(!playbook.role().equals("diagnosis"));
            for (Playbook.Branch branch : playbook.branches()) {
                one(playbook, "branches", branch.then(), branch.doing());
                if (branch.then() != null) {
                    known(playbook, "branches then", IDS, branch.then());
                }
            }
        });
    }

    /** The work and cost of other sizes are read like the fixed ones, and each driver is one that an audit can state. */
    @TestFactory
    Stream<DynamicTest> everySizeIsReadAndEveryDriverIsKnown() {
        return each(playbook -> {
            Playbook.Small small = playbook.small();
            if (small != null) {
                assertThat(small.staff()).as("small staff of %s", playbook.id()).startsWith("under ");
                reads(
                        playbook,
                        "small work",
                        small.work(),
                        Work.parse(small.work()).isPresent());
                if (small.once() != null) {
                    reads(playbook, "small once", small.once(), isMoney(small.once()));
                }
            }
            Playbook.Sizing sizing = playbook.sizing();
            if (sizing != null) {
                assertThat(sizing.per().size()
                                + sizing.oncePer().size()
                                + sizing.runningPer().size())
                        .as("sizing of %s", playbook.id())
                        .isPositive();
                Stream.of(sizing.per(), sizing.oncePer(), sizing.runningPer())
                        .flatMap(per -> per.keySet().stream())
                        .forEach(driver -> known(playbook, "sizing", DRIVERS, driver));
                sizing.per()
                        .values()
                        .forEach(work -> reads(
                                playbook, "sizing per", work, Work.parse(work).isPresent()));
                sizing.oncePer().values().forEach(cost -> reads(playbook, "sizing once-per", cost, isMoney(cost)));
                sizing.runningPer()
                        .values()
                        .forEach(cost -> reads(playbook, "sizing running-per", cost, isMoney(cost)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMeasureIsKnown() {
        return each(playbook -> {
            playbook.effects().forEach(effect -> {
                known(playbook, "effects", METRICS, effect.metric());
                known(playbook, "effects change", CHANGES, effect.change());
            });
            playbook.guardrails().forEach(watch -> known(playbook, "guardrails", METRICS, watch.metric()));
            assertThat(playbook.guardrails()).extracting(Playbook.Watch::metric).doesNotHaveDuplicates();
            if (playbook.survey() != null) {
                known(playbook, "survey", METRICS, playbook.survey().metric());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyStepFollowsAStepBeforeIt() {
        return each(playbook -> {
            Set<String> before = new HashSet<>();
            assertThat(playbook.steps()).as("steps of %s", playbook.id()).hasSizeGreaterThan(1);
            for (Playbook.Step step : playbook.steps()) {
                if (step.after() != null) {
                    assertThat(before)
                            .as("%s: step %s comes after a step that stands above it", playbook.id(), step.id())
                            .contains(step.after());
                }
                assertThat(before.add(step.id()))
                        .as("%s has two steps %s", playbook.id(), step.id())
                        .isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyValueIsWrittenAsPeopleWriteIt() {
        return each(playbook -> {
            for (Playbook.Step step : playbook.steps()) {
                reads(
                        playbook,
                        "work of " + step.id(),
                        step.work(),
                        Work.parse(step.work()).isPresent());
                reads(
                        playbook,
                        "takes of " + step.id(),
                        step.takes(),
                        Span.parse(step.takes()).isPresent());
                assertThat(step.personWeeks() > 0 && step.weeks() > 0)
                        .as("%s: step %s takes work and time", playbook.id(), step.id())
                        .isTrue();
            }
            Playbook.Cost cost = playbook.cost();
            reads(playbook, "cost once", cost.once(), isMoney(cost.once()));
            if (cost.running() != null) {
                reads(playbook, "cost running", cost.running(), isMoney(cost.running()));
            }
            reads(playbook, "effect-after", playbook.effectAfter(), isTime(playbook.effectAfter()));
            Playbook.GapClosed closed = playbook.gapClosed();
            reads(playbook, "gap-closed", closed.share(), isShare(closed.share()));
            String base = closed.base();
            reads(
                    playbook,
                    "gap-closed base",
                    base,
                    isShare(closed.low() + ".." + base) && isShare(base + ".." + closed.high()));
            for (Playbook.Watch watch : playbook.guardrails()) {
                reads(
                        playbook,
                        "worse-by",
                        watch.worseBy(),
                        PointsChange.parse("+" + watch.worseBy()).isPresent());
            }
            Playbook.Sign sign = playbook.firstSign();
            reads(
                    playbook,
                    "first-sign after",
                    sign.after(),
                    Span.parse(sign.after()).isPresent());
            if (playbook.survey() != null) {
                reads(
                        playbook,
                        "survey delay",
                        playbook.survey().delay(),
                        isTime(playbook.survey().delay()));
            }
            if (playbook.fits() != null) {
                isLeast(playbook, "customers", playbook.fits().customers());
                isLeast(playbook, "staff", playbook.fits().staff());
            }
        });
    }

    /** What a playbook promises is either measured by somebody we name, or promised without a figure. */
    @TestFactory
    Stream<DynamicTest> everyEffectHasAGradeAndASource() {
        return each(playbook -> {
            assertThat(playbook.effects()).as("effects of %s", playbook.id()).isNotEmpty();
            for (Playbook.Effect effect : playbook.effects()) {
                String where = playbook.id() + ", effect on " + effect.metric();
                assertThat(effect.grade()).as("grade of %s", where).matches("[A-E]");
                if (effect.grade().equals("E")) {
                    assertThat(effect.source())
                            .as("%s: grade E means that nobody measured it", where)
                            .isEqualTo("judgement");
                    assertThat(effect.says())
                            .as("%s has no evidence, so it `says` nothing", where)
                            .isNull();
                    assertThat(text(effect.holds()))
                            .as("%s has no evidence, so no figure may stand in `holds`", where)
                            .doesNotContainPattern("\\d");
                } else {
                    assertThat(effect.source())
                            .as("%s has grade %s, so name who measured it, as S87", where, effect.grade())
                            .matches(SOURCE);
                    assertThat(text(effect.holds()))
                            .as("`holds` of %s: where it was seen", where)
                            .isNotBlank();
                }
            }
        });
    }

    /** The brief gathered the evidence: what stands outside it is judgement until somebody adds a source. */
    @Test
    void whatTheBriefDoesNotKnowPromisesNoFigure() {
        assertThat(PLAYBOOKS.all())
                .filteredOn(playbook -> playbook.brief().equals("none"))
                .extracting(Playbook::bestGrade)
                .containsOnly("E");
    }

    @TestFactory
    Stream<DynamicTest> everyOtherNumberSaysThatItIsJudgementOrWhereItWasSeen() {
        return each(playbook -> {
            assertThat(playbook.gapClosed().basis())
                    .as("basis of gap-closed of %s", playbook.id())
                    .matches("judgement|" + SOURCE);
            assertThat(playbook.cost().basis())
                    .as("basis of the cost of %s", playbook.id())
                    .matches("judgement|" + SOURCE);
            assertThat(Files.readString(Path.of(path(playbook))))
                    .as("%s says in its first line which numbers are judgement", playbook.id())
                    .startsWith("# Numbers under `effects` come from the source named there. All others are judgement");
            List<String> sentences = new ArrayList<>(playbook.risks());
            playbook.guardrails().forEach(watch -> sentences.add(watch.why()));
            sentences.add(playbook.title());
            for (String sentence : sentences) {
                assertThat(FIGURE.matcher(LIMIT.matcher(sentence).replaceAll(""))
                                .results()
                                .map(MatchResult::group))
                        .as("%s: figures in \"%s\", which names no source such as [S84]", playbook.id(), sentence)
                        .allMatch(figure -> CITED.matcher(sentence).find());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everySourceThatIsCitedIsAnEffectsOrStandsInBrackets() {
        return each(playbook -> {
            String text = Files.readString(Path.of(path(playbook)));
            long named = Pattern.compile("\\bS\\d+\\b").matcher(text).results().count();
            long placed = Pattern.compile("\\[S\\d+]|source: S\\d+(, S\\d+)*")
                    .matcher(text)
                    .results()
                    .mapToLong(found -> Pattern.compile("S\\d+")
                            .matcher(found.group())
                            .results()
                            .count())
                    .sum();
            assertThat(placed)
                    .as("%s: write a source as [S84], or as `source` of an effect", playbook.id())
                    .isEqualTo(named);
        });
    }

    @Test
    void everySourceThatIsCitedIsToldInWords() throws IOException {
        Sources sources = Sources.builtIn();
        Pattern cited = Pattern.compile("\\bS\\d+\\b");
        for (Playbook playbook : PLAYBOOKS.all()) {
            assertThat(cited.matcher(Files.readString(Path.of(path(playbook))))
                            .results()
                            .map(MatchResult::group))
                    .as("sources of %s: each has a line in rules/sources.yaml", playbook.id())
                    .allMatch(id -> sources.says(id).isPresent());
        }
    }

    @Test
    void whatIsEstablishedIsNotAlsoNeeded() {
        assertThat(PLAYBOOKS.all()).allSatisfy(playbook -> assertThat(playbook.needs())
                .extracting(Playbook.Need::capability)
                .as("%s needs what it establishes", playbook.id())
                .filteredOn(Objects::nonNull)
                .noneMatch(playbook.establishes()::contains));
    }

    @Test
    void everyPlaybookSaysWhenToStopAndWhatCanGoWrong() {
        assertThat(PLAYBOOKS.all()).allSatisfy(playbook -> {
            assertThat(playbook.stopWhen()).as("stop-when of %s", playbook.id()).isNotBlank();
            assertThat(playbook.risks()).as("risks of %s", playbook.id()).isNotEmpty();
            assertThat(playbook.guardrails())
                    .as("guardrails of %s", playbook.id())
                    .isNotEmpty();
            assertThat(playbook.firstSign().what())
                    .as("first-sign of %s", playbook.id())
                    .isNotBlank();
        });
    }

    private interface Judgement {
        void on(Playbook playbook) throws Exception;
    }

    private static Stream<DynamicTest> each(Judgement judgement) {
        return PLAYBOOKS.all().stream().map(playbook -> dynamicTest(playbook.id(), () -> judgement.on(playbook)));
    }

    private static void known(Playbook playbook, String key, Set<String> words, String word) {
        boolean listed = OPEN_ENDS.contains("- `" + playbook.id() + "`: `" + word + "` is ");
        assertThat(words.contains(word) || listed)
                .as(
                        "%s: `%s` under `%s` is no word we know: take one of %s, or give it a meaning first",
                        playbook.id(), word, key, words)
                .isTrue();
    }

    private static void one(Playbook playbook, String key, @Nullable String word, @Nullable String forPeople) {
        assertThat((word == null) != (forPeople == null))
                .as("%s: each of `%s` is either a word for rules or a sentence for people", playbook.id(), key)
                .isTrue();
    }

    private static void reads(Playbook playbook, String key, String value, boolean read) {
        assertThat(read)
                .as("%s: `%s` of %s cannot be read", playbook.id(), value, key)
                .isTrue();
    }

    private static void isLeast(Playbook playbook, String key, @Nullable String least) {
        if (least != null) {
            reads(
                    playbook,
                    "fits " + key,
                    least,
                    least.startsWith("over ") && Count.parse(least).isPresent());
        }
    }

    private static boolean isMoney(String text) {
        boolean between = Interval.parse(text)
                .filter(cost -> cost.unit().matches("[A-Z]{3}"))
                .isPresent();
        return between || Money.parse(text).isPresent();
    }

    private static boolean isTime(String text) {
        return Span.parse(text).isPresent()
                || Interval.parse(text)
                        .filter(time -> time.unit().equals("seconds"))
                        .isPresent();
    }

    private static boolean isShare(String text) {
        return Interval.parse(text)
                .filter(share -> share.unit().equals("percent") && share.low() >= 0 && share.high() <= 100)
                .isPresent();
    }

    private static Set<String> rules(String stage) {
        return RuleIndex.builtIn().places().stream()
                .filter(place -> place.stage().equals(stage))
                .map(RulePlace::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The measures we define, pains that were counted, and what the sample audits declare as their own. */
    private static Set<String> metrics() {
        Set<String> metrics = new TreeSet<>(VOCABULARY.words("themes").keySet());
        MetricCatalogue.read().stream().map(MetricDefinition::id).forEach(metrics::add);
        metrics.addAll(Samples.ownMeasures());
        return metrics;
    }

    private static String openEnds() {
        try {
            return Files.readString(Path.of("rules/README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Playbook playbook) {
        return PLAYBOOKS.path(playbook.id());
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
