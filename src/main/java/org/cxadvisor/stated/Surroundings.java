package org.cxadvisor.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cxadvisor.metric.MetricDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy is read beside.
 *
 * @param metrics the measures that every strategy may speak of
 * @param sought whether its evidence was looked for
 * @param evidence the evidence it names
 * @param effectAfter from a playbook's id to the days after which it shows an effect at the earliest; NaN where that is not known
 * @param today the day it is judged on; null where no day is meant
 */
public record Surroundings(
        List<MetricDefinition> metrics,
        boolean sought,
        StrategyEvidence evidence,
        ToDoubleFunction<String> effectAfter,
        @Nullable LocalDate today) {

    public Surroundings {
        metrics = List.copyOf(metrics);
    }
}
