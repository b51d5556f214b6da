package org.cxadvisor.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies open in a shell, and which page of it is shown to a client. One-shot runs have an empty one. */
public final class ShellSession {

    private @Nullable SessionAudit audit;
    private int page;

    /** What is open; empty where nothing is. */
    public Optional<SessionAudit> audit() {
        return Optional.ofNullable(audit);
    }

    /** Opens an audit in the place of what was open; nothing is presented then. */
    public void open(SessionAudit opened) {
        audit = opened;
        page = 0;
    }

    /** The same audit in another state: what is presented stays. */
    public void keep(SessionAudit same) {
        audit = same;
    }

    /** Closes what is open. */
    public void close() {
        audit = null;
        page = 0;
    }

    /** The page that is presented, from 1; 0 where nothing is. */
    public int page() {
        return page;
    }

    /** Shows a page, counted from 1; 0 ends the presentation. */
    public void present(int shown) {
        page = shown;
    }

    /** Whether ids and all else that is not for clients stay away. */
    public boolean isPresenting() {
        return page > 0;
    }

    /** How the prompt names what is open: organization, period, branch, and a star while something is unsaved. */
    public String name() {
        SessionAudit open = audit;
        if (open == null) {
            return "";
        }
        Timeline timeline = open.timeline();
        String branch = timeline.now().isOnMain() ? "" : " ~" + timeline.now().current();
        return String.join("", List.of(open.name(), branch, open.isChanged() ? " *" : ""));
    }
}
