package org.cxadvisor.proof;

import java.util.List;

/**
 * The proof of one line of advice.
 *
 * @param id the line's id
 * @param kind {@code gap inconclusive tactic goal ambition swot no-lever journey moment-of-truth ask question left-out step assumption rival part}
 * @param about what it is about: a {@code FoundGap}, a {@code Candidate}, a {@code Goal} …
 * @param grounds its reasons, the conclusion itself first
 * @param because the proofs it stands on in turn: a tactic's gaps, a goal's tactics
 */
public record Proof(String id, String kind, Object about, List<ProofStep> grounds, List<Proof> because) {

    public Proof {
        grounds = List.copyOf(grounds);
        because = List.copyOf(because);
    }
}
