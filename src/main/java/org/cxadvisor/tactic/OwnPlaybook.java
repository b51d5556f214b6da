package org.cxadvisor.tactic;

import java.util.Map;

/**
 * A playbook that a company brings itself.
 *
 * @param path its file, as people are to read it
 * @param lines the line of each key
 * @param playbook what the file says
 */
public record OwnPlaybook(String path, Map<String, Integer> lines, Playbook playbook) {

    public OwnPlaybook {
        lines = Map.copyOf(lines);
    }
}
