package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.strategy.UnusedEntry;

/**
 * What judging a file gave.
 *
 * @param problems everything wrong with it, sorted
 * @param lines the text of it and of the files it names, by name, for code frames
 * @param unused what a sound audit says and no conclusion uses; empty unless asked for
 */
record FileResult(List<Problem> problems, Map<String, List<String>> lines, List<UnusedEntry> unused) {}
