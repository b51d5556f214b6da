package org.cxadvisor.concern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code rules/concerns.yaml} as the build lays it out. */
record ConcernFile(
        int concerns,
        Map<String, String> like,
        List<String> light,
        List<String> trust,
        List<String> people,
        List<String> waits,
        List<ChannelRow> byChannel,
        List<Definition> definitions) {

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, ConcernFile file) {}

    /** What a touchpoint of these channels is about at each stage when its name says nothing. */
    record ChannelRow(List<String> channels, Map<String, String> stages) {}

    record Offset(double points, String why) {}

    record Definition(
            String id,
            String means,
            boolean beside,
            @Nullable List<String> themes,
            @Nullable List<String> metrics,
            @Nullable List<String> feeds,
            @Nullable List<String> formerly,
            @Nullable Offset offset,
            @Nullable String loss,
            @Nullable Map<String, String> lossByTheme,
            boolean oneCaseIsEnough,
            @Nullable List<String> phrases,
            @Nullable List<String> waitsFor,
            @Nullable List<String> quality,
            @Nullable List<String> things,
            @Nullable List<String> places,
            @Nullable List<String> light,
            @Nullable Map<String, List<String>> bySector,
            @Nullable String findOut) {

        Concern concern() {
            return new Concern(
                    id,
                    means,
                    beside,
                    list(themes),
                    list(metrics),
                    list(feeds),
                    list(formerly),
                    offset == null ? 0 : offset.points(),
                    loss == null ? "" : loss,
                    lossByTheme == null ? Map.of() : lossByTheme,
                    oneCaseIsEnough,
                    findOut == null ? "" : findOut);
        }

        static List<String> list(@Nullable List<String> words) {
            return words == null ? List.of() : words;
        }
    }
}
