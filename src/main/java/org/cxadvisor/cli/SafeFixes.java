package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.check.Finding;
import org.cxadvisor.check.SafeFix;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.run.Exit;

/** {@code --fix}, {@code --diff} and {@code --check}: what is safe to fix is written, shown, or only looked for. */
final class SafeFixes {

    private boolean fix;
    private boolean diff;
    private boolean check;

    private final CommandRun cx;

    SafeFixes(CommandRun cx) {
        this.cx = cx;
    }

    CommandSyntax options(CommandSyntax syntax) {
        return syntax.flag(given -> fix = given, "--fix")
                .flag(given -> diff = given, "--diff")
                .flag(given -> check = given, "--check");
    }

    /** Whether any of it is asked for. */
    boolean areWanted() {
        return fix || diff || check;
    }

    /** Whether files are to be written, so that the report comes after it. */
    boolean write() {
        return fix && !diff && !check;
    }

    /** Fixes the files that were found to be fixable; what came of each is told. */
    Exit of(List<Finding> findings) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(
                finding -> byFile.computeIfAbsent(finding.problem().place().file(), file -> new ArrayList<>())
                        .add(finding));
        Exit exit = Exit.DONE;
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            exit = exit.and(Commands.attempt(() -> of(file.getKey(), file.getValue()), cx));
        }
        return exit;
    }

    private Exit of(String name, List<Finding> findings) throws IOException {
        Path file = Path.of(name);
        byte[] bytes = Advisor.bytes(cx.at(file), name);
        Optional<SafeFix> found = SafeFix.of(name, bytes, findings);
        if (found.isEmpty()) {
            return Exit.DONE;
        }
        SafeFix safe = found.get();
        if (diff) {
            safe.diff(name).forEach(line -> cx.screen().out().println(Escaping.terminal(line)));
        }
        if (write()) {
            CheckRun.replace(file, safe.file(bytes), cx);
        }
        cx.tell(write() ? "cli.fixed" : "cli.fixable", Map.of("count", safe.fixed(), "file", name));
        return check ? Exit.WRONG : Exit.DONE;
    }
}
