package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.report.StrategySentences;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;

/** What people call gaps, tactics and measures, of which files name the ids. */
public final class Titles {

    private final Playbooks playbooks;
    private final List<StrategySentences> advice;

    /**
     * @param playbooks the known tactics
     * @param advice the names that audits give, the latest first; without one, ids are read as words
     */
    public Titles(Playbooks playbooks, List<StrategySentences> advice) {
        this.playbooks = playbooks;
        this.advice = List.copyOf(advice);
    }

    /** A tactic by the title of its playbook. */
    public String tactic(String id) {
        return first(sentences -> sentences.titleOfTactic(id))
                .orElseGet(() -> playbooks.get(before(id)).map(Playbook::title).orElseGet(() -> words(before(id))));
    }

    /** A gap in a few words. */
    public String gap(String id) {
        return first(sentences -> sentences.titleOfGap(id)).orElseGet(() -> words(id));
    }

    /** A measure, or the goal on it, with its place. */
    public String measure(String id) {
        return advice.isEmpty() ? words(id) : advice.get(0).titleOfMeasure(id);
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
        String named =
                words.isEmpty() ? id : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        return place.isEmpty() || place.equals("organization") ? named : named + " (" + place.replace('-', ' ') + ")";
    }
}
