package org.cxadvisor.report;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Phrase;
import org.cxadvisor.fact.MarketPosition;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.OwnReviews;
import org.cxadvisor.fact.PainHarm;
import org.cxadvisor.fact.PublicMentions;
import org.cxadvisor.fact.RatingAmong;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.page.Text;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact that a message names: a component or a question of the fact, alone or with the unit to write it in, such
 * as {@code {answers_count}}, {@code {rival_name}} and {@code {phase}}. {@code CONTRIBUTING.md} lists the units.
 */
final class FactValues {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new TreeMap<>();
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .forEach(method -> components.put(snake(method.getName()), method));
            return components;
        }
    };

    private final Strategy strategy;
    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final MarketText market;
    private final ResultText results;

    FactValues(Strategy strategy, Phrasing voice, MarketText market, SubjectNames names) {
        this.strategy = strategy;
        this.voice = voice;
        this.display = new Display(voice.messages());
        this.names = names;
        this.market = market;
        this.results = new ResultText(strategy, voice);
    }

    /**
     * A value of a fact.
     *
     * @param name as a message has it
     * @throws IllegalArgumentException where the fact has no such component or the component no such unit: a defect of ours
     */
    Object value(Object fact, String name) {
        Text known = ofTheAudit(fact, name);
        if (known != null) {
            return known;
        }
        if (COMPONENTS.get(fact.getClass()).containsKey(name)) {
            return plain(component(fact, name));
        }
        int unit = Math.max(0, name.lastIndexOf('_'));
        Object value = component(fact, name.substring(0, unit));
        return value instanceof Number number
                ? number(fact, number.doubleValue(), name.substring(unit + 1))
                : word(value, name.substring(unit + 1));
    }

    /** What the audit or the whole of the measures says beside the fact; null where it says no such thing. */
    private @Nullable Text ofTheAudit(Object fact, String name) {
        if (fact instanceof PainHarm pain && name.equals("says")) {
            return says(pain.theme(), pain.touchpoint());
        } else if (fact instanceof NamedPain pain && name.equals("says")) {
            return says(pain.theme(), pain.touchpoint());
        } else if (fact instanceof PainHarm pain && name.equals("count")) {
            return voice.own(display.count(pain(pain)
                    .flatMap(said -> said.count().known())
                    .map(count -> count.value())
                    .orElse(Double.NaN)));
        } else if (fact instanceof SegmentChurn group && name.equals("losses")) {
            return voice.own(display.share(group.partOfLosses()));
        } else if (fact instanceof RivalComparison standing && name.equals("what")) {
            return market.told(standing);
        } else if (fact instanceof RivalComparison standing && name.equals("stands")) {
            return market.stands(standing);
        } else if (fact instanceof Measurement measured && name.equals("trust")) {
            return results.trust(measured);
        } else if (fact instanceof Change change && name.equals("reality")) {
            return results.isReallySo(change);
        }
        return fact instanceof Benchmark benchmark && name.equals("sentence") ? results.published(benchmark) : null;
    }

    private Text says(String theme, String touchpoint) {
        return voice.own(Phrase.of(names.pain(theme, touchpoint)
                .flatMap(said -> said.says().known())
                .orElse(names.called(theme))));
    }

    private Object plain(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return new Phrasing.Selector(truth.toString());
        }
        if (value instanceof Period period) {
            return voice.own(display.when(period));
        }
        return value instanceof Number number && !Double.isNaN(number.doubleValue())
                ? number
                : voice.own(value instanceof Number ? display.unknown() : String.valueOf(value));
    }

    private Object number(Object fact, double value, String unit) {
        return switch (unit) {
            case "is" -> new Phrasing.Selector(sign(value));
            case "count" -> voice.own(display.count(value));
            case "number" -> voice.own(display.number(value));
            case "fine" -> voice.own(display.fine(value));
            case "part" -> voice.own(display.part(value));
            case "signed" -> voice.own(display.signed(value));
            case "share" -> voice.own(display.exactShare(value));
            case "round" -> voice.own(display.share(value));
            case "percent" -> voice.own(display.exactShare(value / 100));
            case "duration" -> voice.own(display.duration(value));
            case "scale" -> voice.own(display.onScale(value, highest(fact, Double.NaN)));
            case "level" -> level(fact, value);
            case "bare" -> voice.own(bare(fact, value));
            case "difference" -> voice.own(display.difference(metric(fact), Math.max(0, value)));
            default -> throw new IllegalArgumentException("A number has no unit " + unit);
        };
    }

    private static String sign(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "unknown" : "endless";
        }
        return value == 0 ? "zero" : value > 0 ? "above" : "below";
    }

    private Object word(@Nullable Object value, String unit) {
        if (value instanceof List<?> list) {
            return switch (unit) {
                case "is" -> new Phrasing.Selector(list.isEmpty() ? "none" : list.size() == 1 ? "one" : "several");
                case "names" ->
                    voice.joined(
                            list.stream()
                                    .map(id -> voice.say("say.quoted", "words", names.subject(String.valueOf(id))))
                                    .toList(),
                            "say.both");
                default -> throw new IllegalArgumentException("A list has no unit " + unit);
            };
        }
        String word = String.valueOf(value);
        return switch (unit) {
            case "is" -> new Phrasing.Selector(word.isEmpty() ? "none" : word.replace('-', '_'));
            case "name" -> voice.own(names.subject(word));
            case "words" -> voice.own(names.called(word));
            case "id" -> voice.id(word);
            case "metric" -> voice.own(names.measure(word));
            case "defined" -> voice.own(names.metricSays(word));
            case "topic" -> market.topic(word);
            case "importance" -> voice.say("report.importance." + word);
            case "source" -> market.source(word);
            default -> throw new IllegalArgumentException("A text has no unit " + unit);
        };
    }

    /** A value as it was measured: on the scale that people were asked on, or in the unit of the measure. */
    private Text level(Object fact, double value) {
        if (fact instanceof Measurement measured && value == measured.value()) {
            return results.value(measured);
        } else if (fact instanceof RivalComparison standing) {
            return voice.own(market.value(standing, value, true));
        } else if (fact instanceof MarketPosition position) {
            return voice.own(market.value(position.kind(), position.at(), value, true));
        } else if (fact instanceof PainHarm pain) {
            return voice.own(rating(pain, value));
        } else if (fact instanceof TouchpointRating rating) {
            return voice.own(rating(rating.touchpoint(), rating.value()));
        } else if (fact instanceof RatingAmong rating) {
            return voice.own(ratingAmong(rating.touchpoint(), value, true));
        } else if (fact instanceof MarketFigure figure && figure.metric().equals("rating")) {
            return voice.own(onScaleOf(figure.subject(), value));
        } else if (fact instanceof OwnReviews) {
            return voice.own(reviews(value));
        } else if (fact instanceof PublicMentions) {
            return voice.own(display.value(names.definitionOrShare("sentiment"), value));
        }
        MetricDefinition metric = metric(fact);
        return voice.own(display.value(metric, value, highest(fact, metric.highest())));
    }

    /** A level whose scale is named beside it. */
    private String bare(Object fact, double value) {
        return fact instanceof RatingAmong rating
                ? ratingAmong(rating.touchpoint(), value, false)
                : display.number(value);
    }

    private static double highest(Object fact, double otherwise) {
        boolean known = COMPONENTS.get(fact.getClass()).containsKey("highest");
        return known && component(fact, "highest") instanceof Double highest ? highest : otherwise;
    }

    private MetricDefinition metric(Object fact) {
        return names.definitionOrShare(String.valueOf(component(fact, "metric")));
    }

    /** How those who met a pain rate us, on the scale they were asked on. */
    String rating(PainHarm pain) {
        return rating(pain, pain.rating());
    }

    private String rating(PainHarm pain, double value) {
        return display.onScale(
                value,
                pain(pain)
                        .flatMap(said -> said.ratingWhenMet().known())
                        .map(Reading::highest)
                        .orElse(Double.NaN));
    }

    private Optional<Audit.Pain> pain(PainHarm pain) {
        return names.pain(pain.theme(), pain.touchpoint());
    }

    /** A place on the scale, 0 to 1, as people were asked on the scale of the touchpoint. */
    private String ratingAmong(String touchpoint, double place, boolean named) {
        return measuredRating(touchpoint)
                .map(measured -> display.onScale(
                        measured.lowest() + place * (measured.highest() - measured.lowest()),
                        named ? measured.highest() : Double.NaN))
                .orElseGet(() -> display.exactShare(place));
    }

    private String rating(String touchpoint, double value) {
        return measuredRating(touchpoint)
                .map(measured -> display.onScale(measured.value(), measured.highest()))
                .orElseGet(() -> display.exactShare(value));
    }

    private Optional<Measurement> measuredRating(String touchpoint) {
        return strategy.facts().facts().stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(measured -> measured.metric().equals("rating"))
                .filter(measured -> measured.subject().equals(touchpoint))
                .findFirst();
    }

    /** A rating by others on the scale on which a touchpoint is rated. */
    private String onScaleOf(String touchpoint, double value) {
        return measuredRating(touchpoint)
                .map(measured -> display.onScale(value, measured.highest()))
                .orElseGet(() -> display.number(value));
    }

    private String reviews(double rating) {
        return strategy.audit()
                .reviews()
                .known()
                .flatMap(Audit.Reviews::ours)
                .flatMap(ours -> ours.rating().known())
                .map(read -> display.onScale(read.mean(), read.highest()))
                .orElseGet(() -> display.exactShare(rating));
    }

    private static @Nullable Object component(Object fact, String name) {
        Method method = COMPONENTS.get(fact.getClass()).get(name);
        if (method == null) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + name);
        }
        try {
            return method.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact is a public record: " + fact.getClass(), e);
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
