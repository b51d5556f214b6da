package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cxadvisor.finding.FindingFormat;
import org.cxadvisor.finding.FindingReport;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;

/** A report that is written into a file beside what stands on the screen. */
record ReportFile(FindingFormat format, Path file) {

    /** @throws NotJudgedException when the words are not {@code FORMAT=FILE} */
    static ReportFile of(String words) {
        int equals = words.indexOf('=');
        String format = equals < 0 ? words : words.substring(0, equals);
        List<String> known = Stream.of(FindingFormat.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        boolean hasFile = equals >= 0 && equals < words.length() - 1;
        if (!known.contains(format) || !hasFile) {
            String nearest = NearestWord.to(format, known);
            throw new NotJudgedException(
                    "no-output",
                    Map.of("word", words, "known", String.join(", ", known)),
                    nearest.isEmpty() ? "" : nearest + (hasFile ? words.substring(equals) : "=FILE"));
        }
        return new ReportFile(
                FindingFormat.valueOf(format.toUpperCase(Locale.ROOT)), Path.of(words.substring(equals + 1)));
    }

    Exit write(FindingReport report, CommandRun cx) throws IOException {
        CheckRun.replace(file, format.write(report), cx);
        return Exit.DONE;
    }
}
