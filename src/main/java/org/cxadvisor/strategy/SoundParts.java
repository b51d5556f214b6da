package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/**
 * A strategy without what is wrong in it by its form, so that the rest can still be judged: a wrong value reads as unknown, a
 * misspelt key as it was meant, and nothing is said twice of one thing.
 */
final class SoundParts {

    private static final String ID = "/id";

    private final Set<String> wrong = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, String> misspelt = new HashMap<>();

    SoundParts(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.level() == Level.ERROR) {
                boolean key = problem.rule().equals("unknown-key")
                        && !problem.suggestion().isEmpty();
                paths.add(problem.place().path());
                if (key) {
                    misspelt.put(problem.place().toString(), problem.suggestion());
                } else {
                    wrong.add(problem.place().toString());
                }
            }
        }
    }

    /** What is left; empty where the document was not read to its end, or its goals or tactics are no lists. */
    Optional<Fields> of(Fields document) {
        boolean readable = document.whole()
                && Stream.of("goals", "tactics")
                        .allMatch(key -> document.get(key) instanceof Items list && !isWrong(list.place()));
        return readable ? Optional.of(fields(document)) : Optional.empty();
    }

    /** Whether something wrong was said already that an objection at this place would only repeat. */
    boolean isToldAt(Place place) {
        String path = place.path();
        boolean insideItem = path.endsWith(ID)
                && paths.stream().anyMatch(told -> told.startsWith(path.substring(0, path.length() - ID.length() + 1)));
        return isWrong(place) || insideItem;
    }

    private boolean isWrong(Place place) {
        return wrong.contains(place.toString());
    }

    private Fields fields(Fields map) {
        List<Field> sound = new ArrayList<>();
        for (Field field : map.fields()) {
            String meant = misspelt.getOrDefault(field.keyPlace().toString(), field.key());
            sound.add(new Field(meant, field.keyPlace(), node(field.value())));
        }
        return new Fields(sound, map.place(), map.whole());
    }

    private Node node(Node node) {
        if (node instanceof Scalar && isWrong(node.place())) {
            return new Scalar("unknown", true, node.place());
        } else if (node instanceof Fields map) {
            return fields(map);
        } else if (node instanceof Items list) {
            return new Items(list.items().stream().map(this::node).toList(), list.place());
        }
        return node;
    }
}
