package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.report.StrategySentences;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.jspecify.annotations.Nullable;

/** What people call gaps, tactics and measures, of which files name the ids. */
public final class Titles {

    private final @Nullable Playbooks playbooks;
    private final List<StrategySentences> advice;
    private final boolean ids;

    /**
     * @param playbooks the known tactics
     * @param advice the names that audits give, the latest first; without one, ids are read as words
     */
    public Titles(Playbooks playbooks, List<StrategySentences> advice) {
        this(playbooks, advice, false);
    }

    private Titles(@Nullable Playbooks playbooks, List<StrategySentences> advice, boolean ids) {
        this.ids = ids;
        this.playbooks = playbooks;
        this.advice = List.copyOf(advice);
    }

    /** A tactic by the title of its playbook. */
    public String tactic(String id) {
        if (playbooks == null) {
            return id;
        }
        Optional<String> known = playbooks.get(before(id)).map(Playbook::title);
        return first(sentences -> sentences.titleOfTactic(id)).or(() -> known).orElseGet(() -> words(before(id)));
    }

    /** A gap in a few words. */
    public String gap(String id) {
        return ids ? id : first(sentences -> sentences.titleOfGap(id)).orElseGet(() -> words(id));
    }

    /** A measure, or the goal on it, with its place. */
    public String measure(String id) {
        return ids ? id : advice.isEmpty() ? words(id) : advice.get(0).titleOfMeasure(id);
    }

    /** The ids themselves, for those who type them. */
    public static Titles ids() {
        return new Titles(null, List.of(), true);
    }

    private Optional<String> first(Function<StrategySentences, Optional<String>> title) {
        List<String> all = new ArrayList<>();
        advice.forEach(sentences -> title.apply(sentences).ifPresent(all::add));
        return all.stream().findFirst();
    }

    private static String before(String id) {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }

    /** An id as words, with its place in brackets unless it is the whole organization. */
    private static String words(String id) {
        String place = id.substring(before(id).length()).replace("@", "");
        String words = before(id).replace('-', ' ');
        String named = words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return place.isEmpty() || place.equals("organization") ? named : named + " (" + place.replace('-', ' ') + ")";
    }
}
