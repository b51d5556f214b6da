package org.cxadvisor.report;

/** An audit whose words try to be more than words. */
final class Hostile {

    /** A title for the terminal's window, markup, a table cell, a call to everybody, and text that runs backwards. */
    static final String NAME =
            "\\e]0;title\\a<script>alert(1)</script> | a | b @everyone \\u202Eevil \\u200B# [x](http://x)";

    static final String AUDIT = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: "NAME", industry: e-commerce, currency: EUR, language: en }
            period: 2026-Q3
            sources: [ { id: buyers, what: "NAME", kind: survey, sample: invited, responses: 1000, scale: 1..5, note: "NAME" } ]
            ambitions: [ { id: more, says: "NAME", metric: csat, change: +9 points, until: 2027-Q2 } ]
            own-metrics: [ { id: own-late, says: "NAME", measured-as: share, better: lower } ]
            metrics:
              csat: { source: buyers, answers: [ 100, 100, 200, 300, 300 ] }
              own-late: { source: buyers, rate: 20%, of: 1000 }
            touchpoints:
              - id: delivery
                name: "NAME"
                stage: receive
                rating: { source: buyers, mean: 3.6, responses: 1000 }
                does-well: [ "NAME" ]
                pains: [ { theme: late, says: "- NAME", source: buyers, count: 300, of: 1000, rating-when-met: { mean: 1.7, responses: 300 } } ]
              - { id: shop, name: "NAME", stage: buy, importance: 5, rating: unknown }
            personas: [ { id: someone, goal: "NAME", channels: [ chat ], evidence: 20 interviews } ]
            journeys: [ { id: way, persona: someone, steps: [ { touchpoint: delivery, emotion: 2 }, { touchpoint: shop, emotion: -4 } ] } ]
            """.replace("NAME", NAME);

    private Hostile() {}
}
