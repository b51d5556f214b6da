package org.cxadvisor.tactic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Interval;
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
        List<String> closes,
        @Nullable List<String> causes,
        List<String> channels,
        List<Need> needs,
        List<Avoid> avoidWhen,
        @Nullable Fits fits,
        @Nullable Partner partner,
        List<Step> steps,
        Cost cost,
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

    /** The gaps and causes it addresses, each once: a theme and a cause may share a name. */
    public List<String> addresses() {
        return causes == null
                ? closes
                : java.util.stream.Stream.concat(closes.stream(), causes.stream())
                        .distinct()
                        .toList();
    }

    /** Whether it is done once for the whole organization, however many places lack what it provides. */
    public boolean isForTheWhole() {
        return "the-whole".equals(doneFor);
    }

    /** The best grade of any effect, {@code E} when none was found. */
    public String bestGrade() {
        return effects.stream().map(Effect::grade).sorted().findFirst().orElse("E");
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
            @Nullable String capability, @Nullable String forPeople) {}

    /** When not to do it: a block that a rule finds, or something only people can judge. */
    public record Avoid(@Nullable String block, @Nullable String forPeople) {}

    /** For whom it is the right size, as {@code over 2000}. */
    public record Fits(@Nullable String customers, @Nullable String staff) {}

    /** The variant where another firm runs the touchpoint. */
    public record Partner(String when, String doing) {}

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
            return Interval.parse(once);
        }
    }

    /**
     * An effect with its evidence; a figure only where somebody measured one. {@code by} is that figure as a change a
     * target may count on: {@code +15.9%} of the value, {@code -2 points}.
     */
    public record Effect(
            String metric,
            String change,
            @Nullable String by,
            @Nullable String says,
            String grade,
            String source,
            @Nullable String holds) {}

    /** The share of the gap it is assumed to close: judgement, kept in the ledger and never shown as evidence. */
    public record GapClosed(String share, String basis) {}

    /** A measure that must not get worse. */
    public record Watch(String metric, String worseBy, String why) {}

    /** What shows first that it works. */
    public record Sign(String what, String after) {}

    /** The question to ask, of whom, when. */
    public record Survey(String trigger, String metric, String delay, String question) {}

    /** A firm that sells it: an example, never advice. */
    public record Vendor(String name, String note) {}
}
