package org.cxadvisor.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.cli.Advisor;
import org.cxadvisor.cli.CommandRun;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** The audits that lie beside one: which of them is of the same organization and newer than a strategy. */
final class NewerAudits {

    private final Advisor advice;
    private final CommandRun cx;

    NewerAudits(Advisor advice, CommandRun cx) {
        this.advice = advice;
        this.cx = cx;
    }

    /** The newest sound one that is newer than the strategy; null where there is none. */
    @Nullable
    JudgedAudit beside(Path audit, Fields strategy) throws IOException {
        String organization = text(strategy, "organization");
        String day = text(strategy, "as-of");
        JudgedAudit newest = null;
        for (Path file : files(audit)) {
            if (organization.equals(organization(file))) {
                JudgedAudit judged = advice.judge(file, cx.ofItsDay());
                String its = judged.isSound() ? day(judged) : "";
                if (its.compareTo(day) > 0) {
                    newest = judged;
                    day = its;
                }
            }
        }
        return newest;
    }

    private static String day(JudgedAudit judged) {
        return AuditChecker.asOf(judged.audit()).map(String::valueOf).orElse("");
    }

    private List<Path> files(Path audit) throws IOException {
        Path folder = audit.resolveSibling("");
        try (Stream<Path> all = Files.list(cx.at(folder))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !name.equals(audit.getFileName().toString()))
                    .sorted()
                    .map(folder::resolve)
                    .toList();
        }
    }

    /** Whose audit a file is; empty where it is none. */
    private String organization(Path file) {
        try {
            byte[] bytes = Advisor.bytes(cx.at(file), file.toString());
            return StrictReader.read("", bytes).root() instanceof Fields root
                            && root.has("audit")
                            && root.get("organization") instanceof Fields organization
                    ? text(organization, "name")
                    : "";
        } catch (NotJudgedException notOurs) {
            return "";
        }
    }

    private static String text(Fields map, String key) {
        return map.get(key) instanceof Scalar said ? said.text() : "";
    }
}
