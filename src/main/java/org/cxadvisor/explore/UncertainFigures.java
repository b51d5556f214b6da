package org.cxadvisor.explore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.explore.UncertainFigure.Moved;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Quantiles;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** The figures of an audit, each with how far it may be from what is written: by its answers, else by a margin that is assumed. */
final class UncertainFigures {

    /** What is decided or defined, and not measured. */
    private static final Set<String> NOT_MEASURED = Set.of(
            "audit",
            "as-of",
            "period",
            "organization",
            "sources",
            "ambitions",
            "own-metrics",
            "own-words",
            "limits",
            "standards",
            "events",
            "initiatives",
            "personas",
            "capabilities",
            "scale",
            "date",
            "of",
            "responses",
            "sent",
            "effective-responses",
            "explains",
            "deviation",
            "emotion",
            "effort",
            "ranks",
            "scorecards",
            "promise",
            "restated-from",
            "definition",
            "margin");

    /** The scale of most satisfaction questions and of public reviews, for a mean whose audit states none. */
    private static final Scale USUAL_SCALE = new Scale(1, 5);

    private static final Pattern FIGURE = Pattern.compile("(?<before>(?:about |over |under )?(?:[A-Z]{3} )?)"
            + "(?<number>-?\\d+(?:\\.\\d+)?)(?<after>(?:%|k|m)?(?: .*)?)");
    private static final double PERCENT = 100;
    private static final int SECONDS = 60;

    private final AuditParts parts;
    private final FormPlaces places;
    private final double points;
    private final double share;
    private final Map<String, Measurement> measured = new HashMap<>();
    private final List<UncertainFigure> found = new ArrayList<>();

    private UncertainFigures(AuditParts parts, FormPlaces places, List<Object> facts, Thresholds thresholds) {
        this.parts = parts;
        this.places = places;
        this.points = thresholds.value("margin-of-an-uncounted-share");
        this.share = thresholds.value("margin-of-an-uncounted-figure") / PERCENT;
        facts.forEach(fact -> {
            if (fact instanceof Measurement measurement) {
                measured.putIfAbsent(measurement.at(), measurement);
            }
        });
    }

    /** The figures in the order of the audit. */
    static List<UncertainFigure> of(AuditParts parts, FormPlaces places, List<Object> facts, Thresholds thresholds) {
        UncertainFigures figures = new UncertainFigures(parts, places, facts, thresholds);
        figures.look(parts.root(), "");
        return List.copyOf(figures.found);
    }

    private void look(Node node, String key) {
        if (NOT_MEASURED.contains(key)) {
            return;
        }
        if (node instanceof Items list) {
            list.items().forEach(item -> look(item, ""));
        } else if (node instanceof Fields map) {
            Set<String> taken = reading(map);
            for (Field field : map.fields()) {
                if (!taken.contains(field.key())) {
                    look(field.value(), field.key());
                }
            }
        } else if (node instanceof Scalar text && !key.isEmpty() && isFigure(text)) {
            alone(text);
        }
    }

    private boolean isFigure(Scalar text) {
        return places.isFigure(List.of(text.place().path().split("/", -1)), text.text());
    }

    /** A map that states a figure with what it is of; the keys that this takes. */
    private Set<String> reading(Fields map) {
        String path = map.place().path();
        Set<String> taken = new HashSet<>();
        double of = number(map, "of", number(map, "responses", number(map, "effective-responses", Double.NaN)));
        OptionalDouble count = number(map, "count");
        if (count.isPresent() && of >= count.getAsDouble()) {
            counted(path + "/count", count.getAsDouble(), of);
            taken.add("count");
        }
        if (text(map, "rate").endsWith("%")) {
            rate(map, path + "/rate", of);
            taken.add("rate");
        }
        if (number(map, "mean").isPresent()) {
            mean(map, path + "/mean", number(map, "mean").getAsDouble(), number(map, "responses", of));
            taken.add("mean");
        }
        if (number(map, "promoters").isPresent() && number(map, "detractors").isPresent()) {
            split(map, path);
            taken.addAll(Set.of("promoters", "passives", "detractors"));
        }
        if (map.get("answers") instanceof Items answers) {
            answers(path + "/answers", answers);
            taken.add("answers");
        }
        return taken;
    }

