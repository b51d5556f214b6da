package org.cxadvisor.gap;

import java.util.List;

/** Gaps as tests need them: proven, by one signal of one rule. */
public final class ProvenGap {

    private ProvenGap() {}

    /** A gap in what customers experience. */
    public static Gap of(String rule, String name, String subject, String pillar, double shortfall, double reach) {
        return new Gap(
                rule,
                name,
                subject,
                "experience",
                pillar,
                "proven",
                shortfall,
                reach,
                "",
                List.of(rule),
                List.of(name));
    }
}
