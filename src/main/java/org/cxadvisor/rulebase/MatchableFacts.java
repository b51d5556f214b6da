package org.cxadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Which facts the rules of a stage can match at all. A stage is given everything that is known, and its rules ask for a
 * small part of it; what none of them can match costs an engine as much to take in as what all of them match.
 */
final class MatchableFacts {

    private final List<Demand> demands = new ArrayList<>();
    private final Map<Class<?>, List<Demand>> byType = new ConcurrentHashMap<>();

    MatchableFacts(Collection<Model> models) {
        Map<Class<?>, Demand> all = new HashMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                note(rule.getView(), all);
            }
        }
        demands.addAll(all.values());
    }

    /** Whether any rule has a pattern that this fact may match. False only where no rule can match it. */
    boolean includes(Object fact) {
        List<Demand> known = byType.get(fact.getClass());
        for (Demand demand : known != null ? known : byType.computeIfAbsent(fact.getClass(), this::demandsOf)) {
            if (demand.includes(fact)) {
                return true;
            }
        }
        return false;
    }

    private List<Demand> demandsOf(Class<?> type) {
        return demands.stream()
                .filter(demand -> demand.type.isAssignableFrom(type))
                .toList();
    }

    private static void note(Condition condition, Map<Class<?>, Demand> all) {
        if (condition instanceof Pattern<?> pattern) {
            Class<?> type = pattern.getPatternVariable().getType();
            all.computeIfAbsent(type, Demand::new).add(word(pattern.getConstraint()));
        }
        condition.getSubConditions().forEach(part -> note(part, all));
    }

    /** What a pattern demands first: that one of a fact's components is a certain word. */
    @SuppressWarnings("unchecked")
    private static @Nullable AlphaIndex<Object, Object> word(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single.getIndex() instanceof AlphaIndex<?, ?> index
                            && index.getConstraintType() == Index.ConstraintType.EQUAL
                            && index.getRightValue() instanceof String
                    ? (AlphaIndex<Object, Object>) index
                    : null;
        }
        if (constraint.getType() == Constraint.Type.AND) {
            for (Constraint part : constraint.getChildren()) {
                AlphaIndex<Object, Object> word = word(part);
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }

    /** What the patterns of one type ask of a fact: nothing at all, or one of these words in one of these components. */
    private static final class Demand {
        private final Class<?> type;
        private final Map<Function1<Object, Object>, Set<Object>> words = new HashMap<>();
        private boolean whatever;

        Demand(Class<?> type) {
            this.type = type;
        }

        void add(@Nullable AlphaIndex<Object, Object> word) {
            if (word == null) {
                whatever = true;
            } else {
                words.computeIfAbsent(word.getLeftOperandExtractor(), component -> new HashSet<>())
                        .add(word.getRightValue());
            }
        }

        boolean includes(Object fact) {
            if (whatever) {
                return true;
            }
            for (Map.Entry<Function1<Object, Object>, Set<Object>> component : words.entrySet()) {
                if (component.getValue().contains(component.getKey().apply(fact))) {
                    return true;
                }
            }
            return false;
        }
    }
}
