package org.cxadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Level;
import org.cxadvisor.report.MovesText;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.Branches;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.session.Timeline;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** A step of a session: what counts then, and only what of the advice moved. */
final class SessionStep {

    private final CommandRun cx;
    private final SessionAudit audit;
    private final Advisor advice;

    private SessionStep(CommandRun cx, SessionAudit audit) {
        this.cx = cx;
        this.audit = audit;
        this.advice = cx.advice(audit.file()).toDraft();
    }

    /** @throws NotJudgedException when no audit is open */
    static SessionStep of(CommandRun cx) {
        SessionAudit audit = cx.sessionAudit();
        tellWhereChanged(audit, cx);
        return new SessionStep(cx, audit);
    }

    /** Says once that somebody else wrote the file; what is open stays as it is. */
    private static void tellWhereChanged(SessionAudit audit, CommandRun cx) {
        Path file = cx.at(audit.file());
        if (Files.isRegularFile(file)
                && audit.isNews(Advisor.bytes(file, audit.file().toString()))) {
            cx.screen().err().println(cx.say("session.changed-on-disk", Map.of("file", audit.file())));
        }
    }

    SessionAudit audit() {
        return audit;
    }

    Advisor advice() {
        return advice;
    }

    /** A branch as read and checked. */
    JudgedAudit judged(Branch branch) {
        return advice.judge(audit, branch, cx);
    }

    /** The advice on a branch; null while it has errors. */
    @Nullable
    Strategy advised(Branch branch) {
        JudgedAudit judged = judged(branch);
        return judged.isSound() ? advice.draft(audit, branch, judged, cx) : null;
    }

    /** The advice on a branch that has no errors. */
    Strategy sound(Branch branch) {
        Strategy strategy = advised(branch);
        if (strategy == null) {
            throw new NotJudgedException("open-has-errors", Map.of());
        }
        return strategy;
    }

    /**
     * Goes on to what counts next, and says what moved; refuses what would bring errors into a sound audit.
     *
     * @param head what was done, a sentence each
     */
    Exit to(Branches next, List<String> head) {
        return to(audit.timeline().then(head.get(0), next), head);
    }

    /** Goes back or forward to what counted before, and says what moved. */
    Exit to(Timeline next, List<String> head) {
        Branch from = audit.branch();
        Branch to = next.now().now();
        @Nullable Strategy before = advised(from);
        @Nullable Strategy after = advised(to);
        if (after == null && before != null) {
            throw WhatIfCommand.refused(judged(to), advice.index(), cx);
        }
        audit.timeline(next);
        if (from.isJudgedLike(to)) {
            head.forEach(line -> cx.screen().out().println(cx.say("session.done", Map.of("change", line))));
        } else {
            tell(before, after, head);
        }
        return Exit.DONE;
    }

    /** Says what differs between two states. */
    void tell(@Nullable Strategy before, @Nullable Strategy after, List<String> head) {
        if (before != null && after != null) {
            print(MovesText.ofStep(
                    head,
                    before,
                    after,
                    advice.index(),
                    Advisor.language(after, cx),
                    cx.screen().width(),
                    !cx.words().session().isPresenting()));
            return;
        }
        head.forEach(line -> cx.screen().out().println(cx.say("session.done", Map.of("change", line))));
        long errors = judged(audit.branch()).problems().stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .count();
        cx.screen().out().println(cx.say("session.errors", Map.of("count", errors)));
    }

    void print(List<String> lines) {
        lines.forEach(cx.screen().out()::println);
    }

    /** Words after a word that divides them, such as {@code because}; none where it is not there. */
    static List<String> after(String divider, List<String> words) {
        int at = words.indexOf(divider);
        return at < 0 ? List.of() : words.subList(at + 1, words.size());
    }

    /** Words before a word that divides them; all where it is not there. */
    static List<String> before(String divider, List<String> words) {
        int at = words.indexOf(divider);
        return at < 0 ? words : words.subList(0, at);
    }
}
