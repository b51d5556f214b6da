/**
 * What a metric is, how a number is written, and what a number is worth: values, formulae, intervals, trends. Knows no
 * audit. May use {@code problem}, {@code yaml} and {@code rulebase}.
 *
 * <p>Units throughout: shares in percent (0..100), net scores in points (-100..100), durations in seconds, money in
 * units of its currency. A number that is not known is {@code NaN}. Nothing is rounded here.
 */
@NullMarked
package org.cxadvisor.metric;

import org.jspecify.annotations.NullMarked;
