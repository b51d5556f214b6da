package org.cxadvisor.audit;

import java.util.List;
import java.util.Map;
import org.cxadvisor.rulebase.Catalogue;

/** What audits of an industry usually list, as it stands in {@code rules/skeletons.yaml}. */
public final class Skeletons {

    private final List<Skeleton> all;
    private final Map<String, String> examples;

    private Skeletons(SkeletonFile file) {
        this.all = List.copyOf(file.list());
        this.examples = Map.copyOf(file.examples());
    }

    /** The skeletons this program was built with. */
    public static Skeletons builtIn() {
        return new Skeletons(
                Catalogue.read("skeletons", Shelf.class).files().get(0).file());
    }

    /** The skeleton of an industry; the last one, which is for all, where none is made for it. */
    public Skeleton of(String industry) {
        return all.stream()
                .filter(skeleton -> skeleton.industries().contains(industry))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }

    /** What may be written in a part of an audit; empty where there is no example. */
    public String example(String part) {
        return examples.getOrDefault(part, "");
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, SkeletonFile file) {}

    record SkeletonFile(int skeletons, Map<String, String> examples, List<Skeleton> list) {}

    /**
     * What an audit lists.
     *
     * @param id what it is called
     * @param industries those it is made for; none where it is for all
     * @param measures the ids of the measures that are usual
     * @param touchpoints the touchpoints that are usual
     */
    public record Skeleton(
            String id, List<String> industries, List<String> measures, List<UsualTouchpoint> touchpoints) {

        public Skeleton {
            industries = List.copyOf(industries);
            measures = List.copyOf(measures);
            touchpoints = List.copyOf(touchpoints);
        }
    }

    /** A touchpoint that such organizations usually have. */
    public record UsualTouchpoint(String id, String name, String stage, List<String> channels) {

        public UsualTouchpoint {
            channels = List.copyOf(channels);
        }
    }
}
