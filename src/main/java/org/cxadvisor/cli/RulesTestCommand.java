package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebook.BrokenCasesException;
import org.cxadvisor.rulebook.CaseReader;
import org.cxadvisor.rulebook.CaseResult;
import org.cxadvisor.rulebook.CaseRunner;
import org.cxadvisor.rulebook.CompanyBook;
import org.cxadvisor.rulebook.RuleCase;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules test [DIR]}: every rule of a folder, alone, finds what its cases say and nothing else. */
final class RulesTestCommand implements Callable<Exit> {

    private static final String CASES = ".cases.yaml";

    private @Nullable Path folder;

    private final CommandRun cx;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private int run;
    private int failed;

    RulesTestCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("test", this)
                .maybe("DIR", Path.class, given -> folder = given)
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Path named = folder == null ? cx.typedRules() : folder;
        if (named == null) {
            throw new NotJudgedException("no-folder-to-test", Map.of());
        }
        Path typed = named;
        CompanyBook book = cx.ours().book(cx.at(typed), typed.toString());
        if (!book.isSound()) {
            throw new CompanyBookException(book.problems(), book.lines());
        }
        if (book.rules().isEmpty()) {
            throw new NotJudgedException("no-rules-to-test", Map.of("folder", typed.toString()));
        }
        for (RuleFile rule : book.rules()) {
            test(rule, typed, book);
        }
        if (!problems.isEmpty()) {
            throw new CompanyBookException(problems, lines);
        }
        cx.tell(
                "cli.cases-ran",
                Map.of(
                        "rules", book.rules().size(),
                        "cases", run,
                        "failed", failed));
        return failed == 0 ? Exit.DONE : Exit.WRONG;
    }

    private void test(RuleFile rule, Path typed, CompanyBook book) throws IOException {
        if (book.judgement().index().page(rule.stem()).isEmpty()) {
            fail("rules.test.no-page", Map.of("rule", rule.stem(), "file", shown(typed, rule, ".md")));
        }
        List<RuleCase> cases = cases(rule, typed, book);
        boolean finds = cases.stream().anyMatch(one -> !one.finds().isEmpty());
        boolean quiet = cases.stream().anyMatch(one -> one.finds().isEmpty());
        if (problems.isEmpty() && !(finds && quiet)) {
            fail(
                    finds ? "rules.test.no-quiet-case" : "rules.test.no-finding-case",
                    Map.of("rule", rule.stem(), "file", shown(typed, rule, CASES)));
        }
        CaseRunner runner = new CaseRunner(book.judgement().rules());
        List<CaseResult> results =
                cases.stream().map(one -> runner.run(rule, one)).toList();
        run += results.size();
        results.stream().filter(result -> !result.passes()).forEach(this::tell);
        if (!results.isEmpty() && results.stream().allMatch(CaseResult::passes)) {
            say("rules.test.passed", Map.of("rule", rule.stem(), "cases", String.valueOf(results.size())));
        }
    }

    private List<RuleCase> cases(RuleFile rule, Path typed, CompanyBook book) throws IOException {
        String name = shown(typed, rule, CASES);
        Path file = cx.at(typed).resolve(rule.companion(CASES));
        if (!Files.exists(file)) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return new CaseReader(book.judgement()).read(name, bytes);
        } catch (BrokenCasesException broken) {
            problems.addAll(broken.problems());
            lines.put(
                    name,
                    new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            return List.of();
        }
    }

    private static String shown(Path typed, RuleFile rule, String ending) {
        return typed.resolve(rule.companion(ending)).toString().replace('\\', '/');
    }

    private void tell(CaseResult result) {
        fail(
                "rules.test.failed",
                Map.of(
                        "place",
                        result.one().place().toString(),
                        "name",
                        result.one().name()));
        result.wanted().forEach(text -> say("rules.test.wanted", Map.of("text", text)));
        if (result.found().isEmpty()) {
            say("rules.test.found-nothing", Map.of());
        }
        result.found().forEach(text -> say("rules.test.found", Map.of("text", text)));
    }

    private void fail(String sentence, Map<String, String> values) {
        failed++;
        say(sentence, values);
    }

    private void say(String sentence, Map<String, String> values) {
        cx.screen().out().println(cx.say(sentence, values));
    }
}
