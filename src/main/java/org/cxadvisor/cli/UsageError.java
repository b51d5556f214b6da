package org.cxadvisor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.CommandName;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in our own sentences, with the likeliest intention. */
final class UsageError {

    private UsageError() {}

    /** @param known every command there is */
    static NotJudgedException of(ParameterException wrong, List<String> known, Messages messages) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), known, spec);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), spec);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return new NotJudgedException("option-twice", Map.of("option", name(twice.getOverwritten())));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return badValue(wrong.getArgSpec(), wrong.getValue());
        }
        return new NotJudgedException(
                spec.subcommands().isEmpty() ? "wrong-usage" : "missing-word",
                Map.of("word", spec.qualifiedName()),
                "",
                words(spec, messages));
    }

    /** The words that may stand next, with what they do. */
    private static List<CommandName> words(CommandSpec spec, Messages messages) {
        return spec.subcommands().entrySet().stream()
                .map(next -> new CommandName(
                        next.getKey(),
                        messages.say(next.getValue().getCommandSpec().qualifiedName(".") + ".usage.header")))
                .toList();
    }

    private static NotJudgedException unmatched(String token, List<String> known, CommandSpec spec) {
        if (token.startsWith("-")) {
            List<String> options = new ArrayList<>(spec.optionsMap().keySet());
            return new NotJudgedException(
                    "unknown-option",
                    Map.of("option", token, "word", spec.qualifiedName()),
                    NearestWord.to(token, options));
        }
        if (spec.parent() == null) {
            return unknownWord(token, known);
        }
        if (!spec.subcommands().isEmpty()) {
            return unknownWord(token, spec.subcommands().keySet());
        }
        return new NotJudgedException("unexpected-parameter", Map.of("parameter", token, "word", spec.qualifiedName()));
    }

    static NotJudgedException unknownWord(String token, Collection<String> known) {
        return new NotJudgedException("unknown-word", Map.of("word", token), NearestWord.to(token, List.copyOf(known)));
    }

    private static NotJudgedException missing(List<ArgSpec> missing, CommandSpec spec) {
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? new NotJudgedException("missing-value", Map.of("option", name(first), "label", first.paramLabel()))
                : new NotJudgedException(
                        "missing-parameter", Map.of("label", first.paramLabel(), "word", spec.qualifiedName()));
    }

    private static NotJudgedException badValue(ArgSpec argument, String value) {
        List<String> known = values(argument);
        if (known.isEmpty()) {
            return new NotJudgedException(
                    argument.type() == LocalDate.class ? "no-date" : "bad-value",
                    Map.of("value", value, "option", name(argument)));
        }
        return new NotJudgedException(
                "unknown-value",
                Map.of("value", value, "option", name(argument), "known", String.join(", ", known)),
                NearestWord.to(value, known));
    }

    /** What may be typed for an argument, where that is a short list. */
    static List<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                values.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
            }
        }
        return values;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
