package org.cxadvisor.metric;

import java.time.LocalDate;

/** The days on which work begins: Monday to Friday. */
public final class Workdays {

    /** How many a week has. */
    static final int A_WEEK = 5;

    /** How many days a week has in all. */
    static final int CALENDAR_WEEK = 7;

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
