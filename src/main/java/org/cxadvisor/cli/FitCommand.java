package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.Trials;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Work;
import org.cxadvisor.report.MovesText;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fit [AUDIT] --budget EUR 60k --people 12}: the plan within other limits, beside the plan within those of the audit. */
final class FitCommand implements Callable<Exit> {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final List<String> rest = new ArrayList<>();

    private @Nullable String budget;

    private @Nullable String people;

    private final CommandRun cx;

    FitCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("fit", this)
                .any("AUDIT", String.class, this::take)
                .option("MONEY", String.class, given -> budget = given, "--budget")
                .option("WEEKS", String.class, given -> people = given, "--people")
                .spec();
    }

    /** What stands before an option and what stands behind it is given one after the other. */
    private void take(List<String> given) {
        given.stream().filter(word -> !rest.contains(word)).forEach(rest::add);
    }

    @Override
    public Exit call() {
        List<String> words = new ArrayList<>(rest);
        List<AuditEdit> edits = new ArrayList<>();
        if (budget != null) {
            edits.add(AuditEdit.set("limits/budget", money(budget, words)));
        }
        if (people != null) {
            edits.add(AuditEdit.set("limits/people", work(people)));
        }
        if (edits.isEmpty()) {
            throw new NotJudgedException("no-limits-named", Map.of());
        }
        if (words.size() > 1) {
            throw new NotJudgedException("one-audit", Map.of("word", words.get(1)));
        }
        Path audit = words.isEmpty() ? null : Path.of(words.get(0));
        return Advisor.explore(cx.chosen("fit", audit), cx, (trials, telling) -> answer(edits, trials, telling));
    }

    private static List<String> answer(List<AuditEdit> edits, Trials trials, Advisor.Telling telling) {
        List<AuditEdit> own =
                edits.stream().map(edit -> inCurrency(edit, trials)).toList();
        Strategy then = trials.strategy(own)
                .orElseThrow(() -> new NotJudgedException("no-such-limits", Map.of("limits", told(own))));
        return MovesText.ofFit(telling.strategy(), then, telling.index(), telling.messages(), telling.width());
    }

    private static String told(List<AuditEdit> edits) {
        return String.join(
                ", ", edits.stream().flatMap(edit -> edit.value().stream()).toList());
    }

    /** An amount, whose currency may stand apart: a shell takes {@code EUR 60k} for two words. */
    private static String money(String typed, List<String> words) {
        String text = typed;
        if (CURRENCY.matcher(typed).matches()) {
            int next = 0;
            while (next < words.size()
                    && Money.parse(typed + " " + words.get(next)).isEmpty()) {
                next++;
            }
            text = next < words.size() ? typed + " " + words.remove(next) : typed;
        }
        String amount = text.replaceFirst("^([A-Z]{3})(?=\\d)", "$1 ");
        if (Money.parse(amount).filter(money -> money.per().isEmpty()).isEmpty()) {
            throw new NotJudgedException("no-budget", Map.of("word", typed));
        }
        return amount;
    }

    /** A bare amount is in the currency of the audit; another currency is not converted, as a budget is no price. */
    private static AuditEdit inCurrency(AuditEdit edit, Trials trials) {
        String value = edit.value().orElse("");
        if (!edit.place().equals("limits/budget")) {
            return edit;
        }
        String own = trials.currency();
        String typed = Money.parse(value).map(Money::currency).orElse("");
        if (own.isEmpty() && typed.isEmpty()) {
            throw new NotJudgedException("no-currency", Map.of("word", value));
        }
        if (!own.isEmpty() && !typed.isEmpty() && !typed.equals(own)) {
            throw new NotJudgedException("other-currency", Map.of("word", value, "own", own));
        }
        return typed.isEmpty() ? AuditEdit.set(edit.place(), own + " " + value) : edit;
    }

    private static String work(String typed) {
        String text = NUMBER.matcher(typed).matches() ? typed + " person-weeks" : typed;
        if (Work.parse(text).isEmpty()) {
            throw new NotJudgedException("no-people", Map.of("word", typed));
        }
        return text;
    }
}
