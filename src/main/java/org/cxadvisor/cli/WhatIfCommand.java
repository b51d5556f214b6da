package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.NoSuchPlaceException;
import org.cxadvisor.explore.Trials;
import org.cxadvisor.finding.ProblemText;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.report.MovesText;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code what-if [AUDIT] PLACE=VALUE…}: what a change of the audit would move; the audit itself stays as it is. */
final class WhatIfCommand implements Callable<Exit> {

    private List<String> words = List.of();

    private final CommandRun cx;

    WhatIfCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("what-if", this)
                .some("CHANGE", String.class, given -> words = given)
                .spec();
    }

    @Override
    public Exit call() {
        int first = words.get(0).contains("=") ? 0 : 1;
        List<AuditEdit> edits = edits(words.subList(first, words.size()));
        @Nullable Path audit = first == 0 ? null : Path.of(words.get(0));
        return Advisor.explore(cx.chosen("what-if", audit), cx, (trials, telling) -> answer(edits, trials, telling));
    }

    /** The changes; what has no equals sign belongs to the value before it, as in {@code limits/budget=EUR 60k}. */
    static List<AuditEdit> edits(List<String> words) {
        List<String> whole = new ArrayList<>();
        for (String word : words) {
            if (word.contains("=") || whole.isEmpty()) {
                whole.add(word);
            } else {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + word);
            }
        }
        List<AuditEdit> edits = new ArrayList<>();
        for (String word : whole) {
            int equals = word.indexOf('=');
            if (equals < 1 || equals == word.length() - 1) {
                throw new NotJudgedException("no-change", Map.of("word", word));
            }
            edits.add(AuditEdit.set(
                    word.substring(0, equals).strip(),
                    word.substring(equals + 1).strip()));
        }
        if (edits.isEmpty()) {
            throw new NotJudgedException("no-change-named", Map.of());
        }
        return edits;
    }

    private List<String> answer(List<AuditEdit> typed, Trials trials, Advisor.Telling telling) {
        try {
            List<AuditEdit> edits = trials.meant(typed);
            Strategy then =
                    trials.strategy(edits).orElseThrow(() -> refused(trials.judged(edits), telling.index(), cx));
            return MovesText.ofChange(
                    edits, telling.strategy(), then, telling.index(), telling.messages(), telling.width());
        } catch (NoSuchPlaceException nowhere) {
            throw refused(nowhere);
        }
    }

    static NotJudgedException refused(NoSuchPlaceException nowhere) {
        return new NotJudgedException(
                nowhere.what(), Map.of("place", nowhere.place(), "value", nowhere.value()), nowhere.nearest());
    }

    /** A problem at its path: what is changed stands on no line. */
    private static Problem named(Problem problem) {
        Place place = problem.place();
        return new Problem(
                problem.rule(),
                problem.level(),
                new Place(place.file(), 0, 0, 0, place.path()),
                problem.values(),
                problem.suggestion());
    }

    /** Tells what would be wrong with an audit that was changed. */
    static NotJudgedException refused(JudgedAudit changed, RuleIndex index, CommandRun cx) {
        ProblemText text = new ProblemText(cx.messages(), index);
        for (Problem problem : changed.problems()) {
            if (problem.level() == Level.ERROR) {
                text.pretty(named(problem), Map.of()).forEach(cx.screen().err()::println);
            }
        }
        return new NotJudgedException("no-such-change", Map.of("file", changed.file()));
    }
}
