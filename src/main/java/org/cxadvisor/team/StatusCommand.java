package org.cxadvisor.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cxadvisor.check.CheckedFile;
import org.cxadvisor.cli.Advisor;
import org.cxadvisor.cli.AuditFinder;
import org.cxadvisor.cli.CommandRun;
import org.cxadvisor.cli.CommandSyntax;
import org.cxadvisor.cli.FollowUp;
import org.cxadvisor.problem.Level;
import org.cxadvisor.quarter.FolderStatus;
import org.cxadvisor.quarter.StatusText;
import org.cxadvisor.quarter.Titles;
import org.cxadvisor.renewal.Difference;
import org.cxadvisor.renewal.Renewal;
import org.cxadvisor.renewal.RenewalFolder;
import org.cxadvisor.renewal.RenewalFolder.RefusedException;
import org.cxadvisor.report.StrategySentences;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.Splicer;
import org.jspecify.annotations.Nullable;

/** {@code status [DIR]}: what the folder of a strategy holds, what a renewal would do, and the command that helps next. */
final class StatusCommand implements Callable<Exit> {

    private @Nullable Path named;
    private final CommandRun cx;

    StatusCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSyntax syntax() {
        return CommandSyntax.of("status", this).maybe("DIR", Path.class, given -> named = given);
    }

    /** Without a folder, a shell tells what it has open. */
    @Override
    public Exit call() throws IOException {
        Exit open = named == null ? cx.sessionStatus() : null;
        return open == null ? told(named == null ? Path.of("") : named) : open;
    }

    private Exit told(Path folder) throws IOException {
        Path file = folder.resolve(StrategyDocument.STRATEGY_FILE);
        String typed = FollowUp.quoted(folder.toString().isEmpty() ? "." : folder.toString());
        if (!Files.isRegularFile(cx.at(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new NotJudgedException("no-strategy", Map.of("folder", typed));
        }
        byte[] bytes = Advisor.bytes(cx.at(file), file.toString());
        Node read = Splicer.of(new String(bytes, StandardCharsets.UTF_8))
                .map(Splicer::root)
                .orElse(null);
        if (!(read instanceof Fields strategy)) {
            cx.screen().err().println(cx.say("cli.unreadable-strategy", Map.of("folder", typed)));
            return Exit.WRONG;
        }
        Advisor advice = cx.advice(file);
        CheckedFile checked = advice.validate(file, bytes, cx);
        Quarter quarter = quarter(file, strategy, advice.toDraft());
        FolderStatus status = new FolderStatus(
                strategy,
                day(),
                quarter.behind(),
                quarter.newer(),
                count(checked, Level.ERROR),
                count(checked, Level.WARNING),
                edits(folder),
                hasDraft(folder),
                OutputFolder.edited(cx.at(folder)),
                conflicts(folder),
                quarter.outlook());
        Titles titles = new Titles(
                advice.judgement().playbooks().get(),
                quarter.strategy() == null
                        ? List.of()
                        : List.of(new StrategySentences(
                                quarter.strategy(), advice.judgement().index(), cx.messages())));
        new StatusText(status, titles, typed, cx.messages())
                .screen(cx.screen().width())
                .forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    private LocalDate day() {
        LocalDate given = cx.asOf();
        return given == null ? cx.today() : given;
    }

    private static int count(CheckedFile checked, Level level) {
        return (int) checked.problems().stream()
                .filter(problem -> problem.level() == level)
                .count();
    }

    /**
     * How a strategy stands to the audits beside it.
     *
     * @param newer the file of a newer audit; empty where there is none
     * @param strategy the advice on the newest of them; null where none can be given
     */
    private record Quarter(
            FolderStatus.Behind behind,
            String newer,
            @Nullable Strategy strategy,
            FolderStatus.Outlook outlook) {}

    private Quarter quarter(Path file, Fields strategy, Advisor advice) throws IOException {
        Path audit;
        try {
            audit = new AuditFinder(cx, "cx status DIR").audit(file);
        } catch (NotJudgedException missing) {
            FolderStatus.Behind behind = new FolderStatus.Behind(FolderStatus.Step.MISSING, from(strategy, "audit"));
            return new Quarter(behind, "", null, FolderStatus.Outlook.NONE);
        }
        JudgedAudit judged = advice.judge(audit, cx.ofItsDay());
        FolderStatus.Step step = !judged.isSound()
                ? FolderStatus.Step.BROKEN
                : MeaningDigest.digest(judged.root()).startsWith(from(strategy, "meaning"))
                        ? FolderStatus.Step.IN_STEP
                        : FolderStatus.Step.CHANGED;
        FolderStatus.Behind behind = new FolderStatus.Behind(step, FollowUp.quoted(audit.toString()));
        JudgedAudit newer = new NewerAudits(advice, cx).beside(audit, strategy);
        JudgedAudit next = newer == null ? judged : newer;
        String name = newer == null ? "" : FollowUp.quoted(newer.file());
        if (!next.isSound()) {
            return new Quarter(behind, name, null, FolderStatus.Outlook.NONE);
        }
        Strategy drafted = advice.draft(next, cx.ofItsDay());
        return new Quarter(behind, name, drafted, outlook(file.resolveSibling(""), next, drafted, advice));
    }

    private FolderStatus.Outlook outlook(Path folder, JudgedAudit audit, Strategy strategy, Advisor advice)
            throws IOException {
        String name = FollowUp.quoted(audit.file());
        try (RenewalFolder open = RenewalFolder.look(cx.at(folder))) {
            String draft =
                    Objects.requireNonNull(advice.files(strategy, audit, cx).get(StrategyDocument.STRATEGY_FILE));
            Renewal renewal = open.plan(draft, strategy, (isDue, decision) -> cx.messages()
                    .say(isDue ? "renew.returned.date" : "renew.returned.facts", decision));
            return FolderStatus.Outlook.of(name, renewal.differences());
        } catch (RefusedException refused) {
            return new FolderStatus.Outlook(
                    name, cx.say("status.refused." + refused.reason(), Map.of("shown", refused.shown())), Map.of());
        }
    }

    private List<Difference> edits(Path folder) throws IOException {
        try (RenewalFolder open = RenewalFolder.look(cx.at(folder))) {
            return open.edits();
        } catch (RefusedException untold) {
            return List.of();
        }
    }

    private boolean hasDraft(Path folder) throws IOException {
        try (RenewalFolder open = RenewalFolder.look(cx.at(folder))) {
            open.edits();
            return true;
        } catch (RefusedException untold) {
            return false;
        }
    }

    private int conflicts(Path folder) throws IOException {
        try (RenewalFolder open = RenewalFolder.look(cx.at(folder))) {
            return open.conflicts().size();
        } catch (RefusedException untold) {
            return 0;
        }
    }

    private static String from(Fields strategy, String key) {
        return strategy.get("made-from") instanceof Fields origin && origin.get(key) instanceof Scalar said
                ? said.text()
                : "";
    }
}
