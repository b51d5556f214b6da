package org.cxadvisor.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxadvisor.strategy.FigureText;

/**
 * What moved between two quarters, and what moved it.
 *
 * @param organization whose quarters
 * @param from the day the earlier one is seen from
 * @param to the day the later one is seen from
 * @param measures the measures of both, with what can be said of their differences
 * @param moved the parts of the advice that are otherwise, by kind and id
 */
public record Comparison(
        String organization, LocalDate from, LocalDate to, List<MeasureChange> measures, List<Moved> moved) {

    public Comparison {
        measures = List.copyOf(measures);
        moved = List.copyOf(moved);
    }

    /**
     * What the advice comes to after some causes were exchanged.
     *
     * @param causes those exchanged since the step before; several where they could not be told apart
     */
    record Step(List<Cause> causes, State state) {}

    /** Where advice starts and ends, and the steps between: each state differs from the one before by its causes alone. */
    record Way(State from, List<Step> steps, State to, String currency) {

        /** What is otherwise at its end. */
        List<Moved> moved() {
            Set<State.Key> keys = new TreeSet<>(from.amounts().keySet());
            keys.addAll(from.words().keySet());
            keys.addAll(to.amounts().keySet());
            keys.addAll(to.words().keySet());
            List<Moved> all = new ArrayList<>();
            for (State.Key key : keys) {
                boolean isFigure =
                        from.amounts().containsKey(key) || to.amounts().containsKey(key);
                String before = isFigure ? shown(key, from) : from.words().getOrDefault(key, "");
                String after = isFigure ? shown(key, to) : to.words().getOrDefault(key, "");
                if (!before.equals(after)) {
                    all.add(new Moved(key.kind(), key.id(), before, after, isFigure ? sums(key) : flips(key)));
                }
            }
            return all;
        }

        /** The differences of each step; decisions are those at both ends. Nothing where a figure is missing on the way. */
        private List<Moved.Part> sums(State.Key key) {
            List<Moved.Part> parts = new ArrayList<>();
            State before = start();
            for (Step step : steps) {
                double by = by(key, before, step.state());
                if (Double.isNaN(by)) {
                    return List.of();
                }
                part(step.causes(), key, exact(key, before, step.state()), parts);
                before = step.state();
            }
            BigDecimal decided = exact(key, from, start()).add(exact(key, before, to));
            part(List.of(Cause.DECISIONS), key, decided, parts);
            return parts;
        }

        private State start() {
            return steps.get(0).state();
        }

        private void part(List<Cause> causes, State.Key key, BigDecimal by, List<Moved.Part> parts) {
            if (by.signum() != 0) {
                String size = amount(key.kind(), by.abs().doubleValue());
                parts.add(new Moved.Part(causes, (by.signum() < 0 ? "-" : "+") + size));
            }
        }

        private List<Moved.Part> flips(State.Key key) {
            List<Moved.Part> parts = new ArrayList<>();
            State before = start();
            for (Step step : steps) {
                if (!word(key, before).equals(word(key, step.state()))) {
                    parts.add(new Moved.Part(step.causes(), ""));
                }
                before = step.state();
            }
            boolean isDecided = !word(key, from).equals(word(key, start()))
                    || !word(key, before).equals(word(key, to));
            if (isDecided) {
                parts.add(new Moved.Part(List.of(Cause.DECISIONS), ""));
            }
            return parts;
        }

        private static String word(State.Key key, State state) {
            return state.words().getOrDefault(key, "");
        }

        private static double by(State.Key key, State before, State after) {
            return value(key, after) - value(key, before);
        }

        private static BigDecimal exact(State.Key key, State before, State after) {
            double was = value(key, before);
            double is = value(key, after);
            return Double.isNaN(was) || Double.isNaN(is)
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(is).subtract(BigDecimal.valueOf(was));
        }

        /** A gap that is none weighs nothing; a score that is not given is not known. */
        private static double value(State.Key key, State state) {
            double none = key.kind() == Moved.Kind.GAP ? 0 : Double.NaN;
            return state.amounts().getOrDefault(key, none);
        }

        private String shown(State.Key key, State state) {
            Double value = state.amounts().get(key);
            return value == null ? "" : amount(key.kind(), value);
        }

        private String amount(Moved.Kind kind, double value) {
            if (Double.isNaN(value)) {
                return FigureText.money(value, "");
            }
            return kind == Moved.Kind.MONEY
                    ? FigureText.money(value, currency)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** The same as a document for programs. */
    public Map<String, Object> document() {
        Map<String, Object> all = new TreeMap<>();
        all.put("diff", 1);
        all.put("organization", organization);
        all.put("from", from.toString());
        all.put("to", to.toString());
        all.put("measures", measures.stream().map(Comparison::document).toList());
        all.put("moved", moved.stream().map(Comparison::document).toList());
        return all;
    }

    private static Map<String, Object> document(MeasureChange change) {
        Map<String, Object> one = new TreeMap<>();
        one.put("id", change.id());
        one.put("source", change.source());
        one.put("before", change.before());
        one.put("after", change.after());
        one.put("by", change.by());
        one.put("verdict", word(change.verdict()));
        return one;
    }

    private static Map<String, Object> document(Moved moved) {
        Map<String, Object> one = new TreeMap<>();
        one.put("kind", word(moved.kind()));
        one.put("id", moved.id());
        one.put("before", moved.before());
        one.put("after", moved.after());
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Moved.Part part : moved.parts()) {
            Map<String, Object> told = new TreeMap<>();
            told.put("causes", part.causes().stream().map(Cause::word).toList());
            told.put("by", part.by());
            parts.add(told);
        }
        one.put("parts", parts);
        return one;
    }

    /** A constant as messages and JSON name it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