    private void counted(String path, double count, double of) {
        Estimate estimate = Difference.share(count, of);
        DoubleUnaryOperator to = between(count, estimate.low() * of / PERCENT, estimate.high() * of / PERCENT);
        found.add(new UncertainFigure(
                path, whole(count), "interval", part -> Moved.of(path, whole(to.applyAsDouble(part)))));
    }

    private void rate(Fields map, String path, double of) {
        double rate = Share.parse(text(map, "rate")).map(Share::percent).orElse(Double.NaN);
        Estimate counted = Difference.share(rate * of / PERCENT, of);
        boolean isCounted = counted.high() > counted.low();
        Ends assumed = isCounted
                ? new Ends(counted.low(), counted.high(), "interval")
                : new Ends(rate - points, rate + points, "assumed");
        Ends ends = measured(map, rate).orElse(assumed);
        DoubleUnaryOperator to = between(rate, Math.max(0, ends.low()), Math.min(PERCENT, ends.high()));
        found.add(new UncertainFigure(
                path,
                text(map, "rate"),
                ends.basis(),
                part -> Moved.of(path, decimals(to.applyAsDouble(part), 1) + "%")));
    }

    private void mean(Fields map, String path, double mean, double responses) {
        Scale scale = scale(map);
        double widest = Math.max(0, (scale.high() - mean) * (mean - scale.low()));
        double deviation = number(map, "deviation", Math.sqrt(widest));
        double reach = Quantiles.normal(Quantiles.FIVE_PERCENT) * deviation / Math.sqrt(responses);
        double assumed = share * (scale.high() - scale.low());
        Ends counted = reach > 0
                ? new Ends(mean - reach, mean + reach, "interval")
                : new Ends(mean - assumed, mean + assumed, "assumed");
        Ends ends = measured(map, mean).orElse(counted);
        DoubleUnaryOperator to = between(mean, Math.max(scale.low(), ends.low()), Math.min(scale.high(), ends.high()));
        found.add(new UncertainFigure(
                path, text(map, "mean"), ends.basis(), part -> Moved.of(path, decimals(to.applyAsDouble(part), 2))));
    }

    /** What a figure may be: as the rules see it. */
    private Optional<Ends> measured(Fields map, double value) {
        return Optional.ofNullable(measured.get(map.place().toString()))
                .filter(known -> known.high() > known.low() && Math.abs(known.value() - value) < 1)
                .map(known -> new Ends(known.low(), known.high(), "interval"));
    }

    /** From the least to the most that a figure may be, and where that comes from. */
    private record Ends(double low, double high, String basis) {}

    private Scale scale(Fields map) {
        return Scale.parse(text(map, "scale"))
                .or(() -> Scale.parse(parts.text("sources/" + text(map, "source") + "/scale")))
                .orElse(USUAL_SCALE);
    }

    /** Promoters become detractors, or the other way round, until the score is at the end of its interval. */
    private void split(Fields map, String path) {
        double promoters = number(map, "promoters", 0);
        double detractors = number(map, "detractors", 0);
        double answers = promoters + detractors + number(map, "passives", 0);
        double p = promoters / answers;
        double d = detractors / answers;
        double reach = Quantiles.normal(Quantiles.FIVE_PERCENT)
                * Math.sqrt((p + d - (p - d) * (p - d)) / answers)
                * answers
                / 2;
        boolean shares = text(map, "promoters").endsWith("%");
        if (answers > 0 && !shares) {
            found.add(new UncertainFigure(path, score(promoters, detractors, answers), "interval", part -> {
                long moved = Math.round(Math.min(Math.max(part * reach, -promoters), detractors));
                return new Moved(
                        score(promoters + moved, detractors - moved, answers),
                        List.of(
                                AuditEdit.set(path + "/promoters", whole(promoters + moved)),
                                AuditEdit.set(path + "/detractors", whole(detractors - moved))));
            }));
        }
    }

