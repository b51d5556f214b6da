package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.proof.Proof;
import org.cxadvisor.proof.Prover;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyPlanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever line of a strategy one asks about, the proof ends at a line of a file. */
class WhyTextTest {

    private static final Pattern PLACE = Pattern.compile("\\S+\\.(yaml|csv|drl):\\d+");
    private static final int WIDTH = 80;

    private final Rulebase rules = Rulebase.builtIn();
    private final RuleIndex index = RuleIndex.builtIn();
    private final AuditChecker desk = new AuditChecker(rules, index);

    static Stream<Path> audits() throws IOException {
        List<Path> audits;
        try (Stream<Path> files = Files.list(Path.of("sample-audits"))) {
            audits = files.filter(file -> file.toString().endsWith(".audit.yaml"))
                    .sorted()
                    .toList();
        }
        return audits.stream();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyLineOfAdviceIsProvenDownToALineOfAFile(Path audit) throws IOException {
        JudgedAudit judged = desk.judge(audit.toString(), Files.readAllBytes(audit), name -> beside(audit, name), null);
        Strategy strategy = new StrategyPlanner(rules, desk)
                .draft(judged, judged.audit().asOf().known().orElseThrow());
        Prover prover = new Prover(strategy, index);

        assertThat(prover.ids()).isNotEmpty();
        for (String id : prover.ids()) {
            List<Proof> proofs = prover.why(id);
            assertThat(proofs).as(id).isNotEmpty();
            for (Proof proof : proofs) {
                List<String> lines = WhyText.of(
                        proof, strategy, index, Messages.in("en"), Map.of(judged.file(), judged.lines()), WIDTH);
                assertThat(String.join("\n", lines)).as(id).containsPattern(PLACE);
                assertThat(lines).as(id).allSatisfy(line -> assertThat(Columns.width(line))
                        .isLessThanOrEqualTo(WIDTH));
            }
        }
    }

    /** Where files of ours name a line of advice, a subject of the audit, or what is asked of people. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<=\\b(id|tactic|subject|ambition|goal|from-ambition|serves|closes|rival)\"?: (?:\\[ )?\"?)[^\\s,\"}\\]\\[{]+");

    @ParameterizedTest
    @MethodSource("audits")
    void everyIdOfAStrategyAnswersWhy(Path audit) {
        Written written = Written.of(audit);
        Prover prover = new Prover(written.strategy(), index);
        List<String> ids = NAMED.matcher(written.text("strategy.yaml"))
                .results()
                .map(MatchResult::group)
                .filter(id -> !id.equals("unknown"))
                .distinct()
                .toList();

        assertThat(ids).hasSizeGreaterThan(4);
        assertThat(ids).filteredOn(id -> prover.why(id).isEmpty()).isEmpty();
        assertThat(prover.ids()).containsAll(ids);
        assertThat(Stated.all(written.strategy().audit().competitors()))
                .allSatisfy(rival -> assertThat(prover.why(rival.id())).isNotEmpty());
    }

    /** Lines of advice on pages and screens, and in the evidence all that its facts are about. */
    private static final Pattern SHOWN = Pattern.compile("(?<=[`\\s])([^`\\s@]+@[^`\\s@]+?)(?=`|$)", Pattern.MULTILINE);

    private static final Pattern IN_EVIDENCE =
            Pattern.compile("\"(?:gap|goal|subject|touchpoint|rival)\": \"([^\"]+)\"");

    /** An example, and the whole. */
    private static final List<String> NO_IDS = List.of("like@this", "organization");

    @ParameterizedTest
    @MethodSource("audits")
    void everyIdThatIsPrintedAnswersWhy(Path audit) {
        Written written = Written.of(audit);
        Prover prover = new Prover(written.strategy(), index);
        Stream<MatchResult> shown = Stream.of(Written.REPORT, Written.APPENDIX, Written.SCREEN)
                .flatMap(file -> SHOWN.matcher(written.text(file)).results());
        Stream<MatchResult> evidence =
                IN_EVIDENCE.matcher(written.text("evidence.json")).results();
        List<String> ids = Stream.concat(shown, evidence)
                .map(found -> found.group(1))
                .filter(id -> !NO_IDS.contains(id))
                .distinct()
                .toList();

        assertThat(ids).hasSizeGreaterThan(8);
        assertThat(ids).filteredOn(id -> prover.why(id).isEmpty()).isEmpty();
    }

    private static Optional<byte[]> beside(Path audit, String name) {
        try {
            Path file = audit.resolveSibling(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
