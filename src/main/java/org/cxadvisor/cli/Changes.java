package org.cxadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** What a shell changed in the audit it has open, without its file: each change can be taken back and made again. */
public final class Changes {

    private final List<List<AuditEdit>> made = new ArrayList<>();
    private final List<List<AuditEdit>> undone = new ArrayList<>();
    private @Nullable Advised last;

    /**
     * The advice on the audit as it was last asked for, so that the next change need not draft it again.
     *
     * @param by what advised
     * @param bytes the file, a character for each byte
     * @param beside what lies beside it and was read, by name; empty where there was no such file
     * @param edits what was changed in it
     * @param asOf the day that was named; null when the audit's own was meant
     * @param strategy null when the audit is not sound
     */
    record Advised(
            Advisor by,
            String bytes,
            Map<String, Optional<byte[]>> beside,
            List<AuditEdit> edits,
            @Nullable LocalDate asOf,
            JudgedAudit judged,
            @Nullable Strategy strategy) {

        private boolean isOf(byte[] file, HistoryFiles files) {
            return bytes.equals(characters(file))
                    && beside.entrySet().stream()
                            .allMatch(read -> Arrays.equals(
                                    read.getValue().orElse(null),
                                    files.read(read.getKey()).orElse(null)));
        }
    }

    /** Bytes as characters, so that they can be compared. */
    static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The advice that was given last, where nothing it depends on is otherwise now. */
    Optional<Advised> last(Advisor by, byte[] bytes, HistoryFiles beside, @Nullable LocalDate asOf) {
        return Optional.ofNullable(last)
                .filter(advised -> advised.by() == by
                        && advised.edits().equals(edits())
                        && Objects.equals(advised.asOf(), asOf)
                        && advised.isOf(bytes, beside));
    }

    /** Keeps the advice for the next change. */
    void keep(Advised advised) {
        last = advised;
    }

    /** Whether the audit is as its file has it. */
    public boolean isEmpty() {
        return made.isEmpty();
    }

    /** All edits in the order they were made. */
    List<AuditEdit> edits() {
        return made.stream().flatMap(List::stream).toList();
    }

    /** Notes one more change; what was taken back before it cannot be made again. */
    void make(List<AuditEdit> edits) {
        made.add(List.copyOf(edits));
        undone.clear();
    }

    /** Forgets the last change, as if it had never been made. */
    void drop() {
        made.remove(made.size() - 1);
    }

    /** Takes the last change back; empty where there is none. */
    Optional<List<AuditEdit>> undo() {
        return moved(made, undone);
    }

    /** Makes the change again that was taken back last; empty where there is none. */
    Optional<List<AuditEdit>> redo() {
        return moved(undone, made);
    }

    private static Optional<List<AuditEdit>> moved(List<List<AuditEdit>> from, List<List<AuditEdit>> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        List<AuditEdit> last = from.remove(from.size() - 1);
        to.add(last);
        return Optional.of(last);
    }
}
