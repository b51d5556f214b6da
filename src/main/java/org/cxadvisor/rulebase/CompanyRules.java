package org.cxadvisor.rulebase;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A company's own rules, beside those the program was built with. Rules are code: they run only because somebody named their
 * folder on the command line.
 *
 * @param rules all rules together; null when one of the company's does not compile
 * @param problems what does not compile
 */
public record CompanyRules(@Nullable Rulebase rules, List<Problem> problems) {

    static final String PACKAGE = "company.";

    private static final String CHECKSUM = "checksum";
    private static final String MAKING = "making-";
    private static final String FOR_ONE_RUN = "cx-rules-";

    public CompanyRules {
        problems = List.copyOf(problems);
    }

    /**
     * Compiles rules, or takes what was compiled from the same rules before.
     *
     * @param files its rules and tables
     * @param cache where compiled rules are kept; when it cannot be written, a folder of this run alone serves
     * @throws IOException when nothing can be written, not even for this run alone
     */
    public static CompanyRules of(List<RuleFile> files, Path cache) throws IOException {
        if (files.isEmpty()) {
            return new CompanyRules(Rulebase.builtIn(), List.of());
        }
        Path kept = cache.resolve(digest(files));
        if (!isWhole(kept)) {
            Path fresh = workplace(cache);
            List<Problem> problems =
                    RuleCompiler.compile(files.stream().map(CompanyRules::apart).toList(), fresh);
            if (!problems.isEmpty()) {
                RulesBuild.remove(fresh);
                return new CompanyRules(null, problems);
            }
            Files.writeString(fresh.resolve(CHECKSUM), checksum(fresh));
            kept = moved(fresh, kept);
        }
        ClassLoader ours = CompanyRules.class.getClassLoader();
        ClassLoader own = new URLClassLoader(new URL[] {url(kept)}, ours);
        List<Problem> stray = stray(files, new Rulebase(List.of(own)));
        return stray.isEmpty()
                ? new CompanyRules(new Rulebase(List.of(ours, own)), List.of())
                : new CompanyRules(null, stray);
    }

    /** Rules that no list would show, because they are called after none of the files. */
    private static List<Problem> stray(List<RuleFile> files, Rulebase compiled) {
        List<Problem> stray = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<RuleFile> its =
                    files.stream().filter(file -> file.stage() == stage).toList();
            Set<String> shown = its.stream()
                    .flatMap(file -> file.places(file.path()).stream())
                    .map(RulePlace::name)
                    .collect(Collectors.toSet());
            compiled.models(stage).stream()
                    .flatMap(model -> model.getRules().stream())
                    .map(Rule::getName)
                    .filter(name -> !shown.contains(name))
                    .sorted()
                    .forEach(name -> stray.add(Problem.error("stray-rule", placeOf(name, its), Map.of("name", name))));
        }
        return stray;
    }

    /** The first line that speaks of it. */
    private static Place placeOf(String name, List<RuleFile> files) {
        for (RuleFile file : files) {
            int at = file.text().indexOf(name);
            if (at >= 0) {
                int line = (int) file.text()
                                .substring(0, at)
                                .chars()
                                .filter(one -> one == '\n')
                                .count()
                        + 1;
                return new Place(file.path(), line, 0, 0, file.stem());
            }
        }
        return Place.of(files.get(0).path());
    }

    /** In a package of their own: the engine names classes after packages, and ours would be taken for theirs. */
    private static RuleFile apart(RuleFile file) {
        String ours = file.stage().rulesPackage();
        return new RuleFile(file.stage(), file.path(), file.text().replace(ours, PACKAGE + ours));
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static Path workplace(Path cache) throws IOException {
        String process = ProcessHandle.current().pid() + "-";
        try {
            Files.createDirectories(cache);
            sweep(cache, MAKING);
            return Files.createTempDirectory(cache, MAKING + process);
        } catch (IOException notWritable) {
            Path temporary = Files.createTempDirectory(FOR_ONE_RUN + process);
            sweep(temporary.resolveSibling(""), FOR_ONE_RUN);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(temporary)));
            return temporary;
        }
    }

    /** Removes what runs that were killed have left: it is named after a process that is no more. */
    private static void sweep(Path folder, String start) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, start + "*-*")) {
            for (Path left : all) {
                String process =
                        left.getFileName().toString().substring(start.length()).split("-", -1)[0];
                if (process.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    discard(left);
                }
            }
        }
    }

    private static void discard(Path folder) {
        try {
            RulesBuild.remove(folder);
        } catch (IOException stays) {
            // A leftover harms nobody.
        }
    }

    /** Into its place in one step; another run may have been quicker, or the place be elsewhere: then it serves where it is. */
    private static Path moved(Path fresh, Path kept) {
        try {
            if (!isWhole(kept)) {
                RulesBuild.remove(kept);
            }
            return Files.move(fresh, kept);
        } catch (IOException stays) {
            return fresh;
        }
    }

    /** Whether what was kept is what was compiled: a disk can lose a part of it, and rules that are left out are missed by nobody. */
    private static boolean isWhole(Path kept) {
        try {
            Path checksum = kept.resolve(CHECKSUM);
            return Files.isRegularFile(checksum) && Files.readString(checksum).equals(checksum(kept));
        } catch (IOException damaged) {
            return false;
        }
    }

    private static String checksum(Path folder) throws IOException {
        MessageDigest all = sha();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(CHECKSUM))
                    .sorted()
                    .toList()) {
                all.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                all.update(sha().digest(Files.readAllBytes(file)));
            }
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static String digest(List<RuleFile> files) {
        StringBuilder told =
                new StringBuilder(String.valueOf(Rulebase.class.getPackage().getImplementationVersion()));
        for (RuleFile file : files) {
            told.append('\n').append(file.path()).append('\n').append(file.text());
        }
        return HexFormat.of().formatHex(sha().digest(told.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
