package org.cxadvisor.metric;

import java.time.LocalDate;

/** Years as they are counted from days: 365.25 to each. */
public final class Years {

    /** How many days there are in a year. */
    public static final double DAYS = 365.25;

    private Years() {}

    /** How often a time of so many days comes round in a year. */
    public static double times(long days) {
        return DAYS / days;
    }

    /** How many years lie between two days; negative where the second comes first. */
    public static double between(LocalDate from, LocalDate to) {
        return (to.toEpochDay() - from.toEpochDay()) / DAYS;
    }

    /** The day so many years after another, to the nearest whole day. */
    public static LocalDate after(LocalDate day, double years) {
        return day.plusDays(Math.round(years * DAYS));
    }
}
