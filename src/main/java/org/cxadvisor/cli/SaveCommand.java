package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.run.DecisionNeededException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.Decision;
import org.cxadvisor.session.SavedFiles;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.session.StrategyText;
import org.cxadvisor.session.Timeline;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code save [FOLDER]}: changes go into the audit and decisions into the strategy, all else in both stays as it is. */
final class SaveCommand implements Callable<Exit> {

    private @Nullable Path folder;

    private final CommandRun cx;

    SaveCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("save", this)
                .maybe("FOLDER", Path.class, given -> folder = given)
                .spec();
    }

    /** Both texts are worked out before either is written. */
    @Override
    public Exit call() throws IOException {
        SessionAudit audit = cx.sessionAudit();
        Timeline timeline = audit.timeline();
        Path into = strategy(audit);
        boolean isThere = into != null && Files.exists(cx.at(into));
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (timeline.changesAudit()) {
            checkUnchanged(audit);
            files.put(Project.file(cx.at(audit.file()), audit.file().toString()), stated(timeline));
        }
        if (into != null && (timeline.changesStrategy() || folder != null)) {
            files.put(cx.at(into), decided(into, audit).getBytes(StandardCharsets.UTF_8));
        }
        if (files.isEmpty()) {
            say(timeline.now().main().supposes() ? "session.save.supposed" : "session.save.nothing", Map.of());
            return Exit.DONE;
        }
        SavedFiles.write(files);
        boolean wroteStrategy = into != null && files.containsKey(cx.at(into));
        keep(audit, into);
        tell(timeline, audit, wroteStrategy ? into : null);
        if (wroteStrategy && isThere) {
            say("session.save.plan", Map.of("file", into));
        }
        return Exit.DONE;
    }

    /** The file of the strategy that decisions go into; null where none is known and nothing was decided. */
    private @Nullable Path strategy(SessionAudit audit) {
        Path known = audit.strategy().orElse(null);
        Path into = folder == null ? known : folder.resolve(StrategyDocument.STRATEGY_FILE);
        if (into == null && audit.timeline().changesStrategy()) {
            throw new NotJudgedException("no-strategy-to-save", Map.of());
        }
        return into;
    }

    private static byte[] stated(Timeline timeline) {
        return timeline.now().main().stated().getBytes(StandardCharsets.UTF_8);
    }

    private void checkUnchanged(SessionAudit audit) {
        byte[] found = Advisor.bytes(cx.at(audit.file()), audit.file().toString());
        if (!Arrays.equals(audit.bytes(), found)) {
            throw new DecisionNeededException(
                    "changed-on-disk", Map.of("file", audit.file().toString()));
        }
    }

    /** What was saved is what the files say now. */
    private void keep(SessionAudit audit, @Nullable Path into) {
        Timeline timeline = audit.timeline();
        if (timeline.changesAudit()) {
            audit.written(stated(timeline));
        }
        SessionAudit saved = into == null || audit.strategy().isPresent()
                ? audit
                : new SessionAudit(
                        audit.file(), audit.bytes(), into, timeline.now().main().decisions());
        saved.timeline(timeline.afterSaving());
        cx.words().session().keep(saved);
    }

    private void tell(Timeline before, SessionAudit audit, @Nullable Path wrote) {
        List<String> names = new ArrayList<>();
        if (before.changesAudit()) {
            names.add(audit.file().toString());
        }
        if (wrote != null) {
            names.add(wrote.toString());
        }
        say("session.save.done", Map.of("files", String.join(", ", names)));
        if (before.now().main().supposes()) {
            say("session.save.supposed", Map.of());
        }
    }

    /** The text of a strategy with what was decided; where there is none yet, it is drafted into its folder first. */
    private String decided(Path into, SessionAudit audit) throws IOException {
        if (!Files.exists(cx.at(into))) {
            draft(into.resolveSibling(""), audit);
        }
        String text = SessionAudit.text(Advisor.bytes(cx.at(into), into.toString()));
        boolean isKnown = audit.strategy().filter(into::equals).isPresent();
        List<Decision> before = isKnown ? audit.timeline().decided() : List.of();
        return decided(text, before, audit.timeline().now().main().decisions(), into);
    }

    /**
     * The text after what was decided and taken back in this session.
     *
     * @param before what was decided when it was last read or written
     * @param now what is decided
     */
    private String decided(String text, List<Decision> before, List<Decision> now, Path into) {
        List<Decision> there = StrategyText.decisions(text);
        String after = text;
        for (Decision decision : before) {
            if (there.contains(decision) && now.stream().noneMatch(one -> one.replaces(decision))) {
                after = StrategyText.without(after, decision).orElseThrow(() -> unspliced(decision));
            }
        }
        for (Decision decision : now) {
            if (before.contains(decision) || there.contains(decision)) {
                continue;
            }
            if (there.stream().anyMatch(one -> decision.replaces(one) && !before.contains(one))) {
                throw new DecisionNeededException("decided-on-disk", Map.of("file", into.toString()));
            }
            after = StrategyText.with(after, decision, cx.today()).orElseThrow(() -> unspliced(decision));
        }
        return after;
    }

    private static NotJudgedException unspliced(Decision decision) {
        return new NotJudgedException("not-in-place", Map.of("place", decision.of()));
    }

    /** A strategy of what the audit states, without what is only supposed. */
    private void draft(Path into, SessionAudit audit) throws IOException {
        Project.checkFolder(cx.at(into), into.toString());
        SessionStep step = SessionStep.of(cx);
        Branch stated = audit.branches().main().withoutSuppositions();
        Map<String, String> files = step.advice().files(step.sound(stated), step.judged(stated), cx);
        if (OutputFolder.write(cx.at(into), files) instanceof OutputFolder.Unwritable unwritable) {
            throw AdviseCommand.unwritable(unwritable, cx);
        }
    }

    private void say(String sentence, Map<String, ?> values) {
        cx.screen().out().println(cx.say(sentence, values));
    }
}
