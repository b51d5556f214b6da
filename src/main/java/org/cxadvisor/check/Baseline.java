package org.cxadvisor.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cxadvisor.yaml.JsonText;

/**
 * The findings a project knows already and goes on with: one entry a line, sorted, so that two branches merge well. Entries name
 * items and never lines, so that edits elsewhere change nothing.
 *
 * @param entries sorted by file, item and rule
 */
public record Baseline(List<Entry> entries) {

    /** Where a project keeps it unless {@code cx.yaml} names another file. */
    public static final String USUAL = ".cx/baseline.jsonl";

    /** No finding is known. */
    public static final Baseline NONE = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted().toList();
    }

    /**
     * A finding that is known.
     *
     * @param file as the project names it
     * @param path the item it is about
     * @param rule the rule that found it
     * @param fingerprint see {@link Finding#fingerprint}
     * @param count how many of this fingerprint are known
     * @param since the day it was entered, as a date
     */
    public record Entry(String file, String path, String rule, String fingerprint, int count, String since)
            implements Comparable<Entry> {

        private Entry plus(Entry other) {
            return new Entry(file, path, rule, fingerprint, count + other.count, since);
        }

        @Override
        public int compareTo(Entry other) {
            return Comparator.comparing(Entry::file)
                    .thenComparing(Entry::path)
                    .thenComparing(Entry::rule)
                    .thenComparing(Entry::fingerprint)
                    .compare(this, other);
        }
    }

    /**
     * Reads the text of a baseline.
     *
     * @throws IllegalArgumentException when a line is no entry, or an entry stands twice
     */
    public static Baseline read(String text) {
        Map<String, Entry> entries = new TreeMap<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                Entry entry = JsonText.read(line, Entry.class);
                if (entry.count() < 1 || entries.put(entry.fingerprint(), entry) != null) {
                    throw new IllegalArgumentException(line);
                }
            }
        }
        return new Baseline(List.copyOf(entries.values()));
    }

    /** Its text, which {@link #read} reads. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(JsonText.writeLine(entry)).append('\n');
        }
        return text.toString();
    }

    /**
     * The findings that count now and can be known from now on.
     *
     * @param known entries whose day is kept
     * @param projectPath what a file is called in its project
     */
    public static Baseline of(
            Collection<Finding> findings, Baseline known, String today, UnaryOperator<String> projectPath) {
        Map<String, Entry> before = known.byFingerprint();
        Map<String, Entry> entries = new TreeMap<>();
        for (Finding finding : findings) {
            Entry old = before.get(finding.fingerprint());
            Entry one = new Entry(
                    projectPath.apply(finding.problem().place().file()),
                    finding.problem().place().path(),
                    finding.problem().rule(),
                    finding.fingerprint(),
                    1,
                    old == null ? today : old.since());
            entries.merge(one.fingerprint(), one, Entry::plus);
        }
        return new Baseline(List.copyOf(entries.values()));
    }

    private Map<String, Entry> byFingerprint() {
        Map<String, Entry> entries = new HashMap<>();
        this.entries.forEach(entry -> entries.put(entry.fingerprint(), entry));
        return entries;
    }

    /** The same findings, those that are known excused; of several alike, the first ones in the file are. */
    public List<Finding> excuse(List<Finding> findings) {
        Map<String, Integer> left = new HashMap<>();
        entries.forEach(entry -> left.put(entry.fingerprint(), entry.count()));
        List<Finding> all = new ArrayList<>();
        for (Finding finding : findings) {
            int known = left.getOrDefault(finding.fingerprint(), 0);
            if (known > 0 && finding.excused() == null) {
                left.put(finding.fingerprint(), known - 1);
                all.add(finding.excusedBy(new Excuse(Excuse.Kind.BASELINE, "", "")));
            } else {
                all.add(finding);
            }
        }
        return all;
    }

    /**
     * What of it is found no more.
     *
     * @param findings after {@link #excuse}
     * @param checked the files that were checked, as the project names them; nothing is said of others
     */
    public List<Entry> stale(List<Finding> findings, Set<String> checked) {
        Map<String, Integer> found = new HashMap<>();
        findings.forEach(finding -> found.merge(finding.fingerprint(), 1, Integer::sum));
        return entries.stream()
                .filter(entry -> checked.contains(entry.file()))
                .filter(entry -> found.getOrDefault(entry.fingerprint(), 0) < entry.count())
                .toList();
    }

    /** The same without what is found no more. */
    public Baseline pruned(List<Finding> findings, Set<String> checked) {
        Map<String, Integer> found = new HashMap<>();
        findings.forEach(finding -> found.merge(finding.fingerprint(), 1, Integer::sum));
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            int there = checked.contains(entry.file())
                    ? Math.min(entry.count(), found.getOrDefault(entry.fingerprint(), 0))
                    : entry.count();
            if (there > 0) {
                kept.add(
                        new Entry(entry.file(), entry.path(), entry.rule(), entry.fingerprint(), there, entry.since()));
            }
        }
        return new Baseline(kept);
    }
}
