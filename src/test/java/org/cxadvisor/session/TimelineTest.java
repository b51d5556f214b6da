package org.cxadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.session.Decision.Kind;
import org.cxadvisor.tactic.Decisions;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final AuditEdit EDIT = AuditEdit.set("limits/budget", "EUR 60k");
    private static final Timeline OPENED = Timeline.of("budget: 40", List.of());

    @Test
    void undoGoesBackAndRedoForthAsFarAsThereIsAnything() {
        Timeline twice = stating(stating(OPENED, "budget: 50"), "budget: 60");

        assertThat(twice.moved(-1).now().now().text()).isEqualTo("budget: 50");
        assertThat(twice.moved(-9).now().now().text()).isEqualTo("budget: 40");
        assertThat(twice.moved(-9).moved(1).now().now().text()).isEqualTo("budget: 50");
        assertThat(twice.moved(3)).isEqualTo(twice);
        assertThat(twice.between(twice.moved(-2))).containsExactly("to budget: 60", "to budget: 50");
        assertThat(twice.moved(-2).between(twice)).containsExactly("to budget: 50", "to budget: 60");
    }

    @Test
    void aStepAfterUndoingForgetsWhatWasUndone() {
        Timeline other = stating(stating(OPENED, "budget: 50").moved(-1), "budget: 70");

        assertThat(other.done()).containsExactly("to budget: 70");
        assertThat(other.moved(1)).isEqualTo(other);
    }

    @Test
    void onlyWhatIsStatedIsUnsaved() {
        Timeline supposing =
                OPENED.then("what if", OPENED.now().with(OPENED.now().now().supposing(EDIT, "budget: 50")));

        assertThat(supposing.isUnsaved()).isFalse();
        assertThat(supposing.hasMoreThanFiles()).isFalse();
        assertThat(stating(OPENED, "budget: 50").isUnsaved()).isTrue();
        assertThat(stating(OPENED, "budget: 50").afterSaving().isUnsaved()).isFalse();
        assertThat(stating(OPENED, "budget: 50").afterSaving().moved(-1).isUnsaved())
                .as("undone after saving")
                .isTrue();
    }

    @Test
    void whatHappensOnABranchLeavesMainAsItIs() {
        Branches other = OPENED.now().on("other");
        Branches changed = other.with(other.now().stating(EDIT, "budget: 50", "budget: 50"));

        assertThat(changed.main().text()).isEqualTo("budget: 40");
        assertThat(OPENED.then("", changed).isUnsaved()).isFalse();
        assertThat(OPENED.then("", changed).hasMoreThanFiles()).isTrue();
        assertThat(changed.now().text()).isEqualTo("budget: 50");
        assertThat(changed.on("main").isOnMain()).isTrue();
        assertThat(changed.on("main").on("other").now().text()).isEqualTo("budget: 50");
        assertThat(changed.dropped().branches()).containsOnlyKeys("main");
    }

    @Test
    void whatWasSavedIsNoLongerAChangeButASuppositionIs() {
        Branches now = OPENED.now();
        Branch both = now.now().stating(EDIT, "budget: 60", "budget: 60").supposing(EDIT, "budget: 70");

        Timeline saved = OPENED.then("both", now.with(both)).afterSaving();

        assertThat(saved.saved()).isEqualTo("budget: 60");
        assertThat(saved.now().now().changes()).containsExactly(new Branch.Change(EDIT, true));
        assertThat(both.changesSince(now.now())).hasSize(2);
        assertThat(both.supposing(EDIT, "budget: 80").changesSince(both))
                .containsExactly(new Branch.Change(EDIT, true));
    }

    @Test
    void aDecisionReplacesTheOneBeforeItOnTheSame() {
        Branch branch = OPENED.now()
                .now()
                .deciding(new Decision(Kind.ACCEPTED, "chat@help", "", ""))
                .deciding(new Decision(Kind.OWNER, "chat@help", "Ada", ""))
                .deciding(new Decision(Kind.DEFERRED, "chat@help", "later", "2027-01-31"))
                .deciding(new Decision(Kind.ACCEPTED, "mails@help", "", ""));

        assertThat(branch.decisions())
                .extracting(Decision::kind)
                .containsExactly(Kind.OWNER, Kind.DEFERRED, Kind.ACCEPTED);
        assertThat(branch.forPlan()).isEqualTo(new Decisions(Set.of("mails@help"), Map.of("chat@help", "deferred")));
    }

    @Test
    void anOwnerMovesNoAdvice() {
        Branch branch = OPENED.now().now();

        assertThat(branch.isJudgedLike(branch.deciding(new Decision(Kind.OWNER, "chat@help", "Ada", ""))))
                .isTrue();
        assertThat(branch.isJudgedLike(branch.deciding(new Decision(Kind.REJECTED, "chat@help", "", ""))))
                .isFalse();
        assertThat(branch.isJudgedLike(branch.supposing(EDIT, "budget: 50"))).isFalse();
    }

    private static Timeline stating(Timeline timeline, String text) {
        Branches now = timeline.now();
        return timeline.then("to " + text, now.with(now.now().stating(EDIT, text, text)));
    }
}
