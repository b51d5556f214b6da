package org.cxadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxadvisor.metric.Period;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.Decision;
import org.cxadvisor.session.Decision.Kind;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code accept reject defer assign agree note}: what the client decides, and the plan around it at once. */
final class DecisionCommands {

    private static final String BECAUSE = "because";
    private static final String UNTIL = "until";

    private final CommandRun cx;
    private List<String> words = List.of();

    DecisionCommands(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec(String name) {
        Kind kind =
                switch (name) {
                    case "accept" -> Kind.ACCEPTED;
                    case "reject" -> Kind.REJECTED;
                    case "defer" -> Kind.DEFERRED;
                    case "assign" -> Kind.OWNER;
                    case "agree" -> Kind.AGREED;
                    case "note" -> Kind.NOTE;
                    default -> throw new IllegalArgumentException(name);
                };
        return CommandSyntax.of(name, () -> decide(name, kind))
                .some(
                        kind == Kind.AGREED ? "GOAL" : kind == Kind.OWNER || kind == Kind.NOTE ? "ID" : "TACTIC",
                        String.class,
                        given -> words = given)
                .words();
    }

    private Exit decide(String name, Kind kind) {
        SessionStep step = SessionStep.of(cx);
        Strategy strategy = step.sound(step.audit().branch());
        String id = id(words.get(0), kind, strategy);
        List<String> rest = words.subList(1, words.size());
        Decision decision =
                switch (kind) {
                    case OWNER, NOTE -> new Decision(kind, id, said(name, rest), "");
                    case AGREED -> new Decision(kind, id, "", "");
                    default ->
                        new Decision(
                                kind,
                                id,
                                String.join(" ", because(rest)),
                                until(String.join(" ", SessionStep.before(BECAUSE, SessionStep.after(UNTIL, rest)))));
                };
        Branch next = step.audit().branch().deciding(decision);
        Exit exit = step.to(
                step.audit().branches().with(next),
                List.of(cx.messages()
                        .say(
                                "session." + name,
                                Map.of(
                                        "id",
                                        title(id, strategy),
                                        "says",
                                        decision.says(),
                                        "until",
                                        decision.until()))));
        if (kind == Kind.AGREED
                && next.decisions().stream()
                        .noneMatch(one -> one.kind() == Kind.OWNER && one.of().equals(id))) {
            cx.screen().out().println(cx.say("session.agree.unowned", Map.of("id", id)));
        }
        return exit;
    }

    /** A client hears titles; who types again needs the id. */
    private String title(String id, Strategy strategy) {
        return cx.words().session().isPresenting()
                ? strategy.tactics()
                        .byId()
                        .first(id)
                        .map(tactic -> tactic.playbook().title())
                        .orElse(id.substring(0, id.indexOf('@')).replace('-', ' '))
                : id;
    }

    private static List<String> because(List<String> rest) {
        List<String> reason = SessionStep.after(BECAUSE, rest);
        return SessionStep.before(UNTIL, reason);
    }

    private String said(String name, List<String> rest) {
        List<String> said = !rest.isEmpty() && rest.get(0).equals("to") ? rest.subList(1, rest.size()) : rest;
        if (said.isEmpty()) {
            throw new NotJudgedException("nothing-" + name, Map.of("id", words.get(0)));
        }
        return String.join(" ", said);
    }

    private static String until(String typed) {
        if (!typed.isEmpty() && Period.parseDate(typed).isEmpty()) {
            throw new NotJudgedException("no-date", Map.of("value", typed, "option", UNTIL));
        }
        return typed;
    }

    /** The id that was typed, or the only one of its playbook or metric; of several, the only one that is planned. */
    private static String id(String typed, Kind kind, Strategy strategy) {
        List<String> tactics = Stream.concat(
                        strategy.tactics().open().stream(), strategy.tactics().forbidden().stream())
                .map(Candidate::id)
                .toList();
        List<String> goals =
                strategy.goals().goals().stream().map(goal -> goal.id()).toList();
        List<String> known = new ArrayList<>(kind == Kind.AGREED ? goals : tactics);
        if (kind == Kind.OWNER || kind == Kind.NOTE) {
            known.addAll(goals);
        }
        List<String> meant = known.stream()
                .filter(id -> id.equals(typed) || id.startsWith(typed + "@"))
                .toList();
        if (meant.contains(typed)) {
            return typed;
        }
        List<String> planned = meant.stream()
                .filter(id -> strategy.plan().tactics().stream()
                        .anyMatch(one -> one.tactic().id().equals(id)))
                .toList();
        if (meant.size() == 1 || planned.size() == 1) {
            return meant.size() == 1 ? meant.get(0) : planned.get(0);
        }
        if (meant.size() > 1) {
            throw new NotJudgedException("several-of-that-id", Map.of("id", typed, "known", String.join(", ", meant)));
        }
        throw new NotJudgedException(
                kind == Kind.AGREED ? "no-goal" : "no-tactic-here", Map.of("id", typed), NearestWord.to(typed, known));
    }
}
