package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.report.Appendix;
import org.cxadvisor.rulebase.RuleIndex;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Conclusions depend on the facts alone: not on where, in which language or how often they are drawn. */
class SameFactsSameConclusionsTest {

    private static final Path OLIST = Path.of("sample-audits/olist-2018-q1.audit.yaml");

    @TestFactory
    Stream<DynamicTest> noPlaceOnEarthChangesAnything() {
        return Samples.files().stream()
                .map(file -> dynamicTest(file.toString(), () -> {
                    String here = told(file);

                    assertThat(elsewhere("tr-TR", "Pacific/Kiritimati", file))
                            .as("%s in Turkish on Kiritimati: name Locale.ROOT and no zone", file)
                            .isEqualTo(here);
                    assertThat(elsewhere("ar-EG-u-nu-arab", "Pacific/Niue", file))
                            .as("%s with Arabic digits on Niue: name Locale.ROOT and no zone", file)
                            .isEqualTo(here);
                }));
    }

    @Test
    void aSecondRunSaysTheSame() {
        assertThat(told(OLIST)).isEqualTo(told(OLIST));
    }

    private static String elsewhere(String language, String zone, Path file) {
        Locale locale = Locale.getDefault();
        TimeZone here = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return told(file);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(here);
        }
    }

    /** All that a program freshly started would say of an audit. */
    private static String told(Path file) {
        Samples samples = new Samples();
        JudgedAudit judged = samples.judged(file);
        Strategy strategy = samples.strategy(judged);
        assertThat(strategy.questions()).as("questions to %s", file).isNotEmpty();
        StrategyDocument written = Strategies.document(strategy);
        return String.join(
                "\n",
                judged.problems().toString(),
                strategy.facts().facts().toString(),
                strategy.toString().replaceAll("facts=AuditFacts\\[.*?, asOf=", ""),
                written.strategy(),
                written.evidence(),
                Appendix.of(strategy, RuleIndex.builtIn(), Messages.in("en")));
    }
}
