package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.rulebase.Thresholds;

/** What a number that decides is, on a screen. */
public final class ThresholdText {

    private final Messages messages;
    private final Sources sources;
    private final int width;

    /** @param width columns of the terminal */
    public ThresholdText(Messages messages, Sources sources, int width) {
        this.messages = messages;
        this.sources = sources;
        this.width = width;
    }

    /**
     * The number, why it is so, who measured it and where it stands.
     *
     * @param companys whether the company brought it, and not this program
     */
    public List<String> of(Thresholds.Entry threshold, boolean companys) {
        List<String> lines = new ArrayList<>();
        lines.add(Escaping.terminal(threshold.id()));
        if (threshold.value() != null) {
            said(lines, "explain.threshold.value", number(threshold.value()) + " " + threshold.unit());
        }
        if (threshold.byIndustry() != null) {
            threshold
                    .byIndustry()
                    .forEach((industry, value) -> said(
                            lines,
                            "explain.threshold.industry",
                            industry + ": " + number(value) + " " + threshold.unit()));
        }
        lines.add("");
        said(lines, "explain.threshold.why", threshold.why());
        said(
                lines,
                "explain.threshold.source",
                sources.says(threshold.source())
                        .map(says -> threshold.source() + ", " + says)
                        .orElse(threshold.source()));
        said(lines, companys ? "explain.threshold.company" : "explain.threshold.place", threshold.place());
        return lines;
    }

    private void said(List<String> lines, String sentence, String text) {
        lines.addAll(
                Columns.wrap("  ", "    ", messages.say(sentence, Map.of("text", Escaping.terminal(text))), width));
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
