package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.renewal.Conflict;
import org.cxadvisor.renewal.Difference;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.renewal.Renewal;
import org.cxadvisor.renewal.RenewalFolder;
import org.cxadvisor.renewal.RenewalFolder.RefusedException;
import org.cxadvisor.renewal.TextDiff;
import org.cxadvisor.run.DecisionNeededException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.run.Screen.Lines;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code renew AUDIT --into DIR}: the advice of a new audit goes into a strategy people own; nothing they decided is lost. */
final class RenewCommand implements Callable<Exit> {

    private static final int LONGEST = 100;
    private static final List<Kind> ORDER = List.of(
            Kind.CONFLICT,
            Kind.RETURNED,
            Kind.MEASURED,
            Kind.ADDED,
            Kind.REMOVED,
            Kind.UPDATED,
            Kind.PINNED,
            Kind.NO_LONGER_PROPOSED,
            Kind.STAYS_REMOVED);

    private @Nullable Path audit;
    private Path into = Path.of("");
    private boolean check;
    private boolean diff;
    private boolean yes;
    private boolean undo;

    private final CommandRun cx;

    RenewCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("renew", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .option("DIR", Path.class, given -> into = given, "-o", "--into")
                .flag(given -> check = given, "--check")
                .flag(given -> diff = given, "--diff")
                .flag(given -> yes = given, "--yes")
                .flag(given -> undo = given, "--undo")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Project.checkFolder(cx.at(into), into.toString());
        try {
            return undo ? undone() : renewed(cx.chosen("renew", audit));
        } catch (RefusedException refused) {
            return refused(refused, into, cx);
        }
    }

    private Exit undone() throws IOException, RefusedException {
        try (RenewalFolder folder = RenewalFolder.open(cx.at(into))) {
            tell(folder.undo(), "cli.renew-undone", into, cx);
        }
        return Exit.DONE;
    }

    private Exit renewed(Path file) throws IOException, RefusedException {
        cx.checkIsInFile(file);
        try (RenewalFolder folder = RenewalFolder.open(cx.at(into))) {
            Advisor advice = cx.advice(file).toDraft();
            JudgedAudit judged = advice.judge(file, cx);
            if (!judged.isSound()) {
                return advice.refuse(judged, cx);
            }
            Strategy strategy = advice.draft(judged, cx);
            Map<String, String> files = advice.files(strategy, judged, cx);
            Renewal renewal = folder.plan(
                    Objects.requireNonNull(files.get(StrategyDocument.STRATEGY_FILE)), strategy, this::returned);
            if (check || diff) {
                return shown(renewal);
            }
            Map<String, String> all = new TreeMap<>(files);
            all.putAll(advice.decidedPapers(renewal.text(), judged, cx));
            return written(folder, renewal, all);
        }
    }

    private String returned(boolean isDue, Map<String, String> decision) {
        return cx.messages().say(isDue ? "renew.returned.date" : "renew.returned.facts", decision);
    }

    private Exit shown(Renewal renewal) {
        if (diff) {
            TextDiff.of(renewal.before(), renewal.text())
                    .forEach(line -> cx.screen().out().println(Escaping.terminal(line)));
        } else {
            plan(renewal);
        }
        if (!renewal.conflicts().isEmpty()) {
            return Exit.HUMAN;
        }
        return check && renewal.isChange() ? Exit.WRONG : Exit.DONE;
    }

    private Exit written(RenewalFolder folder, Renewal renewal, Map<String, String> files) {
        plan(renewal);
        boolean isOpen = !renewal.conflicts().isEmpty();
        if (isOpen && !yes) {
            cx.screen()
                    .err()
                    .println(cx.say(
                            "cli.renew-undecided",
                            Map.of("count", renewal.conflicts().size())));
            return Exit.HUMAN;
        }
        tell(folder.write(renewal, files), renewal.isChange() ? "cli.renewed" : "cli.renewed-unchanged", into, cx);
        return isOpen ? Exit.HUMAN : Exit.DONE;
    }

