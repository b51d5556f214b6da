package org.cxadvisor.tactic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Work;
import org.jspecify.annotations.Nullable;

/**
 * A remedy: what to do about a gap, in what order, at what cost, with what evidence and what against it. The components are
 * the keys of a file in {@code playbooks/}; values with units stay as people wrote them.
 */
public record Playbook(
        int playbook,
        String id,
        String brief,
        String title,
        String pillar,
        String role,
        Answers answers,
        List<String> channels,
        List<Need> needs,
        List<Avoid> avoidWhen,
        List<Check> ifInPlace,
        List<Influence> influence,
        List<Preference> chooseWhen,
        @Nullable Fits fits,
        List<Step> steps,
        Cost cost,
        @Nullable Small small,
        @Nullable Sizing sizing,
        List<Branch> branches,
        List<Effect> effects,
        GapClosed gapClosed,
        String effectAfter,
        List<Watch> guardrails,
        Sign firstSign,
        @Nullable Survey survey,
        List<String> risks,
        String stopWhen,
        List<String> excludes,
        boolean newChannel,
        @Nullable String doneFor,
        List<String> establishes,
        List<Vendor> vendors) {

    /** A list that a file leaves out is empty. */
    public Playbook {
        channels = some(channels);
        needs = some(needs);
        avoidWhen = some(avoidWhen);
        ifInPlace = some(ifInPlace);
        influence = some(influence);
        chooseWhen = some(chooseWhen);
        steps = some(steps);
        branches = some(branches);
        effects = some(effects);
        guardrails = some(guardrails);
        risks = some(risks);
        excludes = some(excludes);
        establishes = some(establishes);
        vendors = some(vendors);
    }

    private static <T> List<T> some(@Nullable List<T> stated) {
        return stated == null ? List.of() : List.copyOf(stated);
    }

    /** The themes, signals and causes it is made for, each once: a theme and a cause may share a name. */
    public List<String> addresses() {
        return Stream.of(answers.themes(), answers.signals(), answers.causes())
                .flatMap(List::stream)
                .map(Answers::word)
                .distinct()
                .toList();
    }

    /** Whether it repairs what customers meet, as against measuring it, finding its cause or helping others to repair it. */
    public boolean repairs() {
        return role.equals("repair") || role.equals("bet");
    }

    /** Whether it may delight some customers, and is no sure repair. */
    public boolean isBet() {
        return role.equals("bet");
    }

    /** Whether it stands in where no other playbook answers a gap. */
    public boolean isFallback() {
        return role.equals("fallback");
    }

    /** Whether it is done once for the whole organization, however many places lack what it provides. */
    public boolean isForTheWhole() {
        return "the-whole".equals(doneFor);
    }

    /** The same under another title. */
    Playbook titled(String other) {
        return with(other, influence, steps, cost, branches, effects);
    }

    /** The same in the organization's wording: all that a client reads, and no word that rules compare. */
    Playbook worded(UnaryOperator<String> wording) {
        List<Step> told = steps.stream()
                .map(step -> new Step(
                        step.id(), wording.apply(step.doing()), step.who(), step.work(), step.takes(), step.after()))
                .toList();
        return new Playbook(
                playbook,
                id,
                brief,
                wording.apply(title),
                pillar,
                role,
                answers,
                channels,
                needs.stream().map(need -> need.worded(wording)).toList(),
                avoidWhen.stream().map(avoid -> avoid.worded(wording)).toList(),
                ifInPlace.stream()
                        .map(check -> new Check(wording.apply(check.check()), check.who()))
                        .toList(),
                influence.stream()
                        .map(step -> new Influence(wording.apply(step.doing()), step.who()))
                        .toList(),
                chooseWhen,
                fits,
                told,
                cost,
                small,
                sizing,
                branches.stream().map(branch -> branch.worded(wording)).toList(),
                effects,
                gapClosed,
                effectAfter,
                guardrails.stream()
                        .map(watch -> new Watch(watch.metric(), watch.worseBy(), wording.apply(watch.why())))
                        .toList(),
                new Sign(wording.apply(firstSign.what()), firstSign.after()),
                survey == null
                        ? null
                        : new Survey(
                                wording.apply(survey.trigger()), survey.metric(), survey.delay(), survey.question()),
                risks.stream().map(wording).toList(),
                wording.apply(stopWhen),
                excludes,
                newChannel,
                doneFor,
                establishes,
                vendors);
    }

    private static @Nullable String worded(@Nullable String sentence, UnaryOperator<String> wording) {
        return sentence == null ? null : wording.apply(sentence);
    }

    /** The same with other branches. */
    Playbook branching(List<Branch> others) {
        return with(title, influence, steps, cost, others, effects);
    }

    /**
     * What is possible of it where others run the touchpoint: its influence steps, one after the other. The same playbook
     * where it names none.
     *
     * @param work the work of each, such as {@code 0.5 person-weeks}
     * @param takes how long each takes
     */
    Playbook asInfluence(String work, String takes) {
        List<Step> asked = new ArrayList<>();
        for (Influence step : influence) {
            String after = asked.isEmpty() ? null : "influence-" + asked.size();
            asked.add(new Step("influence-" + (asked.size() + 1), step.doing(), step.who(), work, takes, after));
        }
        return asked.isEmpty()
                ? this
                : with(title, List.of(), asked, new Cost("USD 0", null, null, "judgement"), branches, effects);
    }

    /** The same with other work and another cost. */
    Playbook at(List<Step> otherSteps, Cost otherCost) {
        return with(title, influence, otherSteps, otherCost, branches, effects);
    }

    private Playbook evidenced(List<Effect> others) {
        return with(title, influence, steps, cost, branches, others);
    }

    private Playbook with(
            String title,
            List<Influence> influence,
            List<Step> steps,
            Cost cost,
            List<Branch> branches,
            List<Effect> effects) {
        return new Playbook(
                playbook,
                id,
                brief,
                title,
                pillar,
                role,
                answers,
                channels,
                needs,
                avoidWhen,
                ifInPlace,
                influence,
                chooseWhen,
                fits,
                steps,
                cost,
                small,
                sizing,
                branches,
                effects,
                gapClosed,
                effectAfter,
                guardrails,
                firstSign,
                survey,
                risks,
                stopWhen,
                excludes,
                newChannel,
                doneFor,
                establishes,
                vendors);
    }

    /** The same with the evidence that counts in these industries: what was seen in other trades only is not proven here. */
    Playbook seenFrom(Set<String> industries) {
        return evidenced(effects.stream()
                .map(effect -> effect.holdsIn(industries) ? effect : effect.unproven())
                .toList());
    }

    /** The best grade of any effect, {@code E} when none was found. */
    public String bestGrade() {
        return effects.stream().map(Effect::grade).sorted().findFirst().orElse("E");
    }

    /** The first effect of the best grade that somebody measured; none where no evidence was found. */
    public Optional<Effect> bestEffect() {
        String grade = bestGrade();
        return effects.stream()
                .filter(effect -> effect.grade().equals(grade) && !grade.equals("E"))
                .findFirst();
    }

    /** The work of all steps, in person-weeks. */
    public double personWeeks() {
        return steps.stream().mapToDouble(Step::personWeeks).sum();
    }

    /** How long its steps take, in weeks, when each begins as soon as the step before it is done. */
    public double weeks() {
        Map<String, Double> done = new HashMap<>();
        for (Step step : steps) {
            double start = step.after() == null ? 0 : done.getOrDefault(step.after(), 0.0);
            done.put(step.id(), start + step.weeks());
        }
        return done.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** What it needs: a capability, or something only people can judge. */
    public record Need(
            @Nullable String capability, @Nullable String forPeople) {

        Need worded(UnaryOperator<String> wording) {
            return new Need(capability, Playbook.worded(forPeople, wording));
        }
    }

    /** When not to do it: a block that a rule finds, or something only people can judge. */
    public record Avoid(@Nullable String block, @Nullable String forPeople) {

        Avoid worded(UnaryOperator<String> wording) {
            return new Avoid(block, Playbook.worded(forPeople, wording));
        }
    }

    /** For whom it is the right size, as {@code over 2000}. */
    public record Fits(@Nullable String customers, @Nullable String staff) {}

    /**
     * What it is for. At least one of concerns, themes, signals, causes and markers is stated; an empty list of channels or sectors
     * means any.
     *
     * @param concerns gaps of these concerns, where nothing more precise is known
     * @param usual those of the concerns of which it is the usual first remedy, because its first steps count the causes
     * @param themes gaps with these themes; {@code fault@quality} only in gaps of that concern
     * @param signals gaps that these rules found
     * @param causes gaps with these probable causes
     * @param markers groups of leavers marked by these: {@code tenure contract payment add-on product first-step other}
     * @param channels where the gap is met
     * @param sectors the industries in which it makes sense
     * @param notSectors the industries in which it does not
     * @param firstIn where it is what the trade does first
     */
    public record Answers(
            List<String> concerns,
            List<String> usual,
            List<String> themes,
            List<String> signals,
            List<String> causes,
            List<String> markers,
            List<String> channels,
            List<String> sectors,
            List<String> notSectors,
            List<FirstIn> firstIn) {

        public Answers {
            concerns = some(concerns);
            usual = some(usual);
            themes = some(themes);
            signals = some(signals);
            causes = some(causes);
            markers = some(markers);
            channels = some(channels);
            sectors = some(sectors);
            notSectors = some(notSectors);
            firstIn = some(firstIn);
        }

        /** The themes and signals, each once: what makes a gap one that it closes. */
        public List<String> gaps() {
            return Stream.concat(themes.stream(), signals.stream())
                    .map(Answers::word)
                    .distinct()
                    .toList();
        }

        /** The theme without the concern it is limited to. */
        public static String word(String theme) {
            int at = theme.indexOf('@');
            return at < 0 ? theme : theme.substring(0, at);
        }

        /** The concern a theme is limited to; empty where it is not. */
        public static String within(String theme) {
            int at = theme.indexOf('@');
            return at < 0 ? "" : theme.substring(at + 1);
        }
    }

    /**
     * Where a playbook is what the trade does first. All that is stated must agree; an empty list agrees with anything.
     *
     * @param sectors the industries; empty for any
     * @param concerns the concerns of the gap
     * @param themes its themes or signals, one of which is enough
     * @param words beginnings of words: those of one entry all stand in the name of the place or measure and what was said
     * @param because why the trade does it first
     */
    public record FirstIn(
            List<String> sectors, List<String> concerns, List<String> themes, List<String> words, String because) {

        public FirstIn {
            sectors = some(sectors);
            concerns = some(concerns);
            themes = some(themes);
            words = some(words);
        }

        /** Whether it may be about one of the names of what was found. */
        boolean mayAnswer(Set<String> found) {
            List<String> about = themes.isEmpty() ? concerns : themes;
            return about.isEmpty() || about.stream().anyMatch(found::contains);
        }
    }

    /** What to check where it is in place already and the gap persists. */
    public record Check(String check, String who) {}

    /** A step that is possible where another firm runs the touchpoint. */
    public record Influence(String doing, String who) {}

    /** That it comes before other playbooks for one gap: always, or where a condition holds. */
    public record Preference(List<String> over, @Nullable Condition when) {

        public Preference {
            over = some(over);
        }
    }

    /** What must be found for a preference; one of the five is stated. */
    public record Condition(
            @Nullable String cause,
            @Nullable String theme,
            @Nullable String signal,
            @Nullable String concern,
            @Nullable String sector) {

        /** Which of the five is stated. */
        public String kind() {
            return cause != null
                    ? "cause"
                    : theme != null ? "theme" : signal != null ? "signal" : concern != null ? "concern" : "sector";
        }

        /** The word that has to be found. */
        public String word() {
            return Stream.of(cause, theme, signal, concern, sector)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
    }

    /** The variant for a small firm: below which size, and its work and one-off cost. */
    public record Small(String staff, String work, @Nullable String once) {}

    /** What one unit of a driver adds to the fixed work, one-off cost and running cost per month. */
    public record Sizing(Map<String, String> per, Map<String, String> oncePer, Map<String, String> runningPer) {

        public Sizing {
            per = each(per);
            oncePer = each(oncePer);
            runningPer = each(runningPer);
        }

        private static Map<String, String> each(@Nullable Map<String, String> stated) {
            return stated == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(stated));
        }
    }

    /** What follows a diagnosis: where something is found, another playbook, or a sentence for people. */
    public record Branch(
            String when, @Nullable String then, @Nullable String doing) {

        Branch worded(UnaryOperator<String> wording) {
            return new Branch(wording.apply(when), then, Playbook.worded(doing, wording));
        }
    }

    /** A step: what, who, how much work, how long, after which other. */
    public record Step(
            String id,
            String doing,
            String who,
            String work,
            String takes,
            @Nullable String after) {

        /** The work, in person-weeks. */
        public double personWeeks() {
            return Work.parse(work).map(Work::amount).orElse(0.0);
        }

        /** How long it takes, in weeks. */
        public double weeks() {
            return org.cxadvisor.metric.Span.parse(takes)
                    .map(span -> span.seconds() / (7 * 86_400.0))
                    .orElse(0.0);
        }
    }

    /** What it costs once and each month or year, before scaling; the basis is judgement unless a price was seen. */
    public record Cost(
            String once, @Nullable String running, @Nullable String scalesWith, String basis) {

        /** The range of the one-off cost, in the currency it names; empty when it names none. */
        public Optional<Interval> onceBetween() {
            return Interval.parse(once).or(() -> Money.parse(once)
                    .map(money -> new Interval(money.amount(), money.amount(), money.currency())));
        }
    }

    /**
     * An effect with its evidence; a figure only where somebody measured one. {@code by} is that figure as a change a
     * target may count on: {@code +15.9%} of the value, {@code -2 points}. {@code seenIn} are the industries in which it
     * counts as evidence; none means all.
     */
    public record Effect(
            String metric,
            String change,
            @Nullable String by,
            @Nullable String says,
            String grade,
            String source,
            @Nullable String holds,
            List<String> seenIn) {

        public Effect {
            seenIn = some(seenIn);
        }

        /** Whether it counts as evidence in one of these industries; where none is known, it does. */
        boolean holdsIn(Set<String> industries) {
            return seenIn.isEmpty() || industries.isEmpty() || seenIn.stream().anyMatch(industries::contains);
        }

        /** The same expectation without evidence. */
        Effect unproven() {
            return new Effect(metric, change, null, null, "E", "judgement", null, seenIn);
        }
    }

    /** The share of the gap it is assumed to close: judgement, kept in the ledger and never shown as evidence. */
    public record GapClosed(String low, String base, String high, String basis) {

        /** The range, as {@code 15%..30%}. */
        public String share() {
            return low + ".." + high;
        }
    }

    /** A measure that must not get worse. */
    public record Watch(String metric, String worseBy, String why) {}

    /** What shows first that it works. */
    public record Sign(String what, String after) {}

    /** The question to ask, of whom, when. */
    public record Survey(String trigger, String metric, String delay, String question) {}

    /** A firm that sells it: an example, never advice. */
    public record Vendor(String name, String note) {}
}
