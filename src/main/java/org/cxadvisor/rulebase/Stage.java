package org.cxadvisor.rulebase;

import java.util.Optional;

/** The stages of the story in the order they run; each is a folder below {@code rules/} and a rule base of its own. */
public enum Stage {
    AUDIT_CHECKS("audit-checks"),
    SIGNALS("signals"),
    GAPS("gaps"),
    CAUSES("causes"),
    PRIORITIES("priorities"),
    PATTERNS("patterns"),
    SWOT("swot"),
    TACTICS("tactics"),
    PAIRS("pairs"),
    AMBITIONS("ambitions"),
    TARGETS("targets"),
    GOALS("goals"),
    STRATEGY_CHECKS("strategy-checks");

    private final String folder;

    Stage(String folder) {
        this.folder = folder;
    }

    /** The folder below {@code rules/}, which is also the stage's name in pages and commands. */
    public String folder() {
        return folder;
    }

    /** The Java package of the compiled rules, and so the {@code package} line of every rule in the folder. */
    public String rulesPackage() {
        return "org.cxadvisor.rules." + folder.replace("-", "");
    }

    /** The stage whose folder has this name. */
    public static Optional<Stage> ofFolder(String folder) {
        for (Stage stage : values()) {
            if (stage.folder.equals(folder)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
