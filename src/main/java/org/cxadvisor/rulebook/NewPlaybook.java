package org.cxadvisor.rulebook;

/** A playbook to start from: one file that is sound as it is, with what is to be replaced in plain sight. */
public final class NewPlaybook {

    private static final String TEMPLATE = "/new-playbook/playbook.yaml";

    private NewPlaybook() {}

    /** Where it stands below the folder of a company. */
    public static String path(String name) {
        return "playbooks/" + name + ".yaml";
    }

    /** Its text. */
    public static String text(String name) {
        return Template.text(TEMPLATE, name);
    }
}
