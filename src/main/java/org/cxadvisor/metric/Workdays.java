package org.cxadvisor.metric;

import java.time.LocalDate;

/** The days on which work begins: Monday to Friday. */
public final class Workdays {

    private Workdays() {}

    /** The day itself, or the Monday after a weekend. */
    public static LocalDate from(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
