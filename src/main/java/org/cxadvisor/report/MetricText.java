package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.MetricPage;
import org.cxadvisor.page.Columns;

/** What a measure is, on a screen. */
public final class MetricText {

    private final Messages messages;
    private final int width;

    /** @param width columns of the terminal */
    public MetricText(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    /** What it measures, how it is counted, when, how sure, and what misleads in it. */
    public List<String> of(MetricPage page) {
        MetricDefinition metric = page.definition();
        List<String> lines = new ArrayList<>();
        lines.add(metric.id());
        lines.addAll(Columns.wrap("  ", "  ", metric.says(), width));
        lines.add("");
        said(lines, "explain.metric.scale", scale(metric));
        said(lines, "explain.metric.better." + metric.better(), "");
        said(lines, "explain.metric.formula", page.formula());
        metric.definitions().forEach(definition -> {
            String counts = page.variants().getOrDefault(definition, "");
            wrapped(
                    lines,
                    messages.say("explain.metric.definition", Map.of("definition", definition, "counts", counts)));
        });
        said(lines, "explain.metric.definitions", "");
        said(lines, "explain.metric.collect", page.collect());
        said(lines, "explain.metric.interval." + page.interval(), "");
        if (!page.example().isEmpty()) {
            said(lines, "explain.metric.example", page.example());
        }
        said(lines, "explain.metric.traps", page.traps());
        lines.add(messages.say("explain.page", Map.of("path", "rules/metrics.yaml")));
        return lines;
    }

    private String scale(MetricDefinition metric) {
        return messages.say(
                "explain.metric.bounds",
                Map.of(
                        "lowest", bound(metric.lowest()),
                        "highest", bound(metric.highest()),
                        "unit", metric.unit()));
    }

    private String bound(double bound) {
        return Double.isNaN(bound) ? messages.say("explain.metric.unbounded") : new Display(messages).number(bound);
    }

    private void said(List<String> lines, String id, String text) {
        wrapped(lines, messages.say(id, Map.of("text", text)));
    }

    private void wrapped(List<String> lines, String text) {
        lines.addAll(Columns.wrap("", "  ", text, width));
    }
}
