package org.cxadvisor.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A way to start the program, with the JDK that runs the tests. */
public final class Program {

    /** The project's folder, which tests run in. */
    public static final Path PROJECT = Path.of("").toAbsolutePath();

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path TARGET = PROJECT.resolve("target");
    private static final List<String> PACKAGED =
            List.of("-cp", TARGET.resolve("cx-advisor.jar").toString(), "org.cxadvisor.Main");
    private static final List<String> SHORT_RUN =
            List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");
    private static final int PATIENCE_IN_MINUTES = 3;

    private final List<String> command;
    private final Map<String, String> environment = new TreeMap<>();

    private Program(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** The packaged jar with nothing beside it but the libraries of a one-shot run. */
    public static Program packaged() {
        return new Program(List.of(
                JAVA.toString(), "-jar", TARGET.resolve("cx-advisor.jar").toString()));
    }

    /** The packaged jar with the libraries of the shell. */
    public static Program packagedWithShell() {
        String libraries = TARGET.resolve("lib/shell") + "/*";
        return new Program(List.of(
                JAVA.toString(),
                "-cp",
                TARGET.resolve("cx-advisor.jar") + File.pathSeparator + libraries,
                "org.cxadvisor.Main"));
    }

    /**
     * The packaged jar as the launcher starts it: with the compiler for short runs, from an archive of loaded classes that is made
     * once for all tests of this JVM.
     *
     * @param options further options of the JVM
     */
    public static Program quick(String... options) {
        return new Program(quickCommand(options));
    }

    /** The words with which {@link #quick} starts. */
    static List<String> quickCommand(String... options) {
        return Stream.of(
                        Stream.of(JAVA.toString()),
                        Stream.of(options),
                        SHORT_RUN.stream(),
                        Stream.of("-Xshare:auto", "-XX:SharedArchiveFile=" + Archive.FILE),
                        PACKAGED.stream())
                .flatMap(words -> words)
                .toList();
    }

    /** The classes that the launcher's own training loads. */
    private static final class Archive {

        private static final Path FILE = made();

        private static Path made() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("archives")), "tests-");
                Path file = folder.resolve("archive");
                List<String> command = new ArrayList<>(List.of(JAVA.toString()));
                command.addAll(SHORT_RUN);
                command.addAll(List.of(
                        "-XX:ArchiveClassesAtExit=" + file,
                        "-cp",
                        PACKAGED.get(1),
                        "org.cxadvisor.Training",
                        PROJECT.resolve("sample-audits").toString(),
                        folder.resolve("out").toString()));
                int exit = end(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
                if (exit != 0 || !Files.exists(file)) {
                    throw new AssertionError("The training of quick starts ended with " + exit);
                }
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Any other command, such as a launcher. */
    public static Program of(String... command) {
        return new Program(List.of(command));
    }

    /** The same with a variable of its environment set, or taken away by an empty value. */
    public Program with(String variable, String value) {
        Program changed = new Program(command);
        changed.environment.putAll(environment);
        changed.environment.put(variable, value);
        return changed;
    }

    /**
     * Runs to the end without input.
     *
     * @param folder the working directory
     */
    public Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        return runOn("", folder, arguments);
    }

    /**
     * Runs to the end.
     *
     * @param input what standard input gives
     * @param folder the working directory
     */
    public Run runOn(String input, Path folder, String... arguments) throws IOException, InterruptedException {
        Path written = Files.createTempDirectory("cx-run-");
        try {
            Path in = Files.writeString(written.resolve("in"), input);
            ProcessBuilder builder = builder(folder, arguments)
                    .redirectInput(in.toFile())
                    .redirectOutput(written.resolve("out").toFile())
                    .redirectError(written.resolve("err").toFile());
            int exit = end(builder.start());
            return new Run(Files.readString(written.resolve("out")), Files.readString(written.resolve("err")), exit);
        } finally {
            for (String file : List.of("in", "out", "err")) {
                Files.deleteIfExists(written.resolve(file));
            }
            Files.delete(written);
        }
    }

    /** Starts, for tests that do something to it while it runs. */
    public Process start(Path folder, String... arguments) throws IOException {
        return builder(folder, arguments).start();
    }

    /** Waits for a process to end, however patiently, and returns its exit code. */
    public static int end(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It still runs after " + PATIENCE_IN_MINUTES + " minutes");
        }
        return process.exitValue();
    }

    private ProcessBuilder builder(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        return builder;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
