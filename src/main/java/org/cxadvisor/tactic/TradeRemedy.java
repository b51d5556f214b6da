package org.cxadvisor.tactic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.rulebase.Placed;

/**
 * That a playbook is what a trade does first about a gap. A list that is empty agrees with anything.
 *
 * @param playbook the playbook's id
 * @param sectors the industries of the trade; empty for any
 * @param concerns the concerns of the gap, as in {@code rules/concerns.yaml}
 * @param themes its themes or signals, one of which is enough
 * @param words beginnings of words, in lower case: those of one entry must all stand in a name and what was said of it,
 *     those joined by a hyphen next to each other
 * @param at the playbook's place, as {@code file:line}
 */
public record TradeRemedy(
        String playbook,
        List<String> sectors,
        List<String> concerns,
        List<String> themes,
        List<String> words,
        String at)
        implements Placed {

    public TradeRemedy {
        sectors = List.copyOf(sectors);
        concerns = List.copyOf(concerns);
        themes = List.copyOf(themes);
        words = List.copyOf(words);
    }

    /** Whether the organization's industry is one of the trade's. */
    public boolean isOf(String industry) {
        return sectors.contains(industry);
    }

    /** Whether every trade does it first. */
    public boolean isForAnyTrade() {
        return sectors.isEmpty();
    }

    /** Whether it is made for gaps of this concern. */
    public boolean isAbout(Gap gap) {
        return concerns.isEmpty() || concerns.contains(gap.name());
    }

    /** Whether it is made for a theme or signal of a gap. */
    public boolean closesOneOf(Gap gap) {
        return themes.isEmpty() || themes.stream().anyMatch(gap::isAbout);
    }

    /** Whether it is made for a theme. */
    public boolean closes(String theme) {
        return themes.contains(theme);
    }

    /** What agrees, as of a suggestion: {@code trade} where words do, {@code trade-theme} where none are asked for. */
    public String match() {
        return isForAnyName() ? "trade-theme" : "trade";
    }

    /** Whether no words are asked for. */
    public boolean isForAnyName() {
        return words.isEmpty();
    }

    /** Whether all beginnings of one of its entries begin words of a text; those with a hyphen are neighbours there. */
    public boolean isNamedIn(String text) {
        String spaced = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return words.stream().anyMatch(entry -> Arrays.stream(entry.split(" "))
                .allMatch(word -> spaced.contains(" " + word.replace('-', ' '))));
    }
}
