package org.cxadvisor.yaml;

import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML we ship ourselves (playbooks, thresholds, vocabulary, cases, front matter) into records. */
public final class Resources {

    private static final YAMLMapper MAPPER =
            JsonText.strict(YAMLMapper.builder()).build();

    private Resources() {}

    /**
     * Reads strictly: keys are the components in kebab-case; an unknown or doubled key, a missing number or a second
     * document throws {@link IllegalArgumentException} that names it.
     */
    public static <T> T read(String yaml, Class<T> type) {
        try {
            return MAPPER.readValue(yaml, type);
        } catch (JacksonException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }
}
