package org.cxadvisor.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.QueueLoad;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.report.Figure.Kind;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.yaml.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Every number that one strategy may speak of: those of its evidence, of the audit and its history, of the playbooks it
 * suggests, the thresholds, the reasons that rows give for what they decide, the days of the plan, and how long lists are.
 * Messages are no source: a number that stands only there was invented.
 */
final class KnownFigures {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}[-0-9QH]*(\\.\\.\\d{4}[-0-9QH]*)?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Display DISPLAY = new Display(Messages.in("en"));
    private static final Path PLAYBOOKS = Path.of("playbooks");

    private final Map<Kind, Set<BigDecimal>> values = new EnumMap<>(Kind.class);
    private final Set<String> texts = new HashSet<>();

    private KnownFigures() {
        for (Kind kind : Kind.values()) {
            values.put(kind, new HashSet<>());
        }
    }

    /** What is known to the strategy that was written. */
    static KnownFigures of(Written written) throws IOException {
        KnownFigures known = new KnownFigures();
        known.value(Objects.requireNonNull(JsonText.read(written.text(StrategyDocument.EVIDENCE_FILE))));
        known.text(Files.readString(written.audit()));
        Stated.all(written.strategy().audit().segments())
                .forEach(segment -> known.text(segment.id().replace('-', ' ')));
        Path history = Path.of(written.audit().toString().replace(".audit.yaml", ".history.csv"));
        if (Files.exists(history)) {
            known.text(Files.readString(history));
        }
        known.suggested(written);
        known.reasons(written);
        known.days(written.strategy());
        known.counts(written.strategy());
        written.strategy().facts().facts().forEach(known::reckoned);
        String industry = written.strategy().audit().organization().industry().or("");
        Thresholds.builtIn().in(industry).facts().forEach(threshold -> {
            BigDecimal value = new BigDecimal(String.valueOf(threshold.value()));
            known.number(value);
            known.text(value.stripTrailingZeros().toPlainString() + " " + threshold.unit());
        });
        return known;
    }

    /** Whether a number has an origin. */
    boolean holds(Figure figure) {
        return switch (figure.kind()) {
            case DURATION, MONEY, PERCENT, NUMBER ->
                Objects.requireNonNull(values.get(figure.kind())).stream().anyMatch(figure::shows);
            default -> texts.contains(figure.text());
        };
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::value);
        } else if (value instanceof List<?> list) {
            list.forEach(this::value);
            number(new BigDecimal(list.size()));
        } else if (value instanceof Number number) {
            measured(new BigDecimal(number.toString()));
        } else if (value instanceof String text && !text.matches("[0-9a-f]{12,64}|.*:\\d+(:\\d+)?")) {
            text(text);
        }
    }

    /** A value of the evidence: its unit stands beside it or with its measure, so each that it could have is known. */
    private void measured(BigDecimal value) {
        number(value);
        boolean share = value.abs().compareTo(BigDecimal.ONE) <= 0;
        add(Kind.PERCENT, share ? value.multiply(HUNDRED) : value);
        add(Kind.PERCENT, value);
        add(Kind.DURATION, value);
        add(Kind.MONEY, value);
    }

    /** Numbers as people wrote them, and periods as the papers write them. */
    private void text(String text) {
        PERIOD.matcher(text)
                .results()
                .flatMap(found -> Period.parse(found.group()).stream())
                .flatMap(period -> Stream.of(
                        DISPLAY.when(period), DISPLAY.monthOfYear(period.first()), DISPLAY.monthOfYear(period.last())))
                .flatMap(spoken -> Figure.in(spoken).stream())
                .forEach(figure -> {
                    add(figure.kind(), figure.value());
                    texts.add(figure.text());
                });
        for (Figure figure : Figure.in(text)) {
            add(figure.kind(), figure.value());
            texts.add(figure.text());
            if (figure.kind() == Kind.DAY && figure.text().contains("-")) {
                texts.add(DISPLAY.date(LocalDate.parse(figure.text())));
            }
            if (figure.text().matches("\\d{4}-.*")) {
                number(new BigDecimal(figure.text().substring(0, 4)));
            }
        }
    }

    /** The playbooks that the strategy plans, leaves out or would have liked. */
    private void suggested(Written written) throws IOException {
        String all = written.text(StrategyDocument.EVIDENCE_FILE);
        try (Stream<Path> files = Files.walk(PLAYBOOKS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                String id = file.getFileName().toString().replace(".yaml", "");
                if (all.contains("\"" + id + "@")) {
                    text(Files.readString(file));
                }
            }
        }
    }

    /** Why rows and thresholds decide as they do is judgement, told under the name of each. */
    private void reasons(Written written) {
        Set<String> spoken = new HashSet<>();
        written.strategy().conclusions().forEach(conclusion -> spoken.add(conclusion.rule()));
        Written.INDEX.places().stream()
                .filter(place -> spoken.contains(place.name()))
                .forEach(place -> text(place.why()));
    }

    private void days(Strategy strategy) {
        Plan plan = strategy.plan();
        List<LocalDate> days = new ArrayList<>(List.of(plan.start(), plan.end(), strategy.asOf()));
        for (PlannedTactic tactic : plan.tactics()) {
            tactic.steps().forEach(step -> days.addAll(List.of(step.start(), step.by())));
            tactic.steps()
                    .forEach(
                            step -> number(new BigDecimal(ChronoUnit.WEEKS.between(tactic.start(), step.start()) + 1)));
            String after = tactic.tactic().playbook().firstSign().after();
            Figure.in(after)
                    .forEach(figure -> days.add(workday(
                            after.contains("week")
                                    ? tactic.start().plusWeeks(figure.value().longValue())
                                    : tactic.start().plusMonths(figure.value().longValue()))));
        }
        Stated.all(strategy.audit().events())
                .forEach(event -> event.date().known().ifPresent(when -> days.add(when.first())));
        Stated.all(strategy.audit().initiatives())
                .forEach(initiative -> initiative.date().known().ifPresent(when -> days.add(when.first())));
        strategy.goals().goals().forEach(goal -> {
            days.add(goal.end());
            if (goal.visible() != null) {
                days.add(goal.visible());
            }
            goal.halfway().ifPresent(half -> days.add(half.by()));
        });
        LocalDate last = strategy.goals().goals().stream()
                .map(goal -> goal.end())
                .reduce(plan.end(), (one, other) -> one.isAfter(other) ? one : other);
        for (LocalDate quarter = plan.start().withDayOfMonth(1);
                quarter.isBefore(last.plusMonths(6));
                quarter = quarter.plusMonths(1)) {
            if (quarter.getMonthValue() % 3 == 1) {
                LocalDate review = workday(quarter.plus(1, ChronoUnit.WEEKS));
                days.addAll(List.of(review, review.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))));
            }
        }
        for (LocalDate day : days) {
            text(day.toString());
            texts.add(DISPLAY.monthOfYear(day));
            texts.add(DISPLAY.date(day));
            texts.add(day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
        }
    }

    private void counts(Strategy strategy) {
        number(new BigDecimal(strategy.open().size()));
        long answered = strategy.measureNext().stream()
                .mapToLong(ask -> ask.questions().size())
                .sum();
        number(new BigDecimal(strategy.open().size() - answered));
        number(new BigDecimal(strategy.questions().size() - strategy.open().size()));
        for (var goal : strategy.goals().goals()) {
            wave(goal.answers());
            wave(goal.needs());
        }
    }

    /** What a paper reckons from facts: cases that went wrong, hours that contacts take, the part of a group among those who left. */
    private void reckoned(Object fact) {
        if (fact instanceof Measurement share && share.isShare() && share.answers() > 0) {
            for (double percent : List.of(share.value(), 100 - share.value())) {
                number(new BigDecimal(share.answers() * percent / 100).round(new MathContext(3, RoundingMode.HALF_UP)));
            }
        } else if (fact instanceof QueueLoad load && load.contacts() * load.handlingTime() > 0) {
            double hours = load.contacts() * load.handlingTime() / 3600;
            number(new BigDecimal(hours));
            number(new BigDecimal(hours / load.agents()));
        } else if (fact instanceof SegmentChurn group && group.share() * group.churn() > 0) {
            double lost = group.share() * group.churn();
            add(Kind.PERCENT, new BigDecimal(100 * lost / (lost + (1 - group.share()) * group.others())));
        }
    }

    /** A wave asks for as many as are needed, in two digits, and never for fewer. */
    private void wave(double answers) {
        if (!Double.isNaN(answers)) {
            number(new BigDecimal(answers)
                    .setScale(0, RoundingMode.CEILING)
                    .round(new MathContext(2, RoundingMode.CEILING)));
        }
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private void number(BigDecimal value) {
        add(Kind.NUMBER, value);
    }

    private void add(Kind kind, @Nullable BigDecimal value) {
        Objects.requireNonNull(values.get(kind))
                .add(Objects.requireNonNull(value).abs());
    }
}
