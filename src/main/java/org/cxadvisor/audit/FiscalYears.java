package org.cxadvisor.audit;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** Fiscal years whose months cannot be known, or are assumed, because nobody says on which day they start. */
final class FiscalYears {

    private static final Set<String> PERIODS = Set.of("period", "date", "until", "freeze");

    private final boolean isStated;
    private final boolean isCalendar;
    private final List<Problem> problems = new ArrayList<>();
    private boolean isAssumed;

    private FiscalYears(boolean isStated, MonthDay start) {
        this.isStated = isStated;
        this.isCalendar = start.getMonth() == Month.JANUARY;
    }

    /** Each name of two years where no fiscal year spans two, and the first other name where the calendar is assumed. */
    static List<Problem> check(Fields audit) {
        Fields organization = Nodes.map(audit, "organization");
        boolean isStated = organization != null && organization.has("fiscal-year-starts");
        FiscalYears years = new FiscalYears(isStated, AuditKeys.yearStart(audit));
        if (years.isCalendar) {
            years.judge(audit);
        }
        return years.problems;
    }

    private void judge(Node node) {
        if (node instanceof Items list) {
            list.items().forEach(this::judge);
        } else if (node instanceof Fields map) {
            map.fields().stream().filter(field -> !Form.isNoteKey(field.key())).forEach(this::judge);
        }
    }

    private void judge(Field field) {
        if (PERIODS.contains(field.key()) && field.value() instanceof Scalar when) {
            judge(when);
        } else if (PERIODS.contains(field.key()) && field.value() instanceof Items list) {
            list.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .forEach(this::judge);
        } else {
            judge(field.value());
        }
    }

    private void judge(Scalar when) {
        Optional<Period> fiscal = Period.parse(when.text()).filter(Period::isFiscal);
        if (fiscal.isEmpty()) {
            return;
        }
        if (fiscal.get().namesTwoYears()) {
            problems.add(AuditRule.UNDATED_FISCAL_YEAR.at(when.place(), Map.of("period", when.text())));
        } else if (!isStated && !isAssumed) {
            isAssumed = true;
            Map<String, String> values = Map.of(
                    "period", when.text(),
                    "from", month(fiscal.get().first()),
                    "to", month(fiscal.get().last()));
            problems.add(AuditRule.ASSUMED_FISCAL_YEAR.at(when.place(), values));
        }
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
