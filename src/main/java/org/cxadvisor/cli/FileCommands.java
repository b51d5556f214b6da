package org.cxadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.AuditPlaces;
import org.cxadvisor.explore.NoSuchPlaceException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.Branches;
import org.cxadvisor.session.Decision;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.session.StrategyText;
import org.cxadvisor.session.Timeline;
import org.cxadvisor.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code open close status reload}: what a session has open. */
final class FileCommands {

    private static final String DISCARD = "discard";

    private static final Set<Decision.Kind> REASONED =
            Set.of(Decision.Kind.ACCEPTED, Decision.Kind.REJECTED, Decision.Kind.DEFERRED);

    private final CommandRun cx;
    private List<String> words = List.of();

    FileCommands(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec(String name) {
        return switch (name) {
            case "open" ->
                CommandSyntax.of(name, this::open)
                        .one("AUDIT", Path.class, given -> words = List.of(given.toString()))
                        .spec();
            case "close" ->
                CommandSyntax.of(name, this::close)
                        .any("DISCARD", String.class, given -> words = given)
                        .words();
            case "status" -> CommandSyntax.of(name, this::status).spec();
            case "reload" -> CommandSyntax.of(name, this::reload).spec();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** An audit, the one behind a strategy, or the one of a folder, with what its strategy says was decided. */
    static SessionAudit opened(Path typed, CommandRun cx) {
        Path file = new AuditFinder(cx, "cx shell AUDIT").audit(typed);
        byte[] bytes = Advisor.bytes(cx.at(file), file.toString());
        Path beside = typed.resolve(StrategyDocument.STRATEGY_FILE);
        @Nullable Path strategy = !file.equals(typed) ? Files.isDirectory(cx.at(typed)) ? beside : typed : null;
        if (strategy == null || !Files.isRegularFile(cx.at(strategy))) {
            return new SessionAudit(file, bytes, null, List.of());
        }
        String text = SessionAudit.text(Advisor.bytes(cx.at(strategy), strategy.toString()));
        return new SessionAudit(file, bytes, strategy, StrategyText.decisions(text));
    }

    private Exit open() {
        refuseToLose();
        cx.words().session().open(opened(Path.of(words.get(0)), cx));
        return status();
    }

    private Exit close() {
        if (!words.contains(DISCARD)) {
            refuseToLose();
        }
        cx.sessionAudit();
        cx.words().session().close();
        return Exit.DONE;
    }

    private void refuseToLose() {
        if (cx.words().isUnsaved()) {
            throw new NotJudgedException("unsaved", Map.of());
        }
    }

    Exit status() {
        SessionAudit live = cx.sessionAudit();
        Timeline timeline = live.timeline();
        Branches branches = timeline.now();
        line("session.status", Map.of("name", live.name(), "file", live.file().toString()));
        live.strategy().ifPresent(file -> line("session.status.strategy", Map.of("file", file.toString())));
        line(
                "session.status.branch",
                Map.of("name", branches.current(), "count", branches.branches().size()));
        for (Branch.Change change : branches.now().changes()) {
            AuditEdit edit = change.edit();
            line(
                    edit.value().isPresent() ? "session.status.edit" : "session.status.removal",
                    Map.of("place", edit.place(), "value", edit.value().orElse("")));
        }
        for (Decision decision : branches.now().decisions()) {
            String sentence = "session.status." + decision.kind().name().toLowerCase(Locale.ROOT);
            line(
                    REASONED.contains(decision.kind()) && !decision.says().isEmpty() ? sentence + ".because" : sentence,
                    Map.of("id", decision.of(), "says", decision.says()));
        }
        if (branches.now().supposes()) {
            line("session.status.supposed", Map.of());
        }
        if (!branches.isOnMain()) {
            line("session.status.on-branch", Map.of("name", branches.current()));
        }
        line(timeline.isUnsaved() ? "session.status.unsaved" : "session.status.saved", Map.of());
        return Exit.DONE;
    }

    private void line(String sentence, Map<String, ?> values) {
        cx.screen().out().println(cx.say(sentence, values));
    }

    /** The files as they are now, with what was changed since applied to them anew. */
    private Exit reload() {
        SessionAudit before = cx.sessionAudit();
        SessionStep step = SessionStep.of(cx);
        var was = step.advised(before.branch());
        SessionAudit after = opened(before.openedAs(), cx);
        AuditPlaces places = step.advice().places();
        Branches branches = after.branches();
        int lost = 0;
        for (Branch branch : before.branches().branches().values()) {
            Branch anew = branches.main().named(branch.name());
            for (Branch.Change change : branch.changes()) {
                Optional<Branch> next = again(anew, change, places);
                lost += next.isPresent() ? 0 : 1;
                anew = next.orElse(anew);
            }
            for (Decision decision : branch.decisions()) {
                anew = before.timeline().decided().contains(decision) ? anew : anew.deciding(decision);
            }
            branches = branches.with(anew);
        }
        Branches again = branches.on(before.branches().current());
        String told = cx.messages().say("session.reloaded", Map.of("lost", lost));
        if (!again.equals(after.branches())) {
            after.timeline(after.timeline().then(told, again));
        }
        cx.words().session().open(after);
        SessionStep now = SessionStep.of(cx);
        now.tell(was, now.advised(after.branch()), List.of(told));
        return Exit.DONE;
    }

    private static Optional<Branch> again(Branch branch, Branch.Change change, AuditPlaces places) {
        try {
            AuditEdit edit = change.edit();
            Optional<String> text = places.changed(branch.text(), edit);
            return change.isSupposed()
                    ? text.map(then -> branch.supposing(edit, then))
                    : text.flatMap(then ->
                            places.changed(branch.stated(), edit).map(stated -> branch.stating(edit, then, stated)));
        } catch (NoSuchPlaceException gone) {
            return Optional.empty();
        }
    }
}
