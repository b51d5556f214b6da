package org.cxadvisor.cli;

import picocli.CommandLine.Command;

/** {@code rules …}: the group of words about the rulebook. */
@Command(name = "rules")
final class RulesWord {}
