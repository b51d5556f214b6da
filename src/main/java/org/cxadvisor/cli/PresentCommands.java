package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import org.cxadvisor.report.ClientPaper;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.Strategy;
import picocli.CommandLine.Model.CommandSpec;

/** {@code present [off] next back}: the client's paper page by page, without ids. */
final class PresentCommands {

    /** What an ordinary terminal shows without scrolling, with room for the prompt. */
    private static final int LINES = 21;

    private final CommandRun cx;
    private List<String> words = List.of();

    PresentCommands(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec(String name) {
        return switch (name) {
            case "present" ->
                CommandSyntax.of(name, this::present)
                        .any("PAGE", String.class, given -> words = given)
                        .words();
            case "next" -> CommandSyntax.of(name, () -> turn(1)).words();
            case "back" -> CommandSyntax.of(name, () -> turn(-1)).words();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Exit present() {
        String page = words.isEmpty() ? "1" : words.get(0);
        if (page.equals("off")) {
            cx.words().session().present(0);
            return Exit.DONE;
        }
        if (!page.matches("[1-9]\\d{0,3}")) {
            throw new NotJudgedException("no-page", Map.of("word", page));
        }
        return show(Integer.parseInt(page));
    }

    private Exit turn(int direction) {
        int page = cx.words().session().page();
        if (page == 0) {
            throw new NotJudgedException("not-presenting", Map.of());
        }
        return show(page + direction);
    }

    private Exit show(int asked) {
        SessionStep step = SessionStep.of(cx);
        Strategy strategy = step.sound(step.audit().branch());
        List<List<String>> pages = ClientPaper.screens(
                strategy,
                step.advice().index(),
                Advisor.language(strategy, cx),
                cx.screen().width(),
                LINES);
        int page = Math.max(1, Math.min(pages.size(), asked));
        cx.words().session().present(page);
        step.print(pages.get(page - 1));
        cx.screen().out().println();
        cx.screen()
                .out()
                .println(cx.say(
                        page == pages.size() ? "session.page.last" : "session.page",
                        Map.of("page", page, "pages", pages.size())));
        return Exit.DONE;
    }
}
