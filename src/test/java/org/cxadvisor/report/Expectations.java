package org.cxadvisor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * What a competent consultant concludes from a sample audit, whatever our rules say. A pattern is an id in which {@code *}
 * stands for anything.
 *
 * @param expectations the version of this format
 * @param firstGaps the weightiest gaps, none before or between them
 * @param gapsInOrder gaps that are found, each weightier than the next
 * @param gaps gaps that are found, in whatever order
 * @param noGaps patterns that no gap may fit
 * @param firstTactics the tactics planned first, in this order
 * @param noTactics patterns that no planned tactic may fit
 * @param noLever subjects that are said to move nothing
 * @param nothingAbout {@code rivals}: nothing is concluded about any
 * @param notAhead {@code rival@subject}: nothing may be concluded from their standing better than we
 * @param behindUs {@code rival@subject}: who stands behind us on one stick, be it by chance
 * @param strengths lines that stand among our strengths
 * @param noStrengths patterns that none of our strengths may fit
 * @param rivalStrengths lines that stand among the strengths of rivals
 * @param noRivalStrengths patterns that no strength of a rival may fit
 * @param noConclusionFrom periods of which so little is known that nothing may be concluded from them
 * @param asksFirst the questions asked before all others, in this order
 * @param goals the goals of the handwritten paper, each with the range its target lies in
 * @param tactics patterns of the tactics of the handwritten paper, {@code " | "} between those that are as good
 * @param notYet which of these goals and tactics are not there yet, with the reason
 * @param screenLinesAtMost how long the one screen may be
 */
record Expectations(
        int expectations,
        @Nullable List<String> firstGaps,
        @Nullable List<String> gapsInOrder,
        @Nullable List<String> gaps,
        @Nullable List<String> noGaps,
        @Nullable List<String> firstTactics,
        @Nullable List<String> noTactics,
        @Nullable List<String> noLever,
        @Nullable List<String> nothingAbout,
        @Nullable List<String> notAhead,
        @Nullable List<String> behindUs,
        @Nullable List<String> strengths,
        @Nullable List<String> noStrengths,
        @Nullable List<String> rivalStrengths,
        @Nullable List<String> noRivalStrengths,
        @Nullable List<String> noConclusionFrom,
        @Nullable List<String> asksFirst,
        @Nullable List<Target> goals,
        @Nullable List<String> tactics,
        @Nullable Map<String, String> notYet,
        int screenLinesAtMost) {

    /** A goal a consultant sets: its id, and the least and most its target may be, in the unit of the measure. */
    record Target(String goal, double from, double to) {}

    /** The reason why a goal or tactic that is expected is not there yet; null where it is. */
    @Nullable
    String notYet(String id) {
        return notYet == null ? null : notYet.get(id);
    }

    /** Reads the expectations that lie in a folder; an unknown key is refused. */
    static Expectations in(Path folder) throws IOException {
        Path file = folder.resolve("expectations.yaml");
        Document document = StrictReader.read(file.toString(), Files.readAllBytes(file));
        if (!document.problems().isEmpty()) {
            throw new AssertionError(document.problems());
        }
        return JsonText.read(JsonText.fromYaml(Objects.requireNonNull(document.root())), Expectations.class);
    }
}
