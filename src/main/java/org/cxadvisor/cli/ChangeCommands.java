package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxadvisor.explore.AuditEdit;

/** {@code set unset undo redo changes}: what a shell does to the audit it has open, each told by what it moves. */
final class ChangeCommands {

    private final CommandRun cx;
    private final Changes changes;

    ChangeCommands(CommandRun cx) {
        this.cx = cx;
        this.changes = cx.open().changes();
    }

    /**
     * Does one of them.
     *
     * @param tokens the command and what follows it
     * @throws NotJudgedException when no audit is open, or nothing can be done
     */
    Exit run(List<String> tokens) {
        Path audit = cx.open().file();
        if (audit == null) {
            throw new NotJudgedException("nothing-open", Map.of("word", tokens.get(0)));
        }
        List<String> words = tokens.subList(1, tokens.size());
        return switch (tokens.get(0)) {
            case "set" -> make(audit, WhatIfCommand.edits(assigned(words)));
            case "unset" -> make(audit, without(words));
            case "undo" -> move(audit, changes::undo, changes::redo, "shell.undone", "nothing-to-undo");
            case "redo" -> move(audit, changes::redo, changes::undo, "shell.redone", "nothing-to-redo");
            default -> list();
        };
    }

    /** {@code set PLACE VALUE} says the same as {@code set PLACE=VALUE}. */
    private static List<String> assigned(List<String> words) {
        if (words.size() < 2 || words.get(0).contains("=")) {
            return words;
        }
        return List.of(words.get(0) + "=" + String.join(" ", words.subList(1, words.size())));
    }

    private static List<AuditEdit> without(List<String> places) {
        if (places.isEmpty()) {
            throw new NotJudgedException("no-change-named", Map.of());
        }
        return places.stream().map(AuditEdit::without).toList();
    }

    private Exit make(Path audit, List<AuditEdit> edits) {
        return Advisor.moved(audit, cx, edits, () -> changes.make(edits), changes::drop);
    }

    /** Takes a change back or makes it again; where the file has changed so that it cannot be, all stays as it was. */
    private Exit move(Path audit, Supplier<Optional<List<AuditEdit>>> change, Runnable back, String told, String none) {
        return Advisor.moved(
                audit,
                cx,
                List.of(),
                () -> {
                    List<AuditEdit> edits = change.get().orElseThrow(() -> new NotJudgedException(none, Map.of()));
                    edits.forEach(edit -> cx.screen().out().println(cx.say(told, Map.of("change", said(edit)))));
                },
                back);
    }

    private Exit list() {
        List<AuditEdit> edits = changes.edits();
        if (edits.isEmpty()) {
            cx.screen().out().println(cx.say("shell.unchanged", Map.of()));
        }
        edits.forEach(edit -> cx.screen().out().println(cx.say("shell.change", Map.of("change", said(edit)))));
        return Exit.DONE;
    }

    private String said(AuditEdit edit) {
        return edit.value()
                .map(value -> edit.place() + ": " + value)
                .orElseGet(() -> cx.say("what-if.removed", Map.of("place", edit.place())));
    }
}
