package org.cxadvisor.report;

import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.strategy.Strategy;

/** What would let a tactic in that the plan leaves out. */
final class InclusionText {

    private final Strategy strategy;
    private final Phrasing voice;
    private final Display display;

    InclusionText(Strategy strategy, Phrasing voice) {
        this.strategy = strategy;
        this.voice = voice;
        this.display = new Display(voice.messages());
    }

    /**
     * In a few words: from which budget or how many person-weeks on, where that is what it lacks.
     *
     * @param told how what stands in the way is called
     */
    Optional<Text> briefly(NotSelected left, Function<String, Text> told) {
        boolean priced = !Double.isNaN(left.budget()) || !Double.isNaN(left.people());
        String id = "enters." + left.because() + (priced ? ".from" : "");
        if (!voice.messages().has(id)) {
            return Optional.empty();
        }
        return Optional.of(voice.say(
                id,
                "what",
                told.apply(left.values().getOrDefault("what", "")),
                "currency",
                left.values().getOrDefault("currency", ""),
                "budget",
                display.money(currency(), left.budget()),
                "people",
                display.number(left.people())));
    }

    /** In a sentence, with the other ways there are. */
    Text inFull(NotSelected left, Function<String, Text> told) {
        Text what = briefly(left, told).orElseGet(Text::empty);
        String id = "report.enters." + left.because();
        boolean known = voice.messages().has(id) || !what.isEmpty();
        String sentence = known ? id : "report.enters.otherwise";
        return voice.say(
                "report.enters", "what", voice.messages().has(sentence) ? voice.say(sentence, "what", what) : what);
    }

    private String currency() {
        return strategy.audit().organization().currency().or(strategy.plan().currency());
    }
}
