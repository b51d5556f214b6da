package org.cxadvisor.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.check.Choices;
import org.cxadvisor.check.LevelChoice;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;

/** The options that choose rules, their levels and what may excuse their findings, for every command that checks files. */
final class ChosenChecks {

    private List<String> select = List.of();
    private List<String> ignore = List.of();
    private List<String> levels = List.of();
    private boolean withoutComments;
    private boolean strictDates;

    CommandSyntax options(CommandSyntax syntax) {
        return syntax.options("RULE,…", String.class, given -> select = given, "--select")
                .options("RULE,…", String.class, given -> ignore = given, "--ignore")
                .options("RULE=LEVEL", String.class, given -> levels = given, "--rule")
                .flag(given -> withoutComments = given, "--no-inline-suppressions")
                .flag(given -> strictDates = given, "--strict-dates");
    }

    Choices choices(CommandRun cx) {
        LocalDate day = cx.asOf() == null ? cx.today() : cx.asOf();
        return new Choices(names(select), names(ignore), levels(), !withoutComments, strictDates, String.valueOf(day));
    }

    private static Set<String> names(List<String> lists) {
        return lists.stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private Map<String, LevelChoice> levels() {
        Map<String, LevelChoice> chosen = new LinkedHashMap<>();
        for (String level : levels) {
            int equals = level.indexOf('=');
            String word = level.substring(equals + 1);
            List<String> known = Stream.of(LevelChoice.values())
                    .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (equals < 1 || !known.contains(word)) {
                String nearest = equals < 1 ? "" : NearestWord.to(word, known);
                throw new NotJudgedException(
                        "no-level-of-rule",
                        Map.of("word", level, "known", String.join(", ", known)),
                        nearest.isEmpty() ? "" : level.substring(0, equals + 1) + nearest);
            }
            chosen.put(level.substring(0, equals), LevelChoice.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return chosen;
    }
}
