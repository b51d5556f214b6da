package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cxadvisor.run.Exit;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What may follow a word. Put together by hand, as picocli's annotations would cost a fifth of a cold start. Labels say what
 * a value is, in help and to completion: {@code AUDIT}, {@code ID}, {@code PLAYBOOK}, {@code NAME},
 * {@code STAGE}, {@code WORD}.
 */
public final class CommandSyntax {

    private final CommandSpec spec;
    private final ScopeType scope;

    private CommandSyntax(CommandSpec spec, ScopeType scope) {
        this.spec = spec;
        this.scope = scope;
    }

    /** The grammar of a word, which is called once everything is taken. */
    public static CommandSyntax of(String name, Callable<Exit> word) {
        return new CommandSyntax(CommandSpec.wrapWithoutInspection(word).name(name), ScopeType.LOCAL);
    }

    /** A group of words, which is none itself. */
    static CommandSyntax group(String name, CommandSpec... words) {
        CommandSyntax group = new CommandSyntax(CommandSpec.create().name(name), ScopeType.LOCAL);
        for (CommandSpec word : words) {
            group.spec.addSubcommand(word.name(), word);
        }
        return group;
    }

    /** The program itself, whose options stand before or after any word. */
    static CommandSyntax program(String name) {
        return new CommandSyntax(CommandSpec.create().name(name), ScopeType.INHERIT);
    }

    /** Exactly one value. */
    public <T> CommandSyntax one(String label, Class<T> type, Consumer<T> taken) {
        return parameter(label, "1", type, type, taken);
    }

    /** One value or none. */
    public <T> CommandSyntax maybe(String label, Class<T> type, Consumer<T> taken) {
        return parameter(label, "0..1", type, type, taken);
    }

    /** One value or more. */
    <T> CommandSyntax some(String label, Class<T> type, Consumer<List<T>> taken) {
        return parameter(label, "1..*", List.class, type, taken);
    }

    /** One value or more; none where there is one to go by. */
    <T> CommandSyntax someUnless(boolean given, String label, Class<T> type, Consumer<List<T>> taken) {
        return given ? any(label, type, taken) : some(label, type, taken);
    }

    /** Any number of values. */
    <T> CommandSyntax any(String label, Class<T> type, Consumer<List<T>> taken) {
        return parameter(label, "0..*", List.class, type, taken);
    }

    /** An option with a value. */
    public <T> CommandSyntax option(String label, Class<T> type, Consumer<T> taken, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .paramLabel(label)
                .type(type)
                .scopeType(scope)
                .setter(setter(taken))
                .build());
        return this;
    }

    /** An option with a value, which may be given several times. */
    <T> CommandSyntax options(String label, Class<T> type, Consumer<List<T>> taken, String... names) {
        AtomicReference<List<T>> all = new AtomicReference<>(List.of());
        spec.addOption(OptionSpec.builder(names)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(type)
                .arity("1")
                .scopeType(scope)
                .getter(reader(all::get))
                .setter(setter((List<T> given) -> {
                    all.set(given);
                    taken.accept(given);
                }))
                .build());
        return this;
    }

    /** An option without a value. */
    public CommandSyntax flag(Consumer<Boolean> taken, String... names) {
        spec.addOption(flag(taken, OptionSpec.builder(names)));
        return this;
    }

    /** The option that asks for help, whatever else is missing. */
    CommandSyntax help(Consumer<Boolean> taken, String... names) {
        spec.addOption(flag(taken, OptionSpec.builder(names).usageHelp(true)));
        return this;
    }

    /** The option that asks for the version, whatever else is missing. */
    CommandSyntax version(Consumer<Boolean> taken, String... names) {
        spec.addOption(flag(taken, OptionSpec.builder(names).versionHelp(true)));
        return this;
    }

    /** The grammar of a command whose values are words: one that begins with a dash is a value, too. */
    CommandSpec words() {
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    CommandSpec spec() {
        return spec;
    }

    private OptionSpec flag(Consumer<Boolean> taken, OptionSpec.Builder option) {
        return option.type(boolean.class).scopeType(scope).setter(setter(taken)).build();
    }

    private CommandSyntax parameter(String label, String arity, Class<?> type, Class<?> element, Consumer<?> taken) {
        PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(type)
                .auxiliaryTypes(element)
                .setter(setter(taken));
        if (type != List.class) {
            parameter.index(String.valueOf(spec.positionalParameters().size()));
        }
        spec.addPositional(parameter.build());
        return this;
    }

    /** Whether an argument takes files or folders, which can be completed. */
    static boolean takesPaths(ArgSpec argument) {
        return argument.auxiliaryTypes()[0] == Path.class;
    }

    /** Where picocli finds the values that were given before another. */
    private static IGetter reader(Supplier<? extends List<?>> values) {
        return new IGetter() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli asks for the type that it set
            public <V> V get() {
                return (V) values.get();
            }
        };
    }

    private static ISetter setter(Consumer<?> taken) {
        return new ISetter() {
            @Override
            @SuppressWarnings({"unchecked", "NullAway"}) // picocli sets null for "not given" and the declared type else
            public <V> V set(V value) {
                if (value != null) {
                    ((Consumer<V>) taken).accept(value);
                }
                return value;
            }
        };
    }
}
