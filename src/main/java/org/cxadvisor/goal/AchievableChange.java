package org.cxadvisor.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a measure can be moved until a goal ends: the smallest of several bounds (brief 6.2).
 *
 * @param parts the bounds that are known
 * @param years from the day of the audit to the end of the goal
 * @param discounted whether what comes back by itself after an unusually bad wave was taken off
 * @param tolerance the share of a change by which it may exceed what is achievable and is still within it, 0 to 1
 */
public record AchievableChange(List<AchievableBound> parts, double years, boolean discounted, double tolerance) {

    public AchievableChange {
        parts = List.copyOf(parts);
    }

    /** The bound that decides; none when nothing is known. */
    public Optional<AchievableBound> deciding() {
        return parts.stream()
                .min(Comparator.comparingDouble(AchievableBound::change).thenComparing(AchievableBound::part));
    }

    /** Whether a change lies {@code within} it, {@code beyond} it, or is {@code unknown} because no bound is known. */
    String holds(double change) {
        return deciding()
                .map(part -> change <= part.change() * (1 + tolerance) ? "within" : "beyond")
                .orElse("unknown");
    }
}
