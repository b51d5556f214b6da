package org.cxadvisor.page;

import java.time.LocalDate;

/** The value of a cell with its kind and unit; {@link Figures} writes it, the same in every format. NaN is unknown. */
public sealed interface Cell {

    /** Words. */
    record Words(Text text) implements Cell {}

    /** How many. */
    record Count(double value) implements Cell {}

    /** A number to one decimal. */
    record Decimal(double value) implements Cell {}

    /** A number from 0 to 1 to two decimals, such as a confidence. */
    record Part(double value) implements Cell {}

    /** A share of a whole, 0 to 1, written in percent. */
    record Share(double value) implements Cell {}

    /** An amount; the currency has three capitals, or is empty where unknown. */
    record Money(String currency, double amount) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** From one day to another, in months. */
    record Months(LocalDate start, LocalDate end) implements Cell {}

    /** Where a value stands between two ends: a chart where the format can draw, else the value with its sign. */
    record Position(double value, double lowest, double highest) implements Cell {}
}
