package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.metric.MetricPage;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;

/** What a measure is, on a screen. */
public final class MetricText {

    private final Phrasing voice;
    private final Display display;
    private final int width;

    /** @param width columns of the terminal */
    public MetricText(Messages messages, int width) {
        this.voice = new Phrasing(messages);
        this.display = new Display(messages);
        this.width = width;
    }

    /** What it measures, how it is counted, when, how sure, and what misleads in it. */
    public List<String> of(MetricPage metric) {
        MetricDefinition definition = metric.definition();
        Page page = new Page();
        page.section(voice.own(definition.id())).paragraph(voice.own(definition.says()));
        page.pause();
        page.paragraph(voice.say("explain.metric.scale", "text", scale(definition)));
        page.paragraph(voice.say("explain.metric.better." + definition.better()));
        page.paragraph(voice.say("explain.metric.formula", "text", metric.formula()));
        for (String variant : definition.definitions()) {
            page.paragraph(voice.say(
                    "explain.metric.definition",
                    "definition",
                    variant,
                    "counts",
                    metric.variants().getOrDefault(variant, "")));
        }
        page.paragraph(voice.say("explain.metric.definitions"));
        page.paragraph(voice.say("explain.metric.collect", "text", metric.collect()));
        page.paragraph(voice.say("explain.metric.interval." + metric.interval()));
        if (!metric.example().isEmpty()) {
            page.paragraph(voice.say("explain.metric.example", "text", metric.example()));
        }
        page.paragraph(voice.say("explain.metric.traps", "text", metric.traps()));
        page.paragraph(voice.say("explain.page", "path", "rules/metrics.yaml"));
        return Terminal.of(page, width, display);
    }

    private Text scale(MetricDefinition metric) {
        return voice.say(
                "explain.metric.bounds",
                "lowest",
                bound(metric.lowest()),
                "highest",
                bound(metric.highest()),
                "unit",
                metric.unit());
    }

    private Text bound(double bound) {
        return Double.isNaN(bound) ? voice.say("explain.metric.unbounded") : voice.own(display.number(bound));
    }
}
