package org.cxadvisor.rulebook;

import java.util.Map;
import org.cxadvisor.concern.SameConcern;
import org.cxadvisor.gap.Case;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FirstGaps;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.ScoreInput;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.goal.AmbitionCheck;
import org.cxadvisor.goal.GoalDraft;
import org.cxadvisor.goal.MovedMeasure;
import org.cxadvisor.goal.TargetBasis;
import org.cxadvisor.strategy.StatedGoal;
import org.cxadvisor.strategy.StatedTactic;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.tactic.AnswerShare;
import org.cxadvisor.tactic.Avoidance;
import org.cxadvisor.tactic.BestEvidence;
import org.cxadvisor.tactic.ChannelLimit;
import org.cxadvisor.tactic.ChannelUse;
import org.cxadvisor.tactic.ConcernRemedy;
import org.cxadvisor.tactic.DataSupport;
import org.cxadvisor.tactic.EstablishedPractice;
import org.cxadvisor.tactic.EvidenceAge;
import org.cxadvisor.tactic.Exclusion;
import org.cxadvisor.tactic.ExpectedEffect;
import org.cxadvisor.tactic.InPlaceCheck;
import org.cxadvisor.tactic.MarkerRemedy;
import org.cxadvisor.tactic.MinimumSize;
import org.cxadvisor.tactic.PlaybookRole;
import org.cxadvisor.tactic.Prerequisite;
import org.cxadvisor.tactic.Remedy;
import org.cxadvisor.tactic.SamplingKind;
import org.cxadvisor.tactic.SectorLimit;
import org.cxadvisor.tactic.StatedPreference;
import org.cxadvisor.tactic.Suggestion;
import org.cxadvisor.tactic.TradeRemedy;
import org.cxadvisor.tactic.UsualRemedy;

/** The facts of earlier stages that a case may give, by the key they stand under. */
final class GivenFacts {

    static final Map<String, Class<? extends Record>> KINDS = Map.ofEntries(
            Map.entry("evidence-cases", Case.class),
            Map.entry("gaps", Gap.class),
            Map.entry("first-gaps", FirstGaps.class),
            Map.entry("causes", Cause.class),
            Map.entry("severities", Severity.class),
            Map.entry("score-inputs", ScoreInput.class),
            Map.entry("swot", SwotItem.class),
            Map.entry("same-concerns", SameConcern.class),
            Map.entry("remedies", Remedy.class),
            Map.entry("concern-remedies", ConcernRemedy.class),
            Map.entry("usual-remedies", UsualRemedy.class),
            Map.entry("trade-remedies", TradeRemedy.class),
            Map.entry("marker-remedies", MarkerRemedy.class),
            Map.entry("channel-limits", ChannelLimit.class),
            Map.entry("sector-limits", SectorLimit.class),
            Map.entry("in-place-checks", InPlaceCheck.class),
            Map.entry("preferences", StatedPreference.class),
            Map.entry("roles", PlaybookRole.class),
            Map.entry("channel-uses", ChannelUse.class),
            Map.entry("avoidances", Avoidance.class),
            Map.entry("exclusions", Exclusion.class),
            Map.entry("established-practices", EstablishedPractice.class),
            Map.entry("expected-effects", ExpectedEffect.class),
            Map.entry("prerequisites", Prerequisite.class),
            Map.entry("minimum-sizes", MinimumSize.class),
            Map.entry("best-evidence", BestEvidence.class),
            Map.entry("data-support", DataSupport.class),
            Map.entry("sampling", SamplingKind.class),
            Map.entry("answer-shares", AnswerShare.class),
            Map.entry("evidence-ages", EvidenceAge.class),
            Map.entry("suggestions", Suggestion.class),
            Map.entry("drafts", GoalDraft.class),
            Map.entry("ambition-checks", AmbitionCheck.class),
            Map.entry("target-bases", TargetBasis.class),
            Map.entry("moved-measures", MovedMeasure.class),
            Map.entry("goals", StatedGoal.class),
            Map.entry("tactics", StatedTactic.class));

    private GivenFacts() {}
}
