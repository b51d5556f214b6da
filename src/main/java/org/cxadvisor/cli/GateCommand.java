package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.cxadvisor.check.CheckSettings;
import org.cxadvisor.check.Gate;
import org.cxadvisor.check.GateJudge;
import org.cxadvisor.check.GateResult;
import org.cxadvisor.check.Snapshot;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.finding.GateText;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gate [AUDIT] [--against AUDIT|REF]}: whether an audit keeps what its project requires. */
final class GateCommand implements Callable<Exit> {

    private static final String STRATEGY = "strategy.yaml";

    private @Nullable Path named;
    private @Nullable String against;
    private @Nullable Path goals;
    private Format format = Format.PRETTY;
    private final CommandRun cx;

    GateCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("gate", this)
                .maybe("AUDIT", Path.class, given -> named = given)
                .option("AUDIT|REF", String.class, given -> against = given, "--against")
                .option("STRATEGY", Path.class, given -> goals = given, "--goals")
                .option("FORMAT", Format.class, given -> format = given, "--format")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Path audit = cx.chosen("gate", named);
        List<Gate> gates = gates(audit);
        Advisor advice = cx.advice(audit).toDraft();
        JudgedAudit judged = advice.judge(audit, cx);
        if (!judged.isSound()) {
            return advice.refuse(judged, cx);
        }
        JudgedAudit earlier = against == null ? null : earlier(against, audit, advice);
        if (earlier != null && !earlier.isSound()) {
            return advice.refuse(earlier, cx);
        }
        Snapshot now = Snapshot.of(advice.draft(judged, cx));
        Snapshot before = earlier == null ? null : Snapshot.of(advice.draftOfItsDay(earlier, cx));
        refuseUnknown(gates, now, advice);
        gates.forEach(gate -> refuseOtherUnit(gate, now));
        double enough = advice.judgement().thresholds().value("answers-to-show-a-score");
        GateJudge judge = new GateJudge(now, before, strategy(gates), enough);
        List<GateResult> results = new ArrayList<>();
        gates.forEach(gate -> results.addAll(judge.judge(gate)));
        tell(results);
        return results.stream().anyMatch(GateResult::fails) ? Exit.WRONG : Exit.DONE;
    }

    private void tell(List<GateResult> results) {
        GateText text = new GateText(cx.messages());
        cx.screen()
                .out()
                .print(
                        switch (format) {
                            case PRETTY -> text.plain(results);
                            case JSON -> text.json(results);
                            case MARKDOWN -> text.markdown(results);
                        });
        cx.tell("cli.told", Map.of("text", text.closing(results)));
    }

    private List<Gate> gates(Path audit) {
        Path root = Project.root(cx.at(audit));
        CheckSettings settings = root == null ? CheckSettings.NONE : CheckRun.settings(root);
        List<Gate> gates = settings.gates();
        if (gates.isEmpty()) {
            throw new NotJudgedException("no-gates", Map.of());
        }
        for (Gate gate : gates) {
            if (!gate.isWhole()) {
                throw new NotJudgedException(
                        "misshapen-gate", Map.of("place", gate.place().toString()));
            }
        }
        return gates;
    }

    /** A name that can be no measure or gap would pass for ever. */
    private void refuseUnknown(List<Gate> gates, Snapshot now, Advisor advice) {
        List<String> metrics = new ArrayList<>(now.units().keySet());
        advice.judgement().metrics().stream().map(MetricDefinition::id).forEach(metrics::add);
        List<String> concerns =
                new ArrayList<>(advice.judgement().vocabulary().words("themes").keySet());
        Concerns.builtIn().all().stream().map(Concern::id).forEach(concerns::add);
        now.gaps().keySet().forEach(id -> concerns.add(id.replaceFirst("@.*", "")));
        for (Gate gate : gates) {
            String name = gate.about().replaceFirst("@.*", "");
            List<String> known = gate.gap().isEmpty() ? metrics : concerns;
            boolean isAny = gate.gap().equals(Gate.ANY);
            boolean isOwn = name.startsWith("own-");
            if (!isAny && !isOwn && (!gate.about().contains("@") || !known.contains(name))) {
                String nearest = NearestWord.to(name, known);
                throw new NotJudgedException(
                        "unknown-gate",
                        Map.of("name", gate.about(), "place", gate.place().toString()),
                        nearest.isEmpty() ? "" : nearest + gate.about().replaceFirst("^[^@]*", ""));
            }
        }
    }

    /** 4.5 beside 57% would pass for ever. */
    private static void refuseOtherUnit(Gate gate, Snapshot now) {
        String unit = now.unit(gate.measure().replaceFirst("@.*", ""));
        for (String limit : gate.limitsInAnotherUnit(unit)) {
            throw new NotJudgedException(
                    "limit-in-another-unit",
                    Map.of(
                            "limit",
                            limit,
                            "name",
                            gate.measure(),
                            "unit",
                            unit,
                            "place",
                            gate.place().toString()));
        }
    }

    private JudgedAudit earlier(String other, Path audit, Advisor advice) throws IOException {
        Path file = path(other);
        if (file != null && Files.exists(cx.at(file))) {
            return advice.judge(new AuditFinder(cx, "cx gate AUDIT --against AUDIT").audit(file), cx.ofItsDay());
        }
        GitFiles commit = new GitFiles(other, cx);
        Optional<byte[]> bytes = commit.read(audit);
        if (bytes.isEmpty()) {
            throw new NotJudgedException("not-in-ref", Map.of("ref", other, "file", audit.toString()));
        }
        return advice.judge(audit, other, bytes.get(), commit);
    }

    /** Null where no file system takes the name. */
    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** The strategy whose goals are meant; null where no gate names a goal. */
    private @Nullable Node strategy(List<Gate> gates) {
        if (gates.stream().allMatch(gate -> gate.goal().isEmpty())) {
            return null;
        }
        Path file = goals == null ? named : goals;
        if (file != null && Files.isDirectory(cx.at(file))) {
            file = file.resolve(STRATEGY);
        }
        if (file == null || !"strategy".equals(FileKinds.kind(cx.at(file)))) {
            throw new NotJudgedException("no-goals", Map.of());
        }
        String name = Advisor.name(file);
        Node root = StrictReader.read(name, Advisor.bytes(cx.at(file), name)).root();
        if (root == null) {
            throw new NotJudgedException("no-goals", Map.of());
        }
        return root;
    }

    /** How results are written. */
    enum Format {
        PRETTY,
        JSON,
        MARKDOWN;

        /** Prints what a command found: lines for a screen of a width, a JSON document, or Markdown. */
        void print(
                CommandRun cx,
                IntFunction<List<String>> screen,
                Supplier<Map<String, Object>> document,
                Supplier<String> markdown) {
            switch (this) {
                case PRETTY ->
                    screen.apply(cx.screen().width()).forEach(cx.screen().out()::println);
                case JSON -> cx.screen().out().print(JsonText.write(document.get()));
                case MARKDOWN -> cx.screen().out().print(markdown.get());
            }
        }
    }
}
