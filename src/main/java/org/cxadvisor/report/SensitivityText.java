package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxadvisor.explore.Sensitivity;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;

/** Which figures decide the advice, on a screen: what changes, and by which figure. */
public final class SensitivityText {

    private final ReportContext telling;

    private SensitivityText(ReportContext telling) {
        this.telling = telling;
    }

    /**
     * The lines of an answer.
     *
     * @param strategy the advice on the audit as it is
     * @param width columns of the terminal
     */
    public static List<String> of(
            Sensitivity answer, Strategy strategy, RuleIndex index, Messages messages, int width) {
        ReportContext telling = ReportContext.of(strategy, index, new Phrasing(messages));
        Page page = new Page();
        new SensitivityText(telling).write(answer, page);
        return Terminal.of(page, width, telling.display());
    }

    private void write(Sensitivity answer, Page page) {
        long deciding = answer.effects().stream()
                .map(Sensitivity.Effect::place)
                .distinct()
                .count();
        page.paragraph(telling.say(
                answer.figures() == 0
                        ? "sensitivity.none"
                        : deciding == 0 ? "sensitivity.head.none" : "sensitivity.head",
                "figures",
                answer.figures(),
                "deciding",
                deciding,
                "rest",
                answer.figures() - deciding));
        Map<List<Sensitivity.Shift>, List<Sensitivity.Effect>> groups = new LinkedHashMap<>();
        answer.effects().forEach(effect -> groups.computeIfAbsent(effect.shifts(), shifts -> new ArrayList<>())
                .add(effect));
        groups.forEach((shifts, effects) -> {
            Page section = page.section(telling.voice().opening(telling.say("sensitivity.if", "shifts", told(shifts))));
            effects.forEach(effect -> section.bullet(figure(effect)));
        });
        if (answer.refused() > 0) {
            page.paragraph(telling.say("sensitivity.refused", "refused", answer.refused()));
        }
    }

    private Text told(List<Sensitivity.Shift> shifts) {
        Sensitivity.Shift first = shifts.get(0);
        boolean swaps = shifts.size() == 2
                && first.what().equals(shifts.get(1).what())
                && first.from().equals(shifts.get(1).to())
                && first.to().equals(shifts.get(1).from());
        return swaps
                ? telling.say(
                        "sensitivity.swap",
                        "rank",
                        first.rank(),
                        "other",
                        shifts.get(1).rank(),
                        "to",
                        telling.obstacle(first.to()))
                : telling.voice().joined(shifts.stream().map(this::shift).toList(), "say.list-of-two-long");
    }

    private Text shift(Sensitivity.Shift shift) {
        return telling.say(
                "sensitivity." + shift.what()
                        + (shift.to().isEmpty() ? ".gone" : shift.from().isEmpty() ? ".new" : ""),
                "rank",
                shift.rank(),
                "from",
                telling.obstacle(shift.from()),
                "to",
                telling.obstacle(shift.to()));
    }

    private Text figure(Sensitivity.Effect effect) {
        return telling.say(
                "sensitivity.figure." + effect.basis(),
                "place",
                telling.voice().id(effect.place()),
                "moved",
                effect.moved(),
                "now",
                effect.now(),
                "part",
                telling.display().share(effect.part()));
    }
}
