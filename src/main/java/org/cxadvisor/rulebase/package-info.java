/**
 * Compiles and runs the rules of a stage: facts in, conclusions out, each with the rule and the facts it stands on. May use
 * {@code yaml} and {@code problem}; the only package that knows Drools.
 */
@NullMarked
package org.cxadvisor.rulebase;

import org.jspecify.annotations.NullMarked;
