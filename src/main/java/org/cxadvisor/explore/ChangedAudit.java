package org.cxadvisor.explore;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.jspecify.annotations.Nullable;

/** An audit with some changes, read and checked as if its file said so; the file stays as it is. */
public final class ChangedAudit {

    private ChangedAudit() {}

    /**
     * The audit with the changes made in their order.
     *
     * @param audit a sound audit
     * @param beside what lies beside it
     * @param named the day to judge by; null when the audit's own is meant
     * @throws NoSuchPlaceException when an edit is for a place that cannot be there, or its value is no YAML
     */
    public static JudgedAudit of(
            AuditChecker desk,
            JudgedAudit audit,
            List<AuditEdit> edits,
            HistoryFiles beside,
            @Nullable LocalDate named) {
        return desk.judge(
                audit.file(), EditedAudit.of(audit.root(), new FormPlaces(desk.form()), edits), beside, named);
    }
}
