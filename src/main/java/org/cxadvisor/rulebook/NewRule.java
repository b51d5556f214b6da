package org.cxadvisor.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxadvisor.rulebase.Stage;

/** A rule to start from: three files of one name that pass as they are, with what is to be replaced in plain sight. */
public final class NewRule {

    private static final int MOST_WORDS = 4;
    private static final String WORD = "[a-z][a-z0-9]*";

    private NewRule() {}

    /** Whether a rule may be called so: a noun in kebab-case, of four words at most. */
    public static boolean isName(String name) {
        return name.matches(WORD + "(-" + WORD + "){0," + (MOST_WORDS - 1) + "}");
    }

    /** What a rule may be called that comes nearest to a text; empty where nothing comes near. */
    public static String nearestName(String text) {
        String kebab = text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String name = String.join(
                "-", List.of(kebab.split("-")).stream().limit(MOST_WORDS).toList());
        return isName(name) ? name : "";
    }

    /** The text of each file by its path below the rules folder. */
    public static Map<String, String> files(String name, Stage stage) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String ending : List.of(".md", ".cases.yaml", ".drl")) {
            files.put(
                    stage.folder() + "/" + name + ending, Template.text("/new-rule/" + stage.folder() + ending, name));
        }
        return files;
    }
}
