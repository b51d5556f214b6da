package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.NoSuchPlaceException;
import org.cxadvisor.report.MovesText;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.Branches;
import org.cxadvisor.session.Decision;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code branch compare keep drop}: several lines of thought beside each other. */
final class BranchCommands {

    private final CommandRun cx;
    private List<String> words = List.of();

    BranchCommands(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec(String name) {
        return switch (name) {
            case "branch" ->
                CommandSyntax.of(name, this::branch)
                        .any("NAME", String.class, this::take)
                        .words();
            case "compare" ->
                CommandSyntax.of(name, this::compare)
                        .any("NAME", String.class, this::take)
                        .words();
            case "keep" -> CommandSyntax.of(name, this::keep).words();
            case "drop" -> CommandSyntax.of(name, this::drop).words();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void take(List<String> given) {
        words = given;
    }

    private Exit branch() {
        SessionStep step = SessionStep.of(cx);
        Branches branches = step.audit().branches();
        if (words.isEmpty()) {
            branches.branches().keySet().forEach(name -> cx.screen()
                    .out()
                    .println(cx.say(
                            name.equals(branches.current()) ? "session.branch.here" : "session.branch",
                            Map.of("name", name))));
            return Exit.DONE;
        }
        String name = String.join("-", words);
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,30}")) {
            throw new NotJudgedException("no-branch-name", Map.of("name", name));
        }
        boolean isNew = branches.branch(name).isEmpty();
        return step.to(
                branches.on(name),
                List.of(cx.messages().say(isNew ? "session.branched" : "session.switched", Map.of("name", name))));
    }

    /** Two branches side by side; of one, it beside where one is; of none, where one is beside main. */
    private Exit compare() {
        SessionStep step = SessionStep.of(cx);
        Branches branches = step.audit().branches();
        String one = words.isEmpty() ? Branches.MAIN : words.get(0);
        String other = words.size() < 2 ? branches.current() : words.get(1);
        if (one.equals(other)) {
            throw new NotJudgedException("one-branch", Map.of("name", one));
        }
        Strategy first = step.sound(named(branches, one));
        Strategy second = step.sound(named(branches, other));
        step.print(MovesText.ofBranches(
                one,
                first,
                other,
                second,
                step.advice().index(),
                Advisor.language(second, cx),
                cx.screen().width(),
                !cx.words().session().isPresenting()));
        return Exit.DONE;
    }

    private static Branch named(Branches branches, String name) {
        return branches.branch(name)
                .orElseThrow(() -> new NotJudgedException(
                        "no-branch",
                        Map.of("name", name),
                        NearestWord.to(name, List.copyOf(branches.branches().keySet()))));
    }

    /** What the branch states and decides becomes part of main; what was only supposed does not. */
    private Exit keep() {
        SessionStep step = SessionStep.of(cx);
        Branches branches = step.audit().branches();
        if (branches.isOnMain()) {
            throw new NotJudgedException("on-main", Map.of());
        }
        Branch main = branches.main();
        int kept = 0;
        int left = 0;
        for (Branch.Change change : branches.now().changesSince(main)) {
            Optional<Branch> next = change.isSupposed() ? Optional.empty() : stating(main, change.edit(), step);
            main = next.orElse(main);
            kept += next.isPresent() ? 1 : 0;
            left += next.isPresent() ? 0 : 1;
        }
        int decided = 0;
        for (Decision decision : branches.now().decisions()) {
            decided += main.decisions().contains(decision) ? 0 : 1;
            main = main.deciding(decision);
        }
        Branches next = branches.dropped().with(main);
        return step.to(
                next,
                List.of(cx.messages()
                        .say(
                                "session.kept",
                                Map.of(
                                        "name",
                                        branches.current(),
                                        "changes",
                                        kept,
                                        "decisions",
                                        decided,
                                        "left",
                                        left))));
    }

    private static Optional<Branch> stating(Branch main, AuditEdit edit, SessionStep step) {
        try {
            Optional<String> text = step.advice().places().changed(main.text(), edit);
            Optional<String> stated = step.advice().places().changed(main.stated(), edit);
            return text.isPresent() && stated.isPresent()
                    ? Optional.of(main.stating(edit, text.get(), stated.get()))
                    : Optional.empty();
        } catch (NoSuchPlaceException gone) {
            return Optional.empty();
        }
    }

    private Exit drop() {
        SessionStep step = SessionStep.of(cx);
        Branches branches = step.audit().branches();
        if (branches.isOnMain()) {
            throw new NotJudgedException("on-main", Map.of());
        }
        return step.to(
                branches.dropped(), List.of(cx.messages().say("session.dropped", Map.of("name", branches.current()))));
    }
}
