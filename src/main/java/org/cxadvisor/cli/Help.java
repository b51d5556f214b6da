package org.cxadvisor.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.cxadvisor.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The help of a word: its texts are sentences of the catalogue, picocli sets them. */
final class Help {

    private static final int NARROWEST = 55;
    private static final int WIDEST = 120;

    private Help() {}

    static void print(CommandLine word, CommandRun cx) {
        CommandSpec spec = word.getCommandSpec();
        ResourceBundle texts = new Texts(cx.messages());
        spec.resourceBundle(texts);
        spec.subcommands().values().forEach(next -> next.getCommandSpec().resourceBundle(texts));
        if (spec.parent() != null) {
            hideWhatEveryWordShares(spec);
            spec.usageMessage()
                    .footer(cx.messages()
                            .say(cx.words().inShell() ? "cli.shared-options.in-shell" : "cli.shared-options"));
        }
        spec.usageMessage()
                .width(Math.min(WIDEST, Math.max(NARROWEST, cx.screen().width())));
        word.usage(cx.screen().out(), cx.screen().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
    }

    private static void hideWhatEveryWordShares(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (option.inherited()) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option)
                        .scopeType(ScopeType.LOCAL)
                        .inherited(false)
                        .hidden(true)
                        .build());
            }
        }
    }

    /** The catalogue as picocli asks for it. */
    private static final class Texts extends ResourceBundle {

        private final Messages messages;

        private Texts(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected Object handleGetObject(String key) {
            return messages.say(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(keySet());
        }

        @Override
        public boolean containsKey(String key) {
            return messages.has(key);
        }

        @Override
        public Set<String> keySet() {
            return messages.ids();
        }
    }
}
