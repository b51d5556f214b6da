package org.cxadvisor.rulebase;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.rulebase.FailedRuleException.How;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;

/** Finds out which rule failed: the engine runs conditions of all rules together, and says little of them. */
final class RuleFailure {

    /** What the compiler makes of a condition, which knows the rule it belongs to. */
    private static final String CONDITION = ".LambdaPredicate";

    private RuleFailure() {}

    /**
     * @param loader where the classes of a company's rules come from; null when there are none
     * @param last the rule that fired last, whose consequence it was unless a condition is on the stack
     */
    static FailedRuleException of(Throwable failed, @Nullable ClassLoader loader, String last) {
        List<Throwable> causes = Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .toList();
        Optional<FailedRuleException> told = causes.stream()
                .filter(cause -> cause instanceof FailedRuleException)
                .map(cause -> (FailedRuleException) cause)
                .findFirst();
        Throwable root = causes.get(causes.size() - 1);
        return told.orElseGet(() ->
                new FailedRuleException(ruleAt(root.getStackTrace(), loader, last), How.THROWN, says(root), failed));
    }

    private static String says(Throwable root) {
        String message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName().replaceFirst("Exception$", "")
                : message.strip().lines().findFirst().orElse("");
    }

    /** The rule whose condition is on a stack; else the one given. */
    static String ruleAt(StackTraceElement[] stack, @Nullable ClassLoader loader, String otherwise) {
        return Stream.of(stack)
                .map(StackTraceElement::getClassName)
                .filter(name -> name.contains(CONDITION))
                .findFirst()
                .flatMap(name -> ruleOf(name, loader))
                .orElse(otherwise);
    }

    private static Optional<String> ruleOf(String condition, @Nullable ClassLoader loader) {
        try {
            Class<?> type = Class.forName(condition, true, loader);
            Object one = type.getEnumConstants()[0];
            PredicateInformation about = (PredicateInformation)
                    type.getMethod("predicateInformation").invoke(one);
            return about.getRuleNameMap().values().stream().flatMap(Set::stream).findFirst();
        } catch (ReflectiveOperationException | LinkageError unknown) {
            return Optional.empty();
        }
    }

    /** A conclusion without one of its parts would fail later, where nobody knows any more who drew it. */
    static void refuseIncomplete(Object conclusion, String rule) {
        if (!(conclusion instanceof Record)) {
            return;
        }
        for (RecordComponent part : conclusion.getClass().getRecordComponents()) {
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class) && value(part, conclusion) == null) {
                throw new FailedRuleException(rule, How.INCOMPLETE, part.getName(), null);
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Object conclusion) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(conclusion);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
