package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;

/** What a concern is, on a screen. */
public final class ConcernText {

    private static final String FILE = "rules/concerns.yaml";

    private final Phrasing voice;
    private final Display display;
    private final int width;

    /** @param width columns of the terminal */
    public ConcernText(Messages messages, int width) {
        this.voice = new Phrasing(messages);
        this.display = new Display(messages);
        this.width = width;
    }

    /** What evidence it gathers, what it makes worse, and what to count where the cause is unknown. */
    public List<String> of(Concern concern) {
        return Terminal.of(describe(concern, new Page()), width, display);
    }

    /** The same of the concern that a name was read as, with the words it was read from. */
    public List<String> of(String name, ReadConcern read, Concern concern) {
        Page page = new Page();
        page.paragraph(
                voice.say("explain.concern.read", "name", name, "concern", read.concern(), "words", read.words()));
        page.pause();
        return Terminal.of(describe(concern, page), width, display);
    }

    private Page describe(Concern concern, Page page) {
        page.section(voice.own(concern.id())).paragraph(voice.own(concern.means()));
        page.pause();
        listed("explain.concern.themes", concern.themes(), page);
        listed("explain.concern.metrics", concern.metrics(), page);
        listed("explain.concern.feeds", concern.feeds(), page);
        if (!concern.findOut().isEmpty()) {
            page.paragraph(voice.say("explain.concern.find-out", "text", concern.findOut()));
        }
        page.paragraph(voice.say("explain.page", "path", FILE));
        return page;
    }

    private void listed(String message, List<String> words, Page page) {
        if (!words.isEmpty()) {
            List<Text> ids = words.stream().map(voice::id).toList();
            page.paragraph(voice.say(message, "list", voice.list(ids)));
        }
    }
}
