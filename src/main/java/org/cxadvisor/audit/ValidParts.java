package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What is left of a document without the parts that are wrong, so that what is right can still be judged. */
final class ValidParts {

    private static final String UNKNOWN_KEY = "unknown-key";

    private final Set<Start> wrong = new HashSet<>();
    private final Map<Start, String> misspelt = new HashMap<>();

    private record Start(String file, int line, int column) {

        static Start of(Place place) {
            return new Start(place.file(), place.line(), place.column());
        }
    }

    private ValidParts(Collection<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.rule().equals(UNKNOWN_KEY) && !problem.suggestion().isEmpty()) {
                misspelt.put(Start.of(problem.place()), problem.suggestion());
            } else if (problem.level() == Level.ERROR) {
                wrong.add(Start.of(problem.place()));
            }
        }
    }

    /**
     * Without every part in which an error begins, and with misspelt keys as they were meant; empty when it is the document
     * itself that is wrong, or the day it is to be judged by.
     */
    static Optional<Fields> of(Fields document, Collection<Problem> problems) {
        ValidParts remainder = new ValidParts(problems);
        return remainder.isWrong(document.place()) || remainder.hidesItsDay(document)
                ? Optional.empty()
                : Optional.of(remainder.fields(document, remainder::part));
    }

    /** Whether its day is wrong or unread, or may stand under a key that nobody knows; so with what all else is read by. */
    private boolean hidesItsDay(Fields document) {
        return isWrong(document.get("as-of"))
                || isWrong(document.get("period"))
                || !document.has("as-of") && !document.has("period")
                || !document.hasReadAll("organization")
                || !document.hasReadAll("own-metrics")
                || !document.has("as-of") && document.fields().stream().anyMatch(field -> isWrong(field.keyPlace()));
    }

    private Fields fields(Fields map, Function<Node, @Nullable Node> kept) {
        List<Field> left = new ArrayList<>();
        for (Field field : map.fields()) {
            Node value = isWrong(field.keyPlace()) ? null : kept.apply(field.value());
            if (value != null) {
                String meant = misspelt.getOrDefault(Start.of(field.keyPlace()), field.key());
                left.add(new Field(meant, field.keyPlace(), value));
            }
        }
        return new Fields(left, map.place(), map.whole());
    }

    /** A part of the document itself: what is right in it stands without what is wrong beside it. */
    private @Nullable Node part(Node node) {
        return node instanceof Fields map && !isWrong(map.place()) ? fields(map, this::left) : left(node);
    }

    /** Anything deeper: where one value is wrong, nobody can say what those beside it mean. */
    private @Nullable Node left(Node node) {
        if (isWrong(node.place())) {
            return null;
        }
        if (node instanceof Fields map) {
            boolean doubtful =
                    map.fields().stream().anyMatch(field -> isWrong(field.keyPlace()) || isWrong(field.value()));
            return doubtful ? null : fields(map, this::left);
        }
        return node instanceof Items list ? items(list) : node;
    }

    private Items items(Items list) {
        List<Node> left = new ArrayList<>();
        for (Node item : list.items()) {
            Node kept = left(item);
            if (kept != null) {
                left.add(kept);
            }
        }
        return new Items(left, list.place());
    }

    private boolean isWrong(@Nullable Node node) {
        return node != null && isWrong(node.place());
    }

    private boolean isWrong(Place place) {
        return wrong.contains(Start.of(place));
    }
}