    private static String score(double promoters, double detractors, double answers) {
        return decimals(PERCENT * (promoters - detractors) / answers, 1);
    }

    /** Answers move between the two ends of the scale, as many as the larger of both may be wrong by. */
    private void answers(String path, Items answers) {
        List<Double> counts = new ArrayList<>();
        answers.items()
                .forEach(item -> counts.add(
                        item instanceof Scalar text
                                ? Count.parse(text.text()).map(Count::value).orElse(0.0)
                                : 0.0));
        double all = counts.stream().mapToDouble(Double::doubleValue).sum();
        if (counts.size() < 2 || all <= 0) {
            return;
        }
        int last = counts.size() - 1;
        Estimate top = Difference.share(counts.get(last), all);
        double reach = (top.high() - top.low()) / 2 * all / PERCENT;
        found.add(new UncertainFigure(path, listed(counts), "interval", part -> {
            double moved = Math.round(Math.min(Math.max(part * reach, -counts.get(last)), counts.get(0)));
            List<Double> other = new ArrayList<>(counts);
            other.set(last, counts.get(last) + moved);
            other.set(0, counts.get(0) - moved);
            return Moved.of(path, listed(other));
        }));
    }

    private static String listed(List<Double> counts) {
        return "[ "
                + String.join(", ", counts.stream().map(UncertainFigures::whole).toList()) + " ]";
    }

    /** A figure that states no number of answers. */
    private void alone(Scalar text) {
        String path = text.place().path();
        Matcher figure = FIGURE.matcher(text.text());
        if (figure.matches()
                && !Quantity.parse(text.text())
                        .filter(of -> of.unit().equals("seconds"))
                        .isPresent()) {
            double now = Double.parseDouble(figure.group("number"));
            boolean isShare = figure.group("after").startsWith("%");
            double reach = isShare ? points : Math.abs(now) * share;
            boolean isWhole = !isShare && now == Math.rint(now) && Math.abs(now) >= 1 / share;
            DoubleUnaryOperator to = between(
                    now,
                    isShare ? Math.max(0, now - reach) : now - reach,
                    isShare ? Math.min(PERCENT, now + reach) : now + reach);
            found.add(new UncertainFigure(
                    path,
                    text.text(),
                    "assumed",
                    part -> Moved.of(
                            path,
                            figure.group("before")
                                    + decimals(to.applyAsDouble(part), isWhole ? 0 : isShare ? 1 : 2)
                                    + figure.group("after"))));
        } else {
            Quantity.parse(text.text())
                    .filter(time -> time.unit().equals("seconds"))
                    .ifPresent(time -> found.add(new UncertainFigure(
                            path,
                            text.text(),
                            "assumed",
                            part -> Moved.of(path, duration(time.value() * (1 + part * share))))));
        }
    }

    /** From the value at 0 to an end at 1 and the other at -1. */
    private static DoubleUnaryOperator between(double value, double low, double high) {
        return part -> part < 0 ? value + part * (value - low) : value + part * (high - value);
    }

    private static String duration(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        long hours = whole / SECONDS / SECONDS;
        long minutes = whole / SECONDS % SECONDS;
        return hours > 0
                ? hours + "h " + minutes + "m"
                : minutes > 0 ? minutes + "m " + whole % SECONDS + "s" : whole + "s";
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    private static String decimals(double value, int most) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String text(Fields map, String key) {
        return map.get(key) instanceof Scalar text && !text.isUnknownOrNotApplicable() ? text.text() : "";
    }

    private static OptionalDouble number(Fields map, String key) {
        String text = text(map, key);
        OptionalDouble exact = Decimal.parse(text);
        return exact.isPresent()
                ? exact
                : Count.parse(text)
                        .map(count -> OptionalDouble.of(count.value()))
                        .orElse(OptionalDouble.empty());
    }

    private static double number(Fields map, String key, double otherwise) {
        return number(map, key).orElse(otherwise);
    }
}
