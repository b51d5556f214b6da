package org.cxadvisor.rulebase;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A company's own rules, beside those the program was built with. Rules are code: they run only because somebody named their
 * folder on the command line.
 *
 * @param rules all rules together; null when one of the company's does not compile
 * @param problems what does not compile
 */
public record CompanyRules(@Nullable Rulebase rules, List<Problem> problems) {

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
        if (!Files.isDirectory(kept)) {
            Path fresh = workplace(cache);
            List<Problem> problems =
                    RuleCompiler.compile(files.stream().map(CompanyRules::apart).toList(), fresh);
            if (!problems.isEmpty()) {
                return new CompanyRules(null, problems);
            }
            kept = moved(fresh, kept);
        }
        ClassLoader own = new URLClassLoader(new URL[] {url(kept)}, CompanyRules.class.getClassLoader());
        return new CompanyRules(new Rulebase(List.of(CompanyRules.class.getClassLoader(), own)), List.of());
    }

    /** In a package of their own: the engine names classes after packages, and ours would be taken for theirs. */
    private static RuleFile apart(RuleFile file) {
        String ours = file.stage().rulesPackage();
        return new RuleFile(file.stage(), file.path(), file.text().replace(ours, "company." + ours));
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static Path workplace(Path cache) throws IOException {
        try {
            Files.createDirectories(cache);
            return Files.createTempDirectory(cache, "making-");
        } catch (IOException notWritable) {
            return Files.createTempDirectory("cx-rules-");
        }
    }

    /** Into its place in one step; another run may have been quicker, or the place be elsewhere: then it serves where it is. */
    private static Path moved(Path fresh, Path kept) {
        try {
            return Files.move(fresh, kept);
        } catch (IOException stays) {
            return fresh;
        }
    }

    private static String digest(List<RuleFile> files) {
        StringBuilder told =
                new StringBuilder(String.valueOf(Rulebase.class.getPackage().getImplementationVersion()));
        for (RuleFile file : files) {
            told.append('\n').append(file.path()).append('\n').append(file.text());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
