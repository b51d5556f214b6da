package org.cxadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.session.Decision.Kind;
import org.junit.jupiter.api.Test;

class SessionScriptTest {

    private static final Decision SAVED = new Decision(Kind.ACCEPTED, "mails@help", "", "");

    @Test
    void whatIsInNoFileIsSaidInTheOrderOfItsBranches() {
        Branches opened = Branches.of("a: 1", List.of(SAVED));
        Branches main = opened.with(opened.now()
                .supposing(AuditEdit.set("checkout/rating/mean", "3.8"), "a: 2")
                .deciding(new Decision(Kind.DEFERRED, "chat@help", "no \"people\"", "2027-01-31")));
        Branches other = main.on("bold");
        Branches all = other.with(other.now()
                        .supposing(AuditEdit.without("limits/freeze"), "a: 3")
                        .supposing(AuditEdit.set("personas/+", "{ id: x }"), "a: 4")
                        .deciding(new Decision(Kind.OWNER, "chat@help", "Ada Berg", "")))
                .on("main");

        assertThat(SessionScript.of(all, List.of(SAVED)))
                .containsExactly(
                        "set checkout/rating/mean 3.8",
                        "defer chat@help until 2027-01-31 because \"no \\\"people\\\"\"",
                        "branch main",
                        "branch bold",
                        "unset limits/freeze",
                        "add personas \"{ id: x }\"",
                        "assign chat@help \"Ada Berg\"",
                        "branch main");
    }

    @Test
    void whatIsInTheFilesIsNotSaidAgain() {
        assertThat(SessionScript.of(Branches.of("a: 1", List.of(SAVED)), List.of(SAVED)))
                .isEmpty();
    }
}
