package org.cxadvisor.audit;

import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Place;

/**
 * One cell of a history file.
 *
 * @param value as written, and checked to be of its metric's kind
 * @param responses how many answered; {@code NaN} when not said
 */
record HistoryRow(Period period, String value, double responses, Place place) {}
