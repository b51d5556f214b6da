package org.cxadvisor.quarter;

import java.time.LocalDate;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One of two quarters.
 *
 * @param audit a sound audit
 * @param beside what lies beside it
 * @param asOf the day it is seen from
 * @param strategy the strategy as people own it; null where only the audit is compared
 * @param evidence the text of the {@code evidence.json} beside it; null where there is none
 */
public record Side(
        JudgedAudit audit,
        HistoryFiles beside,
        LocalDate asOf,
        @Nullable Fields strategy,
        @Nullable String evidence) {}
