package org.cxadvisor.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cxadvisor.explore.AuditPlaces;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Decisions;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * The audit a shell has open: where it is, all that was changed and decided since, and what was advised on the latest states of
 * it. Safe to share with the thread that advises ahead.
 */
public final class SessionAudit {

    /** A step and the one before it, on two branches, are compared all the time; older ones are drafted again. */
    private static final int REMEMBERED = 8;

    private final Path file;
    private final @Nullable Path strategy;
    private byte[] bytes;
    private byte[] told;
    private Timeline timeline;
    private final Map<List<Object>, JudgedAudit> judged = new LinkedHashMap<>();
    private final Map<List<Object>, Strategy> drafted = new LinkedHashMap<>();

    /**
     * @param file the audit as it was typed
     * @param bytes what its file holds
     * @param strategy the strategy that decisions belong to; null where none is known
     * @param decisions what that strategy says was decided
     */
    public SessionAudit(Path file, byte[] bytes, @Nullable Path strategy, List<Decision> decisions) {
        this.file = file;
        this.bytes = bytes.clone();
        this.told = bytes.clone();
        this.strategy = strategy;
        this.timeline = Timeline.of(text(bytes), decisions);
    }

    /** The text that bytes of UTF-8 say. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The audit as it was typed. */
    public Path file() {
        return file;
    }

    /** The strategy that decisions belong to; empty where none is known. */
    public Optional<Path> strategy() {
        return Optional.ofNullable(strategy);
    }

    /** What to open to have both open. */
    public Path openedAs() {
        return strategy == null ? file : strategy;
    }

    /** All states so far, and which one counts. */
    public synchronized Timeline timeline() {
        return timeline;
    }

    /** Goes on to another state. */
    public synchronized void timeline(Timeline next) {
        timeline = next;
    }

    /** The branches as they count now. */
    public Branches branches() {
        return timeline().now();
    }

    /** The branch that is worked on. */
    public Branch branch() {
        return branches().now();
    }

    /** Whether what counts now is not what the files say. */
    public boolean isChanged() {
        return timeline().isUnsaved() || branch().supposes();
    }

    /** What was written into its file. */
    public synchronized void written(byte[] text) {
        bytes = text.clone();
    }

    /** What its file held when it was last read or written. */
    public synchronized byte[] bytes() {
        return bytes.clone();
    }

    /** Whether what its file holds now is neither what is open nor what was told already. */
    public synchronized boolean isNews(byte[] found) {
        boolean isKnown = Arrays.equals(found, bytes) || Arrays.equals(found, told);
        told = found.clone();
        return !isKnown;
    }

    /** The organization and the period, as people know an audit by; the name of its file where it states neither. */
    public String name() {
        List<String> parts = new ArrayList<>();
        var root = StrictReader.read("", bytes()).root();
        if (root != null) {
            AuditPlaces.text(root, "organization/name").ifPresent(parts::add);
            AuditPlaces.text(root, "period").ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? String.valueOf(file.getFileName())
                : String.join(" ", parts).replace("\"", "");
    }

    /**
     * A branch as read and checked.
     *
     * @param seen what else it is judged by
     * @param judge reads and checks a text
     */
    public synchronized JudgedAudit judged(Branch branch, List<Object> seen, Function<byte[], JudgedAudit> judge) {
        List<Object> key = List.of(branch.text(), seen);
        JudgedAudit known = judged.get(key);
        if (known == null) {
            boolean asInFile = branch.text().equals(text(bytes));
            known = judge.apply(asInFile ? bytes : branch.text().getBytes(StandardCharsets.UTF_8));
            remember(judged, key, known);
        }
        return known;
    }

    /**
     * The advice on a branch.
     *
     * @param seen what else it is judged by
     * @param audit the branch as read and checked, without errors
     * @param draft advises on it, with what was decided
     */
    public synchronized Strategy drafted(
            Branch branch, List<Object> seen, JudgedAudit audit, BiFunction<JudgedAudit, Decisions, Strategy> draft) {
        List<Object> key = List.of(branch.text(), branch.forPlan(), seen);
        Strategy known = drafted.get(key);
        if (known == null) {
            known = draft.apply(audit, branch.forPlan());
            remember(drafted, key, known);
        }
        return known;
    }

    /** Forgets what was advised: a file beside the audit may have changed. */
    public synchronized void forget() {
        judged.clear();
        drafted.clear();
    }

    private static <T> void remember(Map<List<Object>, T> all, List<Object> key, T made) {
        all.put(key, made);
        if (all.size() > REMEMBERED) {
            all.remove(all.keySet().iterator().next());
        }
    }
}