    private void plan(Renewal renewal) {
        Lines out = cx.screen().out();
        for (Kind kind : ORDER) {
            List<Difference> all = renewal.differences().stream()
                    .filter(found -> found.kind() == kind)
                    .toList();
            if (!all.isEmpty()) {
                String sentence =
                        "renew." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                out.println(cx.say(sentence, Map.of("count", all.size())));
                if (List.of(Kind.ADDED, Kind.REMOVED, Kind.UPDATED).contains(kind)) {
                    all.stream()
                            .map(found -> String.join(
                                    "/",
                                    found.path()
                                            .subList(0, Math.min(2, found.path().size()))))
                            .distinct()
                            .forEach(place -> out.println(cx.say("renew.line.whole", Map.of("place", place))));
                } else {
                    all.forEach(found -> line(found, out));
                }
            }
        }
        if (!renewal.budget().isEmpty()) {
            out.println(cx.say("renew.budget", Map.of("draft", renewal.budget())));
        }
        List<Conflict> earlier = renewal.conflicts().stream()
                .filter(open -> renewal.differences().stream()
                        .noneMatch(found ->
                                found.kind() == Kind.CONFLICT && found.place().equals(open.place())))
                .toList();
        if (!earlier.isEmpty()) {
            out.println(cx.say("renew.earlier", Map.of("count", earlier.size())));
            earlier.forEach(open -> conflict(open.place(), open.was(), open.yours(), open.proposed(), cx));
        }
    }

    private void line(Difference found, Lines out) {
        if (found.kind() == Kind.CONFLICT) {
            conflict(found.place(), found.was(), found.yours(), found.proposed(), cx);
        } else if (found.kind() == Kind.PINNED && !found.yours().isEmpty()) {
            out.println(cx.say("renew.line.pinned", Map.of("place", found.place(), "because", found.yours())));
        } else {
            boolean isWhole = found.yours().isEmpty() || found.proposed().isEmpty();
            out.println(cx.say(
                    isWhole ? "renew.line.whole" : "renew.line.change",
                    Map.of(
                            "place", found.place(),
                            "yours", shortened(found.yours()),
                            "proposed", shortened(found.proposed()))));
        }
    }

    /** Both sides of a conflict, and what both come from. */
    static void conflict(String place, String was, String yours, String proposed, CommandRun cx) {
        Lines out = cx.screen().out();
        out.println(cx.say("renew.line.whole", Map.of("place", place)));
        out.println(cx.say("renew.line.yours", Map.of("yours", shortened(yours))));
        out.println(cx.say("renew.line.new", Map.of("proposed", shortened(proposed))));
        if (!was.isEmpty()) {
            out.println(cx.say("renew.line.last", Map.of("was", shortened(was))));
        }
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Says how writing ended. */
    static void tell(OutputFolder.Outcome outcome, String sentence, Path folder, CommandRun cx) {
        if (outcome instanceof OutputFolder.Unwritable unwritable) {
            throw AdviseCommand.unwritable(unwritable, cx);
        }
        cx.tell(sentence, Map.of("folder", FollowUp.quoted(folder.toString().isEmpty() ? "." : folder.toString())));
    }

    /** Says why a strategy cannot be renewed as it is. */
    static Exit refused(RefusedException why, Path folder, CommandRun cx) {
        Map<String, String> values = Map.of(
                "folder", FollowUp.quoted(folder.toString().isEmpty() ? "." : folder.toString()), "shown", why.shown());
        return switch (why.reason()) {
            case "other-organization", "newer-strategy", "edited-since" ->
                throw new DecisionNeededException(why.reason(), values);
            case "unreadable-strategy", "unspliceable" -> {
                cx.screen().err().println(cx.say("cli." + why.reason(), values));
                yield Exit.WRONG;
            }
            default -> throw new NotJudgedException(why.reason(), values);
        };
    }
}
