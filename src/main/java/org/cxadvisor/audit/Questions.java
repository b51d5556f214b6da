package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxadvisor.rulebase.Catalogue;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** What we would like to know, held against what an audit answers. */
public final class Questions {

    private static final List<String> NAMES = List.of("name", "says", "id", "theme");

    private final List<Entry> entries;
    private final Map<String, Derived> derived;

    private Questions(List<Entry> entries, Map<String, Derived> derived) {
        this.entries = entries;
        this.derived = derived;
    }

    /** The questions this program was built with. */
    public static Questions builtIn() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Derived> derived = new HashMap<>();
        for (Filed filed : Catalogue.read("questions", Shelf.class).files()) {
            entries.addAll(filed.file().list());
            filed.file().derived().forEach(one -> derived.put(one.id(), one));
        }
        return new Questions(entries, derived);
    }

    /** What the strategy itself may leave open, by its kind. */
    public Derived derived(String kind) {
        return Objects.requireNonNull(derived.get(kind), kind);
    }

    /** Whether a question asks already for what a gap of that name leaves open. */
    public boolean ask(String gapName) {
        return entries.stream().anyMatch(entry -> gapName.equals(entry.fills()));
    }

    /** Every question that applies to an audit, what to ask first before the rest. */
    public List<Question> of(Node audit) {
        List<Question> questions = new ArrayList<>();
        Set<String> sectors = sectors(audit);
        Set<String> industries = industries(audit);
        for (Entry entry : entries) {
            if (entry.notFor() != null && industries.stream().anyMatch(entry.notFor()::contains)) {
                continue;
            }
            walk(entry, audit, List.of(entry.path().split("/", -1)), 0, "", "", sectors, questions);
            if (entry.also() != null && isKnown(node(audit, entry.also()))) {
                questions.replaceAll(question -> question.kind().equals(entry.id()) ? question.answered() : question);
            }
        }
        questions.sort(Comparator.comparingInt(Question::rank)
                .thenComparing(question -> question.place().line())
                .thenComparing(Question::kind)
                .thenComparing(Question::path));
        return questions;
    }

    /** The industry, what its own word is like, and the public services where the sector is public. */
    private static Set<String> industries(Node audit) {
        Set<String> industries = new LinkedHashSet<>();
        if (node(audit, "organization/industry") instanceof Scalar industry) {
            industries.add(industry.text());
            if (node(audit, "own-words/" + industry.text() + "/like") instanceof Scalar like) {
                industries.add(like.text());
            }
        }
        if (node(audit, "organization/sector") instanceof Scalar sector
                && sector.text().equals("public")) {
            industries.add("public-services");
        }
        return industries;
    }

    private void walk(
            Entry entry,
            Node node,
            List<String> path,
            int depth,
            String walked,
            String about,
            Set<String> sectors,
            List<Question> found) {
        String step = path.get(depth);
        boolean last = depth == path.size() - 1;
        if (step.equals("*")) {
            for (Named item : items(node)) {
                String name = item.name();
                String there = walked + "/" + item.step();
                if (last) {
                    ask(entry, item.node(), item.node(), there, name, sectors, found);
                } else {
                    walk(entry, item.node(), path, depth + 1, there, name, sectors, found);
                }
            }
        } else if (last) {
            ask(entry, any(entry, node, step, sectors), node, walked + "/" + step, about, sectors, found);
        } else if (child(node, step) != null) {
            Node next = Objects.requireNonNull(child(node, step));
            walk(entry, next, path, depth + 1, walked + "/" + step, about, sectors, found);
        } else if (!path.contains("*")) {
            String there = walked + "/" + String.join("/", path.subList(depth, path.size()));
            ask(entry, null, node, there, about, sectors, found);
        }
    }

    /** The sources that are about the industry, and the empty one where a figure that names none can be of no other. */
    private static Set<String> sectors(Node audit) {
        Set<String> sectors = new HashSet<>();
        List<Fields> sources = audit instanceof Fields fields ? Nodes.items(fields, "sources") : List.of();
        for (Fields source : sources) {
            if (Nodes.word(source, "describes").equals("sector")) {
                sectors.add(Nodes.word(source, "id"));
            }
        }
        if (!sectors.isEmpty() && sources.size() == 1) {
            sectors.add("");
        }
        return sectors;
    }

    /** Whether an answer is a figure about the industry, which leaves the question about us open. */
    private static boolean isOfSector(Entry entry, @Nullable Node answer, Set<String> sectors) {
        String source = answer instanceof Fields figure ? Nodes.word(figure, "source") : "";
        boolean isFigure = entry.path().startsWith("metrics/") || entry.path().endsWith("/rating");
        return answer != null && sectors.contains(source) && (isFigure || !source.isEmpty());
    }

    private static @Nullable Node child(Node node, String key) {
        return node instanceof Fields fields ? fields.get(key) : null;
    }

    private static boolean isKnown(@Nullable Node answer) {
        return answer != null
                && !(answer instanceof Scalar scalar && scalar.text().equals("unknown"));
    }

    private static @Nullable Node node(Node audit, String path) {
        Node node = audit;
        for (String key : path.split("/", -1)) {
            node = node == null ? null : child(node, key);
        }
        return node;
    }

    private static void ask(
            Entry entry,
            @Nullable Node answer,
            Node around,
            String path,
            String about,
            Set<String> sectors,
            List<Question> found) {
        boolean pointless = answer instanceof Scalar scalar && scalar.text().equals("not-applicable")
                || answer == null && entry.unless() != null && isKnown(node(around, entry.unless()));
        if (!pointless) {
            boolean known = isKnown(answer) && !isOfSector(entry, answer, sectors);
            found.add(new Question(
                    entry.id(),
                    path.substring(1),
                    about,
                    known,
                    entry.rank(),
                    entry.decides(),
                    entry.onlyToFill(),
                    (answer == null ? around : answer).place()));
        }
    }

    /** The first alternative that is answered, else the first that is there at all. */
    private static @Nullable Node any(Entry entry, Node node, String alternatives, Set<String> sectors) {
        Node there = null;
        if (node instanceof Fields fields) {
            for (String key : alternatives.split("\\|", -1)) {
                Node value = fields.get(key);
                if (isKnown(value) && !isOfSector(entry, value, sectors)) {
                    return value;
                }
                there = there == null ? value : there;
            }
        }
        return there;
    }

    private static List<Named> items(Node node) {
        List<Named> items = new ArrayList<>();
        if (node instanceof Items list) {
            for (Node item : list.items()) {
                String path = item.place().path();
                items.add(new Named(path.substring(path.lastIndexOf('/') + 1), name(item), item));
            }
        } else if (node instanceof Fields fields) {
            for (Field field : fields.fields()) {
                if (!field.key().equals(Audit.US)) {
                    items.add(new Named(field.key(), field.key(), field.value()));
                }
            }
        }
        return items;
    }

    private static String name(Node item) {
        if (item instanceof Fields fields) {
            for (String key : NAMES) {
                if (fields.get(key) instanceof Scalar name) {
                    return name.text();
                }
            }
        }
        return "";
    }

    private record Named(String step, String name, Node node) {}

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, QuestionFile file) {}

    record QuestionFile(int questions, List<Entry> list, List<Derived> derived) {}

    /**
     * A question that no key of the audit answers, but the strategy leaves open.
     *
     * @param id its kind
     * @param rank what to ask first: 1 before 2
     * @param decides what the answer would decide
     * @param why why it is asked
     * @param tag where the rank comes from
     */
    public record Derived(String id, int rank, String decides, String why, String tag) {}

    /**
     * A question that keys of the audit answer.
     *
     * @param id its kind
     * @param path where the answer would stand
     * @param also a path whose answer answers it, too
     * @param unless a path beside the last key of its own; what is known there makes it pointless
     * @param notFor the industries that are not asked
     * @param fills the gap of a name it asks for already, so that the gap asks for nothing of its own
     * @param rank what to ask first: 1 before 2
     * @param decides what the answer would decide
     * @param onlyToFill whether it is asked only where little else is open
     * @param why why it is asked
     * @param tag where the rank comes from
     */
    record Entry(
            String id,
            String path,
            @Nullable String also,
            @Nullable String unless,
            @Nullable List<String> notFor,
            @Nullable String fills,
            int rank,
            String decides,
            boolean onlyToFill,
            String why,
            String tag) {}
}
