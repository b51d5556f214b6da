package org.cxadvisor.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cxadvisor.audit.AuditForm;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.report.ConcernText;
import org.cxadvisor.report.KeyText;
import org.cxadvisor.report.MetricText;
import org.cxadvisor.report.PageText;
import org.cxadvisor.report.ThresholdText;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.FormKey;
import org.cxadvisor.yaml.FormKeys;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code explain NAME}: the page of a rule, of a metric or of a key of an audit. */
final class ExplainCommand implements Callable<Exit> {

    private String name = "";

    private final CommandRun cx;

    ExplainCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("explain", this)
                .one("NAME", String.class, given -> name = given)
                .spec();
    }

    @Override
    public Exit call() {
        RuleIndex index = cx.advice().index();
        int width = cx.screen().width();
        List<String> lines = index.page(name)
                .map(page -> new PageText(cx.messages(), index).of(page, width))
                .or(() -> MetricCatalogue.page(name).map(page -> new MetricText(cx.messages(), width).of(page)))
                .or(() -> key(width))
                .or(this::threshold)
                .or(() -> concern(width))
                .orElseThrow(this::unknown);
        lines.forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    private Optional<List<String>> key(int width) {
        List<FormKey> keys = keys(cx.advice().judgement()).find(name);
        return keys.isEmpty() ? Optional.empty() : Optional.of(new KeyText(cx.messages(), width).of(name, keys));
    }

    private static FormKeys keys(Judgement judgement) {
        return new FormKeys(AuditForm.of(judgement.vocabulary(), judgement.metrics()));
    }

    /** A number that decides: what it is, why, who measured it, and whose it is. */
    private Optional<List<String>> threshold() {
        Judgement judgement = cx.advice().judgement();
        Optional<Thresholds.Entry> found = judgement.thresholds().entry(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean companys = !Thresholds.builtIn().entry(name).equals(found);
        return Optional.of(new ThresholdText(
                        cx.messages(), judgement.sources(), cx.screen().width())
                .of(found.get(), companys));
    }

    /** A concern by its id, or the one that a name such as a touchpoint's surely says. */
    private Optional<List<String>> concern(int width) {
        Concerns concerns = Concerns.builtIn();
        ConcernText text = new ConcernText(cx.messages(), width);
        Optional<List<String>> named = concerns.get(name).map(text::of);
        boolean known = cx.advice().judgement().playbooks().get().get(name).isPresent()
                || cx.advice().judgement().vocabulary().words("themes").containsKey(name);
        if (named.isPresent() || known) {
            return named;
        }
        ReadConcern read = concerns.read(name, "");
        return read.sure()
                ? concerns.get(read.concern()).map(concern -> text.of(name, read, concern))
                : Optional.empty();
    }

    /** What can be explained: the rules, then the metrics, the concerns and the keys of an audit. */
    static List<String> names(Judgement judgement) {
        List<String> names = new ArrayList<>();
        judgement.index().pages().forEach(page -> names.add(page.rule()));
        judgement.metrics().forEach(metric -> names.add(metric.id()));
        Concerns.builtIn().all().forEach(concern -> names.add(concern.id()));
        names.addAll(keys(judgement).paths());
        return names;
    }

    private NotJudgedException unknown() {
        Playbooks playbooks = cx.advice().judgement().playbooks().get();
        if (playbooks.get(name).isPresent()) {
            return new NotJudgedException("playbook-to-explain", Map.of("playbook", name));
        }
        String theme = cx.advice().judgement().vocabulary().words("themes").get(name);
        if (theme != null) {
            String closing = playbooks.all().stream()
                    .filter(playbook -> playbook.addresses().contains(name))
                    .map(Playbook::id)
                    .collect(Collectors.joining(", "));
            return new NotJudgedException(
                    closing.isEmpty() ? "open-theme-to-explain" : "theme-to-explain",
                    Map.of("theme", name, "meaning", theme, "playbooks", closing));
        }
        return new NotJudgedException("unknown-rule", Map.of("rule", name), nearest());
    }

    /** The likeliest intention; a key may also be named by the end of its path. */
    private String nearest() {
        Judgement judgement = cx.advice().judgement();
        List<String> known = new ArrayList<>(names(judgement));
        int steps = name.split("/", -1).length;
        for (String path : keys(judgement).paths()) {
            String[] parts = path.split("/", -1);
            if (parts.length > steps) {
                known.add(String.join("/", Arrays.asList(parts).subList(parts.length - steps, parts.length)));
            }
        }
        return NearestWord.to(name, known);
    }
}
