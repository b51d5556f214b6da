package org.cxadvisor.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The rules of every stage, loaded when a stage is first asked for. Safe to share between threads. */
public final class Rulebase {

    /** The list of models begins with the version of the engine that made them. */
    private static final String VERSION = "Drools-Model-Version";

    private final List<ClassLoader> sources;
    private final Map<Stage, StageRules> stages = new ConcurrentHashMap<>();

    Rulebase(List<ClassLoader> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The rules this program was built with. */
    public static Rulebase builtIn() {
        return new Rulebase(List.of(Rulebase.class.getClassLoader()));
    }

    /**
     * Loads stages in the order they will be asked for, beside whatever else has to be read first: a cold start has two
     * things to wait for, and most machines have two cores. Costs next to nothing where they are loaded already.
     */
    public void loadAhead(Stage... wanted) {
        List<Stage> missing =
                Stream.of(wanted).filter(stage -> !stages.containsKey(stage)).toList();
        if (missing.isEmpty()) {
            return;
        }
        Thread ahead = new Thread(() -> missing.forEach(this::stage), "rules");
        ahead.setDaemon(true);
        // What fails here fails again, and is told, where the stage is asked for.
        ahead.setUncaughtExceptionHandler((thread, failure) -> {});
        ahead.start();
    }

    /** The rules of one stage. */
    public StageRules stage(Stage stage) {
        return stages.computeIfAbsent(stage, this::load);
    }

    private StageRules load(Stage stage) {
        return new StageRules(models(stage));
    }

    /** The rules of one stage as they were compiled. */
    List<Model> models(Stage stage) {
        List<Model> models = new ArrayList<>();
        for (ClassLoader source : sources) {
            String list = "META-INF/kie/" + RuleCompiler.GROUP + "/" + stage.folder() + "/drools-model";
            for (String name : lines(source, list).stream()
                    .filter(line -> !line.startsWith(VERSION))
                    .toList()) {
                models.add(model(source, name));
            }
        }
        return models;
    }

    private static List<String> lines(ClassLoader source, String resource) {
        try (InputStream in = own(source, resource)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what stands in this source itself, never what its parent has too. */
    private static @Nullable InputStream own(ClassLoader source, String resource) throws IOException {
        if (source instanceof URLClassLoader company) {
            URL found = company.findResource(resource);
            return found == null ? null : found.openStream();
        }
        return source.getResourceAsStream(resource);
    }

    private static Model model(ClassLoader source, String name) {
        try {
            return Class.forName(name, true, source)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules are damaged: " + name, e);
        }
    }
}
