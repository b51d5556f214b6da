package org.cxadvisor.renewal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cxadvisor.problem.Place;
import org.cxadvisor.renewal.Difference.Kind;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.ReplacedFiles;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.strategy.StrategyHead;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.ItemIdentity;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Piece;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.SpliceException;
import org.cxadvisor.yaml.Splicer;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a strategy that is renewed, by one run at a time.
 *
 * <p>Beside the strategy, in {@code .cx/}, lie the draft it was made from, what people removed, and the open conflicts.
 */
public final class RenewalFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String MEMORY = "renewal.json";

    private final Path folder;
    private final @Nullable FileChannel channel;
    private final @Nullable FileLock lock;

    private RenewalFolder(Path folder, @Nullable FileChannel channel, @Nullable FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** A strategy cannot be renewed as it is. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;
        private final String shown;

        private RefusedException(String reason, String shown) {
            super(reason + " " + shown);
            this.reason = reason;
            this.shown = shown;
        }

        /**
         * {@code no-strategy unreadable-strategy no-base changed-base locked other-organization newer-strategy nothing-to-restore
         * edited-since unreadable-value unspliceable}.
         */
        public String reason() {
            return reason;
        }

        /** What the sentence about it names; empty for nothing. */
        public String shown() {
            return shown;
        }
    }

    /** What people removed. */
    record Memory(int renewal, List<String> removed) {}

    /** A strategy with what is kept beside it. */
    record Current(Splicer base, Splicer strategy, Set<String> removed, List<Conflict> conflicts) {}

    /**
     * Opens a folder, alone.
     *
     * @throws RefusedException where there is no strategy in it, or another run has it open
     */
    public static RenewalFolder open(Path folder) throws IOException, RefusedException {
        Path own = folder.resolve(OutputFolder.RECORD_FOLDER);
        if (!Files.isRegularFile(folder.resolve(StrategyDocument.STRATEGY_FILE), LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException("no-strategy", "");
        }
        if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException("no-base", "");
        }
        FileChannel channel = FileChannel.open(
                own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new RenewalFolder(folder, channel, lock);
            }
        } catch (OverlappingFileLockException sameProgram) {
            // Another thread of this run has it.
        }
        channel.close();
        throw new RefusedException("locked", "");
    }

    /**
     * Looks at a folder without keeping other runs out of it: nothing can be written.
     *
     * @throws RefusedException where there is no strategy in it, or no draft is kept beside it
     */
    public static RenewalFolder look(Path folder) throws RefusedException {
        if (!Files.isRegularFile(folder.resolve(StrategyDocument.STRATEGY_FILE), LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException("no-strategy", "");
        }
        return new RenewalFolder(folder, null, null);
    }

    @Override
    public void close() throws IOException {
        if (lock != null && channel != null) {
            lock.release();
            channel.close();
        }
    }

    /**
     * What people changed in the strategy since the program last wrote it: updated, added and removed.
     *
     * @throws RefusedException where the strategy cannot be read, or the draft it was made from is not kept
     */
    public List<Difference> edits() throws IOException, RefusedException {
        Current current = current();
        Splicer base = DecidedBudget.base(current.base(), current.strategy());
        return Merge.of(base, base, current.strategy(), path -> false, Set.of()).differences();
    }

    /**
     * What a new draft makes of the strategy; nothing is written.
     *
     * @param draft the draft as a text
     * @param strategy the advice it was written from
     */
    public Renewal plan(String draft, Strategy strategy, Renewal.Wording wording) throws IOException, RefusedException {
        Current current = current();
        StrategyHead is = StrategyHead.of(current.strategy().text().getBytes(StandardCharsets.UTF_8));
        StrategyHead becomes = StrategyHead.of(draft.getBytes(StandardCharsets.UTF_8));
        if (!is.organization().isEmpty() && !is.organization().equals(becomes.organization())) {
            throw new RefusedException("other-organization", is.organization());
        }
        StrategyHead base = StrategyHead.of(current.base().text().getBytes(StandardCharsets.UTF_8));
        if (base.asOf().compareTo(becomes.asOf()) > 0) {
            throw new RefusedException("newer-strategy", base.asOf());
        }
        try {
            return Renewal.of(current, Splicer.of(draft).orElseThrow(), strategy, wording);
        } catch (SpliceException refused) {
            throw refused(refused, current.strategy());
        }
    }

    /**
     * Writes a renewed strategy with what is generated beside it.
     *
     * @param files the generated files by name
     */
    public OutputFolder.Outcome write(Renewal renewal, Map<String, String> files) {
        checkIsAlone();
        Map<String, String> all = new TreeMap<>(files);
        all.put(StrategyDocument.STRATEGY_FILE, renewal.text());
        return OutputFolder.renew(folder, all, renewal.draft(), beside(renewal.conflicts(), renewal.removed()));
    }

    private void checkIsAlone() {
        if (lock == null) {
            throw new IllegalStateException("A folder that is only looked at is not written to");
        }
    }

    private static Map<String, String> beside(List<Conflict> conflicts, Set<String> removed) {
        return Map.of(
                Conflict.FILE,
                Conflict.write(conflicts),
                MEMORY,
                JsonText.write(new Memory(1, List.copyOf(new TreeSet<>(removed)))));
    }

    /** What people have to decide on. */
    public List<Conflict> conflicts() throws IOException {
        return Conflict.read(own(Conflict.FILE).orElse("conflicts: []"));
    }

    /**
     * Decides a conflict.
     *
     * @param value what the strategy is to say, as YAML on one line; null to leave it as it is
     */
    public OutputFolder.Outcome resolve(Conflict conflict, @Nullable String value)
            throws IOException, RefusedException {
        checkIsAlone();
        Current current = current();
        Splicer text = current.strategy();
        if (value != null) {
            Piece piece = Splicer.of("value: " + value)
                    .flatMap(yaml -> yaml.get(List.of("value")))
                    .map(Piece::of)
                    .orElseThrow(() -> new RefusedException("unreadable-value", value));
            try {
                text = text.set(List.of(conflict.place().split("/", -1)), piece);
            } catch (SpliceException refused) {
                throw refused(refused, text);
            }
        }
        List<Conflict> left = current.conflicts().stream()
                .filter(one -> !one.place().equals(conflict.place()))
                .toList();
        return OutputFolder.renew(
                folder,
                Map.of(StrategyDocument.STRATEGY_FILE, text.text()),
                current.base().text(),
                beside(left, current.removed()));
    }

    /**
     * Writes small parts into the strategy, as people would.
     *
     * @param values texts by key, by the place of the part
     * @param behind the key behind which a part stands that is not there yet
     */
    public OutputFolder.Outcome note(Map<List<String>, Map<String, String>> values, String behind)
            throws IOException, RefusedException {
        checkIsAlone();
        Current current = current();
        Splicer text = current.strategy();
        for (Map.Entry<List<String>, Map<String, String>> one : values.entrySet()) {
            List<Field> fields = one.getValue().entrySet().stream()
                    .map(value ->
                            new Field(value.getKey(), Place.of(""), new Scalar(value.getValue(), false, Place.of(""))))
                    .toList();
            try {
                text = text.set(one.getKey(), Piece.of(new Fields(fields, Place.of(""))), List.of(behind));
            } catch (SpliceException refused) {
                throw refused(refused, text);
            }
        }
        return OutputFolder.renew(
                folder,
                Map.of(StrategyDocument.STRATEGY_FILE, text.text()),
                current.base().text(),
                beside(current.conflicts(), current.removed()));
    }

    /** The path of a goal or tactic by its id, or by the part of it before {@code @} where that is enough; empty where none has it. */
    public List<List<String>> items(String id) throws IOException, RefusedException {
        List<List<String>> found = new ArrayList<>();
        for (String list : List.of(Ownership.GOALS, Ownership.TACTICS)) {
            for (Fields item : Ownership.items(current().strategy().root(), list)) {
                String its = Ownership.text(item, "id");
                if (its.equals(id) || (list + "/" + its).equals(id)) {
                    return List.of(List.of(list, its));
                } else if (its.startsWith(id + "@")) {
                    found.add(List.of(list, its));
                }
            }
        }
        return found;
    }

    /**
     * Pins a goal or tactic: every renewal leaves it as it stands.
     *
     * @param item its path
     * @param day since when
     * @param because why; empty for no reason given
     */
    public OutputFolder.Outcome pin(List<String> item, LocalDate day, String because)
            throws IOException, RefusedException {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("date", Place.of(""), new Scalar(day.toString(), true, Place.of(""))));
        if (!because.isEmpty()) {
            fields.add(new Field("because", Place.of(""), new Scalar(because, false, Place.of(""))));
        }
        Piece pin = Piece.of(new Fields(fields, Place.of("")));
        return edited(text -> text.set(pinOf(item), pin, List.of("owner", "state")));
    }

    /** Lets renewals change a goal or tactic again; empty where it is not pinned. */
    public Optional<OutputFolder.Outcome> unpin(List<String> item) throws IOException, RefusedException {
        return current().strategy().get(pinOf(item)).isPresent()
                ? Optional.of(edited(text -> text.remove(pinOf(item))))
                : Optional.empty();
    }

    private static List<String> pinOf(List<String> item) {
        return List.of(item.get(0), item.get(1), Ownership.PINNED);
    }

    private OutputFolder.Outcome edited(UnaryOperator<Splicer> edit) throws IOException, RefusedException {
        checkIsAlone();
        Current current = current();
        Splicer text;
        try {
            text = edit.apply(current.strategy());
        } catch (SpliceException refused) {
            throw refused(refused, current.strategy());
        }
        return OutputFolder.renew(
                folder,
                Map.of(StrategyDocument.STRATEGY_FILE, text.text()),
                current.base().text(),
                beside(current.conflicts(), current.removed()));
    }

    /**
     * Takes back what the last renewal changed, and leaves alone what people changed since elsewhere.
     *
     * @throws RefusedException where people changed since what it would take back, or nothing is kept to take back
     */
    public OutputFolder.Outcome undo() throws IOException, RefusedException {
        checkIsAlone();
        ReplacedFiles replaced =
                ReplacedFiles.in(folder).orElseThrow(() -> new RefusedException("nothing-to-restore", ""));
        String before = replaced.texts().get(StrategyDocument.STRATEGY_FILE);
        String written = replaced.strategy();
        String now = strategy();
        if (before == null || written.isEmpty() || now.equals(written)) {
            return OutputFolder.restore(folder, replaced, before == null ? now : before);
        }
        Merge.Result back = back(splicer(written), splicer(now), splicer(before));
        Optional<Difference> touched = back.differences().stream()
                .filter(one -> Set.of(Kind.CONFLICT, Kind.STAYS_REMOVED, Kind.NO_LONGER_PROPOSED)
                        .contains(one.kind()))
                .findFirst();
        if (touched.isPresent()) {
            throw new RefusedException("edited-since", touched.get().place());
        }
        Splicer text = Merge.header(splicer(written), back.text(), splicer(before));
        return OutputFolder.restore(folder, replaced, text.text());
    }

    private static Merge.Result back(Splicer written, Splicer now, Splicer before) throws RefusedException {
        try {
            return Merge.of(written, now, before, path -> false, Set.of());
        } catch (SpliceException refused) {
            throw refused(refused, now);
        }
    }

    /** The line of the nearest thing around it that the text has, and the place. */
    private static RefusedException refused(SpliceException refused, Splicer text) {
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        Node near = StrictReader.read(StrategyDocument.STRATEGY_FILE, bytes).root();
        int line = 1;
        for (String step : refused.path().split("/", -1)) {
            near = near == null ? null : within(near, step);
            line = near == null ? line : near.place().line();
        }
        return new RefusedException("unspliceable", line + ": " + refused.path());
    }

    private static @Nullable Node within(Node node, String step) {
        if (node instanceof Fields map) {
            return map.get(step);
        }
        return node instanceof Items list
                ? list.items().stream()
                        .filter(item ->
                                ItemIdentity.of(item).filter(step::equals).isPresent())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private String strategy() throws IOException {
        return Files.readString(folder.resolve(StrategyDocument.STRATEGY_FILE), StandardCharsets.UTF_8);
    }

    private Splicer splicer(String text) throws RefusedException {
        return Splicer.of(text).orElseThrow(() -> new RefusedException("unreadable-strategy", ""));
    }

    private Current current() throws IOException, RefusedException {
        String strategy = strategy();
        String base = own(OutputFolder.BASE_FILE).orElseThrow(() -> new RefusedException("no-base", ""));
        if (!OutputFolder.hasWritten(folder, base)) {
            throw new RefusedException("changed-base", "");
        }
        Set<String> removed = new HashSet<>();
        try {
            own(MEMORY)
                    .map(json -> JsonText.read(json, Memory.class))
                    .ifPresent(memory -> removed.addAll(memory.removed()));
        } catch (IllegalArgumentException damaged) {
            throw new RefusedException("changed-base", "");
        }
        Splicer draft = Splicer.of(base).orElseThrow(() -> new RefusedException("changed-base", ""));
        return new Current(draft, splicer(strategy), removed, conflicts());
    }

    private Optional<String> own(String name) throws IOException {
        Path file = folder.resolve(OutputFolder.RECORD_FOLDER).resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
