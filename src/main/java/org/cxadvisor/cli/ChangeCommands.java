package org.cxadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.AuditPlaces;
import org.cxadvisor.explore.NoSuchPlaceException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.session.Timeline;
import org.cxadvisor.yaml.Node;
import picocli.CommandLine.Model.CommandSpec;

/** {@code set unset add remove undo redo changes}: the open audit with something changed, and only what moved. */
final class ChangeCommands {

    private static final String MEASURED = "measured";

    private static final int LONGEST = 60;

    private final CommandRun cx;
    private List<String> words = List.of();

    ChangeCommands(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec(String name) {
        return switch (name) {
            case "set" ->
                CommandSyntax.of(name, this::set)
                        .some("PLACE", String.class, this::take)
                        .words();
            case "unset", "remove" ->
                CommandSyntax.of(name, this::remove)
                        .some("PLACE", String.class, this::take)
                        .words();
            case "add" ->
                CommandSyntax.of(name, this::add)
                        .some("WHAT", String.class, this::take)
                        .words();
            case "undo" ->
                CommandSyntax.of(name, () -> move(-1))
                        .any("STEPS", String.class, this::take)
                        .words();
            case "redo" ->
                CommandSyntax.of(name, () -> move(1))
                        .any("STEPS", String.class, this::take)
                        .words();
            case "changes" -> CommandSyntax.of(name, this::list).spec();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void take(List<String> given) {
        words = given;
    }

    /** {@code set PLACE VALUE [measured SOURCE]}, or {@code set PLACE=VALUE…}. */
    private Exit set() {
        List<String> assigned = SessionStep.before(MEASURED, words);
        String source = String.join(" ", SessionStep.after(MEASURED, words));
        List<AuditEdit> edits =
                assigned.get(0).contains("=") ? WhatIfCommand.edits(assigned) : List.of(assigned(assigned));
        return attempt(() -> set(edits, source));
    }

    private static AuditEdit assigned(List<String> words) {
        List<String> value = words.subList(1, words.size());
        if (value.size() > 1 && List.of("=", "to").contains(value.get(0))) {
            value = value.subList(1, value.size());
        }
        if (value.isEmpty()) {
            throw new NotJudgedException("no-value-given", Map.of("place", words.get(0)));
        }
        return AuditEdit.set(words.get(0), String.join(" ", value));
    }

    private Exit set(List<AuditEdit> edits, String source) {
        SessionStep step = SessionStep.of(cx);
        AuditPlaces places = step.advice().places();
        Node root = root(step);
        Branch branch = step.audit().branch();
        List<String> head = new ArrayList<>();
        for (AuditEdit typed : edits) {
            AuditEdit edit = places.meant(root, typed);
            String place = edit.place();
            boolean supposed = source.isEmpty() && places.isMeasured(edit);
            branch = changed(branch, edit, places, supposed);
            head.add(cx.messages()
                    .say(
                            "session.set",
                            Map.of(
                                    "place",
                                    place,
                                    "before",
                                    shown(AuditPlaces.text(root, place)
                                            .orElse(cx.messages().say("session.nothing"))),
                                    "after",
                                    edit.value().orElse(""))));
            if (supposed) {
                head.add(supposed(AuditPlaces.counted(root, place)));
            }
            if (!source.isEmpty()) {
                branch = changed(branch, AuditEdit.set(around(place) + "/source", source), places, false);
            }
        }
        return step.to(step.audit().branches().with(branch), head);
    }

    private String supposed(Optional<String> counted) {
        return counted.map(count -> cx.messages().say("session.supposed.counted", Map.of("count", count)))
                .orElseGet(() -> cx.messages().say("session.supposed"));
    }

    /** What stood at a place, cut where it would fill the screen. */
    private static String shown(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String around(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private Branch changed(Branch branch, AuditEdit edit, AuditPlaces places, boolean supposed) {
        String text = places.changed(branch.text(), edit).orElseThrow(() -> unspliced(edit));
        if (supposed) {
            return branch.supposing(edit, text);
        }
        Optional<String> stated = stated(branch, edit, places);
        return stated.map(then -> branch.stating(edit, text, then)).orElseGet(() -> branch.supposing(edit, text));
    }

    /** What is stated of something that is only supposed to be there is supposed as well. */
    private static Optional<String> stated(Branch branch, AuditEdit edit, AuditPlaces places) {
        try {
            return places.changed(branch.stated(), edit);
        } catch (NoSuchPlaceException supposed) {
            return Optional.empty();
        }
    }

    private static NotJudgedException unspliced(AuditEdit edit) {
        return new NotJudgedException("not-in-place", Map.of("place", edit.place()));
    }

    private Node root(SessionStep step) {
        Node root = step.judged(step.audit().branch()).document();
        if (root == null) {
            throw new NotJudgedException("open-has-errors", Map.of());
        }
        return root;
    }

    private Exit remove() {
        return attempt(() -> {
            SessionStep step = SessionStep.of(cx);
            AuditPlaces places = step.advice().places();
            Node root = root(step);
            Branch branch = step.audit().branch();
            List<String> head = new ArrayList<>();
            for (String typed : words) {
                String place = places.whole(root, typed);
                String before = AuditPlaces.text(root, place)
                        .orElseThrow(() -> new NotJudgedException("no-place", Map.of("place", place, "value", "")));
                branch = changed(branch, AuditEdit.without(place), places, false);
                head.add(cx.messages().say("session.removed", Map.of("place", place, "before", shown(before))));
            }
            return step.to(step.audit().branches().with(branch), head);
        });
    }

    /** {@code add pain TOUCHPOINT THEME [KEY=VALUE…]}, or {@code add PLACE VALUE}: an item more in the list of a place. */
    private Exit add() {
        return attempt(() -> {
            SessionStep step = SessionStep.of(cx);
            AuditPlaces places = step.advice().places();
            Node root = root(step);
            AuditEdit edit = words.get(0).equals("pain") ? pain(root, places) : item(root, places);
            if (AuditPlaces.has(root, edit.place())) {
                throw new NotJudgedException("is-there", Map.of("place", edit.place()));
            }
            Branch next = changed(step.audit().branch(), edit, places, places.isMeasured(edit));
            List<String> head = new ArrayList<>();
            head.add(cx.messages()
                    .say(
                            "session.added",
                            Map.of("place", edit.place(), "after", edit.value().orElse(""))));
            if (places.isMeasured(edit)) {
                head.add(cx.messages().say("session.supposed"));
            }
            return step.to(step.audit().branches().with(next), head);
        });
    }

    private AuditEdit pain(Node root, AuditPlaces places) {
        if (words.size() < 3) {
            throw new NotJudgedException("no-pain-named", Map.of());
        }
        String touchpoint = places.whole(root, words.get(1));
        String theme = words.get(2);
        return AuditEdit.set(
                touchpoint + "/pains/" + theme, "{ theme: " + theme + pairs(words.subList(3, words.size())) + " }");
    }

    /** {@code share=6% says="Too dear"} as entries of a map; words without an equals sign belong to the value before them. */
    private static String pairs(List<String> words) {
        StringBuilder pairs = new StringBuilder();
        String key = "";
        StringBuilder value = new StringBuilder();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                pair(key, value, pairs);
                key = word.substring(0, equals);
                value = new StringBuilder(word.substring(equals + 1));
            } else {
                value.append(' ').append(word);
            }
        }
        pair(key, value, pairs);
        return pairs.toString();
    }

    private static void pair(String key, StringBuilder value, StringBuilder pairs) {
        if (!key.isEmpty() || !value.isEmpty()) {
            String text = unquoted(value.toString().strip());
            pairs.append(", ").append(key.isEmpty() ? "says" : key).append(": ");
            pairs.append(
                    text.matches("[\\w.%/: -]+")
                            ? text
                            : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    private AuditEdit item(Node root, AuditPlaces places) {
        if (words.size() < 2) {
            throw new NotJudgedException("nothing-to-add", Map.of("place", words.get(0)));
        }
        String list = places.whole(root, words.get(0));
        return AuditEdit.set(list + "/+", String.join(" ", words.subList(1, words.size())));
    }

    private Exit move(int direction) {
        SessionStep step = SessionStep.of(cx);
        SessionAudit audit = step.audit();
        String typed = words.isEmpty() ? "1" : words.get(0);
        if (!typed.matches("[1-9]\\d{0,5}")) {
            throw new NotJudgedException("no-steps", Map.of("word", typed));
        }
        Timeline before = audit.timeline();
        Timeline after = before.moved(direction * Integer.parseInt(typed));
        List<String> said = before.between(after);
        if (said.isEmpty()) {
            throw new NotJudgedException(direction < 0 ? "nothing-to-undo" : "nothing-to-redo", Map.of());
        }
        String sentence = direction < 0 ? "session.undone" : "session.redone";
        return step.to(
                after,
                said.stream()
                        .map(done -> cx.messages().say(sentence, Map.of("change", done)))
                        .toList());
    }

    private Exit list() {
        List<String> done = cx.sessionAudit().timeline().done();
        if (done.isEmpty()) {
            cx.screen().out().println(cx.say("session.unchanged", Map.of()));
        }
        done.forEach(said -> cx.screen().out().println(cx.say("session.done", Map.of("change", said))));
        return Exit.DONE;
    }

    private interface Step {
        Exit go();
    }

    private static Exit attempt(Step step) {
        try {
            return step.go();
        } catch (NoSuchPlaceException nowhere) {
            throw WhatIfCommand.refused(nowhere);
        }
    }
}
