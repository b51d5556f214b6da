package org.cxadvisor.concern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code rules/concerns.yaml} as the build lays it out. */
record ConcernFile(
        int concerns,
        Map<String, String> like,
        List<String> light,
        List<String> waits,
        List<String> trust,
        Map<String, List<String>> joinsAt,
        List<String> failed,
        List<String> contact,
        List<String> severe,
        List<String> onScreen,
        List<String> daysWaitedFor,
        Map<String, String> waitOfDays,
        List<String> recordedByComplaint,
        List<String> fairness,
        List<String> closed,
        List<String> closedHow,
        Map<String, UsualMeasure> measures,
        List<String> failing,
        List<String> succeeding,
        List<String> markers,
        Map<String, List<String>> channels,
        Map<String, String> channelsLike,
        Map<String, String> metAt,
        Map<String, List<String>> themeNames,
        Map<String, List<String>> segmentKinds,
        List<Definition> definitions) {

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, ConcernFile file) {}

    /**
     * A measure that many organizations take.
     *
     * @param better {@code higher} or {@code lower}
     * @param names the words in a name by which it is known
     */
    record UsualMeasure(String better, List<String> names) {}

    record Definition(
            String id,
            String means,
            @Nullable List<String> themes,
            @Nullable List<String> metrics,
            @Nullable List<String> feeds,
            @Nullable List<String> phrases,
            @Nullable List<String> waitsFor,
            @Nullable List<String> trusted,
            @Nullable List<String> quality,
            @Nullable List<String> things,
            @Nullable List<String> places,
            @Nullable List<String> light,
            @Nullable Map<String, List<String>> bySector,
            @Nullable String findOut) {

        Concern concern() {
            return new Concern(id, means, list(themes), list(metrics), list(feeds), findOut == null ? "" : findOut);
        }

        static List<String> list(@Nullable List<String> words) {
            return words == null ? List.of() : words;
        }
    }
}
