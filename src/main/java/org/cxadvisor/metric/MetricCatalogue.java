package org.cxadvisor.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.rulebase.Catalogue;
import org.jspecify.annotations.Nullable;

/** The measures every audit may speak of, as they stand in {@code rules/metrics.yaml}. */
public final class MetricCatalogue {

    private static final String UNBOUNDED = "unbounded";

    private MetricCatalogue() {}

    /** The measures this program was built with, in the order of the file. */
    public static List<MetricDefinition> read() {
        List<MetricDefinition> definitions = new ArrayList<>();
        for (Filed filed : Catalogue.read("metrics", Shelf.class).files()) {
            filed.file().definitions().forEach(entry -> definitions.add(entry.definition()));
        }
        return definitions;
    }

    /** What the file says of a measure for people; empty when there is no such measure. */
    public static Optional<MetricPage> page(String id) {
        return Catalogue.read("metrics", Shelf.class).files().stream()
                .flatMap(filed -> filed.file().definitions().stream())
                .filter(entry -> entry.id().equals(id))
                .map(Entry::page)
                .findFirst();
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, MetricFile file) {}

    record MetricFile(int metrics, List<Entry> definitions) {}

    record Entry(
            String id,
            String says,
            String measuredAs,
            String better,
            String lowest,
            String highest,
            String unit,
            List<String> definitions,
            String formula,
            Map<String, String> variants,
            String collect,
            String interval,
            @Nullable String example,
            String traps) {

        MetricDefinition definition() {
            return new MetricDefinition(id, says, measuredAs, better, bound(lowest), bound(highest), unit, definitions);
        }

        MetricPage page() {
            return new MetricPage(
                    definition(), formula, variants, collect, interval, example == null ? "" : example, traps);
        }

        private static double bound(String text) {
            return text.equals(UNBOUNDED) ? Double.NaN : Double.parseDouble(text);
        }
    }
}
