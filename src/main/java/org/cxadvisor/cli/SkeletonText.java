package org.cxadvisor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Skeletons;
import org.cxadvisor.audit.Skeletons.Skeleton;
import org.cxadvisor.audit.Skeletons.UsualTouchpoint;
import org.cxadvisor.language.Messages;

/** A starter audit: it validates as it is, and says beside each part what to write there. */
final class SkeletonText {

    private static final int MONTHS_A_QUARTER = 3;

    private final Skeletons skeletons;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private SkeletonText(Skeletons skeletons, Messages messages) {
        this.skeletons = skeletons;
        this.messages = messages;
    }

    /**
     * The text of an audit.
     *
     * @param like the industry whose skeleton is taken; empty for that of all
     * @param industry as it was named; empty when it was not
     * @param today a day of the period that it is about
     */
    static String of(Skeletons skeletons, String like, String industry, LocalDate today, Messages messages) {
        SkeletonText text = new SkeletonText(skeletons, messages);
        text.write(skeletons.of(like), industry, today);
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Skeleton skeleton, String industry, LocalDate today) {
        comment("top");
        comment("unknown");
        lines.add("audit: 1");
        comment("organization");
        lines.add("organization: { name: " + messages.say("init.name") + ", industry: "
                + (industry.isEmpty() ? "unknown" : industry) + ", staff: unknown, currency: unknown }");
        lines.add("period: " + today.getYear() + "-Q" + ((today.getMonthValue() - 1) / MONTHS_A_QUARTER + 1));
        part("sources");
        lines.add("sources:");
        lines.add("  - { id: survey, what: " + messages.say("init.survey")
                + ", kind: survey, sample: unknown, responses: unknown, scale: 1..5 }");
        part("customers");
        lines.add("customers: unknown");
        part("metrics");
        lines.add("metrics:");
        skeleton.measures().forEach(measure -> lines.add("  " + measure + ": unknown"));
        part("touchpoints");
        comment("pains");
        lines.add("touchpoints:");
        skeleton.touchpoints().forEach(this::touchpoint);
        part("queues");
        part("ambitions");
        part("limits");
        lines.add("limits: { budget: unknown, people: unknown }");
    }

    private void touchpoint(UsualTouchpoint touchpoint) {
        lines.add("  - id: " + touchpoint.id());
        lines.add("    name: " + touchpoint.name());
        lines.add("    stage: " + touchpoint.stage());
        lines.add("    channels: [ " + String.join(", ", touchpoint.channels()) + " ]");
        lines.add("    rating: unknown");
        lines.add("    pains: unknown");
    }

    private void part(String of) {
        lines.add("");
        comment(of);
    }

    private void comment(String of) {
        lines.add("# " + messages.say("init.comment." + of, Map.of("example", skeletons.example(of))));
    }
}
